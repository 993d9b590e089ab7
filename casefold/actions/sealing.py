"""The proof of sealing: planted names go through an intake in a store of their own, and every byte is looked at."""

from __future__ import annotations

import logging
import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from pyrage.x25519 import Identity

from casefold.actions.approve import Question, kept, questions, sign
from casefold.actions.casefile import CaseFile, open_case
from casefold.actions.edit import Change, edit
from casefold.actions.planted import MAILS, Planted, plant
from casefold.actions.steps import hidden
from casefold.actions.writtenfiles import written_files
from casefold.config import Config, Keys
from casefold.config import Store as StoreSettings
from casefold.errors import CasefoldError
from casefold.intake import Intake, Outcome
from casefold.memory import core_dumps_off
from casefold.reviewsettings import Review
from casefold.store import keys
from casefold.store.backupfile import write_backup
from casefold.store.plainbytes import names_in, names_in_files
from casefold.store.store import Store, open_store
from casefold.store.vault import Sealed
from ingest.arrival import Form
from pipeline.drafting import Drafter
from pipeline.mention import MentionType


@dataclass(frozen=True, slots=True)
class Sealing:
    """What was proved."""

    names: int
    """Planted, sealed, and found again by opening what was sealed: so they were really there."""
    files: int
    """Files that casefold wrote, each searched byte by byte."""
    approved: int
    """Planted names that stand in the one text that was signed, and so can be read."""


def prove_sealing(
    config: Config, drafter: Drafter, progress: Callable[[int, int], None], mails: int = MAILS
) -> Sealing:
    """Prove it with temporary keys in a temporary store. Raises CasefoldError that says where a name was readable."""
    if not core_dumps_off():
        raise CasefoldError("Core dumps are on, and a crash could write opened letters to disk. Say: ulimit -c 0")
    planted = plant(mails)
    with _home() as home:
        own = replace(config, folder=home, store=StoreSettings(), keys=Keys(), imap=())
        identity = keys.make(own.keys_folder, os.urandom(16).hex())
        with _log_in(home / "log"), _nothing_elsewhere(home), open_store(own, create=True) as store:
            intake = Intake(store, own, lambda: drafter)
            for number, mail in enumerate(planted.mails, 1):
                if intake.take(mail, Form.RFC822) is not Outcome.NEW_CASE:
                    raise CasefoldError("A planted mail could not be drafted, so nothing is proved. Please report it.")
                progress(number, len(planted.mails))
            _refuse(home, planted.names, "while the store was open")
            _all_there(store, identity, planted)
            write_backup(store.db, home / "backup", keys.public(own).index_key)
        _refuse(home, planted.names, "after the store was closed")
        with _nothing_elsewhere(home), open_store(own) as store:
            told = _approve_one(store, own, identity)
        approved = names_in(told.encode(), planted.names)
        _refuse(home, planted.names - approved, "after one case was signed")
        files = sum(path.is_file() for path in home.rglob("*"))
    return Sealing(len(planted.names), files, len(approved))


@contextmanager
def _home() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="casefold-proof-") as folder:
        yield Path(folder)


@contextmanager
def _nothing_elsewhere(home: Path) -> Iterator[None]:
    """See to it that nothing is written but in this store's folder, and no temporary file is made there either.

    A folder's time changes when an entry comes or goes, so it tells of a file that a library in C had for a moment; the
    interpreter tells of those that Python opened, also without a name.
    """
    folder = home / "tmp"
    folder.mkdir(mode=0o700, exist_ok=True)
    before, environment, stamp = tempfile.tempdir, os.environ.get("TMPDIR"), folder.stat().st_mtime_ns
    tempfile.tempdir = os.environ["TMPDIR"] = str(folder)
    try:
        with written_files() as written:
            yield
    finally:
        tempfile.tempdir = before
        os.environ.pop("TMPDIR")
        if environment is not None:
            os.environ["TMPDIR"] = environment
    own = str(home) + os.sep
    if folder.stat().st_mtime_ns != stamp or any(
        not path.startswith(own) or path.startswith(str(folder)) for path in written
    ):
        raise CasefoldError("A file was written beside the store while mail was taken in. Please report it.")


@contextmanager
def _log_in(path: Path) -> Iterator[None]:
    """Write down all that any library logs, at its most talkative."""
    handler = logging.FileHandler(path)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        root.setLevel(level)
        root.removeHandler(handler)
        handler.close()


def _refuse(home: Path, names: frozenset[str], when: str) -> None:
    if found := names_in_files(home, names):
        raise CasefoldError(f"{len(found)} of {len(names)} planted names could be read {when}. Please report it.")


def _all_there(store: Store, identity: Identity, planted: Planted) -> None:
    """Else a name that was lost on the way would count as sealed."""
    rows = list(store.db.query("select message, kind from sealed"))
    opened = b"".join(store.vault.get(row["message"], Sealed(row["kind"]), identity) for row in rows)
    if lost := len(planted.names - names_in(opened, planted.names)):
        raise CasefoldError(
            f"{lost} of {len(planted.names)} planted names are not in what was sealed, so none is proved."
        )


def _approve_one(store: Store, config: Config, identity: Identity) -> str:
    """Sign one case as a hurried person would, and give the text that can be read from then on."""
    file = open_case(store, identity, store.cases.all()[0].id)
    with store.transaction():
        file = _decided(store, identity, file)
        sign(store, replace(config, review=Review()), file, keys.ORGANISER)
    return "\n".join(part.subject.text + "\n" + part.text.text for part in store.cases.parts(file.case.id))


def _decided(store: Store, identity: Identity, file: CaseFile) -> CaseFile:
    while open_questions := questions(store, file):
        file = edit(store, identity, file, _decision(store, open_questions[0]))
    return file


def _decision(store: Store, asked: Question) -> Callable[[CaseFile], Change]:
    if asked.must_hide:
        return lambda file: hidden(store, file, asked.surface, MentionType.PLACE)
    return lambda file: kept(store, file, asked.surface)
