"""Which cases are wanted, in what order they stand, and how they are counted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from casefold.actions.queue import Wanted, in_order
from casefold.actions.tally import tallies
from casefold.store.case import Case, CaseState
from pipeline.draft import Attention, Kind

STORY = Case("B2BB", categories=(("false-information", 0.9),), councils=(7,), sent="2013-06-03T21:14:00+01:00")
VAGUE = Case("C3CC", sent="2013-07-01T09:00:00+01:00", attention=(Attention.UNSURE,))
OFFER = Case("D4DD", kind=Kind.OFFER, attention=(Attention.HOLD,))
SIGNED = Case(
    "F6FF", CaseState.APPROVED, categories=(("access-denied", 0.6), ("false-information", 0.5)), councils=(7, 41)
)
ALL = [STORY, VAGUE, OFFER, SIGNED]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), ["B2BB", "C3CC", "D4DD", "F6FF"]),
        (Wanted(states=frozenset({CaseState.APPROVED})), ["F6FF"]),
        (Wanted(kinds=frozenset({Kind.OFFER})), ["D4DD"]),
        (Wanted(categories=frozenset({"access-denied", "false-information"})), ["B2BB", "F6FF"]),  # either
        (Wanted(months=frozenset({"2013-07"})), ["C3CC"]),
        (Wanted(councils=frozenset({41})), ["F6FF"]),
        (Wanted(unsure=True), ["C3CC"]),  # an offer reports nothing, and is not unsure for that
        (Wanted(attention=True), ["C3CC", "D4DD"]),
        (Wanted(categories=frozenset({"false-information"}), councils=frozenset({7}), months=frozenset({"2013-06"})),
         ["B2BB"]),
        (Wanted(unsure=True, states=frozenset({CaseState.APPROVED})), []),
    ],
)  # fmt: skip
def test_every_condition_must_hold(wanted: Wanted, found: list[str]) -> None:
    """Values of one option are alternatives, different options add up."""
    assert [case.id for case in ALL if wanted.holds(case)] == found


def test_what_presses_comes_first_then_what_is_unsure() -> None:
    """Drafts before signed cases; a wish to wait before an unsure story, that before doubtful words and the rest."""
    doubtful = replace(STORY, id="B9BB", attention=(Attention.DOUBTFUL,))
    risk = replace(STORY, id="Z9ZZ", attention=(Attention.DOUBTFUL, Attention.SAFEGUARDING))
    ordered = in_order([STORY, SIGNED, doubtful, VAGUE, OFFER, risk])
    assert [case.id for case in ordered] == ["Z9ZZ", "D4DD", "C3CC", "B9BB", "B2BB", "F6FF"]


def test_a_withdrawn_case_whose_writer_came_back_is_seen() -> None:
    """It stands among the drafts by its urgency, and not behind all signed cases."""
    gone = replace(STORY, id="Z9ZZ", state=CaseState.WITHDRAWN)
    back = replace(gone, id="W9WW", attention=(Attention.CAME_BACK,))
    assert [case.id for case in in_order([STORY, SIGNED, gone, back])] == ["W9WW", "B2BB", "F6FF", "Z9ZZ"]


def test_counts_by_category_month_and_council() -> None:
    """Drafts and approved cases apart; what tells no story, and what was rejected, is not counted."""
    told = tallies([*ALL, replace(STORY, id="G7GG", state=CaseState.REJECTED)])
    assert told.category.rows() == {
        "access-denied": {"draft": 0, "approved": 1},
        "false-information": {"draft": 1, "approved": 1},
        "unsure": {"draft": 1, "approved": 0},
    }
    assert told.month.rows() == {
        "2013-06": {"draft": 1, "approved": 0},
        "2013-07": {"draft": 1, "approved": 0},
        "no date": {"draft": 0, "approved": 1},
    }
    assert told.council.rows() == {"07": {"draft": 1, "approved": 1}, "41": {"draft": 0, "approved": 1}}
