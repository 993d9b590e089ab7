"""Which issue categories a story reports, each with the sentences that show it.

Every sentence of the safe text, and every two that follow one another, is scored for every category; a story reports
what its best passage reports. Offsets are mapped back to the kept text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from models.categories import Categories
from pipeline.classify.context import doubt
from pipeline.classify.score import Scorer, scorer_of
from pipeline.draft import CategoryHit, Evidence
from pipeline.sentences import Sentence, sentences
from pipeline.wording import wording

if TYPE_CHECKING:
    from pipeline.pseudonymise import SafeText

CERTAIN = 0.5
"""The score from which a category is reported; below it the classifier abstains."""
_AS_GOOD = 0.9
"""A single sentence that scores this share of the best pair's score is shown alone."""


def classify(safe: SafeText, categories: Categories) -> tuple[CategoryHit, ...]:
    """The categories that the text reports, surest first; empty when nothing is certain.

    ``evidence`` holds offsets into the kept text, the most telling passage first.
    """
    pieces = sentences(safe.text)
    passages = _score_passages(safe.text, pieces, scorer_of(categories))
    best: dict[str, CategoryHit] = {}
    for category in categories:
        first, last, score = _most_telling(passages, category.id)
        if score < CERTAIN:
            continue
        target = category.counts_as or category.id
        start, end = safe.original(pieces[first].start, pieces[last].end)
        hit = CategoryHit(target, round(score, 3), (Evidence(start, end),))
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


def _most_telling(passages: list[_Passage], category: str) -> tuple[int, int, float]:
    """(first sentence, last sentence, score) of the passage to show; the score is the best one's."""
    if not passages:
        return 0, 0, 0.0
    best = max(passages, key=lambda passage: passage[2][category])
    score = best[2][category]
    inside = [p for p in passages if p[0] == p[1] and best[0] <= p[0] <= best[1] and p[2][category] >= _AS_GOOD * score]
    shown = max(inside, key=lambda passage: passage[2][category]) if inside else best
    return shown[0], shown[1], score
