"""A backup: the whole case store in one SQLite file, still sealed, with its own checksum in it.

The checksum is over schema and rows, not over the file's bytes, so it can stand in the file. ``index.key`` is not in
it: whoever finds a backup can neither read it nor test names against it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlite_utils import Database

from casefold.errors import StoreError
from casefold.store.indexmark import TABLE, index_check, record, rehash
from casefold.store.journal import Head, head, now
from casefold.store.privatefile import FILE_MODE

LABEL = "backup_label"
"""The table with one row that a backup has and a store has not."""
_READ_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class Label:
    """What a backup says of itself."""

    made: str
    """When, UTC."""
    checksum: str
    """SHA-256 over schema and rows, hex."""
    journal: Head
    index_check: str
    """Keyed hash of fixed words: shows whether an index.key is the one that this store was made with."""


def write_backup(db: Database, path: Path, index_key: bytes) -> Label:
    """Copy a store that may be in use (SQLite's backup API) to a new private file, and label it. Not yet on disk."""
    path.touch(mode=FILE_MODE, exist_ok=False)
    with _opened(path) as target:
        db.conn.backup(target.conn)
        target.conn.execute("pragma journal_mode = delete")  # one file: no log beside it
        label = Label(now(), checksum(target), head(target), index_check(index_key))
        row = {"made": label.made, "checksum": label.checksum, "index_check": label.index_check}
        row |= {"journal_rows": str(label.journal.rows), "journal_head": label.journal.hash}
        target.table(LABEL).insert(row)
        target.conn.commit()
    return label


def read_label(path: Path) -> Label:
    """The label of a backup whose checksum holds and whose structure is sound. Raises StoreError for any other file."""
    try:
        with _opened(path) as db:
            if LABEL not in db.table_names():
                raise StoreError(f"{path} is no backup that casefold has made.")
            row = next(iter(db.table(LABEL).rows))
            sound = next(db.query("pragma integrity_check"))["integrity_check"] == "ok"
            if not sound or checksum(db) != row["checksum"]:
                raise StoreError(f"{path} is damaged: it is not what was written. Use another backup.")
    except (sqlite3.DatabaseError, OverflowError):
        raise StoreError(f"{path} is no backup that casefold has made, or it is damaged.") from None
    journal = Head(int(row["journal_rows"]), row["journal_head"])
    return Label(row["made"], row["checksum"], journal, row["index_check"])


def take_label_off(path: Path) -> None:
    """Make of a copy of a backup a store again."""
    with _opened(path) as db:
        db.table(LABEL).drop()
        db.conn.commit()


def hash_up(path: Path, index_key: bytes, since: Iterable[bytes]) -> None:
    """Hash a store that was made with an earlier index key up to that of today; ``since`` are its keys since then."""
    with _opened(path) as db:
        for later in since:
            rehash(db, later)
        if TABLE in db.table_names():
            record(db, index_key)
        db.conn.commit()


def checksum(db: Database) -> str:
    """SHA-256, hex, over the schema and every row of every table but the label, each value with type and length."""
    digest = sha256()
    schema = "select type, name, coalesce(sql, '') as sql from sqlite_master where tbl_name <> ? order by type, name"
    for row in db.query(schema, [LABEL]):
        digest.update(repr(list(row.values())).encode())
    keyed = {row["name"] for row in db.query("select name from pragma_table_list where wr = 1")}
    for name in sorted(set(db.table_names()) - {LABEL}):
        order = "1, 2" if name in keyed else "rowid"  # FTS5 keeps two small tables without row ids
        for cells in db.conn.execute(f"select * from [{name}] order by {order}"):  # noqa: S608 - the file's own names
            for cell in cells:
                content = cell if isinstance(cell, bytes) else str(cell).encode("utf-8", "surrogatepass")
                digest.update(f"{type(cell).__name__}{len(content)}:".encode())
                digest.update(content)
    return digest.hexdigest()


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes, hex: what ``sha256sum`` prints."""
    digest = sha256()
    with path.open("rb") as file:
        while piece := file.read(_READ_BYTES):
            digest.update(piece)
    return digest.hexdigest()


@contextmanager
def _opened(path: Path) -> Iterator[Database]:
    db = Database(sqlite3.connect(path))
    try:
        db.execute("pragma temp_store = memory")
        db.execute("pragma secure_delete = on")
        yield db
    finally:
        db.close()
