"""Other names that a letter tells itself: "Yehoshua, whom everyone calls Shuki", "KM is my son, Kwabena"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.identify.coordination import Told
from pipeline.identify.gathered import At
from pipeline.identify.person import INTRODUCED, Person
from pipeline.mention import MentionType

OTHER_NAME = "other name"
"""The voice that hears other names (pipeline.detect.recognisers.aliases)."""
_ASIDE = 160
"""Characters between a name and the other name that is told of its bearer."""
_BETWEEN = 60
_WHO = (
    r"(?:we|i|they|everyone|everybody|all|people|friends|you|the (?:family|children|kids|boys|girls|others|teachers))"
)
_LINK = re.compile(
    rf"(?:,? (?:who(?:m)? |that )?{_WHO} (?:all |both |just |only |always )*(?:calls?|called|says?|said) (?:him |her )?"
    r"|,? (?:is |was |who(?:['’]s| is) )?(?:also |better |well )?"
    r"(?:known|called|named|nicknamed)(?: [a-z]+){0,4}(?: as)?"
    r"|,? (?:a\.?k\.?a\.?|alias|i\.?e\.?|short for|otherwise|née|nee) "
    r"|[,.] (?:at home|at school|on paper|in the family)(?: (?:he|she)(?: is|['’]s)| it is| it['’]s|"
    rf" {_WHO} (?:say|call (?:him|her)))? "
    rf"|\. {_WHO} (?:say|call (?:him|her)) "
    r"| (?:is|was|being|would be|must be|means|meaning|stands for) (?:(?:my|our) )?"
    r"(?:(?:son|daughter|boy|girl|child)\b)?"
    r"|(?: is (?:my|our) (?:son|daughter|boy|girl|child))"
    r"| or )[ ,:]*[\"“‘']?",
    re.IGNORECASE,
)
"""All that stands between two names of one person."""
_OPENED = re.compile(
    rf" ?\(?[\"“‘(](?:(?:or|aka|known as|called|call me|i['’]m|we say|{_WHO} (?:say|call (?:him|her))"
    r"|(?:english|school|home|real|full|pet|given) name(?: is)?|that is|i\.e\.?)[ :,]*)?[\"“‘']?",
    re.IGNORECASE,
)
_OWNS = re.compile(r"['’]s\b")
"""After a name whose bearer is no other name's: "Osian is my daughter Lowri's eldest"."""
_ANOTHER = re.compile(
    r"\b(?:an?|one|another|his|her|their|best)\s(?:\w+\s){0,2}(?:friend|mate|pal|boy|girl|lad|lass|child|cousin|classmate|kid"
    r"|brother|sister|nephew|niece|woman|man|lady|teacher)\b[^.!?\n]{0,40}\b(?:called|named)\s+[\"“‘']?$",
    re.IGNORECASE,
)
"""Before the name of somebody else: "he has a friend there, one, who is called Rafferty"."""
_CALLS = re.compile(r" (?:calls?|called) (?:him|her|them) ")
"""After whoever gives another a name: "Aaru called her Polly"."""
_CLOSED = re.compile(r"[\"”’']?[),;]")


def join_other_names(people: list[Person], texts: Sequence[str], told: Told) -> None:
    """Whoever is said to be called something else is one person, whatever part each name seemed to play.

    Not two who are told of together: the twin who is "down on paper as Jermaine".
    """
    _join_heard(people, texts, told)
    whose = {at: person for person in people for at in person.members}
    for one, other in pairwise(sorted(whose, key=lambda at: (at.text, at.mention.start))):
        first, second = whose[one], whose[other]
        if one.text == other.text and first is not second and _is_told(one, other, texts[one.text], first, second):
            kept = join(people, first, second)
            whose |= dict.fromkeys(kept.members, kept)


def _is_told(one: At, other: At, text: str, first: Person, second: Person) -> bool:
    between = text[one.mention.end : other.mention.start]
    if len(between) > _BETWEEN or first.apart or second.apart or (first.lasts() and second.lasts()):
        return False
    letters = one.surface.isupper() and len(one.surface) <= 3
    if _LINK.fullmatch(between):
        if _CALLS.fullmatch(between):  # "Ned called her Beatrice"
            return False
        if _OWNS.match(text, other.mention.end):
            return False
        plain = between.strip(" ,\"“‘'").lower()
        if plain in ("is", "was", "or", "being", "would be", "must be") and not letters:
            return plain == "or" and first.kind is second.kind is MentionType.CHILD and _begin_alike(first, second)
        return True
    opened = _OPENED.fullmatch(between)
    return bool(opened and _CLOSED.match(text, other.mention.end) and _may_be_aside(one, other, between))


def _begin_alike(first: Person, second: Person, letters: int = 2) -> bool:
    return any(one[:letters] == other[:letters] for one in first.firsts() for other in second.firsts())


def _may_be_aside(one: At, other: At, between: str) -> bool:
    """A bare name in brackets is another name where both are children's, or where letters stand for a name."""
    told = between.strip(" (\"“‘'") != ""
    letters = other.surface.isupper() and len(other.surface) <= 4
    both = one.mention.type is other.mention.type and INTRODUCED not in other.mention.by
    return told or letters or (both and one.mention.type is MentionType.CHILD)


def _join_heard(people: list[Person], texts: Sequence[str], told: Told) -> None:
    """The child named last before it: "Kacper (they write Casper)"; not whoever is introduced: "a lad called Tom"."""
    for other in list(people):
        if other.kind is not MentionType.CHILD or other.apart:
            continue
        for at in other.members:
            if OTHER_NAME not in at.mention.by or INTRODUCED in at.mention.by:
                continue
            if _ANOTHER.search(texts[at.text][max(0, at.mention.start - _ASIDE) : at.mention.start]):
                continue
            before = [
                (member.mention.start, person)
                for person in people
                for member in person.members
                if person.kind is other.kind
                and member.text == at.text
                and 0 < at.mention.start - member.mention.start < _ASIDE
                and not _CALLS.match(texts[at.text], member.mention.end)
            ]
            like = [each for each in before if _begin_alike(each[1], other, 1)]
            last = max(like or before, key=lambda each: each[0])[1] if before else other
            if last is not other and not any(told.apart(last.names, name) for name in other.names):
                join(people, last, other)
                break


def join(people: list[Person], one: Person, other: Person) -> Person:
    """Make two one: of the part that is told of more of their mentions, then that of the one named more often."""
    first, second = sorted((one, other), key=lambda person: (-person.told(), -len(person.members), person is not one))
    first.members += second.members
    first.names |= second.names
    first.writer |= second.writer
    people[:] = [person for person in people if person is not second]
    return first
