"""Triage puts kind, consent, hold and attention together."""

from __future__ import annotations

from datetime import UTC, datetime

from ingest.message import Automatic, Message
from pipeline.draft import Attention, Consent, Kind, Triage
from pipeline.letter import Label, Letter, Span
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise
from pipeline.triage import triage

SENT = datetime(2013, 6, 2, 9, 18, tzinfo=UTC)


def _triage(text: str, subject: str = "", automatic: Automatic = Automatic.NO) -> Triage:
    message = Message(sender=None, subject=subject, plain=text, html="", sent=SENT, automatic=automatic)
    letter = Letter(text, (Span(0, len(text), Label.KEPT, "rest", 1.0),))
    return triage(message, letter, Passage(text), pseudonymise(Passage(text)))


def test_an_offer_that_must_wait() -> None:
    """Kind, hold and attention agree with one another."""
    found = _triage(
        "I'd love to take part but I can't say a word until our hearing on 18 July. Can I send it all then?"
    )
    assert found.kind is Kind.OFFER
    assert str(found.hold) == "2013-07-18"
    assert found.attention == (Attention.HOLD,)


def test_a_withdrawal_refuses() -> None:
    """Whatever it says of names, a withdrawal refuses, comes first, and holds nothing."""
    found = _triage("I've changed my mind. Please delete what I sent you. You may print our names, ha.", "sorry")
    assert found.kind is Kind.WITHDRAWAL
    assert found.consent is Consent.REFUSED
    assert found.attention == (Attention.WITHDRAWAL, Attention.CONSENT_REFUSED)


def test_machines_give_no_consent() -> None:
    """An automatic reply or an advertisement allows nothing and asks for nothing."""
    found = _triage("Please use our names. I am away until 4 July.", automatic=Automatic.REPLY)
    assert found == Triage(Kind.AUTO_REPLY)


def test_consent_is_recorded_in_the_kept_text() -> None:
    """The record of consent is offsets into the kept text."""
    text = "They sent my son's report to the school before I saw it. Use this but change our names, please."
    found = _triage(text)
    assert found.kind is Kind.STORY
    assert found.consent is Consent.ANONYMISED
    assert [text[e.start : e.end] for e in found.consent_words] == ["Use this but change our names, please."]
