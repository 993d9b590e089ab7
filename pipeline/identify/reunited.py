"""One person whose names seemed to play two parts: "Roo" and "Ruaridh", "H.W." and "Hodan Warsame"."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.identify.othername import join
from pipeline.identify.person import (
    Fits,
    Person,
    Words,
    as_full_name,
    as_initials,
    as_short_form,
    as_spelt_given,
    exactly,
)
from pipeline.mention import MentionType


def reunite(people: list[Person], sender: Words) -> None:
    """Join who is named in full and in short as two parts of the story, where no more than one person fits.

    ``sender``: the writer's names, whose surname is her children's.
    """
    for person in sorted(people, key=lambda each: len(each.members)):
        if person not in people or person.apart:
            continue
        other = _of_letters(people, person, sender) if _is_letters(person) else _elsewhere(people, person)
        if other is not None and other is not person:
            join(people, other, person)


def _is_letters(person: Person) -> bool:
    """Known by letters alone."""
    return all(at.surface.isupper() and len(at.surface.replace(".", "").replace(" ", "")) <= 3 for at in person.members)


def _elsewhere(people: Sequence[Person], person: Person) -> Person | None:
    for fits in (as_full_name, exactly, as_short_form, as_spelt_given):
        found = [
            other
            for other in people
            if other.kind is not person.kind
            and not other.apart
            and _may_be_one(person, other, given=fits is not as_full_name)
            and _fit(fits, person, other)
        ]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _may_be_one(person: Person, other: Person, *, given: bool) -> bool:
    """Not when it is told of both what part they play; by a given name alone, not who is called Mr or Mrs."""
    if person.writer or (person.told() and other.told()):
        return False
    return not given or not (person.titled() or other.titled())


def _fit(fits: Fits, person: Person, other: Person) -> bool:
    return any(fits(other, name) for name in person.names)


def _of_letters(people: Sequence[Person], person: Person, sender: Words) -> Person | None:
    """Whose letters they are: a full name's, or a child's given name with the family's surname."""
    letters = "".join("".join(name) for name in sorted(person.names)[:1])
    rest = [other for other in people if other is not person and not other.apart and not _is_letters(other)]
    found = [other for other in rest if _fit(as_initials, person, other)]
    if not found and len(letters) > 1:
        surnames = {*sender[-1:], *(last for other in rest if other.kind is MentionType.PARENT for last in other.lasts())}
        ends = {last[0] for last in surnames}
        found = [
            other
            for other in rest
            if other.kind is MentionType.CHILD
            and (letters[-1] in ends or (person.kind is MentionType.CHILD and not other.lasts()))
            and any(first[0] == letters[0] for first in other.firsts())
        ]
    return found[0] if len(found) == 1 else None
