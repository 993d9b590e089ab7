"""Clocks: the last day in time, around month ends and leap years, and which clock runs."""

from __future__ import annotations

from datetime import date

import pytest

from casefold.store.clocks import ClockKind, Stop, due_day
from casefold.store.store import Store

W, C = ClockKind.WITHDRAWAL, ClockKind.COMPLAINT


@pytest.mark.parametrize(
    ("kind", "start", "due"),
    [
        (W, date(2027, 9, 3), date(2027, 10, 3)),
        (W, date(2027, 1, 31), date(2027, 2, 28)),  # the next month has no such day: its last
        (W, date(2028, 1, 31), date(2028, 2, 29)),
        (W, date(2027, 1, 29), date(2027, 2, 28)),
        (W, date(2028, 1, 29), date(2028, 2, 29)),
        (W, date(2027, 3, 31), date(2027, 4, 30)),
        (W, date(2027, 2, 28), date(2027, 3, 28)),  # not the month's end for the month's end
        (W, date(2028, 2, 29), date(2028, 3, 29)),
        (W, date(2027, 12, 31), date(2028, 1, 31)),
        (W, date(2100, 1, 30), date(2100, 2, 28)),  # no leap year
        (C, date(2027, 6, 1), date(2027, 6, 30)),  # the day of receipt is the first of the thirty
        (C, date(2027, 1, 31), date(2027, 3, 1)),
        (C, date(2028, 1, 31), date(2028, 2, 29)),
        (C, date(2027, 12, 31), date(2028, 1, 29)),
    ],
)
def test_the_last_day_in_time(kind: ClockKind, start: date, due: date) -> None:
    """One calendar month for a withdrawal, thirty days for a complaint."""
    assert due_day(kind, start) == due


def test_every_month_ends_in_the_next_one() -> None:
    """For each day of eight years the last day lies in the next month, and no later day comes due earlier."""
    days = [date.fromordinal(number) for number in range(date(2024, 1, 1).toordinal(), date(2032, 1, 1).toordinal())]
    dues = [due_day(W, day) for day in days]
    months = [(due.year - day.year) * 12 + due.month - day.month for day, due in zip(days, dues, strict=True)]
    assert set(months) == {1}
    assert dues == sorted(dues)


def test_days_left_count_down_and_go_below_nothing(store: Store) -> None:
    """On the last day none is left; the day after it is overdue by one."""
    with store.transaction():
        clock = store.clocks.start(W, "K7WQ", date(2027, 1, 31))
    days = [clock.days_left(day) for day in (date(2027, 1, 31), date(2027, 2, 28), date(2027, 3, 1))]
    assert days == [28, 0, -1]


def test_one_clock_of_a_kind_runs_for_a_case(store: Store) -> None:
    """A later request changes nothing; one that turns out to be earlier counts; once ended, a new one starts."""
    with store.transaction():
        store.clocks.start(W, "K7WQ", date(2027, 2, 10), 5)
        store.clocks.start(W, "K7WQ", date(2027, 2, 20), 6)
        store.clocks.start(C, "K7WQ", date(2027, 2, 20))
        store.clocks.start(W, "B2BB", date(2027, 2, 1))
        assert [(each.kind, each.case, each.message) for each in store.clocks.running()] == [
            (W, "B2BB", 0), (W, "K7WQ", 5), (C, "K7WQ", 0),
        ]  # fmt: skip
        store.clocks.start(W, "K7WQ", date(2027, 1, 31))
        assert [each.due for each in store.clocks.running("K7WQ")] == [date(2027, 2, 28), date(2027, 3, 21)]
        assert store.clocks.stop(W, "K7WQ", Stop.RETURNED)
        assert not store.clocks.stop(W, "K7WQ", Stop.RETURNED)
        store.clocks.start(W, "K7WQ", date(2027, 5, 1))
    history = [(each.started, each.stop, bool(each.ended)) for each in store.clocks.of_case("K7WQ") if each.kind is W]
    assert history == [(date(2027, 1, 31), Stop.RETURNED, True), (date(2027, 5, 1), None, False)]
    assert store.clocks.withdrawing() == {"B2BB", "K7WQ"}
