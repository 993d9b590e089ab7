"""What the writer allows, with the sentences that say so.

Names may be used only where the writer says so and nothing narrows it; words that limit win over words that allow, and
silence is ``unclear``. A sentence about *who else* may be named (a council, a teacher) says nothing about the writer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from models.phrases import phrases
from pipeline.cue import holds_any
from pipeline.draft import Consent, Evidence
from pipeline.sentences import Sentence
from pipeline.triage.addressee import addressees
from pipeline.wording import wording

_SPOKEN = re.compile(r"(?<=:)\s*[\"“].*", re.DOTALL)
"""What somebody said or wrote, behind a colon: ``GP to TV: "you don't have to put him on your list``."""
_SHORT = 8
"""Words of a sentence that needs no verb of wishing to be one: "No names, thanks."."""

_BEHIND = 2
"""Sentences behind the one that gives leave in which a condition is one of it: "Let me ask my solicitor."."""

_NARROWED = ("forbidden", "withdrawn", "unasked", "elsewhere", "partial")
"""Lists of what leaves no leave to name: it is forbidden, taken back, to be asked for, for another use or for some."""


@dataclass(frozen=True, slots=True)
class ConsentFound:
    """The consent and its record, as offsets into the text that was read."""

    consent: Consent
    words: tuple[Evidence, ...] = ()
    """The sentences that say so. Where the consent is unclear: those that give leave and say nothing of names."""
    addressees: tuple[str, ...] = ()
    """Whom they name, of ``pipeline.triage.addressee.ADDRESSEES``; empty when they name nobody."""


def read_consent(text: str, pieces: Sequence[Sentence]) -> ConsentFound:
    """What the sentences say together: any refusal wins, then any wish to stay unnamed, then leave to name."""
    said: dict[Consent, list[Evidence]] = {consent: [] for consent in Consent}
    leave: list[Evidence] = []
    for piece in pieces:
        raw = text[piece.start : piece.end]
        consent = _consent_of(raw)
        found = Evidence(piece.start, piece.end)
        said[consent].append(found)
        if consent is Consent.UNCLEAR and _gives_leave(raw):
            leave.append(found)
    if said[Consent.NAMED] and _is_retracted(text, pieces, said[Consent.NAMED][-1]):
        leave += said.pop(Consent.NAMED)
        said[Consent.NAMED] = []
    for consent in (Consent.REFUSED, Consent.ANONYMISED, Consent.NAMED):
        if said[consent]:
            refused = consent is Consent.REFUSED
            told = said[consent] if refused else [*said[consent], *leave]
            return ConsentFound(consent, tuple(said[consent]), _addressees(text, told, refused=refused))
    return ConsentFound(Consent.UNCLEAR, tuple(leave), _addressees(text, leave, refused=False))


def _is_retracted(text: str, pieces: Sequence[Sentence], given: Evidence) -> bool:
    """Whether a sentence behind the leave takes it back ("EDIT: no, don't."), or one of the next sets a condition."""
    later = [wording(text[piece.start : piece.end]) for piece in pieces if piece.start >= given.end]
    return any(_says(words, "retracted") for words in later) or any(
        _says(words, "unasked") or _says(words, "pondered") for words in later[:_BEHIND]
    )


def _addressees(text: str, found: Sequence[Evidence], *, refused: bool) -> tuple[str, ...]:
    return addressees((wording(text[each.start : each.end]) for each in found), refused=refused)


def _gives_leave(raw: str) -> bool:
    """Whether a sentence allows the use of the story and says nothing of names: "You can quote me."."""
    words = wording(raw)
    if _quoted(raw) or raw.rstrip().endswith("?"):
        return False
    return _says(words, "leave") and not _says(words, "leave-denied")


def _consent_of(raw: str) -> Consent:
    """What one sentence says; ``UNCLEAR`` when nothing. A question can only narrow, and only when it asks for that."""
    raw = _SPOKEN.sub("", raw)
    words = wording(raw)
    says = partial(_says, words)
    asked = raw.rstrip().endswith("?")
    if _quoted(raw) or (asked and not says("request")):
        return Consent.UNCLEAR
    if says("refused") and (says("absolute") or not says("limited")) and not says("reported"):
        return Consent.REFUSED
    named = _names(words)
    if _stays_unnamed(words, named=named):
        return Consent.ANONYMISED
    return Consent.NAMED if named and not asked else Consent.UNCLEAR


def _says(words: str, name: str) -> bool:
    return holds_any(phrases("consent", name), words)


def _names(words: str) -> bool:
    says = partial(_says, words)
    if not says("named") or any(says(name) for name in _NARROWED) or _theirs(words):
        return False
    if (says("conditional") and not says("freely")) or (says("others") and not says("ours")):
        return False
    if _is_long(words) and not any(says(name) for name in ("wish", "yours", "direct", "unafraid", "willing")):
        return False  # "On the desk lay a report with my son's name."
    return says("unafraid") or not (says("undone") or says("hidden"))


def _is_long(words: str) -> bool:
    return words.count(" ") - 1 > _SHORT


def _stays_unnamed(words: str, *, named: bool) -> bool:
    says = partial(_says, words)
    if not says("anonymised"):
        return False
    if named and " but " not in words:
        return False  # "I don't mind being named" holds the words of a wish not to be
    if not says("wish") and _is_long(words):
        return False
    if _theirs(words) or (says("narrated") and not says("direct")):
        return False
    return says("ours") or says("plural") or not says("others")


def _theirs(words: str) -> bool:
    """Whether it tells what others said or did with a name, and asks nothing of the campaign."""
    return _says(words, "theirs") and not _says(words, "yours")


def _quoted(raw: str) -> bool:
    """Whether the sentence is somebody else's words, copied between quotation marks."""
    stripped = raw.strip()
    return len(stripped) > 2 and stripped[0] in "\"“'‘" and stripped[-1] in "\"”'’"
