"""Making a backup, and proving that one can be restored."""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from pyrage.x25519 import Identity

from casefold.config import Config
from casefold.config import Store as StoreSettings
from casefold.errors import FileInTheWay, KeysError, StoreError
from casefold.store import keys
from casefold.store.backupfile import Label, file_sha256, hash_up, read_label, take_label_off, write_backup
from casefold.store.indexmark import keys_since
from casefold.store.journal import faults, write
from casefold.store.privatefile import FILE_MODE, sync_folder
from casefold.store.store import Store, open_store
from casefold.store.vault import Sealed

_OPENED = 50
"""Sealed items of a backup that are opened to see that the key fits."""


@dataclass(frozen=True, slots=True)
class Checked:
    """A backup that was restored in a temporary place."""

    label: Label
    cases: int
    messages: int
    opened: int
    """Sealed items that were opened; 0 when there was no passphrase."""


def back_up(store: Store, config: Config, path: Path, *, replace_file: bool = False) -> tuple[Label, str]:
    """Write a backup, read it again, and put it on record. Its label, and the SHA-256 of the file.

    Raises FileInTheWay, and StoreError when what was written cannot be read again.
    """
    if path.exists() and path.samefile(config.store_path):
        raise FileInTheWay(f"{path} is the case store itself. Name another file, on another disk.")
    if path.exists() and not replace_file:
        raise FileInTheWay(f"{path} exists already. To replace it: --replace")
    beside = path.with_name(f".casefold-{secrets.token_hex(8)}")
    try:
        write_backup(store.db, beside, keys.public(config).index_key)
        label = read_label(beside)
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as problem:
        raise StoreError(f"{path} cannot be written: {problem.strerror}.") from None
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(path.parent)
    digest = file_sha256(path)
    with store.transaction():
        store.backups.record(path, digest, path.stat().st_size)
        write(store.db, "backup", sha256=digest, journal=str(label.journal))
    return label, digest


def check_backup(config: Config, path: Path, identity: Identity | None = None) -> Checked:
    """Restore a backup into a temporary store beside the real one, and look at all of it. Raises StoreError, KeysError.

    With an identity some of what is sealed is opened too. Nothing of it is written anywhere.
    """
    config.store_path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".casefold-", dir=config.store_path.parent) as folder:
        copy = Path(folder) / "casefold.db"
        label = unpacked(config, path, copy)
        trial = replace(config, folder=config.folder.absolute(), store=StoreSettings(copy.absolute()))
        with open_store(trial) as store:
            if list(faults(store.db, label.journal)):
                raise StoreError(f"The journal in {path} was changed. See: casefold journal verify")
            cases, messages = sum(store.cases.counts().values()), store.db.table("messages").count
            opened = _opened(store, identity) if identity else 0
    return Checked(label, cases, messages, opened)


def unpacked(config: Config, path: Path, copy: Path, *, index_lost: bool = False) -> Label:
    """Make a store of a backup, at ``copy``, a new file. Raises StoreError, and KeysError for the wrong index.key.

    ``index_lost``: there is none, and whoever asks makes the index anew.
    """
    try:
        copy.touch(mode=FILE_MODE, exist_ok=False)
        shutil.copyfile(path, copy)
    except FileNotFoundError:
        raise StoreError(f"There is no file {path}.") from None
    except OSError as problem:
        raise StoreError(f"{path} cannot be read: {problem.strerror}.") from None
    try:
        label = read_label(copy)
    except StoreError as problem:
        raise StoreError(str(problem).replace(str(copy), str(path))) from None
    if index_lost:
        take_label_off(copy)
        return label
    index_key = keys.public(config).index_key
    since = keys_since(index_key, label.index_check)
    if since is None:
        raise KeysError(
            f"{config.keys_folder / keys.INDEX_KEY} is not the one that this backup was made with: nobody would be"
            f" recognised. Put the right one in its place; if it is lost: casefold restore {path} --index-lost"
        )
    take_label_off(copy)
    hash_up(copy, index_key, since)
    return label


def _opened(store: Store, identity: Identity) -> int:
    rows = list(store.db.query(f"select message, kind from sealed order by random() limit {_OPENED}"))  # noqa: S608 - our own number
    for row in rows:
        store.vault.get(row["message"], Sealed(row["kind"]), identity)
    return len(rows)
