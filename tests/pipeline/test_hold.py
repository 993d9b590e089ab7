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
    ("Our appeal is listed for 14 November and I'd ask you to do nothing with this before that.", date(2013, 11, 14)),
    ("Nothing to be published before the hearing on the 3rd of September please.", date(2013, 9, 3)),
    ("Please keep this under your hat till 24th June.", date(2013, 6, 24)),
    ("You can have it but embargoed until 1 October.", date(2013, 10, 1)),
    ("The tribunal is 22 July. After that do what you like with it.", date(2013, 7, 22)),
    ("I'd want this kept back until after he leaves in July.", date(2013, 7, 1)),
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
    "can you sit on it til the tribunal is over",
    "We go to Tribunal in the autumn. Please hold it back till we've been.",
    "Please don't let this go anywhere until we have our decision.",
    "I'd ask that it isn't used till he has moved schools.",
    "Not for use until my case is finished.",
    "Once the hearing is behind us you're welcome to all of it.",
    "As we're still in the appeal, could you wait?",
    "My solicitor says nothing can be shared until the case is concluded.",
    "Could you hold on to this until I give you the word?",
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
    "They didn't reply until 14 July.",
    "We waited until September for the report.",
    "I would like to see it before it is published.",
    "Please send me a copy before you send it in.",
    "They told us not to say anything until the review.",
    "Nothing happened until I rang.",
    "The school would not act until the statement was final.",
    "She promised not to share it until we had seen it.",
    "You can use this now, the Tribunal is over.",
    "After the hearing we went for chips.",
    "It was not until 3 March that they told us.",
    "I can't sleep until it's over.",
    "Please use it, I've waited until now to tell anyone.",
    "I did not know about it until you asked.",
    "Please ring me before 9pm.",
    "I will send the rest after the weekend.",
    "You can phone me after 7pm or before school.",
    "Please tell them before another family goes through it.",
]


def _read(text: str) -> str:
    return str(read_hold(text, sentences(text), SENT).hold)


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
    assert str(read_hold(text, sentences(text), None).hold) == "event"
