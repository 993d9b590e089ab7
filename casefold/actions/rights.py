"""What a writer has a right to, and by when: to take her story back, to come back, and to complain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casefold.config import Config
from casefold.days import today
from casefold.errors import NotAllowed
from casefold.store.case import Case, CaseState
from casefold.store.cases import Voided
from casefold.store.clocks import Clock, ClockKind, Stop
from casefold.store.journal import write
from casefold.store.store import Store
from pipeline.draft import Attention, Consent

_OF_WITHDRAWAL = {Attention.WITHDRAWAL, Attention.CONSENT_REFUSED, Attention.CAME_BACK}


def withdraw(
    store: Store, config: Config, case_id: str, *, received: date | None = None, answered: bool = False
) -> Case:
    """The writer takes her story back: the approved text is gone, and no export can hold it from now on.

    It starts a clock of one month from the day of receipt, today unless one is given or runs already; ``answered``
    stops it: what was asked has been done, and the writer told. Sealed content stays until a person erases it.
    Raises NotAllowed for a day that is to come, and for an answer where nothing was asked.
    """
    day = _day(config, received)
    with store.transaction():
        case = store.cases.get(case_id)
        if answered and case.state is not CaseState.WITHDRAWN and case.id not in store.clocks.withdrawing():
            raise NotAllowed(f"Nobody has taken case {case.id} back. To take it back: casefold withdraw {case.id}")
        if case.state is not CaseState.WITHDRAWN:
            before = store.cases.void(case, Voided.WITHDRAWN)
            case = replace(before, state=CaseState.WITHDRAWN, consent=Consent.REFUSED, addressees=())
            store.cases.save(case)
            store.consents.decided(before, case)
            write(store.db, "withdrawn", case.id)
            store.clocks.start(ClockKind.WITHDRAWAL, case.id, day)
        elif received:
            store.clocks.start(ClockKind.WITHDRAWAL, case.id, day)
        if answered:
            store.clocks.stop(ClockKind.WITHDRAWAL, case.id, Stop.ANSWERED)
        return case


def come_back(store: Store, case_id: str) -> Case:
    """The writer came back, or never meant to go: a draft again, for which nothing is allowed yet.

    Consent is asked for anew, for what she had allowed she has taken back. Raises NotAllowed when nobody has taken the
    case back.
    """
    with store.transaction():
        case = store.cases.get(case_id)
        runs = store.clocks.stop(ClockKind.WITHDRAWAL, case.id, Stop.RETURNED)
        if case.state is not CaseState.WITHDRAWN and not runs:
            raise NotAllowed(f"Case {case.id} was not withdrawn.")
        state = CaseState.DRAFT if case.state is CaseState.WITHDRAWN else case.state
        attention = tuple(each for each in case.attention if each not in _OF_WITHDRAWAL)
        back = replace(case, state=state, consent=Consent.UNCLEAR, addressees=(), attention=attention)
        store.cases.save(back)
        store.consents.decided(case, back)
        write(store.db, "returned", case.id)
        return back


def complain(store: Store, config: Config, case_id: str, *, received: date | None = None) -> Clock:
    """The writer complains about how the campaign handles data: 30 days to acknowledge it, from the day of receipt.

    Raises NotAllowed for a day that is to come.
    """
    day = _day(config, received)
    with store.transaction():
        case = store.cases.get(case_id)
        return store.clocks.start(ClockKind.COMPLAINT, case.id, day)


def acknowledge(store: Store, case_id: str) -> Case:
    """The complaint has been acknowledged. Raises NotAllowed when no complaint of this case waits."""
    with store.transaction():
        case = store.cases.get(case_id)
        if not store.clocks.stop(ClockKind.COMPLAINT, case.id, Stop.ANSWERED):
            raise NotAllowed(f"No complaint of case {case.id} waits for an answer.")
        rest = tuple(each for each in case.attention if each is not Attention.COMPLAINT)
        store.cases.save(replace(case, attention=rest))
        return case


def _day(config: Config, received: date | None) -> date:
    if received and received > today(config):
        raise NotAllowed("The day of receipt is still to come.")
    return received or today(config)
