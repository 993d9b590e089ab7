"""What the writer allows, with the sentences that say so.

Names may be used only where the writer says so and nothing narrows it; words that limit win over words that allow, and
silence is ``unclear``. A sentence about *who else* may be named (a council, a teacher) says nothing about the writer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from models.phrases import phrases
from pipeline.cue import holds_any
from pipeline.draft import Consent, Evidence
from pipeline.sentences import Sentence
from pipeline.wording import wording

_SHORT = 8
"""Words of a sentence that needs no verb of wishing to be one: "No names, thanks."."""


@dataclass(frozen=True, slots=True)
class ConsentFound:
    """The consent and its record, as offsets into the text that was read."""

    consent: Consent
    words: tuple[Evidence, ...] = ()


def read_consent(text: str, pieces: Sequence[Sentence]) -> ConsentFound:
    """What the sentences say together: any refusal wins, then any wish to stay unnamed, then leave to name."""
    said: dict[Consent, list[Evidence]] = {consent: [] for consent in Consent}
    for piece in pieces:
        raw = text[piece.start : piece.end]
        said[_consent_of(raw)].append(Evidence(piece.start, piece.end))
    for consent in (Consent.REFUSED, Consent.ANONYMISED, Consent.NAMED):
        if said[consent]:
            return ConsentFound(consent, tuple(said[consent]))
    return ConsentFound(Consent.UNCLEAR)


def _consent_of(raw: str) -> Consent:
    """What one sentence says; ``UNCLEAR`` when nothing."""
    if _quoted(raw) or raw.rstrip().endswith("?"):
        return Consent.UNCLEAR
    words = wording(raw)
    says = partial(_says, words)
    if says("refused") and not says("limited") and not says("reported"):
        return Consent.REFUSED
    named = _names(words)
    if _stays_unnamed(words, named=named):
        return Consent.ANONYMISED
    return Consent.NAMED if named else Consent.UNCLEAR


def _says(words: str, name: str) -> bool:
    return holds_any(phrases("consent", name), words)


def _names(words: str) -> bool:
    says = partial(_says, words)
    if not says("named") or (says("others") and not says("ours")):
        return False
    return says("unafraid") or not (says("undone") or says("hidden"))


def _stays_unnamed(words: str, *, named: bool) -> bool:
    says = partial(_says, words)
    if not says("anonymised"):
        return False
    if named and " but " not in words:
        return False  # "I don't mind being named" holds the words of a wish not to be
    if not says("wish") and words.count(" ") - 1 > _SHORT:
        return False
    if says("narrated") and not says("direct"):
        return False
    return says("ours") or not says("others")


def _quoted(raw: str) -> bool:
    """Whether the sentence is somebody else's words, copied between quotation marks."""
    stripped = raw.strip()
    return len(stripped) > 2 and stripped[0] in "\"“'‘" and stripped[-1] in "\"”'’"
