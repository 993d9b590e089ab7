"""Personal data breaches on record: what kind, when it was noticed, and how it ended.

A controller tells the supervisory authority "without undue delay and, where feasible, not later than 72 hours after
having become aware of it", unless a risk to people is unlikely (UK GDPR, Article 33(1)), and keeps a record of every
breach, told or not (Article 33(5)).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any

from casefold.errors import NotAllowed
from casefold.store.journal import now

if TYPE_CHECKING:
    from sqlite_utils import Database

HOURS = 72
"""Hours from becoming aware. They are counted at night and on holidays too, which is in time under every reading."""


class What(Enum):
    """What happened, as far as it decides what may have been seen."""

    EXPORT = "export-misdirected"
    BACKUP = "backup-lost"
    MACHINE = "machine-lost"
    KEY = "key-exposed"
    OTHER = "other"


class End(Enum):
    """How an incident ended."""

    REPORTED = "reported"
    """The authority was told."""
    UNLIKELY = "risk-unlikely"
    """Nobody was told, for a risk to people is unlikely: the reason stands in the journal."""


@dataclass(frozen=True, slots=True)
class Incident:
    """One incident."""

    number: int
    what: What
    since: datetime
    """From when on something may have left."""
    aware: datetime
    """When the campaign became aware of it."""
    ended: str = ""
    end: End | None = None

    @property
    def due(self) -> datetime:
        """By when the authority must be told, where it must."""
        return self.aware + timedelta(hours=HOURS)

    def hours_left(self, at: datetime | None = None) -> int:
        """Whole hours until then; below 0 when it is over."""
        return int((self.due - (at or datetime.now(UTC))).total_seconds() // 3600)


class Incidents:
    """Rows of the table ``incidents``. The caller commits."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def open(self, what: What, since: datetime, aware: datetime) -> Incident:
        """Enter a new one; times with a zone."""
        row = {"what": what.value, "since": _utc(since), "aware": _utc(aware), "ended": "", "end": ""}
        number = self._db.table("incidents").insert(row).last_pk
        return self.get(int(str(number)))

    def get(self, number: int) -> Incident:
        """The incident of this number. Raises NotAllowed when there is none."""
        for row in self._db.table("incidents").rows_where("id = ?", [number]):
            return _incident(row)
        raise NotAllowed(f"There is no incident {number}. See: casefold incident")

    def all(self) -> list[Incident]:
        """Every incident, oldest first."""
        return [_incident(row) for row in self._db.table("incidents").rows_where(order_by="id")]

    def running(self) -> list[Incident]:
        """Those that have not ended."""
        return [each for each in self.all() if each.end is None]

    def close(self, number: int, end: End) -> Incident:
        """End one. Raises NotAllowed when it has ended, or never was."""
        if self.get(number).end:
            raise NotAllowed(f"Incident {number} has ended already.")
        self._db.table("incidents").update(number, {"ended": now(), "end": end.value})
        return self.get(number)


def _utc(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds")


def _incident(row: dict[str, Any]) -> Incident:
    since, aware = datetime.fromisoformat(row["since"]), datetime.fromisoformat(row["aware"])
    return Incident(row["id"], What(row["what"]), since, aware, row["ended"], End(row["end"]) if row["end"] else None)
