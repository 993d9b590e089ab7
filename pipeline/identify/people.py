"""People: Jack = jacky = "J." = Jack Smith; siblings, couples and namesakes kept apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from models.nicknames import one_name
from pipeline.identify.gathered import At, Gathered
from pipeline.mention import MentionType
from pipeline.petname import is_pet_name
from pipeline.shortened import acronyms_of
from pipeline.surface import normal

_PEOPLE = (MentionType.CHILD, MentionType.PARENT, MentionType.PROFESSIONAL)
_ALIKE = 0.74
"""Similarity (Ratcliff and Obershelp) above which two long given names that begin alike are spellings of one."""
_LONG = 5
_SHORT = 4
"""Letters from which two names of the same letters are one, two of them swapped: "Zain", "Zian"."""
_CROWD = 60
"""People of one part in the story; a message that names more is a list, and only the same words are the same person."""
_ASIDE = 160
"""Characters between a name and the other name that is told of its bearer."""
OTHER_NAME = "other name"
INTRODUCED = "relation"
"""The voice that hears somebody introduced, who is then no other name of a sibling."""
"""The voice that hears other names (pipeline.detect.recognisers.aliases)."""


@dataclass(slots=True)
class _Person:
    """Somebody, as the message has named her so far."""

    kind: MentionType
    names: set[tuple[str, ...]] = field(default_factory=set)
    members: list[At] = field(default_factory=list)
    writer: bool = False

    def firsts(self) -> set[str]:
        """Given names, or whatever single name there is."""
        return {name[0] for name in self.names}

    def lasts(self) -> set[str]:
        """Surnames of full names, and single names that came after a title."""
        return {name[-1] for name in self.names if len(name) > 1}

    def words(self) -> set[str]:
        return {word for name in self.names for word in name}


def gather_people(mentions: Sequence[At], sender_name: str) -> list[Gathered]:
    """Bearers that are people. ``sender_name``: the writer's display name, all of whose words are one person's."""
    own = [at for at in mentions if at.mention.type in _PEOPLE]
    writer = _Person(
        MentionType.PARENT, {tuple(normal(sender_name).split())} if sender_name.strip() else set(), writer=True
    )
    people = [writer] if writer.names and writer.names != {()} else []
    for at in sorted(own, key=_fullest):
        words = tuple(normal(at.surface).split())
        if not words:
            continue
        person = _found(people, at, words)
        if person is None:
            person = _Person(at.mention.type)
            people.append(person)
        person.members.append(at)
        if len(words[0]) > 1 or len(words) > 1 or not person.names:
            person.names.add(words)
    _join_other_names(people)
    return [Gathered(person.kind, tuple(_in_order(person.members))) for person in people if person.members]


def _join_other_names(people: list[_Person]) -> None:
    """Whoever is said to be called something else is the child named last before it: "Kacper (they write Casper)"."""
    for other in list(people):
        for at in other.members:
            if OTHER_NAME not in at.mention.by or other.kind is not MentionType.CHILD:
                continue
            before = [
                (member.mention.start, person)
                for person in people
                for member in person.members
                if person.kind is other.kind
                and member.text == at.text
                and 0 < at.mention.start - member.mention.start < _ASIDE
            ]
            last = max(before, key=lambda each: each[0])[1] if before else other
            if last is not other:
                last.members += other.members
                last.names |= other.names
                people.remove(other)
                break


def _fullest(at: At) -> tuple[int, int, int, int]:
    """Full names first, initials last: a short form is matched against the names that are known by then."""
    words = normal(at.surface).split()
    initials = all(len(word) < 2 for word in words)
    return initials, -len(words), at.text, at.mention.start


def _in_order(members: list[At]) -> list[At]:
    return sorted(members, key=lambda at: (at.text, at.mention.start))


def _found(people: Sequence[_Person], at: At, words: tuple[str, ...]) -> _Person | None:
    """The person whom this name means, of the same part in the story; the one named last when several fit."""
    same = [person for person in people if person.kind is at.mention.type]
    introduced = INTRODUCED in at.mention.by
    if len(same) > _CROWD:
        return next((person for person in same if _exactly(person, words)), None)
    for fits in (_exactly, _as_full_name, _as_part, _as_short_form, _as_spelling, _as_initials, _as_pet_name):
        if fits is _as_pet_name and introduced:
            break
        matching = [person for person in same if fits(person, words)]
        if len(matching) == 1:
            return matching[0]
        if matching:
            return _nearest(matching, at) if fits in (_exactly, _as_part) else None
    return None


def _nearest(matching: list[_Person], at: At) -> _Person:
    def distance(person: _Person) -> int:
        here = [abs(member.mention.start - at.mention.start) for member in person.members if member.text == at.text]
        return min(here, default=1_000_000)

    return min(matching, key=distance)


def _exactly(person: _Person, words: tuple[str, ...]) -> bool:
    return words in person.names


def _as_full_name(person: _Person, words: tuple[str, ...]) -> bool:
    if len(words) < 2:
        return False
    for name in person.names:
        if len(name) > 1 and name[-1] == words[-1] and (_given(name[0], words[0]) or set(words) <= set(name)):
            return True
        if name[0] == words[0] and (set(name) <= set(words) or set(words) <= set(name)):
            return True
    return False


def _given(first: str, second: str) -> bool:
    if len(first) == 1 or len(second) == 1:
        return first[0] == second[0]
    return one_name(first, second)


def _as_part(person: _Person, words: tuple[str, ...]) -> bool:
    if len(words) > 1:
        return person.writer and set(words) <= person.words()
    return len(words[0]) > 1 and (words[0] in person.words())


def _as_short_form(person: _Person, words: tuple[str, ...]) -> bool:
    if len(words) > 1 or len(words[0]) < 3:
        return False
    word = words[0]
    if person.kind is MentionType.PROFESSIONAL and not any(len(name) > 1 for name in person.names):
        return any(one_name(first, word) for first in person.firsts())
    return any(
        one_name(first, word) or _of_double(first, word) or _cut_of(first, word) or _cut_of(word, first)
        for first in person.firsts()
    )


def _of_double(full: str, short: str) -> bool:
    """ "Liv" of "Olivia-Rae": short for the first half of a double name, which ``normal`` writes as two words."""
    return " " in full and one_name(full.partition(" ")[0], short)


def _cut_of(full: str, short: str) -> bool:
    """Tomi of Oluwatomisin, Bails of Bailey: the full name holds it, its pet ending aside."""
    stem = short
    for ending in ("ie", "ey", "y", "i", "s", "cim", "ka", "ek"):
        if short.endswith(ending) and len(short) - len(ending) >= 3:
            stem = short.removesuffix(ending)
            break
    return len(full) > len(stem) >= 3 and (full.startswith(stem) or (len(stem) >= 4 and stem in full))


def _as_spelling(person: _Person, words: tuple[str, ...]) -> bool:
    if len(words) > 1:
        return any(
            len(name) == len(words) and all(_alike(one, other) for one, other in zip(name, words, strict=True))
            for name in person.names
        )
    return any(_alike(word, words[0]) for word in (person.firsts() | person.lasts()))


def _as_pet_name(person: _Person, words: tuple[str, ...]) -> bool:
    """A child's name that nobody introduces and that begins as hers does."""
    if len(words) > 1 or person.kind is not MentionType.CHILD:
        return False
    return any(is_pet_name(words[0], first) for first in person.firsts())


def _alike(first: str, second: str) -> bool:
    if first == second:
        return True
    if _is_his_and_hers(first, second):
        return False
    if first[0] == second[0] and min(len(first), len(second)) >= _SHORT and sorted(first) == sorted(second):
        return True
    if min(len(first), len(second)) < _LONG or first[0] != second[0]:
        return False
    return SequenceMatcher(None, first, second, autojunk=False).ratio() >= _ALIKE


def _is_his_and_hers(first: str, second: str) -> bool:
    """ "Nabil" and "Nabila", "Patrick" and "Patricka": a brother and a sister, not two spellings."""
    shorter, longer = sorted((first, second), key=len)
    return longer in (f"{shorter}a", f"{shorter}e", f"{shorter}ah")


def _as_initials(person: _Person, words: tuple[str, ...]) -> bool:
    letters = "".join(words)
    if len(words) > 1 or len(letters) > 3:
        return False
    if len(letters) == 1:
        return any(word.startswith(letters) for word in (person.firsts() | person.lasts()))
    return any(letters.upper() in acronyms_of(name, body=False) for name in person.names)
