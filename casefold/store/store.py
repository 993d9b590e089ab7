"""The case store: one SQLite file, opened through sqlite-utils, with its rooms side by side."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from casefold.config import Config
from casefold.errors import KeysError, StoreBusy, StoreError, StoreFull
from casefold.forummail import robots_of
from casefold.store import indexmark, keys, schema
from casefold.store.acknowledgements import Acknowledgements
from casefold.store.answered import Answered
from casefold.store.backups import Backups
from casefold.store.cases import Cases
from casefold.store.clocks import Clocks
from casefold.store.consents import Consents
from casefold.store.edits import Edits
from casefold.store.incidents import Incidents
from casefold.store.keys import PublicKeys
from casefold.store.ledger import Ledger
from casefold.store.pen import Pen
from casefold.store.places import Places
from casefold.store.privatefile import closing, loose
from casefold.store.proofs import Proofs
from casefold.store.reference import ReferenceShelf
from casefold.store.register import Register
from casefold.store.runs import Runs
from casefold.store.search import Search
from casefold.store.signatures import Signatures
from casefold.store.tombstones import Tombstones
from casefold.store.vault import Vault
from ingest.forum.robots import Robot

_WAIT_SECONDS = 20.0
_NO_ROOM = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR_WRITE, sqlite3.SQLITE_IOERR_SHMSIZE)
"""A quota or a limit on a file's size comes as a failed write, a full disk also where the WAL's index is to grow."""


class Store:
    """An open case store. Use ``open_store``."""

    def __init__(self, path: Path, public: PublicKeys, robots: tuple[Robot, ...] = ()) -> None:
        self.path = path
        self.index_key = public.index_key
        self.robots = robots
        """Wordings of forums' mails that the campaign has added."""
        self.db = Database(sqlite3.connect(path, timeout=_WAIT_SECONDS))
        for pragma in ("secure_delete = on", "journal_mode = wal", "synchronous = full", "trusted_schema = off"):
            self.db.execute(f"pragma {pragma}")
        self.db.execute("pragma temp_store = memory")  # a sort of sealed rows must not spill into a temp file
        schema.migrate(self.db)
        self.vault = Vault(self.db, public)
        self.ledger = Ledger(self.db, public.index_key)
        self.places = Places(self.db, public.index_key)
        self.cases = Cases(self.db, public.index_key)
        self.register = Register(self.db, public.index_key)
        self.clocks = Clocks(self.db)
        self.consents = Consents(self.db)
        self.proofs = Proofs(self.db)
        self.pen = Pen(self.db, public.index_key)
        self.backups = Backups(self.db)
        self.incidents = Incidents(self.db)
        self.tombstones = Tombstones(self.db, public.index_key, robots)
        self.runs = Runs(self.db)
        self.reference = ReferenceShelf(self.db)
        self.edits = Edits(self.db)
        self.signatures = Signatures(self.db)
        self.search = Search(self.db)
        self.answered = Answered(self.db, public.index_key, self.ledger)
        self.acknowledgements = Acknowledgements(self.db, public.index_key)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, on disk when it ends. Raises StoreBusy when another process holds the store for too long."""
        try:
            self.db.conn.execute("begin immediate")  # a deferred one could not wait for its turn to write
            with self.db.atomic():
                yield
            self.db.commit()
        except sqlite3.OperationalError as problem:
            self.db.rollback()
            raise _translated(problem) from None
        except BaseException:
            self.db.rollback()
            raise


def _translated(problem: sqlite3.OperationalError) -> StoreError:
    if "locked" in str(problem) or "busy" in str(problem):
        return StoreBusy("The case store is in use by another process. Nothing was lost; try again in a while.")
    if problem.sqlite_errorcode in _NO_ROOM:
        return StoreFull("The disk with the case store is full. Make room, then run again: nothing was lost.")
    return StoreError(f"The case store cannot be written: {problem.sqlite_errorname}.")


def _fitting(config: Config, path: Path) -> Store:
    """The store with the index.key that fits: its replacement may have been cut short, or have just happened."""
    for swapped in (False, True):
        store = Store(path, keys.public(config), robots_of(config))
        try:
            if indexmark.fits(store.db, store.index_key):
                return store
            waiting = keys.next_index_key(config)
            if not swapped and waiting and indexmark.fits(store.db, waiting):
                keys.take_next_index_key(config)
        except BaseException:
            store.db.close()
            raise
        store.db.close()
    raise KeysError(
        f"{config.keys_folder / keys.INDEX_KEY} is not the one that this store is hashed under: no name and no writer"
        " would be recognised. Put the right one in its place; if it is lost: casefold keys index --lost"
    )


@contextmanager
def open_store(config: Config, *, create: bool = False) -> Iterator[Store]:
    """The store of this configuration, with the keys that seal and recognise.

    Raises StoreError when it is missing, newer or damaged, and KeysError from the keys, also when index.key is not the
    one under which the store is hashed.
    """
    keys.public(config)
    path = config.store_path
    if not create and not path.is_file():
        raise StoreError(f"There is no case store at {path}. Make one with: casefold init")
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if create:
        path.touch(mode=0o600)
    for each in (path.parent, path):
        if loose(each):
            raise StoreError(closing(each))
    try:
        store = _fitting(config, path)
    except sqlite3.OperationalError as problem:
        raise _translated(problem) from None
    except sqlite3.DatabaseError:
        raise StoreError(f"{path} is no case store, or it is damaged. Restore a backup.") from None
    try:
        yield store
    finally:
        store.db.close()
