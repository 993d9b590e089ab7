"""What reviewers have done to a case, step by step, so that each step can be undone and done again.

A row says which kind of step it was, and when; what it changed is sealed with the message (``Sealed.HISTORY``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from casefold.store.journal import actor, now
from pipeline.mention import MentionType

if TYPE_CHECKING:
    from sqlite_utils import Database


class What(Enum):
    """A kind of step, in the words that a reviewer reads."""

    HIDE = "words hidden"
    SHOW = "words shown again"
    KEEP = "a word looked at and left"
    RETYPE = "a type changed"
    SPLIT = "an identity split"
    MERGE = "two identities merged"
    GENERALISE = "words put more generally"
    CATEGORISE = "issues changed"
    EVIDENCE = "evidence marked"
    DROP_EVIDENCE = "evidence taken away"


@dataclass(frozen=True, slots=True)
class Edit:
    """One step."""

    id: int
    case: str
    at: str
    by: str
    what: What
    undone: bool


class Edits:
    """Rows of the table ``edits``. The caller commits."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, case: str, what: What, type: MentionType | None = None) -> int:  # noqa: A002 - the field's word
        """Record a step and give its number. What was undone before it cannot be done again from now on."""
        self._db.execute("delete from edits where case_id = ? and undone = 1", [case])
        row = {"case_id": case, "at": now(), "by": actor(), "what": what.name, "type": type.value if type else ""}
        self._db.table("edits").insert(row | {"undone": 0})
        return int(next(iter(self._db.query("select last_insert_rowid() as id")))["id"])

    def last(self, case: str) -> Edit | None:
        """The step that can be undone next."""
        return self._first("case_id = ? and undone = 0", case, "id desc")

    def next(self, case: str) -> Edit | None:
        """The step that can be done again next."""
        return self._first("case_id = ? and undone = 1", case, "id")

    def mark(self, edit: int, *, undone: bool) -> None:
        """Say that a step is undone, or done again."""
        self._db.execute("update edits set undone = ? where id = ?", [int(undone), edit])

    def of_case(self, case: str) -> list[Edit]:
        """All steps of a case, oldest first."""
        return [_edit(row) for row in self._db.table("edits").rows_where("case_id = ?", [case], order_by="id")]

    def added_by_hand(self) -> dict[str, int]:
        """How many steps hid words of each type: names that the detector had left standing."""
        rows = self._db.query(
            "select type, count(*) as steps from edits where what = ? and undone = 0 group by type order by type",
            [What.HIDE.name],
        )
        return {row["type"]: row["steps"] for row in rows}

    def _first(self, where: str, case: str, order: str) -> Edit | None:
        rows = self._db.table("edits").rows_where(where, [case], order_by=order, limit=1)
        return next((_edit(row) for row in rows), None)


def _edit(row: dict[str, Any]) -> Edit:
    return Edit(row["id"], row["case_id"], row["at"], row["by"], What[row["what"]], bool(row["undone"]))
