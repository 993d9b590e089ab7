"""Taking one message in: sealed and committed first, then drafted from memory and committed."""

from __future__ import annotations

import sqlite3
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from casefold.casework import Incoming, clocks_of, fold, narrows
from casefold.config import Config
from casefold.days import day_of, moment_of
from casefold.errors import CasefoldError
from casefold.placement import Joins, Opens, Waits, place
from casefold.proof import proof_of
from casefold.reply.ground import Arrived
from casefold.store.draftjson import dump
from casefold.store.journal import write
from casefold.store.ledger import Entry, State
from casefold.store.pen import Ground, Waiting
from casefold.store.places import Place
from casefold.store.rawheader import address_of
from casefold.store.senderjson import dump_sender
from casefold.store.store import Store
from casefold.store.vault import Sealed
from casefold.takenaway import hold_for_post
from ingest.arrival import Form, read_arrival
from ingest.message import Message, UnreadableMessage
from pipeline.draft import Draft, Kind, Skipped, skip

if TYPE_CHECKING:
    from casefold.reply.outbox import Outbox
    from pipeline.drafting import Drafter


class Outcome(Enum):
    """What became of a message that was taken in; a run's counts are counts of these."""

    NEW_CASE = "new cases"
    JOINED = "joined to a case"
    WAITING = "waiting to be joined"
    SKIPPED = "skipped"
    DUPLICATE = "duplicates"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Intake:
    """Takes messages into a store. ``drafter`` is called when the first message needs drafting, and not before."""

    store: Store
    config: Config
    drafter: Callable[[], Drafter]
    outbox: Outbox | None = None
    """Where acknowledgements are owed, when they are on and mail is read from a server."""

    def take(self, raw: bytes, form: Form, place: Place | None = None) -> Outcome:
        """Seal a message, then draft it. A message that fails is kept, sealed, with its error.

        Raises StoreError when the store cannot be written; nothing is lost then, for nothing was marked.
        """
        with self.store.transaction():
            entry, new = self.store.ledger.meet(raw, form)
            erased = new and self.store.tombstones.bars(raw, form)
            if erased:
                self.store.tombstones.empty(entry.id)
            elif new:
                self._seal(entry, raw, form)
            if place:
                head = raw.partition(b"\r\n\r\n")[0]
                self.store.places.met(place, entry.id, self.store.places.witness(len(raw), head))
        if erased:
            return Outcome.SKIPPED
        if entry.settled:
            return Outcome.DUPLICATE
        return self.draft(entry, raw)

    def _seal(self, entry: Entry, raw: bytes, form: Form) -> None:
        """Seal a message, and keep its writer's keyed hash: also one that cannot be read can be erased with her."""
        self.store.vault.put(entry.id, Sealed.RAW, raw)
        if form is Form.RFC822 and (address := address_of(raw)):
            self.store.ledger.name_writer(entry.id, self.store.tombstones.writer(address))

    def refuse(self, raw: bytes, reason: str) -> Outcome:
        """Record something that its source could not read as a message: sealed when there are bytes of it."""
        if not raw:
            return Outcome.FAILED
        with self.store.transaction():
            entry, new = self.store.ledger.meet(raw, Form.RFC822)
            if new:
                self._seal(entry, raw, Form.RFC822)
        return self._fail(entry, reason) if new else Outcome.DUPLICATE

    def draft(self, entry: Entry, raw: bytes, *, anyway: bool = False) -> Outcome:
        """Draft a sealed message from its bytes and record what became of it.

        ``anyway``: a person says that it tells a story, whatever its words were judged to be.
        """
        with self.store.transaction():
            self.store.ledger.try_again(entry.id)
        if entry.size > self.config.run.largest * 1_000_000:
            return self._fail(entry, f"larger than {self.config.run.largest} MB: sealed, not drafted")
        try:
            message = read_arrival(raw, entry.form, self.store.robots)
            reason = skip(message, known=self._told(message))
            if reason and reason.judged and anyway:
                reason = None
            if not reason and message.attachments:
                message = _with_attachments(message)
                reason = skip(message)
            if reason in (Skipped.NO_TEXT, Skipped.ENCRYPTED):
                return self._fail(entry, reason.value)
            if reason:
                return self._skip(entry, message, reason)
            return self._place(entry, message, self._loaded(entry))
        except UnreadableMessage as problem:
            return self._fail(entry, str(problem))
        except (CasefoldError, sqlite3.Error):
            raise
        except Exception as problem:  # one bad message never stops the rest; what it was is sealed with it
            return self._fail(entry, f"could not be drafted: {type(problem).__name__}", traceback.format_exc())

    def _told(self, message: Message) -> bool:
        return bool(message.place and message.sender and self.store.cases.of_writer(message.sender.address))

    def _loaded(self, entry: Entry) -> Drafter:
        """The drafter. A run that dies while models load, which takes seconds, has not tried the message."""
        with self.store.transaction():
            self.store.ledger.untry(entry.id)
        drafter = self.drafter()
        with self.store.transaction():
            self.store.ledger.try_again(entry.id)
        return drafter

    def _place(self, entry: Entry, message: Message, drafter: Drafter) -> Outcome:
        with self.store.transaction():
            placement = place(self.store, message, self.config)
            case = placement.case if isinstance(placement, Joins) else self.store.cases.new_id()
            draft = self._drafted(entry, message, drafter, case)
            if isinstance(placement, Opens) and draft.triage.kind is Kind.WITHDRAWAL:
                placement = Waits(Ground.WITHDRAWAL)  # it is somebody's, and a case of its own would hide whose
            match placement:
                case Joins():
                    self.bring(entry, message, draft, case, joined=True)
                    self._consider(entry, message, draft, case)
                    return Outcome.JOINED
                case Opens():
                    self.bring(entry, message, draft, case, joined=False)
                    self._consider(entry, message, draft, case)
                    return Outcome.NEW_CASE
                case Waits():
                    self._wait(entry, message, draft, case, placement)
                    return Outcome.WAITING
                case _:
                    assert_never(placement)

    def _drafted(self, entry: Entry, message: Message, drafter: Drafter, case: str) -> Draft:
        """The draft of a message under a case's names, sealed, its names known from now on."""
        store = self.store
        draft = drafter.draft(message, store.register.roster(case), store.answered.words_of(message.references))
        store.answered.remember(entry.id, draft.letter.text)
        store.vault.put(entry.id, Sealed.DRAFT, dump(draft))
        if message.sender:
            store.vault.put(entry.id, Sealed.SENDER, dump_sender(message.sender))
        store.register.learn(case, draft.names)
        return draft

    def join(self, entry: Entry, raw: bytes, case: str, *, known: bool, joined: bool = True) -> None:
        """Draft a message anew under the names of a case that a person has named, and bring it there.

        ``known``: later mail from its address joins that case by itself. ``joined``: the case is there already.
        The caller commits.
        """
        message = _with_attachments(read_arrival(raw, entry.form, self.store.robots))
        draft = self._drafted(entry, message, self.drafter(), case)
        self.bring(entry, message, draft, case, joined=joined, known=known)

    def bring(
        self, entry: Entry, message: Message, draft: Draft, case: str, *, joined: bool, known: bool = True
    ) -> None:
        """Make a drafted message part of a case, new or (``joined``) there already. The caller commits."""
        if message.sender and known:
            self.store.cases.remember_writer(case, message.sender.address)
        incoming = self._incoming(entry, message, draft)
        fold(self.store, case, incoming, joined=joined)
        self._start_clocks(incoming, case)
        self._settle(entry, message, State.DRAFTED, "", case, draft.triage.kind.value)
        write(self.store.db, "drafted", case, message=entry.id)

    def _consider(self, entry: Entry, message: Message, draft: Draft, case: str) -> None:
        """What waits in the pen is never acknowledged: nobody knows yet whose story it is."""
        if self.outbox and self.store.places.account_of(entry.id):
            proof, said = self.store.proofs.of(entry.id), moment_of(message.sent, entry.arrived)
            self.outbox.consider(Arrived(entry.id, self.store.cases.get(case), message, draft, proof, said))

    def _start_clocks(self, incoming: Incoming, case: str) -> None:
        """At once, for a clock that a misreading started harms nobody, and one that never ran does."""
        for kind in clocks_of(incoming.draft.triage):
            self.store.clocks.start(kind, case, day_of(self.config, incoming.said), incoming.number)

    def _incoming(self, entry: Entry, message: Message, draft: Draft) -> Incoming:
        """The message with its moment, and what its account's server says of it. Nobody vouches for a file's."""
        name = self.store.places.account_of(entry.id)
        known = [account.authserv_id for account in self.config.imap if account.name == name]
        proof = proof_of(message, known[0] if known else "")
        self.store.proofs.put(entry.id, proof)
        return Incoming(entry.id, message, draft, moment_of(message.sent, entry.arrived), proof)

    def _wait(self, entry: Entry, message: Message, draft: Draft, scope: str, placement: Waits) -> None:
        waiting = Waiting(
            entry.id,
            scope,
            placement.ground,
            draft.triage.kind,
            narrows(draft.triage),
            suggestions=placement.suggestions,
        )
        self.store.pen.put(waiting, message.sender.address if message.sender else "")
        self._start_clocks(self._incoming(entry, message, draft), scope)
        self._settle(entry, message, State.WAITING, placement.ground.value, "", draft.triage.kind.value)
        cases = [suggestion.case for suggestion in placement.suggestions]
        write(self.store.db, "waits", message=entry.id, ground=placement.ground.name.lower(), suggested=cases)

    def _skip(self, entry: Entry, message: Message, reason: Skipped) -> Outcome:
        with self.store.transaction():
            if message.sender:
                self.store.vault.put(entry.id, Sealed.SENDER, dump_sender(message.sender))
            if reason is Skipped.POST_WITHDRAWN:
                hold_for_post(self.store, message, entry.id)
            self._settle(entry, message, State.SKIPPED, reason.value, "", "auto-reply")
        return Outcome.SKIPPED

    def _settle(self, entry: Entry, message: Message, state: State, reason: str, case: str, kind: str) -> None:
        ledger = self.store.ledger
        sent = message.sent.isoformat() if message.sent else ""
        mark = ledger.hash_message_id(message.message_id)
        writer = self.store.tombstones.writer(message.sender.address if message.sender else "")
        ledger.settle(entry.id, state, reason, case, kind=kind, sent=sent, message_id_hash=mark, writer=writer)

    def _fail(self, entry: Entry, reason: str, detail: str = "") -> Outcome:
        with self.store.transaction():
            self.store.ledger.settle(entry.id, State.FAILED, reason)
            self.store.vault.put(entry.id, Sealed.FAILURE, (detail or reason).encode())
        return Outcome.FAILED


def _with_attachments(message: Message) -> Message:
    """The message with what its attachments say."""
    if not message.attachments:
        return message
    from ingest.attachments import read_attachments  # noqa: PLC0415 - most mail has none

    return read_attachments(message)
