"""A wish to wait is told from the many other things that people say with "until", "before" and "after"."""

from __future__ import annotations

from datetime import date

import pytest

from pipeline.sentences import sentences
from pipeline.triage.day import find_day
from pipeline.triage.hold import read_hold
from pipeline.wording import wording

SENT = date(2013, 6, 2)

DATED = [
    ("I can't breathe a word until our hearing, which is 18 July.", date(2013, 7, 18)),
    ("Please don't use it before 1 August.", date(2013, 8, 1)),
    ("Not before 1st of September please.", date(2013, 9, 1)),
    ("Can you hold it until after 20/06/2013?", date(2013, 6, 20)),
    ("I can't say anything until September.", date(2013, 9, 1)),
    ("Please wait until after the hearing. My hearing is on the 9th.", date(2013, 6, 9)),
    ("Happy to share it but not until after 14 January.", date(2014, 1, 14)),
    ("Please sit on this until 3rd Oct 2014.", date(2014, 10, 3)),
    ("Our tribunal is on 12 November so please don't publish anything until then.", date(2013, 11, 12)),
    ("You may use our story, only after the 30th of June.", date(2013, 6, 30)),
    ("please keep it back until the end of July", date(2013, 7, 31)),
    ("nothing before 5 July pls, thats when he starts", date(2013, 7, 5)),
]
EVENTS = [
    "after Tribunal please",
    "Please don't use this until our appeal is over.",
    "Can this wait until after the hearing?",
    "You can use it once the Tribunal is finished.",
    "Hold it until he's left the school.",
    "I'd rather you didn't publish anything until after his exams.",
    "We can't go public before the court case is done.",
    "I would love to help but I can't until the appeal has been heard.",
    "not until after tribunal tho",
    "Please don't use any of this yet.",
    "Use it after Christmas.",
    "Until the hearing's over please keep it to yourselves.",
]
NONE = [
    "I held off until after Tribunal.",
    "Please don't publish it before I've seen the draft.",
    "It took until after the New Year to come.",
    "We didn't get the report until 18 July.",
    "They would not let me see it until the hearing.",
    "She said nothing until the review was over.",
    "Same conditions as before: our names out please.",
    "He had never been there before.",
    "You can use it, but check with me before you do.",
    "I waited until the panel had met.",
    "They refused to share it before the panel.",
    "The report went to everyone before the meeting.",
    "She looked after him until Christmas.",
    "I put the kettle on after the hearing.",
    "We were not told until after the meeting.",
]


def _read(text: str) -> str:
    return str(read_hold(text, sentences(text), SENT))


@pytest.mark.parametrize(("text", "day"), DATED)
def test_a_day(text: str, day: date) -> None:
    """A day that the writer names is the day until which the story waits."""
    assert _read(text) == day.isoformat()


@pytest.mark.parametrize("text", EVENTS)
def test_an_event(text: str) -> None:
    """What has no date is an event, whose end a person must judge."""
    assert _read(text) == "event"


@pytest.mark.parametrize("text", NONE)
def test_no_wish(text: str) -> None:
    """What happened, and a wish to be shown the draft, hold nothing back."""
    assert not _read(text)


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("18 July", date(2013, 7, 18)),
        ("the 18th of July", date(2013, 7, 18)),
        ("July 18th, 2015", date(2015, 7, 18)),
        ("2/6/13", date(2013, 6, 2)),  # the day it was sent is not past
        ("1 June", date(2014, 6, 1)),  # but the day before it is
        ("on the 1st", date(2013, 7, 1)),
        ("31 April", None),
        ("we may go", None),  # not the month
        ("in May", date(2014, 5, 1)),
        ("end of February", date(2014, 2, 28)),
        ("mid-September", date(2013, 9, 15)),
        ("on Tuesday", None),
    ],
)
def test_days_as_written(written: str, day: date | None) -> None:
    """British forms of a day, resolved to the next one on or after the day of sending."""
    assert find_day(wording(written), SENT) == day


def test_a_day_without_a_year_needs_the_day_of_sending() -> None:
    """When the message has no date, a day cannot be told; the wish still stands as an event."""
    text = "Please wait until our hearing on 18 July."
    assert str(read_hold(text, sentences(text), None)) == "event"
