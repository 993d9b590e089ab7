"""Searching approved text: whole words, in any order, letters and accents levelled (SQLite's FTS5)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from casefold.store.reviewtables import SEARCH

if TYPE_CHECKING:
    from sqlite_utils import Database

_WORD = re.compile(r"[^\W_]+")
_MOST = 200
_SNIPPET = 16
"""Words around a place that was found."""


@dataclass(frozen=True, slots=True)
class Found:
    """A message of an approved case that holds the words."""

    case: str
    message: int
    snippet: str
    """The approved words around the first place."""


class Search:
    """The full-text index over the table ``approved``. The caller commits.

    It is kept by hand: a trigger may not write to it, as the schema is not trusted (``trusted_schema = off``).
    """

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, case: str) -> None:
        """Enter the approved texts of a case."""
        self._db.execute(
            f"insert into {SEARCH}(rowid, subject, text) select message, subject, text from approved"  # noqa: S608 - our own names
            " where case_id = ?",
            [case],
        )

    def drop(self, case: str) -> None:
        """Take the approved texts of a case out, before they are deleted, so that no word of them is left.

        FTS5 deletes by adding: what was deleted stays in older segments until all are merged (sqlite.org/fts5.html,
        6.8 and 6.9).
        """
        gone = self._db.execute(
            f"insert into {SEARCH}({SEARCH}, rowid, subject, text)"  # noqa: S608 - our own names
            " select 'delete', message, subject, text from approved where case_id = ?",
            [case],
        )
        if gone.rowcount:
            self._db.execute(f"insert into {SEARCH}({SEARCH}) values ('optimize')")  # noqa: S608 - the same

    def approved(self, words: str, limit: int = _MOST) -> list[Found]:
        """Approved messages in which all of these words stand, the best first. No sign of a query language counts."""
        asked = " ".join(f'"{word}"' for word in _WORD.findall(words))
        return self._found(asked, limit) if asked else []

    def phrase(self, surface: str, limit: int = _MOST) -> list[Found]:
        """Approved messages in which these words stand beside one another."""
        asked = " ".join(_WORD.findall(surface))
        return self._found(f'"{asked}"', limit) if asked else []

    def _found(self, asked: str, limit: int) -> list[Found]:
        rows = self._db.query(
            f"select approved.case_id, approved.message, snippet({SEARCH}, -1, '', '', '…', {_SNIPPET}) as snippet"  # noqa: S608 - our own names
            f" from {SEARCH} join approved on approved.message = {SEARCH}.rowid where {SEARCH} match ?"
            " order by rank, approved.message limit ?",
            [asked, limit],
        )
        return [Found(row["case_id"], row["message"], row["snippet"]) for row in rows]


def rebuild(db: Database) -> None:
    """Make the index anew of what the table holds: after rows were deleted whichever way. The caller commits."""
    db.execute(f"insert into {SEARCH}({SEARCH}) values ('rebuild')")  # noqa: S608 - our own names
