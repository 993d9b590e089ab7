"""Making deleted rows really gone: out of the database file, its free pages and its write-ahead log."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from casefold.errors import StoreBusy
from casefold.store.reviewtables import SEARCH
from casefold.store.search import rebuild

if TYPE_CHECKING:
    from sqlite_utils import Database

_FOLDER = "SQLITE_TMPDIR"
"""Where SQLite makes temporary files, asked each time (https://www.sqlite.org/tempfiles.html, 5)."""
_BUSY = "Another process has the case store open, so deleted bytes cannot be cleared away yet. End it and try again."


def settle_log(db: Database) -> None:
    """Write the log into the file and cut it to nothing. Raises StoreBusy while another process reads the store."""
    busy = next(iter(db.execute("pragma wal_checkpoint(truncate)").fetchall()))[0]
    if busy:
        raise StoreBusy(_BUSY)


def scrub(db: Database) -> None:
    """Write the file anew without what was deleted, and cut the log. Outside a transaction. Raises StoreBusy.

    ``secure_delete`` has overwritten deleted rows with zeros already; this takes away what earlier splits of pages left
    (SQLite's documentation of VACUUM), and the log, which still holds the pages from before.
    """
    if db.table(SEARCH).exists():
        rebuild(db)
        db.commit()
    settle_log(db)
    try:
        with _temporary_beside(db):
            db.execute("vacuum")
    except sqlite3.OperationalError as problem:
        if "locked" in str(problem) or "busy" in str(problem):
            raise StoreBusy(_BUSY) from None
        raise
    settle_log(db)


@contextmanager
def _temporary_beside(db: Database) -> Iterator[None]:
    """Let SQLite build the new file in the store's own private folder: in memory it could be larger than the machine.

    It holds what is left after the deletion only, and has no name from the moment it is opened.
    """
    path = next(iter(db.execute("pragma database_list").fetchall()))[2]
    before = os.environ.get(_FOLDER)
    os.environ[_FOLDER] = str(Path(path).parent)
    db.execute("pragma temp_store = file")
    try:
        yield
    finally:
        db.execute("pragma temp_store = memory")
        os.environ.pop(_FOLDER)
        if before is not None:
            os.environ[_FOLDER] = before
