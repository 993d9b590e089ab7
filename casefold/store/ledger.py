"""The intake ledger: every message that ever arrived, and what became of it.

A message's identity is its fingerprint. One message may be met in several places (``casefold.store.places``).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from casefold.store.blind import Use, blind, fingerprint
from casefold.store.journal import now
from ingest.arrival import Form

if TYPE_CHECKING:
    from sqlite_utils import Database


class State(Enum):
    """What became of a message."""

    SEALED = "sealed"
    """Safe, but not drafted yet: a run that was cut short left it so."""
    DRAFTED = "drafted"
    WAITING = "waiting"
    """Drafted, in the holding pen: a person says to which case it belongs."""
    SKIPPED = "skipped"
    """Listed with a reason, such as an out-of-office answer."""
    FAILED = "failed"
    """Sealed with its error, tried again on later runs."""


@dataclass(frozen=True, slots=True)
class Quarantined:
    """Messages that are sealed and could not be drafted, for one reason."""

    reason: str
    """What happened, or the kind of error; never any text of a message."""
    messages: int
    waiting: int
    """How many of them have used up their tries, and wait for ``casefold retry``."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A message in the ledger."""

    id: int
    state: State
    form: Form
    case: str
    reason: str
    tries: int
    arrived: str
    size: int
    sent: str = ""
    """When it was sent or posted, ISO 8601 with its offset; empty when it does not say, or is not drafted yet."""

    @property
    def settled(self) -> bool:
        """Whether nothing is left to be done with it."""
        return self.state in (State.DRAFTED, State.WAITING, State.SKIPPED)


class Ledger:
    """Rows of the table ``messages``. The caller commits."""

    def __init__(self, db: Database, index_key: bytes) -> None:
        self._db = db
        self._key = index_key

    def meet(self, raw: bytes, form: Form) -> tuple[Entry, bool]:
        """The entry of a message, and whether it is new to the ledger."""
        mark = fingerprint(self._key, raw, mail=form is Form.RFC822)
        known = self._one("fingerprint = ?", mark)
        if known:
            return known, False
        row = {"fingerprint": mark, "form": form.value, "state": State.SEALED.value, "reason": "", "case_id": ""}
        row |= {"message_id_hash": "", "kind": "", "sent": "", "arrived": now()}
        self._db.table("messages").insert(row | {"tries": 0, "size": len(raw)})
        made = self._one("fingerprint = ?", mark)
        assert made is not None  # noqa: S101 - it was inserted a line ago
        return made, True

    def entry(self, message: int) -> Entry:
        """The entry with this id, which must exist."""
        found = self._one("id = ?", message)
        if found is None:
            raise KeyError(message)
        return found

    def _one(self, where: str, value: str | int) -> Entry | None:
        return next(iter(self._where(where, [value])), None)

    def _where(self, where: str, values: list[str | int]) -> list[Entry]:
        return [
            Entry(
                row["id"], State(row["state"]), Form(row["form"]), row["case_id"], row["reason"], row["tries"],
                row["arrived"], row["size"], row["sent"] or "",
            )
            for row in self._db.table("messages").rows_where(where, values, order_by="id")
        ]  # fmt: skip

    def in_state(self, *states: State) -> list[Entry]:
        """Entries in any of these states, oldest first."""
        marks = ",".join("?" * len(states))
        return self._where(f"state in ({marks})", [state.value for state in states])

    def counts(self) -> dict[State, int]:
        """How many messages are in each state that any is in."""
        rows = self._db.query("select state, count(*) as n from messages group by state")
        return {State(row["state"]): row["n"] for row in rows}

    def quarantine(self, tries: int) -> list[Quarantined]:
        """What could not be drafted, by reason. A run that died over a message left it sealed, with a try used up."""
        query = (
            "select case state when 'failed' then reason else 'a run ended while it was drafted' end as why,"
            " count(*) as n, sum(tries >= ?) as waiting from messages"
            " where state = 'failed' or (state = 'sealed' and tries > 0) group by why order by why"
        )
        return [Quarantined(row["why"], row["n"], row["waiting"]) for row in self._db.query(query, [tries])]

    def of_case(self, case: str) -> list[Entry]:
        """The messages of a case, oldest first."""
        return self._where("case_id = ?", [case])

    def case_of(self, message: int) -> str:
        """The case that a message is part of; empty when it is part of none, or there is no such message."""
        return next((entry.case for entry in self._where("id = ?", [message])), "")

    def counts_by_case(self) -> dict[str, int]:
        """How many messages each case holds."""
        rows = self._db.query("select case_id, count(*) as held from messages where case_id != '' group by case_id")
        return {row["case_id"]: row["held"] for row in rows}

    def settle(self, message: int, state: State, reason: str = "", case: str = "", **more: str) -> None:
        """Record what became of a message; ``more`` may set kind, sent, message_id_hash and writer."""
        self._db.table("messages").update(message, {"state": state.value, "reason": reason, "case_id": case} | more)

    def name_writer(self, message: int, writer: str) -> None:
        """Record whose a message is, as the keyed hash of the address."""
        self._db.table("messages").update(message, {"writer": writer})

    def of_writer(self, writer: str) -> list[tuple[int, str]]:
        """(id, case or nothing) of the messages of a writer, by the keyed hash of the address."""
        rows = self._db.table("messages").rows_where("writer = ?", [writer], order_by="id")
        return [(row["id"], row["case_id"]) for row in rows]

    def try_again(self, message: int) -> None:
        """Count one more attempt at drafting, before it is made: an attempt that kills the process counts too."""
        self._db.execute("update messages set tries = tries + 1 where id = ?", [message])

    def untry(self, message: int) -> None:
        """Take back the attempt that ``try_again`` counted, while something else is waited for."""
        self._db.execute("update messages set tries = max(tries - 1, 0) where id = ?", [message])

    def hash_message_id(self, message_id: str) -> str:
        """The keyed hash of a Message-ID; empty for an empty one, which identifies nothing."""
        return blind(self._key, Use.MESSAGE_ID, message_id) if message_id else ""

    def cases_answered(self, references: tuple[str, ...]) -> list[str]:
        """Cases that hold a message with one of these Message-IDs, the most recently referenced first."""
        cases: list[str] = []
        for reference in reversed(references):
            rows = self._db.table("messages").rows_where("message_id_hash = ?", [self.hash_message_id(reference)])
            cases += [row["case_id"] for row in rows if row["case_id"] and row["case_id"] not in cases]
        return cases

    def with_message_ids(self, references: tuple[str, ...]) -> list[int]:
        """Ids of the messages that bear these Message-IDs."""
        found: list[int] = []
        for mark in dict.fromkeys(map(self.hash_message_id, references)):
            if mark:
                found += [row["id"] for row in self._db.table("messages").rows_where("message_id_hash = ?", [mark])]
        return found

    def cases_of_post(self, writer: str, sent: str) -> list[str]:
        """The cases that hold what this writer, by the keyed hash of her address, posted at this moment (ISO 8601)."""
        rows = self._db.table("messages").rows_where("writer = ? and sent = ? and case_id <> ''", [writer, sent])
        return list(dict.fromkeys(row["case_id"] for row in rows))
