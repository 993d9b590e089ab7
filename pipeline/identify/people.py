"""People: Jack = jacky = "J." = Jack Smith; siblings, couples and namesakes kept apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from pipeline.identify.coordination import Told
from pipeline.identify.gathered import At, Gathered
from pipeline.identify.namesake import is_another
from pipeline.identify.othername import join_other_names
from pipeline.identify.person import (
    INTRODUCED,
    Person,
    Words,
    as_full_name,
    as_initials,
    as_part,
    as_pet_name,
    as_short_form,
    as_spelling,
    exactly,
)
from pipeline.identify.reunited import reunite
from pipeline.identify.titledname import join_titled_names
from pipeline.mention import MentionType
from pipeline.surface import normal

_PEOPLE = (MentionType.CHILD, MentionType.PARENT, MentionType.PROFESSIONAL)
_AND = re.compile(r"\s+(?:and|&|\+|\|)\s+", re.IGNORECASE)
_TITLE = re.compile(r"mr|mrs|ms|miss|dr|rev|capt|sir|lady", re.IGNORECASE)
_REVERSED = re.compile(r"^([^\W\d_][\w'’-]+), ([^\W\d_][\w'’. -]*)$")
_COUPLE = 2
_ENDEARING = frozenset("wee little small young big old auld baby".split())
"""What is put before a given name, and tells its bearer from a namesake only where two of them are met."""
_CROWD = 60
"""People of one part in the story; a message that names more is a list, and only the same words are the same person."""
_OFTEN = 3
"""How much oftener than the others somebody must be named for a single letter to mean her."""
_LADDER = (exactly, as_full_name, as_part, as_short_form, as_spelling, as_initials, as_pet_name)
"""How a name may be somebody's, the surest first."""
_GUESSED = (as_short_form, as_spelling, as_initials, as_pet_name)
"""How it may be somebody else's as well, if the letter tells of both together."""


def gather_people(mentions: Sequence[At], sender_name: str, texts: Sequence[str]) -> list[Gathered]:
    """Bearers that are people.

    ``sender_name``: the writer's display name, all of whose words are one person's; ``texts``: those that the mentions
    stand in.
    """
    own = [at for at in mentions if at.mention.type in _PEOPLE]
    writers = writers_of(sender_name)
    sender = writers[-1] if writers else ()
    people = [Person(MentionType.PARENT, {writer}, writer=True) for writer in writers]
    told = Told(own, texts)
    names = _plainly([_words(at.surface) for at in own])
    for at, words in sorted(zip(own, names, strict=True), key=lambda each: _fullest(each[0], each[1])):
        if not words:
            continue
        another = at.mention.type is MentionType.CHILD and is_another(at, words, sender, texts)
        person = _found(people, at, words, told, another=another)
        if person is None:
            person = Person(at.mention.type, apart=another)
            people.append(person)
        person.members.append(at)
        bare = person.apart and len(words) == 1
        if not person.names or not (bare or (len(words) == 1 and len(words[0]) == 1)):
            person.names.add(words)
    people = [person for person in people if person.members]
    if len(people) <= _CROWD:
        join_other_names(people, texts, told)
        join_titled_names(people, texts)
        reunite(people, sender, told)
    return [Gathered(person.kind, tuple(_in_order(person.members))) for person in people]


def writers_of(sender_name: str) -> list[Words]:
    """The writers that a display name names, each by her words: two of "Mark & Sarah Hollis", both called Hollis."""
    names = [tuple(normal(part).split()) for part in _AND.split(sender_name)]
    if len(names) != _COUPLE or not all(names) or _TITLE.fullmatch(names[0][-1]):
        whole = tuple(normal(sender_name).split())
        return [whole] if whole else []
    first, second = names
    return [first + second[1:] if len(first) == 1 else first, second]


def _words(surface: str) -> Words:
    """Its words, the given name first: "Patel, Bhavna"."""
    return tuple(normal(_REVERSED.sub(r"\2 \1", surface)).split())


def _plainly(names: Sequence[Words]) -> list[Words]:
    """The names without what goes before a given name, where it tells nobody from a namesake: "wee Rab"."""
    before: dict[Words, set[str]] = defaultdict(set)
    for name in names:
        if len(name) > 1 and name[0] in _ENDEARING:
            before[name[1:]].add(name[0])
    return [
        name[1:] if len(name) > 1 and name[0] in _ENDEARING and len(before[name[1:]]) == 1 else name for name in names
    ]


def _fullest(at: At, words: Words) -> tuple[int, int, int, int]:
    """Full names first, initials last: a short form is matched against the names that are known by then."""
    initials = all(len(word) < 2 for word in words) or (len(words) == 1 and _is_letters(at.surface))
    return initials, -len(words), at.text, at.mention.start


def _is_letters(surface: str) -> bool:
    return len(surface) <= 3 and surface.isupper()


def _in_order(members: list[At]) -> list[At]:
    return sorted(members, key=lambda at: (at.text, at.mention.start))


def _found(people: Sequence[Person], at: At, words: Words, told: Told, *, another: bool) -> Person | None:
    """The person whom this name means, of the same part in the story; the one named last when several fit."""
    same = [person for person in people if person.kind is at.mention.type]
    if another:
        return next((person for person in same if person.apart and set(words) <= person.words()), None)
    if len(same) > _CROWD:
        return next((person for person in same if exactly(person, words)), None)
    introduced = INTRODUCED in at.mention.by
    for fits in _LADDER:
        if fits is as_pet_name and introduced:
            break
        matching = [
            person
            for person in same
            if fits(person, words) and not (fits in _GUESSED and told.apart(person.names, words))
        ]
        if len(matching) == 1:
            return matching[0]
        if matching:
            if fits in (exactly, as_part):
                return _nearest(matching, at)
            return _named_most(matching, times=_OFTEN if len("".join(words)) == 1 else 1)
    return next(
        (person for person in same if person.apart and set(words) <= person.words() and _before(person, at)), None
    )


def _before(person: Person, at: At) -> bool:
    """Whether she was named before."""
    return any((each.text, each.mention.start) < (at.text, at.mention.start) for each in person.members)


def _named_most(matching: list[Person], *, times: int) -> Person | None:
    """Whoever is named more than so many times as often as any other that fits; nobody when two are named alike."""
    first, second = sorted(matching, key=lambda person: -len(person.members))[:2]
    return first if len(first.members) > len(second.members) * times else None


def _nearest(matching: list[Person], at: At) -> Person:
    def distance(person: Person) -> int:
        here = [abs(member.mention.start - at.mention.start) for member in person.members if member.text == at.text]
        return min(here, default=1_000_000)

    return min(matching, key=distance)
