"""What was erased stays away: keyed hashes by which an erased mail, and an erased writer's older mail, is known again.

Of an erased message its row in the ledger stays, emptied but for its fingerprint, so that the same mail met again is a
duplicate, and a hash of its Message-ID with its writer's address, so that another copy of it is refused. Of an erased
writer the hash of the address stays. Each has the time of the erasure: what was sent before it is refused, and what she
writes later is a new letter, for she may change her mind.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from casefold.store.blind import Use, ages, blind, fingerprint, rekeyed
from casefold.store.journal import now
from ingest.arrival import Form, read_arrival
from ingest.forum.robots import Robot
from ingest.message import UnreadableMessage

if TYPE_CHECKING:
    from sqlite_utils import Database

ERASED = "erased at its writer's wish"
"""The reason with which the ledger lists an erased message."""


class Tombstones:
    """Rows of the table ``tombstones``, and the emptied ones of ``messages``. The caller commits."""

    def __init__(self, db: Database, index_key: bytes, robots: tuple[Robot, ...] = ()) -> None:
        self._db = db
        self._robots = robots
        self._key = index_key

    def writer(self, address: str) -> str:
        """The keyed hash of a writer's address; empty for none."""
        return blind(self._key, Use.WRITER, address.lower()) if address else ""

    def fingerprint(self, raw: bytes) -> str:
        """The fingerprint of a mail, by which the ledger knows it."""
        return fingerprint(self._key, raw)

    def raise_for(self, mark: str) -> None:
        """Refuse, from now on, what is known by this keyed hash of an address or a Message-ID."""
        if mark:
            self._db.table("tombstones").upsert({"hash": mark, "erased": now()}, pk="hash")

    def empty(self, message: int) -> None:
        """Leave of a message what knows it again, and nothing that tells of it."""
        row = next(iter(self._db.query("select message_id_hash, writer from messages where id = ?", [message])))
        self.raise_for(_copy(self._key, row["message_id_hash"], row["writer"]))
        told = {"state": "skipped", "reason": ERASED, "case_id": "", "kind": "", "sent": "", "writer": ""}
        told |= {"message_id_hash": "", "arrived": now()}
        self._db.table("messages").update(message, told | {"size": 0, "tries": 0})

    def emptied(self) -> list[str]:
        """Fingerprints of all erased messages."""
        rows = self._db.query("select fingerprint from messages where reason = ? order by id", [ERASED])
        return [row["fingerprint"] for row in rows]

    def bars(self, raw: bytes, form: Form) -> bool:
        """Whether a message that the ledger does not know is one that was erased, or its writer's from before."""
        if not self._db.table("tombstones").count:
            return False
        try:
            message = read_arrival(raw, form, self._robots)
        except UnreadableMessage:
            return False
        address = message.sender.address if message.sender else ""
        marks = [self.writer(address), *self._copies(message.message_id, address.lower())]
        since = max(map(self._since, marks))
        return bool(since) and message.sent is not None and _moment(message.sent) <= datetime.fromisoformat(since)

    def _copies(self, message_id: str, address: str) -> Iterator[str]:
        """What may know another copy of this mail: made when ``index.key`` was as it is now, or as it was before."""
        if not message_id or not address:
            return
        for key, since in ages(self._key):
            mark = _copy(key, blind(key, Use.MESSAGE_ID, message_id), blind(key, Use.WRITER, address))
            for later in since:
                mark = rekeyed(later, mark)
            yield mark

    def _since(self, mark: str) -> str:
        rows = self._db.table("tombstones").rows_where("hash = ?", [mark])
        return next((row["erased"] for row in rows), "")


def _copy(key: bytes, message_id: str, writer: str) -> str:
    """What knows another copy of a mail: Message-ID and writer together, for others may use that Message-ID too."""
    return blind(key, Use.MESSAGE_ID, message_id + writer) if message_id and writer else ""


def _moment(sent: datetime) -> datetime:
    """A time with a zone: a Date header without one is taken for UTC (RFC 5322, 3.3)."""
    return sent if sent.tzinfo else sent.replace(tzinfo=UTC)
