"""Under which ``index.key`` a store is hashed: on record in the store itself, so that a wrong key is refused.

With a wrong key nothing would look wrong: no name would be known to the gate, no follow-up would join, and erased mail
would come back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casefold.store.blind import Use, ages, blind, rekeyed
from casefold.store.journal import now

if TYPE_CHECKING:
    from sqlite_utils import Database

TABLE = "index_mark"
HASHED = (
    ("messages", "fingerprint"),
    ("messages", "message_id_hash"),
    ("messages", "writer"),
    ("locations", "witness"),
    ("names", "hash"),
    ("bodies", "hash"),
    ("decisions", "hash"),
    ("writers", "hash"),
    ("pen", "writer"),
    ("words", "hash"),
    ("tombstones", "hash"),
    ("acknowledgements", "writer"),
    ("acknowledgements", "mark"),
)
"""Every column that holds keyed hashes. A test looks for any other."""
_CHECK_WORDS = "casefold backup"


def index_check(index_key: bytes) -> str:
    """What shows that this is the index.key of a store: the keyed hash of fixed words."""
    return blind(index_key, Use.CONTENT, _CHECK_WORDS)


def fits(db: Database, index_key: bytes) -> bool:
    """Whether a store is hashed under this key. A store that does not say yet says it from now on."""
    query = f"select mark from {TABLE}"  # noqa: S608 - our own name
    row = next(iter(db.query(query)), None)
    if row is None:
        db.execute(f"insert or ignore into {TABLE} (id, mark, since) values (1, ?, ?)", [index_check(index_key), now()])  # noqa: S608 - our own name
        db.commit()
        row = next(iter(db.query(query)))
    return bool(row["mark"] == index_check(index_key))


def record(db: Database, index_key: bytes) -> None:
    """Record that the store is hashed under this key from now on. The caller commits."""
    db.table(TABLE).upsert({"id": 1, "mark": index_check(index_key), "since": now()}, pk="id")


def keys_since(index_key: bytes, check: str) -> tuple[bytes, ...] | None:
    """The keys that were added to an index.key after it gave this check; ``None`` when it never did."""
    return next((since for key, since in ages(index_key) if index_check(key) == check), None)


def rehash(db: Database, later: bytes) -> int:
    """Hash every keyed hash again under one key more; how many there were. The caller commits.

    The store may be of an earlier schema, with fewer such columns.
    """
    db.conn.create_function("rekeyed", 1, lambda mark: rekeyed(later, mark), deterministic=True)
    there, count = set(db.table_names()), 0
    for table, column in HASHED:
        if table in there and column in db.table(table).columns_dict:
            done = db.execute(f"update [{table}] set [{column}] = rekeyed([{column}]) where [{column}] <> ''")  # noqa: S608 - our own names
            count += done.rowcount
    return count
