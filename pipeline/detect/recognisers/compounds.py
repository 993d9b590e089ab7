"""Usernames of small letters that are words without their spaces: rainonmytrifle, tiredmumofthree."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, is_harmless, known_name, zipf

_SHORTEST = 9
_LONGEST = 30
_PIECES = 3
"""Pieces from which a compound is nobody's spelling; two make many an English word."""
_FREQUENT = {1: 9.0, 2: 5.4, 3: 4.6}
"""Zipf frequency that a piece of so many letters must have: short ones are found in every word."""
_PAIRED = re.compile(r"([a-z]{4,})and([a-z]{3,})")
"""Two words and what joins them: "biscuitsandgin"."""
_OTHERWISE, _LONG, _LONG_ONES = 3.6, 6, 2.9
_AFFIXES = frozenset(
    "over under non anti self multi inter super semi mis out less ness able like wise ship hood ment ing tion ally ised"
    " ized ised".split()
)


class Compounds(Rule):
    """Source: what forums allow in a name; English runs at most two words together."""

    voice = "run-together words"
    entities = ("CONTACT",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a Rule
        """Long unknown words that part into three ordinary ones or more."""
        for word in words:
            if not (_SHORTEST <= len(word.low) <= _LONGEST) or not word.low.isalpha() or not word.low.isascii():
                continue
            if zipf(word.low) > 0 or is_harmless(word.low) or known_name(word.low):
                continue
            pieces = _pieces(word.low)
            pair = _PAIRED.fullmatch(word.low)
            paired = pair is not None and all(zipf(each) >= _OTHERWISE - 0.6 for each in pair.groups())
            if paired or (len(pieces) >= _PIECES and not _AFFIXES.intersection(pieces)):
                yield Found(word.start, word.end, "CONTACT", 0.6)


@lru_cache(maxsize=10_000)
def _pieces(low: str) -> tuple[str, ...]:
    """The fewest ordinary words that make up this one; empty when none do."""
    best: list[tuple[str, ...] | None] = [()] + [None] * len(low)
    for end in range(1, len(low) + 1):
        for start in range(max(0, end - 12), end):
            before, piece = best[start], low[start:end]
            if before is None or zipf(piece) < _least(len(piece)):
                continue
            shortest = best[end]
            if shortest is None or len(before) + 1 < len(shortest):
                best[end] = (*before, piece)
    return best[-1] or ()


def _least(letters: int) -> float:
    return _LONG_ONES if letters >= _LONG else _FREQUENT.get(letters, _OTHERWISE)
