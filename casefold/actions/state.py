"""What a person says of a case without reading it: reject, hold, release, consent. None needs the key."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casefold.config import Config
from casefold.errors import NotAllowed
from casefold.store.case import Case, CaseState
from casefold.store.cases import Voided
from casefold.store.journal import write
from casefold.store.store import Store
from pipeline.draft import PRESSING, Consent


def reject(store: Store, case_id: str) -> Case:
    """Set a case aside: not a story, or not for this campaign. An approval falls."""
    with store.transaction():
        case = _open(store, case_id)
        rejected = replace(store.cases.void(case, Voided.REJECTED), state=CaseState.REJECTED)
        return _saved(store, rejected, "rejected")


def hold(store: Store, case_id: str, until: date | None) -> Case:
    """Hold a case until a day, or until a person lifts it. The day alone lifts nothing: it asks."""
    with store.transaction():
        held = replace(_open(store, case_id), hold=until.isoformat() if until else "event")
        return _saved(store, held, "held", until=held.hold)


def release(store: Store, case_id: str) -> Case:
    """Lift a hold. Raises NotAllowed when there is none."""
    with store.transaction():
        case = _open(store, case_id)
        if not case.hold:
            raise NotAllowed(f"Case {case.id} is not on hold.")
        return _saved(store, replace(case, hold=""), "released")


def settle(store: Store, case_id: str) -> Case:
    """A person has dealt with what pressed: a child at risk, a threat. Raises NotAllowed when nothing of it stands."""
    with store.transaction():
        case = store.cases.get(case_id)
        if not PRESSING & set(case.attention):
            raise NotAllowed(f"Nothing of case {case.id} presses: no child at risk, no threat.")
        rest = tuple(each for each in case.attention if each not in PRESSING)
        gone = [each.name for each in case.attention if each in PRESSING]
        return _saved(store, replace(case, attention=rest), "settled", reasons=gone)


def consent(store: Store, config: Config, case_id: str, level: Consent, addressees: tuple[str, ...]) -> Case:
    """Record what the writer allows, and to whom.

    Raises NotAllowed for an addressee that the configuration lacks, and for leave to use what its writer has taken
    back.
    """
    unknown = [name for name in addressees if name not in config.campaign.addressees]
    if unknown:
        raise NotAllowed(
            f"There is no such addressee in the configuration. Known: {', '.join(config.campaign.addressees)}."
        )
    gives = level in (Consent.ANONYMISED, Consent.NAMED)
    with store.transaction():
        case = _open(store, case_id)
        if gives and case.id in store.clocks.withdrawing():
            raise NotAllowed(
                f"A message takes case {case.id} back. Ask its writer, then: casefold withdraw {case.id}, or casefold"
                f" return {case.id} if she stays."
            )
        covered = (addressees or config.campaign.addressees[:1]) if gives else ()
        changed = replace(case, consent=level, addressees=covered)
        store.consents.decided(case, changed)
        return _saved(store, changed, "consent", level=level.value, addressees=list(covered))


def _open(store: Store, case_id: str) -> Case:
    case = store.cases.get(case_id)
    if case.state is CaseState.WITHDRAWN:
        raise NotAllowed(f"Case {case.id} was withdrawn by its writer. If she came back: casefold return {case.id}")
    return case


def _saved(store: Store, case: Case, verb: str, **detail: str | list[str]) -> Case:
    store.cases.save(case)
    write(store.db, verb, case.id, **detail)
    return case
