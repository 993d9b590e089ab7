"""Whether a word that nobody knows is a known one misspelt or bent, so that hurried typing is not taken for names."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from wordfreq import get_frequency_dict

from pipeline.detect.dictionary import in_dictionary
from pipeline.detect.word import is_harmless

_KNOWN = 3.3
"""Zipf frequency of a word that is misspelt; rarer ones would explain every name."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ENDINGS = re.compile(
    r"(?:ings?|in|ed|ers?|ly|ness|ish|y|ies|es|s|able|less|ful|ment|ation|ising|izing|ised|ized|like|wise)$"
)
_FRONTS = re.compile(r"^(?:un|re|mis|non|over|under|pre|post|dis|anti|self|multi|inter|super|out|ex)(?=\w{4})")
_PARTS = 3
_TOWNLY = frozenset(
    "ham ton ley ford bury wick worth hall field wood stead dale well wells hill hey burn side mouth bridge port land"
    " gate combe moor mere low bank brook castle church house park".split()
)
"""Ends of towns, houses and surnames: what they end is a name, not two words run together."""
_LONGEST = 20


@lru_cache(maxsize=20_000)
def is_misspelt(low: str) -> bool:
    """Whether a lower-case word is one letter away from a common one, made from one, or two of them run together.

    Some hundred strings are looked up for each word, so that words longer than any slip is are not tried.
    """
    if len(low) > _LONGEST:
        return False
    known = _known()
    bases: set[str] = set()
    for base in {low, _ENDINGS.sub("", low), _FRONTS.sub("", low), _ENDINGS.sub("", _FRONTS.sub("", low))}:
        if base != low and len(base) > _PARTS:
            bases |= {base, base + "e"}
    if any(_is_word(each) for each in known.intersection(bases | _one_away(low))):
        return True
    return any(
        low[:cut] in known and low[cut:] in known and low[cut:] not in _TOWNLY and _is_word(low[:cut])
        for cut in range(_PARTS, len(low) - _PARTS + 1)
    )


@lru_cache(maxsize=20_000)
def is_derived(low: str) -> bool:
    """Whether a lower-case word is a common one with an ending: "statemented", "wheelchairs"."""
    base = _ENDINGS.sub("", low)
    return base != low and len(base) > _PARTS and any(_is_word(each) for each in _known() & {base, base + "e"})


@cache
def _known() -> frozenset[str]:
    least = 10 ** (_KNOWN - 9)
    return frozenset(word for word, frequency in get_frequency_dict("en", "large").items() if frequency >= least)


def _is_word(low: str) -> bool:
    """A word and no name: "recieved" is a slip of one, "notingham" of none."""
    return in_dictionary(low) or is_harmless(low)


def _one_away(low: str) -> set[str]:
    """Every string that one letter dropped, doubled, changed or swapped would give (Damerau's single errors)."""
    parts = [(low[:at], low[at:]) for at in range(len(low) + 1)]
    dropped = {a + b[1:] for a, b in parts if b}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in parts if len(b) > 1}
    changed = {a + sign + b[1:] for a, b in parts if b for sign in _LETTERS}
    added = {a + sign + b for a, b in parts for sign in _LETTERS}
    return dropped | swapped | changed | added
