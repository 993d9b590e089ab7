"""Why a person should read this one before the others, with the sentences that say so."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from models.phrases import phrases
from pipeline.cue import holds_any
from pipeline.draft import Attention, Consent, Hold, Kind
from pipeline.triage.complaint import complaints


def read_attention(said: Sequence[str], kind: Kind, consent: Consent, hold: Hold) -> tuple[Attention, ...]:
    """The reasons that the words themselves give, most pressing first.

    ``said`` are the sentences in the form of :func:`pipeline.wording.wording`.
    """
    reasons = {reason for reason, _ in alarming(said, kind)}
    if kind is Kind.WITHDRAWAL:
        reasons.add(Attention.WITHDRAWAL)
    if consent is Consent.REFUSED:
        reasons.add(Attention.CONSENT_REFUSED)
    if hold:
        reasons.add(Attention.HOLD)
    return tuple(reason for reason in Attention if reason in reasons)


def alarming(said: Sequence[str], kind: Kind) -> tuple[tuple[Attention, int], ...]:
    """Risk, threats and complaints about the campaign, each with the number of the sentence, most pressing first.

    What looks like spam is still read for the first two: it may be a person's, and nobody else would look at it.
    """
    if kind is Kind.AUTO_REPLY:
        return ()
    told = [(reason, number) for reason, tells in _TELLS for number, words in enumerate(said) if tells(words)]
    ours = () if kind is Kind.SPAM else complaints(said)
    return (*told, *((Attention.COMPLAINT, number) for number in ours))


def withdrawing(said: Sequence[str]) -> tuple[int, ...]:
    """The numbers of the sentences that take a story back."""
    return tuple(number for number, words in enumerate(said) if holds_any(phrases("withdrawal", "asks"), words))


def _says(words: str, name: str) -> bool:
    return holds_any(phrases("risk", name), words)


def _at_risk(words: str) -> bool:
    """Whether a sentence speaks of harm that is going on, not of harm long past, or denied, or only put on file."""
    if _says(words, "past") or _says(words, "harmless"):
        return False
    if _says(words, "self-harm"):
        return True
    return _says(words, "abuse") and _says(words, "now")


def _threatens(words: str) -> bool:
    """Whether somebody is threatened, by the writer or by another, and it is no figure of speech."""
    return _says(words, "threat") and not _says(words, "mild")


_TELLS: tuple[tuple[Attention, Callable[[str], bool]], ...] = (
    (Attention.SAFEGUARDING, _at_risk),
    (Attention.THREAT, _threatens),
)
