"""Who did what to which case, and when: a chain of rows, added and never changed. No text, no names.

Each row holds the BLAKE2b-256 of the row before it and of itself, so that a row that is changed, taken out, put in or
moved breaks the chain from there on; triggers refuse to change or delete one. Whoever can write the file can still make
a whole new chain: only a head that was noted elsewhere (certificates, backups, paper) shows that.
"""

from __future__ import annotations

import getpass
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database

_FIELDS = ("id", "at", "actor", "verb", "case_id", "detail")


@dataclass(frozen=True, slots=True)
class Head:
    """How long the journal is, and the hash of its last row: what to note elsewhere."""

    rows: int
    hash: str
    """Hex; empty while there is no row."""

    def __str__(self) -> str:
        return f"{self.rows}:{self.hash}"


def now() -> str:
    """The present moment, UTC, ISO 8601 to the second: the form of every time in the store."""
    return datetime.now(UTC).isoformat(timespec="seconds")


_acting: ContextVar[str] = ContextVar("acting", default="")


@contextmanager
def acting(name: str) -> Iterator[None]:
    """Whatever is written down within this was done by the holder of a key with this name."""
    token = _acting.set(name)
    try:
        yield
    finally:
        _acting.reset(token)


def actor() -> str:
    """The person at work: the holder whose key is in use (``acting``), else by the login name of this machine."""
    if name := _acting.get():
        return name
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without an entry, as in some containers
        return f"uid {os.getuid()}"


def write(db: Database, verb: str, case: str = "", **detail: str | int | list[str]) -> None:
    """Add a row. ``detail`` holds codes, counts and hashes only; the caller commits."""
    last = head(db)
    row: dict[str, Any] = {"id": last.rows + 1, "at": now(), "actor": actor(), "verb": verb, "case_id": case}
    row["detail"] = json.dumps(detail, sort_keys=True)
    db.table("journal").insert(row | {"hash": link(last.hash, row)})


def head(db: Database) -> Head:
    """The journal's present head."""
    for row in db.query("select id, hash from journal order by id desc limit 1"):
        return Head(row["id"], row["hash"])
    return Head(0, "")


def link(before: str, row: Mapping[str, Any]) -> str:
    """The hash of a row: BLAKE2b-256, hex, over the hash before it and the row's fields as JSON."""
    told = json.dumps([before, *(row[name] for name in _FIELDS)], ensure_ascii=True, separators=(",", ":"))
    return blake2b(told.encode("ascii"), digest_size=32).hexdigest()


def faults(db: Database, known: Head | None = None) -> Iterator[str]:
    """What is wrong with the chain, in plain words; nothing when it is whole.

    ``known`` is a head noted earlier: the row of its number must have its hash.
    """
    before, expected = "", 1
    found: dict[int, str] = {}
    for row in db.query("select * from journal order by id"):
        if row["id"] != expected:
            yield f"before row {row['id']}, {row['id'] - expected} row(s) are missing"
        if row["hash"] != link(before, row):
            yield f"row {row['id']} is not what was written, or does not follow the row before it"
        before, expected = row["hash"], row["id"] + 1
        found[row["id"]] = row["hash"]
    told = next(iter(db.query("select rows, hash from journal_head")))
    if (told["rows"], told["hash"]) != (expected - 1, before):
        yield f"the journal ends with row {expected - 1}, but {told['rows']} rows were written"
    if known and known.rows and found.get(known.rows) != known.hash:
        yield f"row {known.rows} is not the one that was noted: the journal was written anew"


def chain(db: Database) -> None:
    """Bring a journal without a chain into one: what is there now is taken as it stands."""
    db.table("journal").add_column("hash", str, not_null_default="")
    db.table("journal").create_index(["case_id"])
    before = ""
    for row in list(db.query("select * from journal order by id")):
        before = link(before, row)
        db.execute("update journal set hash = ? where id = ?", [before, row["id"]])
    db.table("journal_head").create({"one": int, "rows": int, "hash": str}, pk="one", strict=True)
    last = head(db)
    db.table("journal_head").insert({"one": 1, "rows": last.rows, "hash": last.hash})
    for name, rule in _TRIGGERS.items():
        db.execute(f"create trigger {name} {rule}")


_TRIGGERS = {
    "journal_is_not_changed": "before update on journal begin select raise(abort, 'the journal is append-only'); end",
    "journal_is_not_deleted": "before delete on journal begin select raise(abort, 'the journal is append-only'); end",
    "journal_grows": "after insert on journal begin update journal_head set rows = new.id, hash = new.hash; end",
    "journal_head_stays": "before delete on journal_head begin select raise(abort, 'the journal is append-only'); end",
    "journal_head_grows": "before update on journal_head when new.rows <> old.rows + 1"
    " begin select raise(abort, 'the journal is append-only'); end",
}
