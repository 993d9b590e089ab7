"""A stretch that somebody takes for a name, before it is settled which of them stand and what they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from pipeline.mention import MentionType

PERSON = "person"
"""A person whose part in the story is still open."""

RULED = {kind.name: kind for kind in MentionType}
_FOREIGN: dict[str, MentionType | str] = {
    "PERSON": PERSON,
    "NAME": PERSON,
    "ORGANIZATION": MentionType.ORG,
    "ORG": MentionType.ORG,
    "LOCATION": MentionType.PLACE,
    "FACILITY": MentionType.PLACE,
    "GPE": MentionType.PLACE,
    "EMAIL_ADDRESS": MentionType.CONTACT,
    "PHONE_NUMBER": MentionType.CONTACT,
    "URL": MentionType.CONTACT,
    "IP_ADDRESS": MentionType.CONTACT,
    "UK_POSTCODE": MentionType.POSTCODE,
    "DATE_TIME": MentionType.DATE,
}
"""Presidio's common entity names. One that is not listed is hidden as an identifier: what a recogniser was written to
find should not stand, and what it is, the organiser will say."""

_WEAK = frozenset({"UK_PASSPORT", "UK_VEHICLE_REGISTRATION", "UK_DRIVING_LICENCE", "CREDIT_CARD", "UK_POSTCODE"})
_SURE = 0.4
"""Presidio's patterns start at 0.1 to 0.3 and rise by 0.35 beside a word of their context."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch that one recogniser takes."""

    start: int
    end: int
    type: MentionType | str
    """A MentionType, or PERSON."""
    score: float
    voice: str
    ruled: bool
    """A rule of ours, or somebody's own recogniser, and not a model."""


def candidate(result: Any) -> Candidate | None:
    """A Presidio result as a candidate; ``None`` for a pattern too weak to count."""
    entity, _, model = str(result.entity_type).partition("@")
    if entity in _WEAK and result.score < _SURE:
        return None
    metadata = result.recognition_metadata or {}
    voice = model or str(metadata.get("recognizer_name", entity.lower()))
    kind: MentionType | str = RULED.get(entity) or _FOREIGN.get(entity, MentionType.ID)
    return Candidate(result.start, result.end, kind, float(result.score), voice, ruled=not model)
