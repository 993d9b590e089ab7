"""What a mail alone may change in a case."""

from __future__ import annotations

from datetime import date

import pytest

from casefold.casework import held, narrowed
from pipeline.draft import Consent, Hold, Kind, Triage


@pytest.mark.parametrize(
    ("recorded", "read", "kind", "after"),
    [
        (Consent.UNCLEAR, Consent.ANONYMISED, Kind.STORY, Consent.UNCLEAR),  # widening waits for a person
        (Consent.REFUSED, Consent.NAMED, Kind.FOLLOW_UP, Consent.REFUSED),
        (Consent.ANONYMISED, Consent.NAMED, Kind.FOLLOW_UP, Consent.ANONYMISED),
        (Consent.ANONYMISED, Consent.UNCLEAR, Kind.FOLLOW_UP, Consent.ANONYMISED),
        (Consent.NAMED, Consent.ANONYMISED, Kind.FOLLOW_UP, Consent.ANONYMISED),
        (Consent.NAMED, Consent.REFUSED, Kind.FOLLOW_UP, Consent.REFUSED),
        (Consent.NAMED, Consent.UNCLEAR, Kind.WITHDRAWAL, Consent.REFUSED),
    ],
)
def test_a_mail_narrows_and_never_widens(recorded: Consent, read: Consent, kind: Kind, after: Consent) -> None:
    """A sender's address can be forged, so only what harms nobody happens at once."""
    assert narrowed(recorded, Triage(kind, consent=read)) is after


@pytest.mark.parametrize(
    ("before", "asked", "after"),
    [
        ("", Hold(), ""),
        ("", Hold(date(2013, 7, 18)), "2013-07-18"),
        ("2013-07-18", Hold(), "2013-07-18"),
        ("2013-07-18", Hold(date(2013, 6, 1)), "2013-07-18"),
        ("2013-07-18", Hold(event=True), "event"),
        ("event", Hold(date(2013, 7, 18)), "event"),
    ],
)
def test_a_hold_never_shortens(before: str, asked: Hold, after: str) -> None:
    """The longer wish stands; an event without a date outlasts every date."""
    assert held(before, Triage(Kind.STORY, hold=asked)) == after
