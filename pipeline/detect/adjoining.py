"""Words that stand beside a name and belong to it: "Philippa Ward", "the Royal Hospital for Children".

Half a name that is left readable tells as much as the whole, so a capital where no sentence begins counts for a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from models.names import names
from pipeline.detect.bearing import bearing
from pipeline.detect.candidate import PERSON
from pipeline.detect.recognisers.roles import ROLES
from pipeline.detect.recognisers.titles import TITLES
from pipeline.detect.settle import Stretch
from pipeline.detect.word import Word, plain_case
from pipeline.mention import Mention, MentionType

_PEOPLE = frozenset([MentionType.CHILD, MentionType.PARENT, MentionType.PROFESSIONAL])
_SOMEBODY = frozenset([*_PEOPLE, PERSON])
_BODIES = frozenset([MentionType.SCHOOL, MentionType.HEALTH, MentionType.ORG])
_ENDS = frozenset(
    "hospital hospitals infirmary clinic partnership trust healthcare centre surgery practice school primary academy"
    " juniors infants nursery college mandir temple masjid mosque church chapel club rovers girls boys".split()
)
"""What closes the name of a body."""
_LANDS = frozenset(
    "top side down downs lane view hill end nest cross mains moor field fields bank house court manor green park"
    " heights road row hey common".split()
)
"""What closes the name of a place, and of a school that is called by it: "Tredegar Top"."""
_SIDES = frozenset("north south east west central upper lower greater mid great little".split())
"""What opens one."""
_FOR = re.compile(r" for (?:the |Sick )*(?:Children|Deaf|Blind|Boys|Girls|Women)\b(?! (?:and|with) [a-z])")
_CALENDAR = frozenset(
    "january february march april june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday easter christmas".split()
)
_BESIDE = frozenset(
    "year reception key stage school statement plan report form class annual review tribunal hearing mum dad nan gran"
    " senior junior autism autistic adhd asd ehcp".split()
)
"""What stands behind a child's name in a heading: "Jack Year 4", "Amelia Report"."""
_NAME = re.compile(r"[A-Z][\w'’-]*\w")
_SALT = "salt"
"""A surname where it has one capital; the therapists' have four or none."""
_AFTER = frozenset("jr jnr snr".split())
"""What tells a son from his father: "Jose Jr"."""
_SHORT = 3
_EVEN = 0.0
"""Log-odds of its place above which a word behind a given name is the surname."""


def whole(text: str, words: Sequence[Word], mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, each with the words that belong to it; none reaches into another. In order of the text."""
    plain = plain_case(words)
    found: list[Mention] = []
    for place, mention in enumerate(mentions):
        floor = found[-1].end if found else 0
        ceiling = mentions[place + 1].start if place + 1 < len(mentions) else len(text)
        first = bisect_left(words, mention.start, key=lambda word: word.start)
        after = bisect_left(words, mention.end, key=lambda word: word.start)
        start, end = mention.start, mention.end
        if mention.type in _PEOPLE and after - first == 1 and after < len(words):
            related = "relation" in mention.by
            end = _surname_end(words, first, end, related=related) if plain else _small_surname_end(words, first, end)
            end = _initial_end(words, after, end)
        elif mention.type is MentionType.PLACE and plain:
            end = _land_end(words, after, end)
        elif mention.type in _BODIES and plain:
            end = _body_end(text, words, after, mention.end)
            start = _body_start(words, first, mention.start)
        found.append(
            replace(mention, start=start if start >= floor else mention.start, end=_below(end, ceiling, mention))
        )
    return found


def joined(stretches: Sequence[Stretch], text: str, words: Sequence[Word]) -> list[Stretch]:
    """The stretches, of which a listed given name and the surname behind it are one: "Georgina" and "Tapsell".

    Given names that "&" joins are as many, whoever took them for a firm: "Guto & Mali".
    """
    if not plain_case(words):
        return list(stretches)
    found: list[Stretch] = []
    for stretch in (piece for each in stretches for piece in _apart(text, each)):
        last = found[-1] if found else None
        if last and text[last.end : stretch.start] == " " and _is_given(text, last) and _is_surname(text, stretch):
            found[-1] = replace(last, end=stretch.end, said=(*last.said, *stretch.said))
        else:
            found.append(stretch)
    return found


def _apart(text: str, stretch: Stretch) -> Sequence[Stretch]:
    inside = list(_NAME.finditer(text, stretch.start, stretch.end))
    between = {text[one.end() : other.start()].strip() for one, other in pairwise(inside)}
    lows = {each[0].lower() for each in inside}
    listed = "&" in between and between <= {"&", ","} and lows <= names().given
    if not listed:
        return (stretch,)
    said = tuple(
        replace(each, type=PERSON) if each.type in _BODIES and not each.ruled else each for each in stretch.said
    )
    return [Stretch(each.start(), each.end(), said) for each in inside]


def _is_given(text: str, stretch: Stretch) -> bool:
    name = text[stretch.start : stretch.end]
    return stretch.said[0].type in _SOMEBODY and name.istitle() and name.lower() in names().given


def _is_surname(text: str, stretch: Stretch) -> bool:
    name = text[stretch.start : stretch.end]
    known = names()
    return (
        stretch.said[0].type in _SOMEBODY
        and name[:1].isupper()
        and " " not in name
        and (name.lower() in known.surnames or name.lower() not in known.given)
        and name.lower() not in TITLES
    )


def _below(end: int, ceiling: int, mention: Mention) -> int:
    return end if end <= ceiling else mention.end


def _surname_end(words: Sequence[Word], at: int, end: int, *, related: bool) -> int:
    """Where a name ends of which only the given name was taken: a surname, or its second half, is a word as well.

    ``related``: it was taken behind a relation ("my wife Ka Man"), so that it need not be on a list.
    """
    given, following = words[at], words[at + 1]
    low = following.low
    if (
        not (related or given.low in names().given or given.low in names().borne)
        or given.owns
        or given.end != end
        or (len(low) < _SHORT and low not in _AFTER)
    ):
        return end
    if following.gap != " " or not following.capital or following.shouted or following.opens:
        return end
    if low in _AFTER:
        return following.end
    therapist = low in ROLES and not (low == _SALT and following.text.istitle())
    if therapist or low in TITLES or low in _CALENDAR or low in _BESIDE or not low.isalpha():
        return end
    return following.end


def _initial_end(words: Sequence[Word], after: int, end: int) -> int:
    """The same where one capital stands for the surname: "Re: Teddy L"."""
    letter = words[after]
    alone = len(letter.text) == 1 and letter.capital and letter.text not in ("A", "I") and letter.gap == " "
    return max(end, letter.end) if alone and not letter.owns else end


def _small_surname_end(words: Sequence[Word], at: int, end: int) -> int:
    """The same where capitals fail: "sue ward if you need the lot", "ms rebecca law, went"."""
    given, following = words[at], words[at + 1]
    known = names()
    if given.low not in known.given | known.borne or given.owns or given.end != end or following.gap != " ":
        return end
    surname = following.low in known.surnames or following.low in known.words
    if not surname or following.low in TITLES or following.low in _CALENDAR or following.low in _BESIDE:
        return end
    return following.end if bearing(words, at + 1) > _EVEN else end


def _body_end(text: str, words: Sequence[Word], after: int, end: int) -> int:
    if after < len(words) and words[after].gap == " " and words[after].capital and words[after].low in _ENDS:
        end = words[after].end
    end = _land_end(words, after, end)
    children = _FOR.match(text, end)
    return children.end() if children else end


def _land_end(words: Sequence[Word], after: int, end: int) -> int:
    if after < len(words) and words[after].gap == " " and words[after].text.istitle() and words[after].low in _LANDS:
        return words[after].end
    return end


def _body_start(words: Sequence[Word], first: int, start: int) -> int:
    before = words[first - 1] if first else None
    if before and before.capital and before.low in _SIDES and first < len(words) and words[first].gap == " ":
        return before.start
    return start
