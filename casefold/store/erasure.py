"""Taking every row of a case or a message out of the store, whichever table holds it, and proving the bytes gone.

Tables are found by their columns (``case_id``, ``message``, ``scope``), so that one which is added later is covered
without being named here; a test holds that no table has neither.
"""

from __future__ import annotations

import mmap
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database

STAY = frozenset({"journal", "messages", "locations"})
"""Tables with such a column whose rows stay: the record of what was done, the emptied ledger rows, their places."""

_SLICE = 40
_LONG_ENOUGH = 16
"""Bytes of the shortest value that is looked for in the file."""


def tables_with(db: Database, column: str) -> list[str]:
    """The tables that have a column of this name, but for those that stay."""
    return [name for name in db.table_names() if name not in STAY and column in db.table(name).columns_dict]


def scopes_of(db: Database, messages: Iterable[int]) -> list[str]:
    """Scopes of names that were reserved for messages which never joined a case; a case that there is, is none."""
    found: list[str] = []
    for name in set(tables_with(db, "scope")) & set(tables_with(db, "message")):
        for message in messages:
            found += [row["scope"] for row in db.table(name).rows_where("message = ?", [message])]
    return [scope for scope in found if scope and not db.table("cases").count_where("id = ?", [scope])]


def conditions(db: Database, cases: Sequence[str], messages: Sequence[int]) -> list[tuple[str, str, str | int]]:
    """(table, condition, value) of all rows that belong to these cases or messages."""
    found: list[tuple[str, str, str | int]] = [("cases", "id = ?", case) for case in cases]
    homes = list(dict.fromkeys([*cases, *scopes_of(db, messages)]))
    for column, values in (("case_id", homes), ("scope", homes), ("message", messages)):
        found += [(name, f"{column} = ?", value) for name in tables_with(db, column) for value in values]
    found += [("names", _TAUGHT, home) for home in homes]
    found.sort(key=lambda each: each[1] is not _TAUGHT)  # while it can still be told which case taught what
    return found


_TAUGHT = (
    "scope = '' and hash in (select hash from bodies where case_id = ?1"
    " except select hash from bodies where case_id <> ?1)"
)
"""Councils and schools that one case alone has named."""


def count_rows(db: Database, where: Sequence[tuple[str, str, str | int]]) -> Counter[str]:
    """How many rows of each table would go."""
    counts: Counter[str] = Counter()
    for table, condition, value in where:
        counts[table] += db.table(table).count_where(condition, [value])
    return +counts


def delete_rows(db: Database, where: Sequence[tuple[str, str, str | int]]) -> Counter[str]:
    """Delete them. The caller commits."""
    counts: Counter[str] = Counter()
    for table, condition, value in where:
        counts[table] += db.execute(f"delete from [{table}] where {condition}", [value]).rowcount  # noqa: S608 - our own names
    return +counts


def marks_of(db: Database, where: Sequence[tuple[str, str, str | int]]) -> set[bytes]:
    """Stretches of bytes by which these rows can be known again in the file: of sealed blobs, of texts, of hashes."""
    marks: set[bytes] = set()
    for table, condition, value in where:
        for row in db.table(table).rows_where(condition, [value]):
            for cell in row.values():
                content = cell.encode() if isinstance(cell, str) else cell
                if isinstance(content, bytes) and len(content) >= _LONG_ENOUGH:
                    marks |= set(_slices(content))
    return marks


def _slices(content: bytes) -> list[bytes]:
    """From the beginning (after what all age blobs have in common), the middle and the end."""
    if len(content) <= _SLICE * 3:
        return [content[:_SLICE]]
    middle = len(content) // 2
    return [content[_SLICE : 2 * _SLICE], content[middle : middle + _SLICE], content[-_SLICE:]]


def still_there(db: Database, marks: Iterable[bytes]) -> set[bytes]:
    """Marks that other rows hold by right, such as the hash of a first name that two cases know."""
    wanted = set(marks)
    found: set[bytes] = set()
    for name in db.table_names():
        columns = [each.name for each in db.table(name).columns if each.type.upper() == "TEXT"]
        for column in columns:
            for row in db.query(f"select [{column}] as cell from [{name}] where length([{column}]) >= {_LONG_ENOUGH}"):  # noqa: S608 - our own names
                content = str(row["cell"]).encode()
                found |= wanted & set(_slices(content))
                if name == "journal":
                    found |= {mark for mark in wanted if mark in content}
    return found


def files_of(path: Path) -> list[Path]:
    """The database file and those that SQLite keeps beside it."""
    return [each for each in sorted(path.parent.glob(f"{path.name}*")) if each.is_file()]


def found_in_files(path: Path, marks: Iterable[bytes]) -> set[bytes]:
    """Those of the marks that stand in any of the database's files, searched byte by byte without loading them."""
    left = set(marks)
    found: set[bytes] = set()
    for each in files_of(path):
        if not each.stat().st_size:
            continue
        with each.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            found |= {mark for mark in left - found if content.find(mark) >= 0}
    return found
