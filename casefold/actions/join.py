"""A person says to which case a message of the holding pen belongs, or that it is a case of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pyrage.x25519 import Identity

from casefold.actions.casefile import Sheet, open_sheet
from casefold.casework import longer
from casefold.errors import NotAllowed
from casefold.intake import Intake
from casefold.store.case import Case, CaseState
from casefold.store.journal import write
from casefold.store.pen import Waiting
from casefold.store.senderjson import load_sender
from casefold.store.store import Store
from casefold.store.vault import Sealed
from ingest.arrival import read_arrival
from pipeline.draft import Consent


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

    A message that is alone in a case of its own can be joined too: that case is dissolved. Later mail from its address
    joins by itself, unless ``once``. Raises NoSuchMessage, NoSuchCase, and NotAllowed for a message among others.
    """
    store = intake.store
    case = store.cases.get(case_id)
    scope = _scope_of(store, message, case.id)
    raw = store.vault.get(message, Sealed.RAW, identity)
    intake.drafter()  # it takes seconds to load, which no transaction should
    with store.transaction():
        store.pen.take(message)
        store.register.forget(scope)
        store.clocks.move(scope, case.id)
        if store.cases.has(scope):
            _dissolve(store, store.cases.get(scope), case.id)
        intake.join(store.ledger.entry(message), raw, case.id, known=not once)
        write(store.db, "joined", case.id, message=message)
    return Joined(store.cases.get(case.id), bool(case.digest), _others(store, identity, message))


def _scope_of(store: Store, message: int, target: str) -> str:
    """The id under which a message's names are known: the reserved one, or the case in which it is alone."""
    own = store.ledger.case_of(message)
    if not own:
        return store.pen.get(message).scope
    if own == target:
        raise NotAllowed(f"Message {message} is part of case {own} already.")
    if len(store.ledger.of_case(own)) > 1:
        raise NotAllowed(f"Message {message} is part of case {own} with others, and stays there.")
    if store.cases.get(own).state is CaseState.WITHDRAWN:
        raise NotAllowed(f"Case {own} was withdrawn by its writer. If she came back: casefold return {own}")
    return own


def _dissolve(store: Store, gone: Case, to: str) -> None:
    """Remove a case whose only message joins another. What a person refused or held there stays so."""
    before = store.cases.get(to)
    after = replace(before, hold=longer(before.hold, gone.hold))
    if gone.consent is Consent.REFUSED:
        after = replace(after, consent=Consent.REFUSED, addressees=())
    store.cases.save(after)
    store.consents.decided(before, after)
    store.cases.dissolve(gone.id)
    store.consents.forget(gone.id)
    store.pen.redirect(gone.id, to)
    write(store.db, "dissolved", gone.id, into=[to])


def make_case(intake: Intake, identity: Identity, message: int) -> Joined:
    """Let a waiting message be a case of its own, under the id that was reserved for it. Raises NoSuchMessage."""
    store = intake.store
    waiting, sheet = open_waiting(store, identity, message)
    entry = store.ledger.entry(message)
    read = read_arrival(store.vault.get(message, Sealed.RAW, identity), entry.form, store.robots)
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
