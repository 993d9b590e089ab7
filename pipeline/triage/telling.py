"""How a message tells: how much is the writer's own child and what was done, how much is asking, how much opinion."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from models.phrases import phrases
from pipeline.cue import holds_any

_ASKED = re.compile(r"\?(?=[\s\"'”’)]|$)")


@dataclass(frozen=True, slots=True)
class Telling:
    """Counts over a message's sentences."""

    sentences: int
    words: int
    own: int
    """Sentences that name the writer's own child."""
    incidents: int
    """Sentences in which somebody of the system did something."""
    general: int
    """Sentences about parents, councils and the law at large."""
    questions: int


def read_telling(text: str, said: Sequence[str]) -> Telling:
    """Count over ``text``, whose sentences read ``said`` (:func:`pipeline.wording.wording`)."""
    own = [holds_any(phrases("telling", "own"), words) for words in said]
    general = [holds_any(phrases("telling", "general"), words) for words in said]
    done = [
        holds_any(phrases("telling", "done"), words) and holds_any(phrases("telling", "they"), words) for words in said
    ]
    return Telling(
        sentences=len(said),
        words=sum(words.count(" ") - 1 for words in said),
        own=sum(own),
        incidents=sum(was_done and not at_large for was_done, at_large in zip(done, general, strict=True)),
        general=sum(at_large and not ours for at_large, ours in zip(general, own, strict=True)),
        questions=len(_ASKED.findall(text)),
    )
