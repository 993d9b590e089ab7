"""A given name cut short by those who use it: "Dec" of Declan, "Ty" of Tyrell, "Rubes" of Ruby; and "Nay-Nay".

Such a form may be a word as well; whose it is, is told by the name in full that the message has.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from models.names import names
from pipeline.detect.candidate import Candidate
from pipeline.detect.dictionary import in_dictionary
from pipeline.detect.kind import PEOPLE
from pipeline.detect.recognisers.roles import ROLES
from pipeline.detect.recognisers.titles import TITLES
from pipeline.detect.recognisers.unexplained import ACTS
from pipeline.detect.repeat import Named
from pipeline.detect.word import Word, is_harmless, plain_case, zipf
from pipeline.mention import MentionType

VOICE = "short form"
_SHORTEST = 2
_STEM = 3
"""Letters of a name that must be left before a pet ending."""
_FULL = 4
"""Letters of the shortest name that is cut."""
_ENDINGS = ("ers", "er", "es", "ie", "s", "z", "o", "y")
_EVERYDAY = 5.3
"""Zipf frequency from which a word is no name, whatever it begins: "the" and Theo, "and" and Andrew."""
_HEARD = 3.5
"""Zipf frequency from which a word in small letters is a word."""
_MOST = 40
"""Given names of a message that are compared with its words; one with more is a list."""
_SETTLES = frozenset(
    "mum mam dad nan nana gran son art head mon tue tues wed thu thur thurs fri sat sun miss part page section"
    " can car her his sen bus plan test port day low".split()
)
"""Words that are met with a capital for reasons of their own."""
_BEING = frozenset(["is", "was", "will", "isnt", "wasnt"])
_BABBLE = frozenset("bye no tut ha so baa choo laa pom ho he hee woof moo quack knock night wee poo boo chop".split())
"""What is said twice and is nobody's name."""
_BEFORE = frozenset(
    "the a an this that these those each every in on by since until till from of early late next last mid".split()
)
"""What stands before months, places and things, and seldom before a name that is cut short."""


def cut_names(known: Sequence[Named], words: Sequence[Word]) -> Iterator[Candidate]:
    """Words of a text that are the beginning of a known given name, with a pet ending or none, or a name said twice."""
    givens = _givens(known)
    plain = plain_case(words)
    kinds = {low: kind for low in {word.low for word in words} if (kind := _kind(low, givens))}
    heard = {
        word.low
        for at, word in enumerate(words)
        if word.low in kinds and plain and _stands_as_name(words, at, kinds[word.low])
    }
    for at, word in enumerate(words):
        if plain and _is_said_twice(word):
            yield Candidate(word.start, word.end, MentionType.CHILD, 0.5, VOICE, ruled=True)
            continue
        kind = kinds.get(word.low)
        if kind is None:
            continue
        if plain:
            meant = _is_heard(words, at, heard) or _is_typed(words, at, kind)
        else:
            meant = _is_no_word(word) or _acts(words, at, kind)
        if meant:
            yield Candidate(word.start, word.end, kind, 0.5, VOICE, ruled=True)


def _givens(known: Sequence[Named]) -> dict[str, dict[str, MentionType]]:
    """First two letters to the given names that begin with them, and whose they are."""
    found: dict[str, MentionType] = {}
    for name in known:
        first = name.words[0]
        if name.type in PEOPLE and len(first.low) >= _FULL and first.low.isalpha() and first.low not in TITLES:
            found.setdefault(first.low, name.type)
    begun: dict[str, dict[str, MentionType]] = defaultdict(dict)
    for low, kind in found.items() if len(found) <= _MOST else ():
        begun[low[:_SHORTEST]][low] = kind
    return begun


def _kind(low: str, begun: Mapping[str, Mapping[str, MentionType]]) -> MentionType | None:
    givens = begun.get(low[:_SHORTEST])
    if not givens or low in givens or not low.isalpha() or low in TITLES or low in ROLES or low in _SETTLES:
        return None
    return next((kind for given, kind in givens.items() if _is_cut(low, given)), None)


def _is_cut(low: str, given: str) -> bool:
    if len(low) < len(given) and given.startswith(low):
        return True
    stems = (low.removesuffix(ending) for ending in _ENDINGS if low.endswith(ending))
    return any(len(stem) >= _STEM and len(stem) < len(given) and given.startswith(stem) for stem in stems)


def _stands_as_name(words: Sequence[Word], at: int, kind: MentionType) -> bool:
    """Where print would not capitalise a word, or where somebody does something."""
    word = words[at]
    if not word.capital or word.shouted or zipf(word.low) >= _EVERYDAY or _is_dated(words, at):
        return False
    following = words[at + 1].low if at + 1 < len(words) and words[at + 1].gap == " " else ""
    acts = word.owns or following in ACTS or following in ("is", "was", "will", "would")
    if len(word.low) == _SHORTEST:
        return acts and kind is MentionType.CHILD
    if is_harmless(word.low) or in_dictionary(word.low):
        return acts or (not word.opens and bool(word.gap.strip(" ") == "") and words[at - 1].low not in _BEFORE)
    return not word.opens or acts or not in_dictionary(word.low)


def _is_heard(words: Sequence[Word], at: int, heard: set[str]) -> bool:
    """Whether a form that stands as a name once in the message is met again, with its capital and no date beside it."""
    word = words[at]
    if word.low not in heard or not word.capital or word.shouted or _is_dated(words, at):
        return False
    return word.owns or not at or words[at - 1].low not in _BEFORE


def _is_dated(words: Sequence[Word], at: int) -> bool:
    """A month or a day cut short: "12 Dec", "Jan 2014"."""
    near = [words[place].low for place in (at - 1, at + 1) if 0 <= place < len(words)]
    return any(low[:1].isdigit() for low in near)


def _is_no_word(word: Word) -> bool:
    """In a text without capitals: a form of three letters and more that print hardly knows."""
    low = word.low
    return len(low) >= _STEM and zipf(low) < _HEARD and not in_dictionary(low) and not is_harmless(low)


def _is_typed(words: Sequence[Word], at: int, kind: MentionType) -> bool:
    """In small letters though others have capitals: a listed short form, or a child's that acts or owns: "con has"."""
    word = words[at]
    if not word.text.islower() or is_harmless(word.low):
        return False
    listed = word.low in names().given and len(word.low) >= _STEM and zipf(word.low) < _EVERYDAY
    owns = word.owns and kind is MentionType.CHILD and words[at - 1].low not in _BEFORE
    return listed or owns or _acts(words, at, kind)


def _acts(words: Sequence[Word], at: int, kind: MentionType) -> bool:
    """In a text without capitals: a child's form of two letters and more that acts: "os is under the table"."""
    word = words[at]
    if kind is not MentionType.CHILD or is_harmless(word.low) or zipf(word.low) >= _EVERYDAY or at + 1 == len(words):
        return False
    before = words[at - 1].low if at and word.gap == " " else ""
    return before not in _BEFORE and words[at + 1].gap == " " and words[at + 1].low in ACTS | _BEING


def _is_said_twice(word: Word) -> bool:
    first, hyphen, second = word.text.partition("-")
    said = bool(hyphen) and first == second and len(first) > 1 and first.istitle()
    return said and first.lower() not in _BABBLE
