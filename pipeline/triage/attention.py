"""Why a person should read this one before the others."""

from __future__ import annotations

from collections.abc import Sequence

from models.phrases import phrases
from pipeline.cue import holds_any
from pipeline.draft import Attention, Consent, Hold, Kind
from pipeline.triage.complaint import complains_of_us


def read_attention(said: Sequence[str], kind: Kind, consent: Consent, hold: Hold) -> tuple[Attention, ...]:
    """The reasons that the words themselves give, most pressing first.

    ``said`` are the sentences in the form of :func:`pipeline.wording.wording`.
    """
    reasons = set()
    if kind not in (Kind.SPAM, Kind.AUTO_REPLY) and any(_at_risk(words) for words in said):
        reasons.add(Attention.SAFEGUARDING)
    if kind is Kind.WITHDRAWAL:
        reasons.add(Attention.WITHDRAWAL)
    if kind not in (Kind.SPAM, Kind.AUTO_REPLY) and complains_of_us(said):
        reasons.add(Attention.COMPLAINT)
    if consent is Consent.REFUSED:
        reasons.add(Attention.CONSENT_REFUSED)
    if hold:
        reasons.add(Attention.HOLD)
    return tuple(reason for reason in Attention if reason in reasons)


def _at_risk(words: str) -> bool:
    """Whether a sentence speaks of harm that is going on, not of harm long past, or denied, or only put on file."""
    if holds_any(phrases("risk", "threat"), words):
        return True
    if holds_any(phrases("risk", "past"), words):
        return False
    if holds_any(phrases("risk", "self-harm"), words):
        return True
    return holds_any(phrases("risk", "abuse"), words) and holds_any(phrases("risk", "now"), words)
