"""A person says to which case a message of the holding pen belongs, or that it is a case of its own."""

from __future__ import annotations

from dataclasses import dataclass

from pyrage.x25519 import Identity

from casefold.actions.casefile import Sheet, open_sheet
from casefold.intake import Intake
from casefold.store.cases import Case
from casefold.store.journal import write
from casefold.store.pen import Waiting
from casefold.store.senderjson import load_sender
from casefold.store.store import Store
from casefold.store.vault import Sealed
from ingest.arrival import read_arrival


@dataclass(frozen=True, slots=True)
class Joined:
    """What a decision about a waiting message did."""

    case: Case
    voided: bool
    """The case was approved, and must be read and signed again."""
    others: tuple[Waiting, ...]
    """Messages of the same address that still wait."""


def open_waiting(store: Store, identity: Identity, message: int) -> tuple[Waiting, Sheet]:
    """A message of the pen with its draft. Raises NoSuchMessage, and StoreError for another key."""
    waiting = store.pen.get(message)
    return waiting, open_sheet(store, identity, message)


def join(intake: Intake, identity: Identity, message: int, case_id: str, *, once: bool = False) -> Joined:
    """Bring a waiting message into a case, drafted anew under that case's names, so that pseudonyms agree.

    Later mail from its address joins the case by itself, unless ``once``. Raises NoSuchMessage and NoSuchCase.
    """
    store = intake.store
    waiting, case = store.pen.get(message), store.cases.get(case_id)
    raw = store.vault.get(message, Sealed.RAW, identity)
    intake.drafter()  # it takes seconds to load, which no transaction should
    with store.transaction():
        store.pen.take(message)
        store.register.forget(waiting.scope)
        store.clocks.move(waiting.scope, case.id)
        intake.join(store.ledger.entry(message), raw, case.id, known=not once)
        write(store.db, "joined", case.id, message=message)
    return Joined(store.cases.get(case.id), bool(case.digest), _others(store, identity, message))


def make_case(intake: Intake, identity: Identity, message: int) -> Joined:
    """Let a waiting message be a case of its own, under the id that was reserved for it. Raises NoSuchMessage."""
    store = intake.store
    waiting, sheet = open_waiting(store, identity, message)
    entry = store.ledger.entry(message)
    read = read_arrival(store.vault.get(message, Sealed.RAW, identity), entry.form)
    with store.transaction():
        store.pen.take(message)
        intake.bring(entry, read, sheet.draft, waiting.scope, joined=False)
        write(store.db, "joined", waiting.scope, message=message, new=1)
    return Joined(store.cases.get(waiting.scope), voided=False, others=_others(store, identity, message))


def _others(store: Store, identity: Identity, message: int) -> tuple[Waiting, ...]:
    if not store.vault.has(message, Sealed.SENDER):
        return ()
    address = load_sender(store.vault.get(message, Sealed.SENDER, identity)).address
    return tuple(store.pen.of_writer(address))
