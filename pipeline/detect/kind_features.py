"""What can be told of a mention without knowing what it is: its words, its neighbours, who spoke for it.

Strings, as the classifier of kinds (models/kinds.json) was trained on them; no name itself is ever a feature.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from models.councils import councils
from models.generations import generation_of
from models.names import names
from models.places import places
from pipeline.detect.dictionary import in_dictionary
from pipeline.detect.recognisers.roles import ROLES
from pipeline.detect.recognisers.titles import TITLES
from pipeline.detect.settle import Stretch
from pipeline.detect.word import Word, is_harmless, zipf
from pipeline.mention import MentionType

_FAR = 6
"""Words on either side that are looked at as a bag."""
_RELATED_CHILDREN = frozenset(
    "son daughter boy girl child lad lass youngest eldest oldest twin twins ds dd ds1 ds2 dd1 dd2 dgs dgd dn grandson"
    " granddaughter nephew niece stepson stepdaughter wean bairn brother sister sibling toddler baby kid".split()
)
_RELATED_ADULTS = frozenset(
    "husband wife partner ex dh dp hubby mum mam mom mother dad father stepdad stepmum nan nana gran granny grandma"
    " grandmother grandad grandpa grandfather aunt aunty auntie uncle cousin friend neighbour mate pal sister-in-law"
    " brother-in-law mother-in-law fiance boyfriend girlfriend godmother godfather mil fil".split()
)
_SCHOOLING = frozenset(
    "school schools nursery class pupil pupils attends attend head headteacher teacher senco ta year"
    " placement place term".split()
)
_TREATING = frozenset(
    "hospital clinic doctor doctors consultant paediatrician nurse camhs physio ward appointment diagnosed surgery"
    " trust nhs".split()
)
_GOVERNING = frozenset(
    "council la lea authority panel county borough officer caseworker statement ehcp plan sen".split()
)
_WORKING = frozenset(
    "solicitor solicitors firm charity church company taxi agency advocate club group works worked job".split()
)
_CHILDISH = frozenset("he she his her autistic autism asd adhd statement ehcp school diagnosis needs".split())
_SIGNS = re.compile(r"\s+")


def kind_features(
    text: str, words: Sequence[Word], first: int, last: int, stretch: Stretch, ladder: MentionType
) -> frozenset[str]:
    """Features of what takes ``words[first]`` to ``words[last]`` of a text.

    ``ladder``: what the rules make of it.
    """
    return frozenset(
        (
            f"ladder={ladder.value}",
            *_voices(stretch),
            *_shape(words[first : last + 1], ladder),
            *_neighbours(text, words, first, last),
            *_bags(words, first, last),
            *_near(words, first, last),
        )
    )


def _voices(stretch: Stretch) -> Iterator[str]:
    for each in stretch.said:
        kind = each.type.value if isinstance(each.type, MentionType) else each.type
        yield f"said:{each.voice}={kind}"
    ruled = [(each.type, each.score) for each in stretch.ruled if isinstance(each.type, MentionType)]
    if ruled:
        yield f"ruled={ruled[0][0].value}:{ruled[0][1]:.1f}"
    yield f"ruled:{len({kind for kind, _ in ruled})}"


def _shape(own: Sequence[Word], ladder: MentionType) -> Iterator[str]:
    yield f"words={min(len(own), 4)}"
    generation = generation_of(own[0].low)
    if generation:
        yield f"born:{generation.value}"
        yield f"born:{generation.value}:{ladder.value}"
    for place, word in (("first", own[0]), ("last", own[-1])):
        for mark in _lists(word.low):
            yield f"{place}:{mark}"
        if len(own) > 1 and (in_dictionary(word.low) or is_harmless(word.low)):
            yield f"{place}={word.low}"
    whole = " ".join(word.low for word in own)
    if whole in places():
        yield "whole:town"
    if whole in councils().forms:
        yield "whole:council"
    if own[-1].owns:
        yield "owns"
    if all(word.shouted for word in own):
        yield f"capitals:{min(len(own[0].text), 5)}"
    if not own[0].capital:
        yield "small"
    if any("-" in word.text for word in own):
        yield "hyphen"


def _lists(low: str) -> Iterator[str]:
    known = names()
    if low in known.given:
        yield "given"
    if low in known.surnames:
        yield "surname"
    if low in known.words:
        yield "wordname"
    if low in places():
        yield "town"
    if low in councils().forms:
        yield "council"
    if len(low) == 1:
        yield "letter"
    yield "dictionary" if in_dictionary(low) else "unheard" if zipf(low) < 1.5 else "heard"


def _neighbours(text: str, words: Sequence[Word], first: int, last: int) -> Iterator[str]:
    before = [_token(words, at) for at in range(first - 1, max(-1, first - 4), -1)]
    after = [_token(words, at) for at in range(last + 1, min(len(words), last + 4))]
    gap = words[first].gap
    sign = _SIGNS.sub(" ", gap).strip()[-1:] or ("line" if "\n" in gap else "")
    follows = text[words[last].end : words[last].end + 2]
    yield f"l-={sign}"
    yield f"r+={'line' if follows[:1] == chr(10) else follows.strip()[:1] if not follows[:1].isalnum() else ''}"
    for distance, token in enumerate(before, 1):
        yield f"l{distance}={token}"
    for distance, token in enumerate(after, 1):
        yield f"r{distance}={token}"
    if len(before) > 1:
        yield f"l21={before[1]} {before[0]}"
    if len(after) > 1:
        yield f"r12={after[0]} {after[1]}"
    if before and after:
        yield f"lr={before[0]} {after[0]}"
    if words[first].opens:
        yield "opens"


def _near(words: Sequence[Word], first: int, last: int) -> Iterator[str]:
    """The words on either side, wherever they stand there."""
    for at in range(max(0, first - _FAR), first):
        yield f"L~{_token(words, at)}"
    for at in range(last + 1, min(len(words), last + 1 + _FAR)):
        yield f"R~{_token(words, at)}"


def _token(words: Sequence[Word], at: int) -> str:
    """A neighbour as a feature: ordinary words as they are, figures and names as what they are."""
    word = words[at]
    low = word.low
    if low.isdigit():
        return "#"
    if low in TITLES:
        return low
    if is_harmless(low) or (in_dictionary(low) and not (word.capital and not word.opens)):
        return low
    return "Name" if word.capital else low if zipf(low) > 3 else "?"


def _bags(words: Sequence[Word], first: int, last: int) -> Iterator[str]:
    for side, span in (("L", words[max(0, first - _FAR) : first]), ("R", words[last + 1 : last + 1 + _FAR])):
        lows = {word.low for word in span}
        for mark, bag in (
            ("child", _RELATED_CHILDREN),
            ("adult", _RELATED_ADULTS),
            ("school", _SCHOOLING),
            ("health", _TREATING),
            ("council", _GOVERNING),
            ("work", _WORKING),
            ("role", ROLES),
            ("childish", _CHILDISH),
        ):
            if lows & bag:
                yield f"{side}:{mark}"
