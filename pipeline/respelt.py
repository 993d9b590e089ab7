"""One name in two spellings: "Kacper" and "Kasper", "Zayn" and "Zain", "Penhaligon" and "Penhalligon"."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

from models.names import names
from pipeline.petname import sound_alike

_ALIKE = 0.74
"""Similarity (Ratcliff and Obershelp) above which two long given names that begin alike are spellings of one."""
_BOTH_KNOWN = 0.83
"""The same where both are names that people bear: "Kacper" and "Kasper", not "Tahmid" and "Tahmina"."""
_LONG = 5
_SHORT = 4
"""Letters from which two names of the same letters are one, two of them swapped: "Zain", "Zian"."""
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=50_000)
def alike(first: str, second: str) -> bool:
    """Whether two words may be spellings of one name, and not a brother's and a sister's."""
    if first == second:
        return True
    shorter = min(len(first), len(second))
    if first[0] != second[0] or shorter < _SHORT or is_his_and_hers(first, second):
        return False
    if sorted(first) == sorted(second) or _plain(first) == _plain(second):
        return True
    if shorter < _LONG:
        return False
    least = _BOTH_KNOWN if first in names().given and second in names().given else _ALIKE
    return sound_alike(first, second) or SequenceMatcher(None, first, second, autojunk=False).ratio() >= least


def _plain(word: str) -> str:
    """Without double letters, and Zayn as Zain."""
    return _DOUBLED.sub(r"\1", word).replace("y", "i")


def is_his_and_hers(first: str, second: str) -> bool:
    """Whether two names are a brother's and a sister's, and not two spellings: "Nabil" and "Nabila"."""
    shorter, longer = sorted((first, second), key=len)
    return longer in {f"{shorter}{ending}" for ending in ("a", "e", "ah", "le", "ne", "te", "ina", "ette")}
