"""Somebody as a message has named her so far, and whether one more name may be hers."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from models.names import names
from models.nicknames import one_name
from pipeline.identify.gathered import At
from pipeline.mention import MentionType
from pipeline.petname import is_pet_name
from pipeline.respelt import alike, is_his_and_hers
from pipeline.shortened import acronyms_of

Words = tuple[str, ...]
"""A name as ``pipeline.surface.normal`` writes it, word by word."""

_LETTERS = 3
"""Letters of the longest word that can stand for a whole name."""
_GAELIC = re.compile(r"[a-z]mc[a-z]")
"""Initials of whose surname more than a letter is kept: "DMcK"."""
_SHORTEST = 2
"""Letters of the shortest name that a list knows as short for another: "Jo" of Joanne."""
_TELLING = frozenset(["relation", "role", "age", "writer", "register"])
"""Voices that say what part somebody plays; whoever is introduced is no other name of somebody else."""
INTRODUCED = "relation"
TITLED = "title"


@dataclass(slots=True)
class Person:
    """Somebody, as the message has named her so far."""

    kind: MentionType
    names: set[Words] = field(default_factory=set)
    members: list[At] = field(default_factory=list)
    writer: bool = False
    apart: bool = False
    """A namesake, told to be another: a bare given name does not mean her."""

    def firsts(self) -> set[str]:
        """Given names, or whatever single name there is."""
        return {name[0] for name in self.names}

    def lasts(self) -> set[str]:
        """Surnames of full names, and single names that came after a title."""
        return {name[-1] for name in self.names if len(name) > 1}

    def words(self) -> set[str]:
        """Every word of her names."""
        return {word for name in self.names for word in name}

    def told(self) -> int:
        """How many mentions say what part she plays."""
        return sum(not _TELLING.isdisjoint(at.mention.by) for at in self.members)

    def titled(self) -> bool:
        """Whether she is ever named behind a title."""
        return any(TITLED in at.mention.by for at in self.members)


Fits = Callable[[Person, Words], bool]


def exactly(person: Person, words: Words) -> bool:
    """The same words."""
    return words in person.names


def as_full_name(person: Person, words: Words) -> bool:
    """Another form of a full name: an initial, a short given name, words left out or in another order."""
    return len(words) > 1 and any(_is_form_of(name, words) for name in person.names if len(name) > 1)


def as_whole_name(person: Person, words: Words) -> bool:
    """Another form of a full name, and not a double surname alone: "Adebanjo-Cole" of whoever bears it."""
    return len(words) > 1 and any(
        _is_form_of(name, words)
        for name in person.names
        if len(name) > 1 and (words == name or (words != name[-len(words) :] and name != words[-len(name) :]))
    )


def _is_form_of(name: Words, words: Words) -> bool:
    fewer, more = sorted((name, words), key=len)
    if set(fewer) <= set(more) or all(one_name(one, other) for one, other in zip(fewer, more, strict=False)):
        return True
    if name[-1] == words[-1] and _given(name[0], words[0]):
        return True
    if name[0] == words[0] and 1 in (len(name[-1]), len(words[-1])):
        return name[-1][0] == words[-1][0]
    return 1 in (len(name[0]), len(words[0])) and name[0][0] == words[0][0] and alike(name[-1], words[-1])


def _given(first: str, second: str) -> bool:
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    shorter, longer = sorted((first, second), key=len)
    return one_name(first, second) or alike(first, second) or (len(shorter) >= _LETTERS and longer.startswith(shorter))


def as_part(person: Person, words: Words) -> bool:
    """One word of a name; of the writer's any, of a namesake's none that is a given name alone."""
    if len(words) > 1:
        return person.writer and set(words) <= person.words()
    if person.apart and words[0] in person.firsts():
        return False
    return len(words[0]) > 1 and words[0] in person.words()


def as_short_form(person: Person, words: Words) -> bool:
    """Short for the given name, or the given name in full."""
    if len(words) > 1 or len(words[0]) < _SHORTEST or person.apart:
        return False
    word = words[0]
    if len(word) < _LETTERS:
        return any(one_name(first, word) for first in person.firsts())
    if person.kind is MentionType.PROFESSIONAL and not person.lasts():
        return any(
            one_name(first, word)
            or (len(word) > _LETTERS and first.startswith(word))
            or (len(first) >= _LETTERS and word.startswith(first))
            for first in person.firsts()
        )
    return any(
        one_name(first, word) or _cut_of(first, word) or (len(first) >= _LETTERS and _cut_of(word, first))
        for first in person.firsts()
        if not is_his_and_hers(first, word)
    )


def _cut_of(full: str, short: str) -> bool:
    """Tomi of Oluwatomisin, Bails of Bailey: the full name holds it, its pet ending aside."""
    stem = short
    for ending in ("ie", "ey", "y", "i", "s", "cim", "ka", "ek"):
        if short.endswith(ending) and len(short) - len(ending) >= _LETTERS:
            stem = short.removesuffix(ending)
            break
    inside = len(short) > _LETTERS and (short in full or (len(stem) > _LETTERS and stem in full))
    if inside and len(full) - len(short) == 1 and {full, short} <= names().given:
        return False  # "Roisin" and "Oisin", "Bella" and "Ella"
    return len(full) > len(stem) >= _LETTERS and (full.startswith(stem) or inside)


def as_spelling(person: Person, words: Words) -> bool:
    """The same name spelt in another way."""
    if person.apart:
        return False
    if len(words) > 1:
        return any(
            len(name) == len(words) and all(alike(one, other) for one, other in zip(name, words, strict=True))
            for name in person.names
        )
    return any(alike(word, words[0]) for word in (person.firsts() | person.lasts()))


def as_spelt_given(person: Person, words: Words) -> bool:
    """The same given name, spelt in another way."""
    return len(words) == 1 and not person.apart and any(alike(word, words[0]) for word in person.firsts())


def as_surname(person: Person, words: Words) -> bool:
    """Her surname alone, or one half of it."""
    return len(words) == 1 and any(words[0] in name[1:] for name in person.names)


def as_initials(person: Person, words: Words) -> bool:
    """Letters that stand for a name: "KMJ", "K.M.", "K"; one letter for a surname only of whoever has a title."""
    letters = "".join(words)
    gaelic = len(words) == 1 and _GAELIC.fullmatch(letters) is not None
    if (len(letters) > _LETTERS and not gaelic) or any(len(word) > 1 for word in words[1:]) or person.apart:
        return False
    if len(letters) == 1:
        named = person.firsts() | person.lasts() if person.titled() else person.firsts()
        return any(word.startswith(letters) for word in named)
    return any(letters.upper() in acronyms_of(name, body=False) for name in person.names)


def as_pet_name(person: Person, words: Words) -> bool:
    """A child's name that nobody introduces and that begins or sounds as hers does."""
    if len(words) > 1 or person.kind is not MentionType.CHILD or person.apart:
        return False
    return any(is_pet_name(words[0], first) for first in person.firsts())
