"""Letters of a body that is named in full: "COA" of Cotteridge Oak Academy, "UMPS" of Urmston Meadow, "HRI"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from pipeline.identify.gathered import At
from pipeline.mention import MentionType
from pipeline.shortened import acronyms_of
from pipeline.surface import normal, variants

_BODIES = (MentionType.SCHOOL, MentionType.HEALTH, MentionType.COUNCIL, MentionType.ORG)
_PEOPLE = (MentionType.CHILD, MentionType.PARENT, MentionType.PROFESSIONAL)
_GUESSED = (*_PEOPLE, MentionType.SCHOOL, MentionType.HEALTH, MentionType.ORG)
"""Types of letters that are often guessed; a council's have a shape of their own."""
_SHORTEST, _LONGEST = 2, 6
_ENDINGS = {
    MentionType.SCHOOL: ("", "P", "PS", "S", "A", "HS", "JS", "IS", "NS", "C", "SS"),
    MentionType.HEALTH: ("", "H", "I", "C", "RI", "GH", "T", "HT", "FT", "MC"),
    MentionType.COUNCIL: ("", "C", "CC", "BC", "DC", "MBC"),
    MentionType.ORG: ("",),
}
"""Letters of the words that a short form leaves out: "Hull Royal" is HRI, an infirmary."""


def letters_of(surface: str, kind: MentionType) -> frozenset[str]:
    """Capital letters under which a body of this name may be met."""
    stems = {form.surface for form in variants(surface, kind)} | {normal(surface)}
    found: set[str] = set()
    for stem in stems:
        for letters in acronyms_of(stem.split(), body=True):
            found |= {letters + ending for ending in _ENDINGS.get(kind, ("",))}
    return frozenset(found)


def is_letters(surface: str) -> bool:
    """Whether a surface is no more than capital letters."""
    return surface.isupper() and surface.replace("&", "").isalpha() and _SHORTEST <= len(surface) <= _LONGEST


def with_bodies_of_letters(mentions: Sequence[At]) -> list[At]:
    """Letters that fit a body of the message and nobody in it are that body's, whatever they seemed to be.

    Letters that fit somebody named in full and no body are hers.
    """
    named = {
        (at.surface, at.mention.type) for at in mentions if at.mention.type in _BODIES and not is_letters(at.surface)
    }
    bodies = sorted(named, key=lambda each: (each[0], each[1].value))
    fits = {(surface, kind): letters_of(surface, kind) for surface, kind in bodies}
    people: dict[str, set[MentionType]] = defaultdict(set)
    for at in mentions:
        if at.mention.type in _PEOPLE and not is_letters(at.surface):
            for letters in acronyms_of(normal(at.surface).split(), body=False):
                people[letters].add(at.mention.type)
    settled = []
    for at in mentions:
        letters = at.surface.replace("&", "")
        if is_letters(at.surface) and at.mention.type in _GUESSED:
            bodies_kinds = {kind for (_, kind), known in fits.items() if letters in known}
            kinds = people.get(letters, set()) if not bodies_kinds else bodies_kinds if letters not in people else set()
            if len(kinds) == 1 and at.mention.type not in kinds:
                settled.append(replace(at, mention=replace(at.mention, type=next(iter(kinds)))))
                continue
        settled.append(at)
    return settled
