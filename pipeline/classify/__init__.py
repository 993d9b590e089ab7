"""Which issue categories a story reports, each with the sentences that show it.

Every sentence of the safe text, and every two that follow one another, is scored for every category; a story reports
what its best passage reports. Offsets are mapped back to the kept text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.categories import Categories
from pipeline.classify.cue import compile_cue
from pipeline.draft import CategoryHit, Evidence
from pipeline.sentences import Sentence, sentences
from pipeline.wording import wording

if TYPE_CHECKING:
    from pipeline.pseudonymise import SafeText

CERTAIN = 0.6


def classify(safe: SafeText, categories: Categories) -> tuple[CategoryHit, ...]:
    """The categories that the text reports, surest first."""
    pieces = sentences(safe.text)
    windows = [*((i, i) for i in range(len(pieces))), *((i, i + 1) for i in range(len(pieces) - 1))]
    said = [wording(safe.text[pieces[a].start : pieces[b].end]) for a, b in windows]
    hits = []
    for category in categories:
        scored = [(_score(category.cues, words), -(b - a), -a) for (a, b), words in zip(windows, said, strict=True)]
        best = max(scored, default=(0.0, 0, 0))
        if best[0] >= CERTAIN:
            first, last = -best[2], -best[2] - best[1]
            hits.append(CategoryHit(category.id, best[0], (_evidence(safe, pieces[first], pieces[last]),)))
    return tuple(sorted(hits, key=lambda hit: -hit.score))


def _score(cues: tuple[str, ...], words: str) -> float:
    return 1 - 0.6 ** sum(compile_cue(cue).search(words) is not None for cue in cues)


def _evidence(safe: SafeText, first: Sentence, last: Sentence) -> Evidence:
    start, end = safe.original(first.start, last.end)
    return Evidence(start, end)
