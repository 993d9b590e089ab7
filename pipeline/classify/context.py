"""Whether a passage reports at all: things denied, feared, asked about, or told of somebody else are not incidents."""

from __future__ import annotations

from models.phrases import phrases
from pipeline.cue import holds_any

_DENIED = 0.1
_HYPOTHETICAL = 0.15
_SECOND_HAND = 0.2


def doubt(raw: str, words: str) -> float:
    """By how much to scale the scores of a passage: 1 when nothing speaks against it.

    ``raw`` is the passage as written and ``words`` the same in the form of :func:`pipeline.wording.wording`.
    """
    if holds_any(phrases("context", "denied"), words):
        return _DENIED
    asks = raw.rstrip("\"'”’) ").endswith("?")
    if holds_any(phrases("context", "hypothetical"), words) or (asks and holds_any(phrases("context", "asked"), words)):
        return _HYPOTHETICAL
    if holds_any(phrases("context", "second-hand"), words) and not holds_any(phrases("context", "own"), words):
        return _SECOND_HAND
    return 1.0
