"""The runs that ended: when, and whether every account could be read and the counts agreed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from casefold.store.journal import now

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Run:
    """One run."""

    began: str
    """Moments are ISO 8601, UTC."""
    ended: str
    seen: int
    """Messages that were met."""
    counts: dict[str, int]
    """By what became of them (``casefold.intake.Outcome``)."""
    failed: int
    """Accounts and folders that could not be read, and counts that differed."""

    @property
    def moment(self) -> datetime:
        """When it ended."""
        return datetime.fromisoformat(self.ended)

    @property
    def seconds(self) -> float:
        """How long it took."""
        return (self.moment - datetime.fromisoformat(self.began)).total_seconds()


class Runs:
    """Rows of the table ``runs``. The caller commits."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def record(self, began: str, seen: int, counts: dict[str, int], failed: int) -> None:
        """Record a run that ends now."""
        row = {"began": began, "ended": now(), "seen": seen, "counts": json.dumps(counts, sort_keys=True)}
        self._db.table("runs").insert(row | {"failed": failed})

    def last(self, *, well: bool = False) -> Run | None:
        """The last run, or (``well``) the last in which all accounts were read and all counts agreed."""
        rows = self._db.table("runs").rows_where("failed <= ?", [0 if well else 1 << 40], order_by="id desc", limit=1)
        row = next(iter(rows), None)
        return Run(row["began"], row["ended"], row["seen"], json.loads(row["counts"]), row["failed"]) if row else None
