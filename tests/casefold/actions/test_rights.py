"""Taking back, coming back, complaining: by a mail and by a person."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from casefold.actions import rights, state
from casefold.actions.join import join
from casefold.config import Campaign, Config
from casefold.days import day_of, moment_of, today
from casefold.errors import NotAllowed
from casefold.export.selection import LeftOut, select
from casefold.store.case import CaseState
from casefold.store.clocks import ClockKind, Stop
from casefold.store.store import Store
from casefold.store.vault import Sealed
from desk import MORE, STORY, TAKE_BACK, Desk, mail
from pipeline.draft import Attention, Consent


def test_a_mail_that_takes_a_story_back_stops_exports_and_starts_the_month(desk: Desk) -> None:
    """At once, from the day on which it was sent; the case stays in the queue, at the top, for a person."""
    case = desk.approve()
    desk.take(mail("ruth", TAKE_BACK, 1))
    after = desk.store.cases.get(case)
    assert (after.state, after.consent, after.attention[0]) == (CaseState.DRAFT, Consent.REFUSED, Attention.WITHDRAWAL)
    (clock,) = desk.store.clocks.running(case)
    assert (clock.kind, clock.started, clock.due, clock.message) == (
        ClockKind.WITHDRAWAL, date(2013, 6, 3), date(2013, 7, 3), 2,
    )  # fmt: skip
    assert select(desk.store, "ICO").cases == ()
    with pytest.raises(NotAllowed, match=f"casefold return {case}"):
        state.consent(desk.store, desk.config, case, Consent.ANONYMISED, ())


def test_approved_again_it_stays_behind_while_the_clock_runs(desk: Desk) -> None:
    """Even where consent was put back in the file by hand: a withdrawal wins over everything."""
    case = desk.approve()
    with desk.store.transaction():
        desk.store.clocks.start(ClockKind.WITHDRAWAL, case, date(2027, 1, 1))
    selection = select(desk.store, "ICO")
    assert (selection.cases, dict(selection.left_out)) == ((), {LeftOut.WITHDRAWN: 1})


def test_a_withdrawn_case_keeps_its_sealed_content_until_the_writer_returns(desk: Desk) -> None:
    """Her next mail does not bring it back but says so; a person does, and consent is asked for anew."""
    case = desk.approve()
    rights.withdraw(desk.store, desk.config, case)
    assert desk.store.vault.has(1, Sealed.RAW)
    desk.take(mail("ruth", "I'm back, you can use my story after all, no names please.", 1))
    after = desk.store.cases.get(case)
    assert (after.state, after.consent) == (CaseState.WITHDRAWN, Consent.REFUSED)
    assert Attention.CAME_BACK in after.attention
    back = rights.come_back(desk.store, case)
    assert (back.state, back.consent, back.addressees, back.digest) == (CaseState.DRAFT, Consent.UNCLEAR, (), "")
    assert not {Attention.CAME_BACK, Attention.WITHDRAWAL} & set(back.attention)
    assert [clock.stop for clock in desk.store.clocks.of_case(case)] == [Stop.RETURNED]
    with pytest.raises(NotAllowed, match="was not withdrawn"):
        rights.come_back(desk.store, case)


def test_a_withdrawal_that_was_none(desk: Desk) -> None:
    """A mail was read wrongly: the case is a draft as before, and consent can be recorded again."""
    case = desk.approve()
    desk.take(mail("ruth", TAKE_BACK, 1))
    assert rights.come_back(desk.store, case).state is CaseState.DRAFT
    assert desk.store.clocks.running() == []
    assert state.consent(desk.store, desk.config, case, Consent.ANONYMISED, ()).addressees == ("ICO",)


def test_the_clock_of_a_waiting_message_goes_with_it(desk: Desk) -> None:
    """It was received when it was received, however long it waited."""
    case = desk.approve()
    desk.take(mail("work", TAKE_BACK, answers="ruth0"))
    (waiting,) = desk.store.pen.all()
    assert [clock.case for clock in desk.store.clocks.running()] == [waiting.scope]
    join(desk.intake, desk.identity, 2, case)
    (clock,) = desk.store.clocks.running()
    assert (clock.case, clock.started, clock.message) == (case, date(2013, 6, 3), 2)


def test_withdrawn_by_a_person(store: Store, config: Config, desk: Desk) -> None:
    """From the day of receipt that she gives, once; answered, the clock stops; a day to come is refused."""
    case = desk.approve()
    day = today(config) - timedelta(days=3)
    rights.withdraw(store, config, case, received=day)
    rights.withdraw(store, config, case)
    assert [clock.started for clock in store.clocks.running()] == [day]
    rights.withdraw(store, config, case, answered=True)
    assert [clock.stop for clock in store.clocks.of_case(case)] == [Stop.ANSWERED]
    assert store.cases.get(case).state is CaseState.WITHDRAWN
    with pytest.raises(NotAllowed, match="still to come"):
        rights.withdraw(store, config, case, received=today(config) + timedelta(days=1))


def test_a_complaint_by_mail_and_its_answer(desk: Desk) -> None:
    """It is a reason to look first, runs thirty days, and ends when it has been acknowledged."""
    desk.take(mail("ruth", "I want to complain about how you used my data.", 1))
    (case,) = desk.store.cases.all()
    assert Attention.COMPLAINT in case.attention
    (clock,) = desk.store.clocks.running()
    assert (clock.kind, clock.due) == (ClockKind.COMPLAINT, date(2013, 7, 2))
    rights.acknowledge(desk.store, case.id)
    assert Attention.COMPLAINT not in desk.store.cases.get(case.id).attention
    with pytest.raises(NotAllowed, match="No complaint"):
        rights.acknowledge(desk.store, case.id)


def test_a_complaint_about_a_council_starts_nothing(desk: Desk) -> None:
    """It is what stories are about."""
    desk.take(mail("ruth", f"{STORY} We used the council's complaints procedure. {MORE}", 1))
    assert desk.store.clocks.running() == []


@pytest.mark.parametrize(
    ("sent", "day"),
    [
        (datetime(2027, 6, 1, 23, 30, tzinfo=UTC), date(2027, 6, 2)),  # past midnight in London
        (datetime(2027, 6, 9, tzinfo=UTC), date(2027, 6, 3)),  # a clock that is fast: nothing comes before it is sent
        (None, date(2027, 6, 3)),
        (datetime(1970, 1, 1, tzinfo=UTC), date(2027, 6, 3)),  # a machine without a clock
        (datetime.min.replace(tzinfo=UTC), date(2027, 6, 3)),
    ],
)
def test_the_day_of_receipt(sent: datetime | None, day: date) -> None:
    """When it was sent, at the latest when it was met, in the campaign's zone."""
    assert day_of(Config(), moment_of(sent, "2027-06-02T23:10:00+00:00")) == day


def test_days_are_counted_in_the_campaigns_zone() -> None:
    """Ten past midnight in London is the evening before in New York."""
    west = Config(campaign=Campaign(timezone="America/New_York"))
    assert day_of(west, moment_of(None, "2027-06-02T23:10:00+00:00")) == date(2027, 6, 2)
