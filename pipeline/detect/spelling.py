"""Whether a word that nobody knows is a known one misspelt or bent, so that hurried typing is not taken for names."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.detect.word import zipf

_KNOWN = 3.3
"""Zipf frequency of a word that is misspelt; rarer ones would explain every name."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ENDINGS = re.compile(
    r"(?:ings?|in|ed|ers?|ly|ness|ish|y|ies|es|s|able|less|ful|ment|ation|ising|izing|ised|ized|like|wise)$"
)
_FRONTS = re.compile(r"^(?:un|re|mis|non|over|under|pre|post|dis|anti|self|multi|inter|super|out|ex)(?=\w{4})")
_PARTS = 3


@lru_cache(maxsize=20_000)
def is_misspelt(low: str) -> bool:
    """Whether a lower-case word is one letter away from a common one, made from one, or two of them run together."""
    for base in {low, _ENDINGS.sub("", low), _FRONTS.sub("", low), _ENDINGS.sub("", _FRONTS.sub("", low))}:
        if base != low and len(base) > _PARTS and (zipf(base) >= _KNOWN or zipf(base + "e") >= _KNOWN):
            return True
    if any(zipf(each) >= _KNOWN for each in _one_away(low)):
        return True
    return any(zipf(low[:cut]) >= _KNOWN and zipf(low[cut:]) >= _KNOWN for cut in range(_PARTS, len(low) - _PARTS + 1))


def _one_away(low: str) -> set[str]:
    """Every string that one letter dropped, doubled, changed or swapped would give (Damerau's single errors)."""
    parts = [(low[:at], low[at:]) for at in range(len(low) + 1)]
    dropped = {a + b[1:] for a, b in parts if b}
    swapped = {a + b[1] + b[0] + b[2:] for a, b in parts if len(b) > 1}
    changed = {a + sign + b[1:] for a, b in parts if b for sign in _LETTERS}
    added = {a + sign + b for a, b in parts for sign in _LETTERS}
    return dropped | swapped | changed | added
