"""Which issue categories a story reports, each with the sentences that show it.

Every sentence of the safe text, and every two that follow one another, is scored for every category; a story reports
what its best passage reports. Offsets are mapped back to the kept text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.categories import Categories
from pipeline.classify.context import doubt
from pipeline.classify.score import Scorer, calibrated, scorer_of
from pipeline.draft import CategoryHit, Evidence
from pipeline.sentences import Sentence, sentences
from pipeline.wording import wording

if TYPE_CHECKING:
    from pipeline.pseudonymise import SafeText

__all__ = ["CERTAIN", "SHOWN", "calibrated", "classify"]

CERTAIN = 0.5
"""The score from which a category is reported; below it the classifier abstains."""
SHOWN = 0.12
"""Share of the text's characters that may be shown for one category beyond its first passage: evidence is short."""


def classify(safe: SafeText, categories: Categories) -> tuple[CategoryHit, ...]:
    """The categories that the text reports, surest first; empty when nothing is certain.

    ``evidence`` holds offsets into the kept text, the most telling passage first.
    """
    pieces = sentences(safe.text)
    passages = _score_passages(safe.text, pieces, scorer_of(categories))
    best: dict[str, CategoryHit] = {}
    for category in categories:
        telling = _telling(passages, category.id)
        if not telling:
            continue
        target = category.counts_as or category.id
        spans = _short_enough([(pieces[p[0]].start, pieces[p[1]].end) for p in telling], len(safe.text))
        evidence = tuple(Evidence(*safe.original(start, end)) for start, end in spans)
        hit = CategoryHit(target, round(telling[0][2][category.id], 3), evidence, calibrated(category.id))
        if target not in best or best[target].score < hit.score:
            best[target] = hit
    return tuple(sorted(best.values(), key=lambda hit: (-hit.score, hit.id)))


_Passage = tuple[int, int, dict[str, float]]
"""First sentence, last sentence, category id to score."""


def _score_passages(text: str, pieces: tuple[Sentence, ...], scorer: Scorer) -> list[_Passage]:
    spans = [(i, i) for i in range(len(pieces))] + [(i, i + 1) for i in range(len(pieces) - 1)]
    passages = []
    for first, last in spans:
        raw = text[pieces[first].start : pieces[last].end]
        words = wording(raw)
        trust = doubt(raw, words)
        passages.append((first, last, {name: score * trust for name, score in scorer.scores(words).items()}))
    return passages


def _telling(passages: list[_Passage], category: str) -> list[_Passage]:
    """The passages that are certain to report the category, surest first, none sharing a sentence with a surer one."""
    certain = [passage for passage in passages if passage[2][category] >= CERTAIN]
    apart: list[_Passage] = []
    for passage in sorted(certain, key=lambda passage: -passage[2][category]):
        if all(passage[1] < other[0] or passage[0] > other[1] for other in apart):
            apart.append(passage)
    return apart


def _short_enough(spans: list[tuple[int, int]], length: int) -> list[tuple[int, int]]:
    """The first span, and the second if both together are a small share of a text of this length."""
    both = sum(end - start for start, end in spans[:2])
    return spans[:2] if both <= SHOWN * length else spans[:1]
