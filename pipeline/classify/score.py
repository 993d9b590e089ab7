"""How much a passage says for each category: by trained weights, or by likeness to example sentences."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import lru_cache

from models.categories import Categories, Category
from models.linear import Verdict, Weights, load_verdict, load_weights
from models.wordvectors import word_vectors
from pipeline.classify.features import likeness_features, passage_features
from pipeline.cue import count_cues
from pipeline.wording import wording

_ALIKE = 0.444
"""Likeness to an example at which a passage scores 0.5; at 0.42, more than sentences of two categories nearly ever
share, it scores just enough to be reported."""
_SLOPE = 25.0
_NO_CUE = 0.7
"""By what each cue of a category lowers the doubt that a passage reports it: one alone is not enough, two are."""


@dataclass(frozen=True, slots=True)
class _Examples:
    """A category known only from its example sentences and cues: its scores are not calibrated."""

    category: Category = field(repr=False)
    examples: tuple[frozenset[str], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Scorer:
    """Scores passages, and stories by their passages, for the categories of one list."""

    categories: Categories = field(repr=False)
    weights: Weights = field(repr=False)
    verdict: Verdict
    untrained: tuple[_Examples, ...]

    def scores(self, words: str) -> dict[str, float]:
        """How much the words of one passage say for each category in use, 0 to 1."""
        logits = self.weights.logits(passage_features(words, self.categories), word_vectors().mean(words.split()))
        scored = {label: 1 / (1 + math.exp(-off)) for label, off in zip(self.weights.labels, logits, strict=True)}
        features = likeness_features(words) if self.untrained else frozenset()
        scored |= {one.category.id: self._by_examples(one, features, words) for one in self.untrained}
        return {category.id: scored[category.id] for category in self.categories}

    def verdict_on(self, category: str, passage: dict[str, float], trust: float, peaks: dict[str, float]) -> float:
        """The score of a story, 0 to 1, from the scores of the passage that says most for this category and its trust.

        ``peaks`` is the most that any passage of the story says for each category, 0 to 1.
        Calibrated for a category with trained weights; for another it is the passage's own.
        """
        if category not in self.weights.labels:
            return passage[category] * trust
        return self.verdict.score(*self.standing(category, passage, peaks)) * trust

    def standing(self, category: str, passage: dict[str, float], peaks: dict[str, float]) -> tuple[float, float, float]:
        """What a story's score is made of, see :class:`models.linear.Verdict`.

        Log-odds of a passage for a category, how far they are ahead of those for any other that was trained, and the
        log-odds of whatever other the story says most for.
        """
        rivals = [label for label in self.weights.labels if label != category and label in passage]
        best = _odds(passage[category])
        ahead = best - _odds(max((passage[label] for label in rivals), default=0.0))
        return best, ahead, _odds(max((peaks[label] for label in rivals), default=0.0))

    def _by_examples(self, one: _Examples, features: frozenset[str], words: str) -> float:
        alike = max((self._likeness(features, example) for example in one.examples), default=0.0)
        by_likeness = 1 / (1 + math.exp(_SLOPE * (_ALIKE - alike)))
        by_cues = 1 - _NO_CUE ** count_cues(one.category.cues, words)
        return max(by_likeness, by_cues)

    def _likeness(self, a: frozenset[str], b: frozenset[str]) -> float:
        """Cosine of two sets of features, each weighing as much as it is rare."""
        shared, of_a, of_b = (sum(self._rarity(name) ** 2 for name in names) for names in (a & b, a, b))
        return shared / math.sqrt(of_a * of_b) if shared else 0.0

    def _rarity(self, name: str) -> float:
        return self.weights.rarity_of(name) if name[0] in "wsc" else 0.0


def calibrated(category: str, weights: Weights | None = None) -> bool:
    """Whether weights, the shipped ones unless others are given, were trained for the category with this id."""
    return category in (weights or load_weights()).labels


def _odds(score: float) -> float:
    """The logarithm of the odds; beyond a hundred to one it makes no difference how unlikely something is."""
    score = min(max(score, 0.01), 0.999)
    return math.log(score / (1 - score))


@lru_cache(maxsize=8)
def scorer_of(categories: Categories, weights: Weights | None = None) -> Scorer:
    """The scorer of a list; trained weights, the shipped ones unless others are given, are used for their ids."""
    weights = weights or load_weights()
    untrained = tuple(
        _Examples(category, tuple(likeness_features(wording(example)) for example in category.examples))
        for category in categories
        if not calibrated(category.id, weights)
    )
    return Scorer(categories, weights, load_verdict(), untrained)
