"""Runs of words that make one name, from a word where the context says that a name begins."""

from __future__ import annotations

from collections.abc import Sequence

from models.names import names
from pipeline.detect.word import Word, common, is_harmless, known_name, zipf

PARTICLES = frozenset("van von de der den del di da dos al el ap ab ferch bin ibn bint st mac mc o la le".split())
_JOINS = frozenset({" ", "-", " - ", ". ", " (", "’", "'", "  "})
_SHORTENED = frozenset("st wm chas geo thos jas jos".split())
_LONGEST = 4
_VERY_RARE = 2.6


def run(words: Sequence[Word], at: int, *, lower: bool = False, limit: int = _LONGEST) -> int:
    """How many words from ``at`` on make one name; 0: none begins there. ``lower``: capitals cannot be relied on."""
    count = 0
    while at + count < len(words) and count < limit:
        word = words[at + count]
        before = words[at + count - 1] if count else word
        if count and (word.gap not in (" ", "-", ". ", "  ") or before.owns):
            break
        if count and word.gap == ". " and not (len(before.text) == 1 or before.low in _SHORTENED):
            break
        particle = count > 0 and word.low in PARTICLES and _takes(words, at + count + 1, lower=lower)
        if not particle and not _name_like(word, lower=lower, first=count == 0):
            break
        count += 1
    return count


def _takes(words: Sequence[Word], at: int, *, lower: bool) -> bool:
    return at < len(words) and words[at].gap in (" ", "-", "") and _name_like(words[at], lower=lower, first=False)


def _name_like(word: Word, *, lower: bool, first: bool) -> bool:
    if not word.text[0].isalpha() or is_harmless(word.low):
        return False
    if known_name(word.low):
        return word.capital or lower
    if lower:
        if word.low in names().words:
            return first
        return zipf(word.low) < (_VERY_RARE + 0.6 if first else _VERY_RARE)
    return word.capital and (not common(word.low) or word.low in names().words or not word.opens)
