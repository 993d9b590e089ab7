"""A child at risk now comes first; harm that is long past, denied or only put on file does not."""

from __future__ import annotations

import pytest

from pipeline.draft import Attention, Consent, Hold, Kind
from pipeline.triage.attention import read_attention
from pipeline.wording import wording

AT_RISK = [
    "She has been cutting herself since the meeting.",
    "He says he doesn't want to be here any more.",
    "my son told me last night he wants to die",
    "We've hidden the tablets.",
    "He took an overdose on Friday.",
    "The escort hits him, I've seen the bruises, and it's still going on.",
    "Her stepfather keeps hitting her.",
    "He is being restrained every day and comes home with marks on his arms.",
    "She's terrified of her dad and he has her this weekend.",
    "I can't go on like this.",
    "He threatened to kill us if I appeal.",
]
NOT_AT_RISK = [
    "It says there was a safeguarding referral, which was false.",
    "The report says that I hit my son.",
    "He was bullied and hit at his first school, years ago.",
    "They wrote that his father abused him, a pack of lies.",
    "I could have killed her, and then I laughed.",
    "It hit me in the stomach like a brick.",
    "She never hurt anyone.",
    "I nearly died of shame.",
    "My tablet is playing up so excuse the typing.",
    "He hit a six and the whole school cheered.",
]


@pytest.mark.parametrize("text", AT_RISK)
def test_at_risk(text: str) -> None:
    """Signs of harm going on are put at the top of the queue."""
    assert read_attention([wording(text)], Kind.STORY, Consent.UNCLEAR, Hold())[0] is Attention.SAFEGUARDING


@pytest.mark.parametrize("text", NOT_AT_RISK)
def test_not_at_risk(text: str) -> None:
    """Figures of speech, the past and false accusations are not."""
    assert not read_attention([wording(text)], Kind.STORY, Consent.UNCLEAR, Hold())


def test_most_pressing_first() -> None:
    """All reasons are given, in the order in which a person should heed them."""
    reasons = read_attention([" she is cutting herself "], Kind.WITHDRAWAL, Consent.REFUSED, Hold(event=True))
    assert reasons == (Attention.SAFEGUARDING, Attention.WITHDRAWAL, Attention.CONSENT_REFUSED, Attention.HOLD)
