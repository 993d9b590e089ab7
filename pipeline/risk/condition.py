"""Diagnoses: which are so rare that one tells who it is, and whether a text names any."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from models.risk import conditions
from pipeline.risk.note import Risk, RiskReason
from pipeline.risk.words import Words

RARE = "rare: fewer than 1 in 2,000 (EU definition of a rare disease, Regulation (EC) 141/2000)"
_UNLISTED = "a syndrome that the list of known ones does not hold"
_LOCUS = "a place on a chromosome: such findings are rare"
_PLACE = re.compile(r"\b(?:\d{1,2}|[Xx])[pq]\d{1,2}(?:\.\d{1,2})?\b")
_ORDINARY = frozenset("a the this that same another some any of syndrome his her their our no genetic rare".split())
"""Words before "syndrome" that name none."""


def rare_conditions(text: str, words: Words) -> Iterator[Risk]:
    """Every rare condition that the text names."""
    for start, end, rare in _named(words):
        if rare:
            yield Risk(start, end, RiskReason.RARE_CONDITION, RARE)
    named = {at for start, end, _ in _named(words) for at in range(start, end)}
    for at, word in enumerate(words.listed[1:], 1):
        before = words.listed[at - 1]
        if word == "syndrome" and words.spans[at][0] not in named and before not in _ORDINARY and before.isalpha():
            yield Risk(words.spans[at - 1][0], words.spans[at][1], RiskReason.RARE_CONDITION, _UNLISTED)
    for match in _PLACE.finditer(text):
        yield Risk(match.start(), match.end(), RiskReason.RARE_CONDITION, _LOCUS)


def names_diagnosis(words: Words) -> bool:
    """Whether the text names any diagnosis, rare or not."""
    return next(_named(words), None) is not None


def _named(words: Words) -> Iterator[tuple[int, int, bool]]:
    """Start and end in the text of every diagnosis, the longest name where several fit, and whether it is rare."""
    at, listed = 0, words.listed
    while at < len(listed):
        for form in _forms().get(listed[at], ()):
            if listed[at : at + len(form)] == form:
                yield words.spans[at][0], words.spans[at + len(form) - 1][1], conditions()[form].rare
                at += len(form)
                break
        else:
            at += 1


@cache
def _forms() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The first word of a diagnosis to all that begin so, longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for form in conditions():
        found.setdefault(form[0], []).append(form)
    return {first: tuple(sorted(forms, key=lambda form: -len(form))) for first, forms in found.items()}
