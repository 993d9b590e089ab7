"""Signatures: who has signed which text of a case. One is enough, or two are asked for (``[review] signatures``)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casefold.store.journal import now

if TYPE_CHECKING:
    from sqlite_utils import Database


class Signatures:
    """Rows of the table ``signatures``. The caller commits."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def add(self, case: str, by: str, digest: str) -> list[str]:
        """Record that somebody has signed the text with this digest, and give all who have; others' digests fall."""
        self._db.execute("delete from signatures where case_id = ? and digest <> ?", [case, digest])
        row = {"case_id": case, "by": by, "digest": digest, "at": now()}
        self._db.table("signatures").upsert(row, pk=("case_id", "by"))
        return self.of_case(case)

    def of_case(self, case: str) -> list[str]:
        """Who has signed its present text, in the order of signing."""
        rows = self._db.table("signatures").rows_where("case_id = ?", [case], order_by="at, by")
        return [row["by"] for row in rows]

    def waiting(self) -> list[str]:
        """Ids of drafts that have a signature and want another."""
        rows = self._db.query(
            "select distinct case_id from signatures join cases on cases.id = case_id where state = 'draft'"
            " order by case_id"
        )
        return [row["case_id"] for row in rows]

    def void(self, case: str) -> None:
        """Take all signatures of a case away: its text is another now."""
        self._db.execute("delete from signatures where case_id = ?", [case])
