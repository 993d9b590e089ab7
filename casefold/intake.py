"""Taking one message in: sealed and committed first, then drafted from memory and committed."""

from __future__ import annotations

import sqlite3
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from casefold.casework import case_of, fold
from casefold.config import Config
from casefold.errors import CasefoldError
from casefold.store.draftjson import dump
from casefold.store.journal import write
from casefold.store.ledger import Entry, State
from casefold.store.places import Place
from casefold.store.senderjson import dump_sender
from casefold.store.store import Store
from casefold.store.vault import Sealed
from ingest.arrival import Form, read_arrival
from ingest.message import Message, UnreadableMessage
from pipeline.draft import Skipped, skip

if TYPE_CHECKING:
    from pipeline.drafting import Drafter


class Outcome(Enum):
    """What became of a message that was taken in; a run's counts are counts of these."""

    NEW_CASE = "new cases"
    JOINED = "joined to a case"
    SKIPPED = "skipped"
    DUPLICATE = "duplicates"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Intake:
    """Takes messages into a store. ``drafter`` is called when the first message needs drafting, and not before."""

    store: Store
    config: Config
    drafter: Callable[[], Drafter]

    def take(self, raw: bytes, form: Form, place: Place | None = None) -> Outcome:
        """Seal a message, then draft it. A message that fails is kept, sealed, with its error.

        Raises StoreError when the store cannot be written; nothing is lost then, for nothing was marked.
        """
        with self.store.transaction():
            entry, new = self.store.ledger.meet(raw, form)
            if new:
                self.store.vault.put(entry.id, Sealed.RAW, raw)
            if place:
                head = raw.partition(b"\r\n\r\n")[0]
                self.store.places.met(place, entry.id, self.store.places.witness(len(raw), head))
        if entry.settled:
            return Outcome.DUPLICATE
        return self.draft(entry, raw)

    def refuse(self, raw: bytes, reason: str) -> Outcome:
        """Record something that its source could not read as a message: sealed when there are bytes of it."""
        if not raw:
            return Outcome.FAILED
        with self.store.transaction():
            entry, new = self.store.ledger.meet(raw, Form.RFC822)
            if new:
                self.store.vault.put(entry.id, Sealed.RAW, raw)
        return self._fail(entry, reason) if new else Outcome.DUPLICATE

    def draft(self, entry: Entry, raw: bytes) -> Outcome:
        """Draft a sealed message from its bytes and record what became of it."""
        with self.store.transaction():
            self.store.ledger.try_again(entry.id)
        if entry.size > self.config.run.largest * 1_000_000:
            return self._fail(entry, f"larger than {self.config.run.largest} MB: sealed, not drafted")
        try:
            message = read_arrival(raw, entry.form)
            reason = skip(message)
            if not reason and message.attachments:
                from ingest.attachments import read_attachments  # noqa: PLC0415 - most mail has none

                message = read_attachments(message)
                reason = skip(message)
            if reason in (Skipped.NO_TEXT, Skipped.ENCRYPTED):
                return self._fail(entry, reason.value)
            if reason:
                return self._skip(entry, message, reason)
            return self._fold(entry, message, self._loaded(entry))
        except UnreadableMessage as problem:
            return self._fail(entry, str(problem))
        except (CasefoldError, sqlite3.Error):
            raise
        except Exception as problem:  # one bad message never stops the rest; what it was is sealed with it
            return self._fail(entry, f"could not be drafted: {type(problem).__name__}", traceback.format_exc())

    def _loaded(self, entry: Entry) -> Drafter:
        """The drafter. A run that dies while models load, which takes seconds, has not tried the message."""
        with self.store.transaction():
            self.store.ledger.untry(entry.id)
        drafter = self.drafter()
        with self.store.transaction():
            self.store.ledger.try_again(entry.id)
        return drafter

    def _fold(self, entry: Entry, message: Message, drafter: Drafter) -> Outcome:
        store = self.store
        with store.transaction():
            known = case_of(store, message, self.config)
            case = known or store.cases.new_id()
            draft = drafter.draft(message, store.register.roster(case), store.answered.words_of(message.references))
            store.answered.remember(entry.id, draft.letter.text)
            store.vault.put(entry.id, Sealed.DRAFT, dump(draft))
            if message.sender:
                store.vault.put(entry.id, Sealed.SENDER, dump_sender(message.sender))
                store.cases.remember_writer(case, message.sender.address)
            store.register.learn(case, draft.names)
            fold(store, case, message, draft, joined=bool(known))
            self._settle(entry, message, State.DRAFTED, "", case, draft.triage.kind.value)
            write(store.db, "drafted", case, message=entry.id)
        return Outcome.JOINED if known else Outcome.NEW_CASE

    def _skip(self, entry: Entry, message: Message, reason: Skipped) -> Outcome:
        with self.store.transaction():
            if message.sender:
                self.store.vault.put(entry.id, Sealed.SENDER, dump_sender(message.sender))
            self._settle(entry, message, State.SKIPPED, reason.value, "", "auto-reply")
        return Outcome.SKIPPED

    def _settle(self, entry: Entry, message: Message, state: State, reason: str, case: str, kind: str) -> None:
        ledger = self.store.ledger
        sent = message.sent.isoformat() if message.sent else ""
        mark = ledger.hash_message_id(message.message_id)
        ledger.settle(entry.id, state, reason, case, kind=kind, sent=sent, message_id_hash=mark)

    def _fail(self, entry: Entry, reason: str, detail: str = "") -> Outcome:
        with self.store.transaction():
            self.store.ledger.settle(entry.id, State.FAILED, reason)
            self.store.vault.put(entry.id, Sealed.FAILURE, (detail or reason).encode())
        return Outcome.FAILED
