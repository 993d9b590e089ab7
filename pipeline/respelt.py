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
_OPEN = frozenset("aeiou")
"""First letters that spellings of one name change: "Ibrahim", "Ebrahim"."""
_LONG = 5
_SHORT = 4
"""Letters from which two names of the same letters are one, two of them swapped: "Zain", "Zian"."""
_BREATHED = re.compile(r"(?<=[^aeiou])h")
_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=50_000)
def alike(first: str, second: str) -> bool:
    """Whether two words may be spellings of one name, and not a brother's and a sister's."""
    if first == second:
        return True
    shorter = min(len(first), len(second))
    if shorter < _SHORT or is_his_and_hers(first, second):
        return False
    if first[0] != second[0]:
        return shorter >= _LONG and {first[0], second[0]} <= _OPEN and first[1:] == second[1:]
    if sorted(first) == sorted(second) or _plain(first) == _plain(second):
        return True
    return shorter >= _LONG and (sound_alike(first, second) or _looks_alike(first, second))


def _looks_alike(first: str, second: str) -> bool:
    known = names().given | names().surnames
    if first in known and second in known:
        return len(first) == len(second) and _ratio(first, second) >= _BOTH_KNOWN
    return _ratio(first, second) >= _ALIKE


def _ratio(first: str, second: str) -> float:
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def _plain(word: str) -> str:
    """Without double letters, Zayn as Zain and Thiago as Tiago."""
    return _BREATHED.sub("", _DOUBLED.sub(r"\1", word)).replace("y", "i")


def is_his_and_hers(first: str, second: str) -> bool:
    """Whether two names are a brother's and a sister's, and not two spellings: "Nabil" and "Nabila"."""
    shorter, longer = sorted((first, second), key=len)
    return longer in {f"{shorter}{ending}" for ending in ("a", "e", "ah", "le", "ne", "te", "ina", "ette", "ova")}
