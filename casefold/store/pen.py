"""The holding pen: messages that may belong to a case, until a person has said to which.

A message in the pen is sealed and drafted like any other, under a case id that is reserved for it: its names are known
to the gate, and it can become a case of its own. It is part of no case, so nothing can approve or export it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from casefold.errors import NoSuchMessage
from casefold.store.blind import Use, blind
from pipeline.draft import Kind

if TYPE_CHECKING:
    from sqlite_utils import Database


class Clue(Enum):
    """Why a message may belong to a case."""

    WRITER = "its address writes in this case"
    ANSWER = "it answers a message of this case"
    REFERENCE = "its subject names this case"
    NEIGHBOUR = "so may another message of its writer that waits"


class Ground(Enum):
    """Why it is not certain to which case a message belongs."""

    SEVERAL_CASES = "its writer has several cases, and nothing tells which"
    OTHER_ADDRESS = "it answers a known message, from another address"
    NAMED_BY_STRANGER = "it names a case, from an address that is new to it"
    CONTRADICTION = "its address and what it answers or names point to different cases"
    NEIGHBOUR = "another message of its writer waits too"
    WITHDRAWAL = "it takes a story back, and no case of its writer is known"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A case to which a message may belong, and why."""

    case: str
    clues: tuple[Clue, ...]

    def __str__(self) -> str:
        return f"{self.case} ({'; '.join(clue.value for clue in self.clues)})"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message in the pen: open facts only."""

    message: int
    """Its id in the ledger, by which ``casefold join`` knows it."""
    scope: str
    """The case id that is reserved for it, under which its names are known meanwhile."""
    ground: Ground
    kind: Kind
    narrows: bool
    """Whether it takes a story back, refuses its use or asks to wait: the suggested cases are held from export."""
    arrived: str = ""
    suggestions: tuple[Suggestion, ...] = ()


class Pen:
    """Rows of the tables ``pen`` and ``pen_cases``. The caller commits."""

    def __init__(self, db: Database, index_key: bytes) -> None:
        self._db = db
        self._key = index_key

    def put(self, waiting: Waiting, address: str) -> None:
        """Let a message wait. Of its writer's address a keyed hash is kept."""
        row: dict[str, str | int] = {"message": waiting.message, "scope": waiting.scope, "ground": waiting.ground.name}
        row |= {"kind": waiting.kind.value, "narrows": int(waiting.narrows), "writer": self._mark(address)}
        self._db.table("pen").upsert(row, pk="message")
        self._db.table("pen_cases").insert_all(
            {"message": waiting.message, "case_id": suggestion.case, "clue": clue.name}
            for suggestion in waiting.suggestions
            for clue in suggestion.clues
        )

    def take(self, message: int) -> None:
        """Take a message out of the pen."""
        self._db.execute("delete from pen where message = ?", [message])
        self._db.execute("delete from pen_cases where message = ?", [message])

    def redirect(self, gone: str, to: str) -> None:
        """Suggest another case instead of one that went into it: what was held from export stays held there."""
        self._db.execute("update or ignore pen_cases set case_id = ? where case_id = ?", [to, gone])
        self._db.execute("delete from pen_cases where case_id = ?", [gone])

    def get(self, message: int) -> Waiting:
        """The waiting message with this id. Raises NoSuchMessage."""
        found = self.among([message])
        if not found:
            raise NoSuchMessage(f"No message {message} waits in the holding pen. See: casefold list --holding")
        return found[0]

    def all(self) -> list[Waiting]:
        """Every waiting message: withdrawals first, then what else narrows, then the oldest."""
        found = self._where("1 = 1", [])
        return sorted(found, key=lambda each: (each.kind is not Kind.WITHDRAWAL, not each.narrows, each.message))

    def count(self) -> int:
        """How many messages wait."""
        return int(self._db.table("pen").count)

    def suggesting(self, case: str) -> list[Waiting]:
        """The waiting messages that may belong to a case."""
        return [each for each in self.all() if case in {suggestion.case for suggestion in each.suggestions}]

    def held_cases(self) -> set[str]:
        """Cases that must not leave before a person has decided: a waiting message may narrow what they allow."""
        query = "select distinct case_id from pen_cases join pen on pen.message = pen_cases.message where narrows = 1"
        return {row["case_id"] for row in self._db.query(query)}

    def of_writer(self, address: str) -> list[Waiting]:
        """The waiting messages of this address, oldest first."""
        return self._where("pen.writer = ?", [self._mark(address)]) if address else []

    def among(self, messages: list[int]) -> list[Waiting]:
        """Those of these messages that wait, oldest first."""
        return [waiting for message in messages for waiting in self._where("pen.message = ?", [message])]

    def _mark(self, address: str) -> str:
        return blind(self._key, Use.WRITER, address.lower()) if address else ""

    def _where(self, where: str, values: list[str | int]) -> list[Waiting]:
        query = (
            "select pen.*, messages.arrived from pen join messages on messages.id = pen.message "  # noqa: S608
            f"where {where} order by pen.message"  # one of the constants above
        )
        return [self._waiting(row) for row in self._db.query(query, values)]

    def _waiting(self, row: dict[str, Any]) -> Waiting:
        clues: dict[str, list[Clue]] = {}
        for each in self._db.table("pen_cases").rows_where("message = ?", [row["message"]], order_by="rowid"):
            clues.setdefault(each["case_id"], []).append(Clue[each["clue"]])
        return Waiting(
            message=row["message"],
            scope=row["scope"],
            ground=Ground[row["ground"]],
            kind=Kind(row["kind"]),
            narrows=bool(row["narrows"]),
            arrived=row["arrived"],
            suggestions=tuple(Suggestion(case, tuple(told)) for case, told in clues.items()),
        )
