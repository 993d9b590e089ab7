"""How much the place of a word says that it is somebody's name there: "Will will be nine", "we put hope on a table".

Asked of ordinary words that people bear too, where no capital answers. Logistic regression over the words on both
sides (``models/bearing.json``, fitted by ``benchmarks/bearing.py``): every name of a letter shows where names stand,
and every ordinary use of such a word where words do. No name is ever a feature.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from models.linear import load_choice
from pipeline.detect.dictionary import word_classes
from pipeline.detect.word import Word, known_name, zipf
from pipeline.month import MONTHS

LABELS = ("name", "word")
_NONE = "^"
"""Stands for a neighbour that is none: the word opens or ends a sentence, or a sign parts the two."""
_FREQUENT = 4.3
"""Zipf frequency from which a neighbour is a feature as it stands; rarer ones are their form and part of speech."""
_ROLES = frozenset("senco mrs mr ms miss dr cllr headteacher".split())
_MODALS = frozenset(["will", "may", "can"])
_PARTS = (("V", "VERB"), ("A", "ADJ"), ("N", "NOUN"))
_ENDS = ("ed", "ing", "s")
_COMMONEST, _RAREST = 6, 2


def bearing(words: Sequence[Word], at: int) -> float:
    """Log-odds that the word at ``at`` is somebody's name in its place; 0 is even, and capitals do not count."""
    logs = load_choice("bearing.json").logs(features_of(words, at, words[at].low))
    return float(logs[0] - logs[1])


def features_of(words: Sequence[Word], at: int, low: str) -> frozenset[str]:
    """What stands around a place, were ``low`` the word in it."""
    word = words[at]
    before, ahead = (word.gap.strip(" ")[:1] if at else _NONE), _sign_after(words, at)
    left, lefter = _before(words, at), _before(words, at - 1) if at and not word.opens else _NONE
    right = "'s" if word.owns else _after(words, at)
    righter = _after(words, at + 1) if right not in (_NONE, "'s") else _NONE
    kind = _kind(low)
    common = f"z{min(_COMMONEST, max(_RAREST, int(zipf(low))))}"
    near = {f"l1={left}", f"r1={right}", f"lr={left}_{right}", f"gap<{before}", f"gap>{ahead}"}
    return frozenset(
        near.union(
            {f"l2={lefter}", f"r2={righter}", f"l={lefter} {left}", f"r={right} {righter}", kind, common},
            (f"{kind}:{each}" for each in near),
            (f"{common}:l1={left}", f"{common}:r1={right}"),
        )
    )


def _sign_after(words: Sequence[Word], at: int) -> str:
    if at + 1 >= len(words):
        return _NONE
    sign = words[at + 1].gap.strip(" ")[:1]
    return sign or (_NONE if words[at + 1].opens else "")


def _before(words: Sequence[Word], at: int) -> str:
    return _shape(words[at - 1].low) if at > 0 and not words[at].opens else _NONE


def _after(words: Sequence[Word], at: int) -> str:
    joined = at + 1 < len(words) and not words[at + 1].gap.strip(" ") and not words[at + 1].opens
    return _shape(words[at + 1].low) if joined else _NONE


@lru_cache(maxsize=50_000)
def _shape(low: str) -> str:
    """A neighbour as a feature: itself where it is common, and never a name."""
    if low.isdigit():
        return "#"
    if known_name(low):
        return "NAME"
    if zipf(low) >= _FREQUENT or low in _ROLES:
        return low
    classes = word_classes(low)
    end = next((each for each in _ENDS if low.endswith(each)), "") if "VERB" in classes else ""
    return f"VERB+{end}" if end else "/".join(sorted(classes)) or "RARE"


@lru_cache(maxsize=50_000)
def _kind(low: str) -> str:
    """What the word is when it is no name: verb, adjective, noun, month, or one of three by itself."""
    if low in _MODALS:
        return low
    if low in MONTHS:
        return "month"
    classes = word_classes(low)
    return "".join(letter for letter, part in _PARTS if part in classes) or "other"
