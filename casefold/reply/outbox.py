"""Owing, sending and settling acknowledgements, so that none goes twice and none is lost without a word.

What is owed is sealed in the transaction that drafts the message. It is then sent from memory at the end of the run:
``sending`` is committed before the server hears of it and ``sent`` after the server has taken it. A run that dies in
between leaves ``sending``, and that is never sent again by itself, for nobody can know whether it went.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, assert_never

from casefold.config import Config, ReplyBy
from casefold.errors import CasefoldError, ConfigError, NotAllowed, SubmissionLost
from casefold.reply.addressed import Addressed, addressed_to, load_addressed
from casefold.reply.ground import Arrived, Withheld, ground, of_case
from casefold.reply.letter import letter_for
from casefold.reply.post import Delivery, Post
from casefold.reply.template import filled, load_template
from casefold.reply.wayout import post_of, sender_of
from casefold.store.acknowledgements import Acknowledgement, ReplyState
from casefold.store.journal import write
from casefold.store.store import Store
from casefold.store.vault import Sealed
from ingest.message import IngestError

if TYPE_CHECKING:
    from pyrage.x25519 import Identity

_IN_DOUBT = "Nobody knows whether an acknowledgement was sent: the connection broke over it. See: casefold reply"
ENOUGH = "more than [reply] daily within 24 hours"


@dataclass(slots=True)
class Posted:
    """What a round of sending did."""

    counts: Counter[ReplyState] = field(default_factory=Counter)
    problem: CasefoldError | IngestError | None = None
    """What kept the rest from being sent; it waits."""


@dataclass(frozen=True, slots=True)
class Outbox:
    """The acknowledgements of one store."""

    store: Store
    config: Config
    fresh: dict[int, Addressed] = field(default_factory=dict, repr=False)
    """What this run owes, by message: in memory only while it lasts."""

    def consider(self, arrived: Arrived) -> None:
        """Owe an acknowledgement for a message that has just made or joined a case, or note why not.

        The caller commits. What this message says may also end one that is owed for its case.
        """
        rows, number = self.store.acknowledgements, arrived.number
        if rows.get(number):
            return
        why = self._withheld(arrived)
        if why:
            rows.withhold(number, arrived.case.id, why.value)
            return
        addressed = addressed_to(arrived.message)
        rows.owe(number, arrived.case.id, addressed.address, self._message_id(number))
        self.store.vault.put(number, Sealed.REPLY, addressed.dump())
        self.fresh[number] = addressed

    def _withheld(self, arrived: Arrived) -> Withheld | None:
        rows, message = self.store.acknowledgements, arrived.message
        found = ground(arrived, self.config)
        if found:
            return found
        if arrived.case.id in message.subject.upper() or rows.answers_one(message.references):
            return Withheld.ANSWER
        address = message.sender.address if message.sender else ""
        return Withheld.RECENT if rows.within_a_day(address, arrived.number) else None

    def send_fresh(self) -> Posted:
        """Send what this run owes, and forget to whom."""
        wanted = dict(self.fresh)
        self.fresh.clear()
        return self._send(wanted, self.config.reply.daily - self.store.acknowledgements.left_within_a_day())

    def send_sealed(self, identity: Identity) -> Posted:
        """Send whatever waits, as a person is here: the daily bound does not count. Raises ConfigError when off."""
        if not self.config.reply.enabled:
            raise ConfigError("Acknowledgements are off, so none is sent. To send them set: [reply] enabled = true")
        waiting = [each.message for each in self.store.acknowledgements.in_state(ReplyState.WAITING)]
        opened = {each: load_addressed(self.store.vault.get(each, Sealed.REPLY, identity)) for each in waiting}
        return self._send(opened, len(opened))

    def settle(self, message: int, *, went: bool) -> None:
        """Say of one that was being sent whether it went; if not, it waits again. Raises NotAllowed for any other."""
        row = self.store.acknowledgements.get(message)
        if row is None or row.state is not ReplyState.SENDING:
            raise NotAllowed(f"No acknowledgement of message {message} is in doubt. See: casefold reply")
        with self.store.transaction():
            if went:
                self._end(row, ReplyState.SENT, "as a person said")
            else:
                self.store.acknowledgements.set(message, ReplyState.WAITING)
            write(self.store.db, "acknowledgement settled", row.case, message=message, went=int(went))

    def _send(self, wanted: Mapping[int, Addressed], most: int) -> Posted:
        done = Posted()
        if not wanted:
            return done
        post = None
        try:
            template, post = load_template(self.config), post_of(self.config)
            for message, addressed in wanted.items():
                if sum(done.counts.values()) - done.counts[ReplyState.WITHHELD] >= most:
                    self._wait(message, ENOUGH)
                    done.counts[ReplyState.WAITING] += 1
                    continue
                state = self._send_one(post, template, message, addressed)
                done.counts[state] += 1
                if state is ReplyState.SENDING:  # whatever broke would make a doubt of every other one, too
                    raise SubmissionLost(_IN_DOUBT)
        except (CasefoldError, IngestError) as problem:
            done.problem = problem
            done.counts[ReplyState.WAITING] += len(wanted) - sum(done.counts.values())
        finally:
            if post:
                post.close()
        return done

    def _send_one(self, post: Post, template: str, message: int, addressed: Addressed) -> ReplyState:
        row = self.store.acknowledgements.get(message)
        if row is None or row.state is not ReplyState.WAITING:
            return row.state if row else ReplyState.WITHHELD
        gone = not self.store.cases.has(row.case)  # a later message, or a person, may have changed what may be said
        why = Withheld.CASE if gone else of_case(self.store.cases.get(row.case))
        if why:
            with self.store.transaction():
                self._end(row, ReplyState.WITHHELD, why.value)
            return ReplyState.WITHHELD
        post.ready()
        text = filled(template, self.config, row.case)
        letter = letter_for(addressed, sender_of(self.config), row.case, text, self._message_id(message))
        with self.store.transaction():
            self.store.acknowledgements.set(message, ReplyState.SENDING)
        try:
            delivery = post.deliver(letter)
        except (CasefoldError, IngestError):
            self._wait(message, "")
            raise
        return self._record(row, delivery)

    def _record(self, row: Acknowledgement, delivery: Delivery) -> ReplyState:
        with self.store.transaction():
            match delivery:
                case Delivery.TAKEN:
                    state = ReplyState.FILED if self.config.reply.by is ReplyBy.DRAFTS else ReplyState.SENT
                    self._end(row, state, "")
                    write(self.store.db, "acknowledged", row.case, message=row.message, by=self.config.reply.by.value)
                case Delivery.REFUSED:
                    state = ReplyState.REFUSED
                    self._end(row, state, delivery.value)
                    write(self.store.db, "acknowledgement refused", row.case, message=row.message)
                case Delivery.UNKNOWN:
                    state = ReplyState.SENDING
                    self.store.acknowledgements.set(row.message, state, delivery.value)
                    write(self.store.db, "acknowledgement in doubt", row.case, message=row.message)
                case Delivery.LATER:
                    state = ReplyState.WAITING
                    self.store.acknowledgements.set(row.message, state, delivery.value)
                case _:
                    assert_never(delivery)
        return state

    def _wait(self, message: int, reason: str) -> None:
        with self.store.transaction():
            self.store.acknowledgements.set(message, ReplyState.WAITING, reason)

    def _end(self, row: Acknowledgement, state: ReplyState, reason: str) -> None:
        """It needs no address any more. The caller commits."""
        self.store.acknowledgements.set(row.message, state, reason)
        self.store.vault.drop(row.message, Sealed.REPLY)

    def _message_id(self, message: int) -> str:
        return self.store.acknowledgements.message_id(message, sender_of(self.config).rpartition("@")[2])
