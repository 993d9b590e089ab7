"""Whether a passage reports at all: things denied, feared, asked about, or told of somebody else are not incidents."""

from __future__ import annotations

import re
from typing import assert_never

from models.phrases import phrases
from pipeline.cue import holds_any
from pipeline.draft import Aside

_MINE = re.compile(r" my (?=(?:friend|neighbour|colleague)s? )")
"""A friend is the writer's own, and what the friend has is not."""


def aside(raw: str, words: str) -> Aside | None:
    """What speaks against a passage's being an incident of the writer's own; ``None`` when nothing does.

    ``raw`` is the passage as written and ``words`` the same in the form of :func:`pipeline.wording.wording`.
    """
    if holds_any(phrases("context", "denied"), words):
        return Aside.DENIED
    asks = raw.rstrip("\"'”’) ").endswith("?")
    if holds_any(phrases("context", "hypothetical"), words) or (asks and holds_any(phrases("context", "asked"), words)):
        return Aside.SUPPOSED
    mine = _MINE.sub(" ", words)
    if holds_any(phrases("context", "second-hand"), words) and not holds_any(phrases("context", "own"), mine):
        return Aside.SECOND_HAND
    return None


def trust_in(why: Aside | None) -> float:
    """By how much to scale the scores of a passage, 0 to 1: no less than enough to keep a certain one from counting."""
    match why:
        case None:
            return 1.0
        case Aside.DENIED:
            return 0.1
        case Aside.SUPPOSED:
            return 0.15
        case Aside.SECOND_HAND:
            return 0.2
        case _:
            assert_never(why)
