"""A complaint about the campaign itself is told from the complaints that every story is full of."""

from __future__ import annotations

import pytest

from pipeline.draft import Attention, Consent, Hold, Kind
from pipeline.sentences import sentences
from pipeline.triage.attention import read_attention
from pipeline.triage.complaint import complains_of_us
from pipeline.wording import wording

OURS = [
    "I want to complain about how you used my data.",
    "I'd like to make a formal complaint about the way you have handled our story.",
    "This is a complaint about your handling of my personal data.",
    "I am complaining about your campaign.",
    "Please treat this as a complaint. You shared my story without my permission.",
    "I'm really unhappy with how you've used our email.",
    "you had no right to publish my words",
    "I will be reporting you to the ICO.",
    "I've made a complaint to the Information Commissioner about you.",
    "Please take this as a formal complaint about how my data was handled by you.",
    "complaint: you sent my email to someone else",
    "I am not at all happy about how you have used my story.",
    "How dare you print our letter without permission.",
    "I am complaining that you have kept my letter after I asked you to delete it.",
    "Formal complaint: you passed my story on without asking.",
    "Why did you share my story without my consent?",
    "I would like to complain. You put my daughter's name in your report.",
    "I am furious that you shared our letter, I was promised we wouldn't be exposed.",
]
NOT_OURS = [
    "I complained to the council about how they used my data.",
    "I want to complain about how the LA used my data. Can you help?",
    "The council's complaint procedure took nine months and you get nowhere.",
    "My complaint about the school was not upheld.",
    "We went through stage two of the complaints process and then the Ombudsman.",
    "How do I complain about what they wrote?",
    "I wrote to the head: I wish to complain about how you handled our data.",
    "We are making a complaint against the psychologist, as you can imagine.",
    "I have no complaints about how you handled my story, thank you.",
    "You can use my story without my name.",
    "I'd like to complain to you about our LA.",
    "The ICO upheld our complaint about the council.",
    "Can you tell me if I should complain about this to the ICO?",
    "You can use my story without asking me again.",
    "I'd be happy for you to share my story without my name.",
    "Would you use our story without our names?",
    "Do I report you as a member to the ICO?",
    "You never get an answer when you complain about how you were treated.",
    "I complained to the ICO about your LA too.",
    "I am furious that you can be treated like this by a council.",
]


def said(text: str) -> list[str]:
    return [wording(text[piece.start : piece.end]) for piece in sentences(text)]


@pytest.mark.parametrize("text", OURS)
def test_a_complaint_about_the_campaign(text: str) -> None:
    """It is a reason to look first, whatever kind of message it stands in."""
    assert Attention.COMPLAINT in read_attention(said(text), Kind.STORY, Consent.UNCLEAR, Hold())


@pytest.mark.parametrize("text", NOT_OURS)
def test_a_complaint_about_somebody_else(text: str) -> None:
    """Councils, schools and their procedures are what stories are about."""
    assert not complains_of_us(said(text))


def test_in_a_long_letter_you_may_be_anybody() -> None:
    """A copied letter to the council says "you" too; there the campaign must be named."""
    letter = "They never told us what had been decided about our son. " * 30
    assert not complains_of_us(said(letter + "I want to complain about how you used my data."))
    assert complains_of_us(said(letter + "I also want to complain about your campaign."))
    assert complains_of_us(said(letter + "I am reporting you to the ICO."))


def test_machines_do_not_complain() -> None:
    """What an advertisement or an automatic reply says starts no clock."""
    words = said("I want to complain about how you used my data.")
    assert read_attention(words, Kind.SPAM, Consent.UNCLEAR, Hold()) == ()
