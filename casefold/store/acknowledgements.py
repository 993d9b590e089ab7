"""What became of each acknowledgement: states, reasons and keyed hashes, in the open half.

To whom it goes stands in no row: that is sealed (``Sealed.REPLY``) from the moment at which it is owed, and only until
it has left. A row is written before each step, so that one that was cut short is seen to have been.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import TYPE_CHECKING

from casefold.store.blind import Use, blind
from casefold.store.journal import now

if TYPE_CHECKING:
    from sqlite_utils import Database

_DAY = timedelta(days=1)


class ReplyState(Enum):
    """Where an acknowledgement stands."""

    WAITING = "waiting"
    """Not sent; the next unlock sends it."""
    SENDING = "in doubt"
    """Handed to the server, and nobody knows whether it took it: a person says what to do."""
    SENT = "sent"
    """The server took it."""
    FILED = "in Drafts"
    """It lies in the Drafts folder."""
    REFUSED = "refused"
    """The server refused it for good."""
    WITHHELD = "withheld"
    """None is due."""


_LEFT = tuple(state.value for state in (ReplyState.SENDING, ReplyState.SENT, ReplyState.FILED))
_HOLES = "(?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """The acknowledgement of one message."""

    message: int
    case: str
    state: ReplyState
    reason: str
    """Why it is withheld, refused or waits; never any text of a server or a message."""
    changed: str
    """UTC, ISO 8601."""


class Acknowledgements:
    """Rows of the table ``acknowledgements``. The caller commits."""

    def __init__(self, db: Database, index_key: bytes) -> None:
        self._db = db
        self._key = index_key

    def message_id(self, message: int, domain: str) -> str:
        """The Message-ID, without brackets, of the acknowledgement of a message: always the same one."""
        query = "select fingerprint from messages where id = ?"
        fingerprint = next(row["fingerprint"] for row in self._db.query(query, [message]))
        return f"{blind(self._key, Use.REPLY, fingerprint)}@{domain}"

    def owe(self, message: int, case: str, address: str, message_id: str) -> None:
        """Note that one is owed: it waits."""
        marks = {"writer": self._writer(address), "mark": self._mark(message_id)}
        self._insert(message, case, ReplyState.WAITING, "", marks)

    def withhold(self, message: int, case: str, reason: str) -> None:
        """Note that none is due, and why. Nothing is kept by which its writer could be known again."""
        self._insert(message, case, ReplyState.WITHHELD, reason, {"writer": "", "mark": ""})

    def _insert(self, message: int, case: str, state: ReplyState, reason: str, marks: dict[str, str]) -> None:
        row: dict[str, str | int] = {"message": message, "case_id": case, "state": state.value, "reason": reason}
        self._db.table("acknowledgements").insert(row | {"changed": now()} | marks, pk="message")

    def name_writer(self, message: int, address: str) -> None:
        """Note again whose message it was, after the index was lost."""
        self._db.execute("update acknowledgements set writer = ? where message = ?", [self._writer(address), message])

    def set(self, message: int, state: ReplyState, reason: str = "") -> None:
        """Move it on."""
        row = {"state": state.value, "reason": reason, "changed": now()}
        self._db.table("acknowledgements").update(message, row)

    def get(self, message: int) -> Acknowledgement | None:
        """The acknowledgement of a message; ``None`` when it made or joined no case, or they were off."""
        return next(iter(self._where("message = ?", [message])), None)

    def in_state(self, *states: ReplyState) -> list[Acknowledgement]:
        """Those in any of these states, oldest first."""
        return self._where(f"state in ({','.join('?' * len(states))})", [state.value for state in states])

    def counts(self) -> dict[ReplyState, int]:
        """How many stand where."""
        rows = self._db.query("select state, count(*) as n from acknowledgements group by state")
        return {ReplyState(row["state"]): row["n"] for row in rows}

    def answers_one(self, references: tuple[str, ...]) -> bool:
        """Whether one of these Message-IDs is an acknowledgement's."""
        marks = [self._mark(reference) for reference in references[-50:]]
        holes = ",".join("?" * len(marks))
        return bool(self._db.table("acknowledgements").count_where(f"mark in ({holes})", marks))

    def within_a_day(self, address: str, besides: int) -> bool:
        """Whether this writer was sent one within 24 hours, or is owed one, besides that of one message."""
        since = (datetime.now(UTC) - _DAY).isoformat(timespec="seconds")
        condition = f"writer = ? and message <> ? and (state = ? or (changed > ? and state in {_HOLES}))"
        values = [self._writer(address), besides, ReplyState.WAITING.value, since, *_LEFT]
        return bool(self._db.table("acknowledgements").count_where(condition, values))

    def left_within_a_day(self) -> int:
        """How many have left within 24 hours, to anybody."""
        since = (datetime.now(UTC) - _DAY).isoformat(timespec="seconds")
        condition = f"changed > ? and state in {_HOLES}"
        return int(self._db.table("acknowledgements").count_where(condition, [since, *_LEFT]))

    def _writer(self, address: str) -> str:
        return blind(self._key, Use.WRITER, address.lower())

    def _mark(self, message_id: str) -> str:
        return blind(self._key, Use.MESSAGE_ID, message_id)

    def _where(self, where: str, values: list[str] | list[int]) -> list[Acknowledgement]:
        return [
            Acknowledgement(row["message"], row["case_id"], ReplyState(row["state"]), row["reason"], row["changed"])
            for row in self._db.table("acknowledgements").rows_where(where, values, order_by="message")
        ]
