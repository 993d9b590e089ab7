"""The keys: what seals, what opens, and what the blind index is keyed with.

``identity.age`` is the private key, encrypted with the organiser's passphrase in the age format (age-encryption.org/v1,
scrypt), so ``age -d`` opens it without casefold. ``recipients.txt`` holds public keys (``casefold.store.holders``), and
is all that the nightly run needs to seal. ``index.key`` keys the hashes of known names (``casefold.store.blind``).
"""

from __future__ import annotations

import secrets
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from pyrage import DecryptError, IdentityError, passphrase, x25519

from casefold.config import Config
from casefold.errors import KeysError, WrongPassphrase
from casefold.store.blind import KEY_BYTES
from casefold.store.holders import Holder, Sight, read_holders, written
from casefold.store.privatefile import FOLDER_MODE, read_private, replace_file, sync_folder, write_new

IDENTITY = "identity.age"
RECIPIENTS = "recipients.txt"
INDEX_KEY = "index.key"
ORGANISER = "organiser"
"""The name of the first key's holder, whom ``init`` makes it for."""
_TOO_MUCH_WORK = "Excessive work"
"""How pyrage's DecryptError begins when the scrypt work factor is refused unread; it has no class of its own."""
_PAUSES = (0.2, 1.0, 3.0)
"""Seconds between attempts of one opening."""
NEXT_INDEX_KEY = "index.key.next"
"""A new index key, from before the store is hashed under it until it has the old one's place."""


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """What the nightly run holds: it can seal and recognise, never read."""

    holders: tuple[Holder, ...]
    index_key: bytes = field(repr=False)
    """32 random bytes for each time that it was made or replaced: the keys of every BLAKE2b hash in the store."""

    @property
    def recipients(self) -> tuple[x25519.Recipient, ...]:
        """Those for whom everything is sealed."""
        return tuple(each.recipient for each in self.holders if each.sees is Sight.EVERYTHING)

    @property
    def readers(self) -> tuple[x25519.Recipient, ...]:
        """Those for whom drafts are sealed: everybody."""
        return tuple(each.recipient for each in self.holders)


def identity_path(config: Config) -> Path:
    """Where the private key is looked for: it may live on another machine or a stick."""
    return config.folder / config.keys.identity if config.keys.identity else config.keys_folder / IDENTITY


def make(folder: Path, phrase: str) -> x25519.Identity:
    """Make a new identity, its recipient and an index key in a folder of mode 0700. Raises KeysError if some exist."""
    if not phrase:
        raise KeysError("The passphrase is empty. Choose one that you can remember and nobody can guess.")
    for name in (IDENTITY, RECIPIENTS, INDEX_KEY):
        if (folder / name).exists():
            raise KeysError(f"{folder / name} exists already; keys are never replaced by init.")
    folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    folder.chmod(FOLDER_MODE)
    identity = make_identity(folder / IDENTITY, phrase)
    write_new(folder / RECIPIENTS, written((Holder(ORGANISER, identity.to_public()),)).encode())
    write_new(folder / INDEX_KEY, new_index_key())
    return identity


def make_identity(path: Path, phrase: str, identity: x25519.Identity | None = None) -> x25519.Identity:
    """Write an identity (a new one when none is given), encrypted with a passphrase. Raises KeysError if it exists."""
    if not phrase:
        raise KeysError("The passphrase is empty. Choose one that you can remember and nobody can guess.")
    made = identity or x25519.Identity.generate()
    write_new(path, passphrase.encrypt(str(made).encode(), phrase))
    return made


def public(config: Config) -> PublicKeys:
    """The keys that seal and recognise. Raises KeysError when they are missing, damaged or readable by others."""
    known, index = holders(config), index_key(config)
    if index is None:
        raise KeysError(
            f"{config.keys_folder / INDEX_KEY} is missing: no name and no writer would be recognised. Put a copy back;"
            " if there is none: casefold keys index --lost"
        )
    return PublicKeys(known, index)


def holders(config: Config) -> tuple[Holder, ...]:
    """Whom mail is sealed for. Raises KeysError when recipients.txt is missing or nobody there opens everything."""
    path = config.keys_folder / RECIPIENTS
    found = read_holders(read_private(path).decode("utf-8", "replace"), str(path))
    if not any(each.sees is Sight.EVERYTHING for each in found):
        raise KeysError(f"{path} holds no public key that opens everything, so mail could be lost.")
    return found


def _index_key(path: Path) -> bytes:
    found = read_private(path)
    if not found or len(found) % KEY_BYTES:
        raise KeysError(f"{path} is damaged: it must hold {KEY_BYTES} bytes, or a multiple of them.")
    return found


def index_key(config: Config) -> bytes | None:
    """The index key; ``None`` when it is missing. Raises KeysError when it is damaged or readable by others."""
    path = config.keys_folder / INDEX_KEY
    return _index_key(path) if path.exists() else None


def new_index_key() -> bytes:
    """A new index key, which has no past."""
    return secrets.token_bytes(KEY_BYTES)


def grown_index_key(config: Config) -> bytes:
    """The index key with one more random key."""
    return _index_key(config.keys_folder / INDEX_KEY) + secrets.token_bytes(KEY_BYTES)


def write_next_index_key(config: Config, key: bytes) -> None:
    """Write a new index key beside index.key, on disk when this returns."""
    replace_file(config.keys_folder / NEXT_INDEX_KEY, key)


def next_index_key(config: Config) -> bytes | None:
    """The index key that lies beside index.key; ``None`` when there is none."""
    path = config.keys_folder / NEXT_INDEX_KEY
    return _index_key(path) if path.exists() else None


def take_next_index_key(config: Config) -> None:
    """Put it in index.key's place, whole or not at all (rename(2)); another process may have done so meanwhile.

    Raises KeysError when the folder cannot be written to.
    """
    beside, place = config.keys_folder / NEXT_INDEX_KEY, config.keys_folder / INDEX_KEY
    try:
        with suppress(FileNotFoundError):
            beside.replace(place)
        sync_folder(config.keys_folder)
    except OSError as problem:
        raise KeysError(f"{beside} fits the store, and cannot be made {place}: {problem.strerror}.") from None


def save_holders(config: Config, holders: tuple[Holder, ...]) -> None:
    """Write recipients.txt anew, whole or not at all."""
    replace_file(config.keys_folder / RECIPIENTS, written(holders).encode())


def holder_name(config: Config, identity: x25519.Identity) -> str:
    """What recipients.txt calls the holder of this identity. Raises KeysError when its key is not there any more."""
    own = str(identity.to_public())
    for each in holders(config):
        if each.key == own:
            return each.name or each.fingerprint
    raise KeysError("This key is not in recipients.txt: it was removed, or belongs to another campaign.")


def identity_files(config: Config) -> list[Path]:
    """Files that may hold a private key: the configured one, then others beside the public keys, by name."""
    first = identity_path(config)
    return [path for path in dict.fromkeys([first, *sorted(config.keys_folder.glob("*.age"))]) if path.is_file()]


def private(config: Config, phrase: str, file: Path | None = None) -> x25519.Identity:
    """The identity that opens sealed blobs, from the configured file or a given one.

    Raises WrongPassphrase, or KeysError if the file is damaged or asks for more work than this machine can do.
    """
    path = file or identity_path(config)
    opened = _opened(path, read_private(path, folder_too=path.parent == config.keys_folder), phrase)
    try:
        return x25519.Identity.from_str(opened.decode("ascii").strip().splitlines()[-1])
    except (UnicodeDecodeError, IdentityError, IndexError):
        raise KeysError(f"{path} opened, but holds no age identity.") from None


def _opened(path: Path, sealed: bytes, phrase: str) -> bytes:
    """What an identity file holds.

    age times a small piece of scrypt before it begins, and refuses a file made on a machine sixteen times as fast as
    this one seems at that moment; a busy machine seems slow for a moment only.
    """
    for pause in (*_PAUSES, None):
        try:
            opened: bytes = passphrase.decrypt(sealed, phrase)
        except DecryptError as problem:
            if _TOO_MUCH_WORK not in str(problem):
                raise WrongPassphrase(f"The passphrase does not open {path}.") from None
            if pause is not None:
                time.sleep(pause)
        else:
            return opened
    raise KeysError(
        f"This machine is too busy, or too slow, to open {path}, which asks for much more work than it can do in a few"
        " seconds. Close what else is running and try again; if that does not help, print the recovery key where the"
        " file opens (casefold keys sheet --recovery) and make the file anew here: casefold keys recover"
    )


def change_passphrase(config: Config, identity: x25519.Identity, phrase: str) -> None:
    """Encrypt the identity file anew. The key stays, so nothing is sealed again and copies keep the old passphrase."""
    if not phrase:
        raise KeysError("The new passphrase is empty. The old one still opens your key.")
    replace_file(identity_path(config), passphrase.encrypt(str(identity).encode(), phrase))
