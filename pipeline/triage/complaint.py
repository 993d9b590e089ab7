"""A complaint about the campaign's own handling of what was sent to it: the law gives it 30 days.

Nearly every story complains, of a council or a school, and many tell of a complaints procedure. Only a sentence that
speaks *to* the campaign of what it did counts: "I want to complain about how you used my data". In a long letter "you"
may stand in a copied letter to somebody else, so there the campaign, or its regulator, must be named.
"""

from __future__ import annotations

from collections.abc import Sequence

from models.phrases import phrases
from pipeline.cue import holds_any

_LONG = 220
"""Words beyond which "you" may be anybody."""


def complains_of_us(said: Sequence[str]) -> bool:
    """Whether a sentence complains about the campaign; ``said`` are sentences in the form of ``wording``."""
    named = any(_holds("campaign", words) for words in said)
    if sum(words.count(" ") - 1 for words in said) > _LONG and not named:
        return False
    return any(_complains(words) for words in said)


def _complains(words: str) -> bool:
    if _holds("campaign", words):
        return True
    return _holds("ours", words) and not _holds("others", words)


def _holds(name: str, words: str) -> bool:
    return holds_any(phrases("complaint", name), words)
