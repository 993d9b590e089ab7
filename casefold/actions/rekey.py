"""A new ``index.key``: whoever had a copy of the old one can test no guess against the store as it is from now on.

The new key lies beside the old one, on disk, before the store is hashed under it in one transaction that also records
which key that is; then it takes the old one's place. A run that is cut short anywhere leaves a store that works: the
next that opens it finds the key that fits (``casefold.store.store.open_store``).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from casefold.actions.erase import finish
from casefold.config import Config
from casefold.errors import NotAllowed, StoreBusy
from casefold.store import indexmark, keys
from casefold.store.acknowledgements import ReplyState
from casefold.store.blind import KEY_BYTES
from casefold.store.journal import write
from casefold.store.store import open_store

if TYPE_CHECKING:
    from sqlite_utils import Database

_BUSY = "Another process has the case store open, and would go on with the old index.key. End it, then try again."


def replace_index_key(config: Config) -> int:
    """Hash the whole store under a new index.key; how many hashes there were. Hold the run's lock.

    Raises, before anything happened, StoreBusy while another process has the store open, and NotAllowed while an
    acknowledgement waits or is in doubt, for its Message-ID is made with the key. Needs no passphrase, for nothing
    sealed is read: a keyed hash is hashed again.
    """
    with open_store(config) as store:
        if store.acknowledgements.in_state(ReplyState.WAITING, ReplyState.SENDING):
            raise NotAllowed("An acknowledgement waits or is in doubt, and would lose its Message-ID: casefold reply")
        with alone(store.db):
            new = keys.grown_index_key(config)
            keys.write_next_index_key(config, new)
            with store.transaction():
                still_alone(store.db)
                count = indexmark.rehash(store.db, new[-KEY_BYTES:])
                indexmark.record(store.db, new)
                write(store.db, "index key replaced", hashes=count)
            keys.take_next_index_key(config)
        finish(store)  # what the old key could test must not stay in free pages
    return count


@contextmanager
def alone(db: Database) -> Iterator[None]:
    """Nobody else has the store open: SQLite leaves the WAL mode only for one who is alone (pragma journal_mode)."""
    usual = db.execute("pragma busy_timeout").fetchone()[0]
    db.execute("pragma busy_timeout = 1000")
    try:
        mode = db.execute("pragma journal_mode = delete").fetchone()[0]
    except sqlite3.OperationalError:
        mode = "wal"
    if mode != "delete":
        raise StoreBusy(_BUSY)
    db.execute(f"pragma busy_timeout = {usual}")
    try:
        yield
    finally:
        with suppress(sqlite3.OperationalError):  # whoever opens the store next does it
            db.execute("pragma journal_mode = wal")


def still_alone(db: Database) -> None:
    """Within a transaction: whoever opened the store since has set the WAL mode again, and nobody can until it ends."""
    if db.execute("pragma journal_mode").fetchone()[0] != "delete":
        raise StoreBusy(_BUSY)
