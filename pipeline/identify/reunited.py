"""One person whose names seemed to play two parts: "Zain" and "Zayn Mirza", "H.W." and "Hodan Warsame"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from models.generations import generation_of
from models.names import names
from pipeline.identify.coordination import Told
from pipeline.identify.othername import join
from pipeline.identify.person import (
    TITLED,
    Fits,
    Person,
    Words,
    as_full_name,
    as_initials,
    as_short_form,
    as_spelt_given,
    as_surname,
    as_whole_name,
)
from pipeline.mention import MentionType
from pipeline.respelt import alike

_LETTERED = re.compile(r"[^\W\d_a-z]{1,3}|[A-Z]Mc[A-Z]")
_GROWN = (MentionType.PARENT, MentionType.PROFESSIONAL)


def reunite(people: list[Person], sender: Words, told: Told) -> None:
    """Join who is named in full and in short as two parts of the story, where no more than one person fits.

    ``sender``: the writer's names, whose surname is her children's; ``told``: who is told of together.
    """
    families = _surnames(people, sender)
    for person in sorted(people, key=lambda each: len(each.members)):
        if person not in people or person.apart:
            continue
        other = _of_letters(people, person, families) or _of_initial(people, person, told)
        if other is None and not _is_letters(person):
            other = _elsewhere(people, person)
        if other is None or any(told.apart(other.names, name) for name in person.names):
            continue
        if other is not person:
            join(people, other, person)


def _surnames(people: Sequence[Person], sender: Words) -> list[Words]:
    """The family's: the writer's, single and double, and those of parents in full or behind a title."""
    found = [sender[-1:], sender[1:]] if len(sender) > 1 else []
    for person in people:
        if person.kind is MentionType.PARENT:
            found += [(last,) for last in sorted(person.lasts())]
            found += [name for name in sorted(person.names) if len(name) == 1 and person.titled()]
    return list(dict.fromkeys(found))


def _is_letters(person: Person) -> bool:
    """Known by letters alone: "KM", "K.M.", "KMcM"."""
    return all(_LETTERED.fullmatch(at.surface.replace(".", "").replace(" ", "")) for at in person.members)


def _elsewhere(people: Sequence[Person], person: Person) -> Person | None:
    surname = all(len(name) == 1 and _is_surname(people, person, name[0]) for name in person.names)
    ladder: tuple[Fits, ...] = (
        (as_whole_name, as_surname) if surname else (as_whole_name, as_short_form, as_spelt_given)
    )
    for fits in ladder:
        found = [
            other
            for other in people
            if other.kind is not person.kind
            and not other.apart
            and _may_be_one(person, other, fits)
            and _fit(fits, person, other)
        ]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _is_surname(people: Sequence[Person], person: Person, word: str) -> bool:
    """Behind a title, or as somebody else's surname is."""
    if any(TITLED in at.mention.by for at in person.members):
        return True
    return any(alike(word, last) for other in people if other is not person for last in other.lasts())


def _may_be_one(person: Person, other: Person, fits: Fits) -> bool:
    """Not when it is told of both what part they play; by a given name alone, not who is called Mr or Mrs.

    One bare name of a professional and somebody else, of which nothing is told, is one person's whose part was guessed
    wrong once; families call their children after each other.
    """
    if person.writer or (person.told() and other.told()):
        return False
    if fits is as_surname:
        return person.kind in _GROWN and other.kind in _GROWN
    if fits is as_whole_name:
        return True
    return not (person.titled() or other.titled() or other.writer or _are_of_a_family(person, other))


def _fit(fits: Fits, person: Person, other: Person) -> bool:
    return any(fits(other, name) for name in person.names)


def _are_of_a_family(person: Person, other: Person) -> bool:
    """A child and a grown-up of the very same given name: "Rose" and "Rose"."""
    if MentionType.PROFESSIONAL in (person.kind, other.kind):
        return False
    return any(len(name) == 1 and name[0] in other.firsts() for name in person.names)


def _of_letters(people: Sequence[Person], person: Person, families: Sequence[Words]) -> Person | None:
    """Whose letters they are: a full name's, or a child's given name with a family's surname: "ZT", "C. McAllister"."""
    rest = [other for other in people if other is not person and not other.apart and not _is_letters(other)]
    if _is_letters(person):
        found = [other for other in rest if _fit(as_initials, person, other)]
        found = found or [other for other in rest if _fit(as_initials, person, _of_family(other, families))]
        if not found and person.kind is MentionType.CHILD:
            found = [
                other
                for other in rest
                if other.kind is MentionType.CHILD and not other.lasts() and _begins(person, other)
            ]
        return found[0] if len(found) == 1 else None
    if not all(len(name[0]) <= 2 and len(name) == 2 for name in person.names) or person.titled():
        return None
    found = [other for other in rest if _fit(as_full_name, person, _of_family(other, families))]
    found.sort(key=lambda other: (other.kind is not person.kind, -len(other.members)))
    if found and found[0].kind is person.kind and all(other.kind is not person.kind for other in found[1:]):
        return found[0]
    return found[0] if found and (len(found) == 1 or len(found[0].members) > len(found[1].members)) else None


def _of_initial(people: Sequence[Person], person: Person, told: Told) -> Person | None:
    """Who signs with an initial and a surname, of one known by a given name alone: "D. Sugden" and "Dominic".

    Only where no other given name, and no other initial, of the same part begins so, and no sentence names both.
    """
    full = {name for name in person.names if len(name) > 1}
    if not full or not all(len(name[0]) == 1 for name in full):
        return None
    letters = {name[0] for name in full}
    same = [other for other in people if other.kind is person.kind and not other.apart]
    rivals = [other for other in same if _is_initialled(other) and other.firsts() & letters]
    fits = [other for other in same if _is_given_alone(other) and {first[0] for first in other.firsts()} == letters]
    if len(fits) != 1 or rivals != [person] or told.beside(person.names, fits[0].names):
        return None
    return fits[0]


def _is_initialled(person: Person) -> bool:
    return any(len(name) > 1 and len(name[0]) == 1 for name in person.names)


def _is_given_alone(person: Person) -> bool:
    """Known by a given name and by nothing else."""
    return all(len(name) == 1 and _is_given(name[0]) for name in person.names) and not (
        person.titled() and person.firsts() & names().surnames
    )


def _is_given(word: str) -> bool:
    return word in names().given or word in names().borne or generation_of(word) is not None


def _begins(person: Person, other: Person) -> bool:
    letters = {"".join(name) for name in person.names}
    return any(len(each) > 1 and first[0] == each[0] for each in letters for first in other.firsts())


def _of_family(person: Person, families: Sequence[Words]) -> Person:
    """A child under its family's surnames too."""
    if person.kind is not MentionType.CHILD or any(family[-1] in person.lasts() for family in families):
        return person
    return replace(person, names={(*name, *family) for name in person.names for family in families} | person.names)
