"""A page of the cases that a person asks for, found by SQLite in the order of an index, and how many there are."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from casefold.store.case import Case, CaseState, case_of
from pipeline.draft import Kind

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: an empty field asks for all."""

    state: CaseState = CaseState.DRAFT
    kind: Kind | None = None
    category: str = ""
    """An issue category id."""
    month: str = ""
    """``2013-06``."""
    council: int | None = None
    """A campaign-wide number."""
    without: tuple[str, ...] = ()
    """Ids of cases that are not wanted now."""


@dataclass(frozen=True, slots=True)
class CasePage:
    """Some of the cases that were asked for, the most pressing first."""

    cases: tuple[Case, ...]
    total: int
    """How many there are in all."""


def find_page(db: Database, asked: Asked, offset: int, limit: int) -> CasePage:
    """So many cases from this one on (0 is the first)."""
    where, values = _conditions(asked)
    ids = f"select id from cases where {where} order by urgency, id limit ? offset ?"  # noqa: S608 - our own words
    rows = db.query(f"select * from cases where id in ({ids}) order by urgency, id", [*values, limit, offset])  # noqa: S608 - the same
    total = next(iter(db.query(f"select count(*) as cases from cases where {where}", values)))  # noqa: S608 - the same
    return CasePage(tuple(case_of(row) for row in rows), total["cases"])


def _conditions(asked: Asked) -> tuple[str, list[str | int]]:
    parts: list[tuple[str, Iterable[str | int]]] = [("state = ?", [asked.state.value])]
    if asked.kind:
        parts.append(("kind = ?", [asked.kind.value]))
    if asked.month:
        parts.append(("substr(sent, 1, 7) = ?", [asked.month]))
    if asked.category:
        parts.append(("instr(categories, ?) > 0", [f'"id": "{asked.category}"']))
    if asked.council is not None:
        within = "instr(', ' || substr(councils, 2, length(councils) - 2) || ',', ?) > 0"  # "[1, 7]" as ", 1, 7,"
        parts.append((within, [f", {asked.council},"]))
    if asked.without:
        parts.append((f"id not in ({', '.join('?' * len(asked.without))})", asked.without))
    return " and ".join(part for part, _ in parts), [value for _, values in parts for value in values]


def months_of(db: Database) -> list[str]:
    """The months in which first messages were sent, latest first."""
    return [row["month"] for row in db.query(_MONTHS)]


_MONTHS = """
with recursive months(month) as (
  select max(substr(sent, 1, 7)) from cases
  union all
  select (select max(substr(sent, 1, 7)) from cases where substr(sent, 1, 7) < month) from months where month > ''
)
select month from months where month > ''
"""
"""From each month to the one before it by the index: ``distinct`` would read every entry."""


def councils_of(db: Database) -> list[int]:
    """The campaign-wide numbers that councils have."""
    rows = db.query("select number from numbers where scope = '' and type = 'council' order by number")
    return [row["number"] for row in rows]
