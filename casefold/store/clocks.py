"""Clocks: what a writer may expect by a day that the law sets, each a row with kind, case, start, due and end.

A withdrawal must be acted on, and its writer told, within one month of its receipt (UK GDPR, Art. 12(3)). A complaint
about how the campaign handles data must be acknowledged within 30 days (Data Protection Act 2018, s. 164A, inserted by
the Data (Use and Access) Act 2025, s. 103). Weekends and holidays put no day off here: what is done by then is in time
under every reading.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import TYPE_CHECKING, Any, assert_never

from casefold.store.journal import now, write

if TYPE_CHECKING:
    from sqlite_utils import Database

_COMPLAINT_DAYS = 30


class ClockKind(Enum):
    """What is to be done in time."""

    WITHDRAWAL = "withdrawal"
    COMPLAINT = "complaint"


class Stop(Enum):
    """Why a clock ended."""

    ANSWERED = "the writer was answered"
    RETURNED = "the writer came back"
    ERASED = "the content was erased"


def due_day(kind: ClockKind, start: date) -> date:
    """The last day on which something that was received on ``start`` is done in time.

    A month ends on the day of the same number in the next month, or on that month's last day where it has none (ICO,
    guidance on individual rights). "30 days beginning when the complaint is received" include the day of receipt.
    """
    match kind:
        case ClockKind.WITHDRAWAL:
            year, month = (start.year + 1, 1) if start.month == 12 else (start.year, start.month + 1)
            return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))
        case ClockKind.COMPLAINT:
            return start + timedelta(days=_COMPLAINT_DAYS - 1)
        case _:
            assert_never(kind)


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock."""

    kind: ClockKind
    case: str
    """A case id, or the id that is reserved for a message of the holding pen."""
    started: date
    """The day of receipt."""
    due: date
    message: int = 0
    """The message that started it, by its number in the ledger; 0 when a person did."""
    ended: str = ""
    """When it was stopped, UTC, ISO 8601; empty while it runs."""
    stop: Stop | None = None

    def days_left(self, today: date) -> int:
        """Days from today to the last day; negative when it is overdue."""
        return (self.due - today).days


class Clocks:
    """Rows of the table ``clocks``. The caller commits."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def start(self, kind: ClockKind, case: str, received: date, message: int = 0) -> Clock:
        """Start a clock. One that runs already for this case stays the one, and the earlier day of receipt counts."""
        running = next((clock for clock in self.running(case) if clock.kind is kind), None)
        if running and running.started <= received:
            return running
        if running:
            self._db.execute("delete from clocks where case_id = ? and kind = ? and ended = ''", [case, kind.value])
        clock = Clock(kind, case, received, due_day(kind, received), message)
        row = {"kind": kind.value, "case_id": case, "message": message, "ended": "", "stop": ""}
        self._db.table("clocks").insert(row | {"started": clock.started.isoformat(), "due": clock.due.isoformat()})
        write(self._db, "clock started", case, kind=kind.value, due=clock.due.isoformat())
        return clock

    def stop(self, kind: ClockKind, case: str, why: Stop) -> bool:
        """Stop the running clock of this kind; whether there was one."""
        if not any(clock.kind is kind for clock in self.running(case)):
            return False
        self._db.execute(
            "update clocks set ended = ?, stop = ? where case_id = ? and kind = ? and ended = ''",
            [now(), why.name, case, kind.value],
        )
        write(self._db, "clock stopped", case, kind=kind.value, why=why.value)
        return True

    def move(self, scope: str, case: str) -> None:
        """Give the running clocks of a waiting message to the case that it joins."""
        for clock in self.running(scope):
            self._db.execute(
                "delete from clocks where case_id = ? and kind = ? and ended = ''", [scope, clock.kind.value]
            )
            self.start(clock.kind, case, clock.started, clock.message)

    def running(self, case: str = "") -> list[Clock]:
        """The clocks that run, of one case or of all, those due first at the top."""
        where, values = ("ended = '' and case_id = ?", [case]) if case else ("ended = ''", [])
        return [_clock(row) for row in self._db.table("clocks").rows_where(where, values, order_by="due, id")]

    def of_case(self, case: str) -> list[Clock]:
        """Every clock that a case has had, oldest first."""
        return [_clock(row) for row in self._db.table("clocks").rows_where("case_id = ?", [case], order_by="id")]

    def withdrawing(self) -> set[str]:
        """Cases whose writer has taken them back, as far as that has not been answered or taken back itself."""
        return {clock.case for clock in self.running() if clock.kind is ClockKind.WITHDRAWAL}


def _clock(row: dict[str, Any]) -> Clock:
    return Clock(
        kind=ClockKind(row["kind"]),
        case=row["case_id"],
        started=date.fromisoformat(row["started"]),
        due=date.fromisoformat(row["due"]),
        message=row["message"],
        ended=row["ended"],
        stop=Stop[row["stop"]] if row["stop"] else None,
    )
