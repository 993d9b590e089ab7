"""How much a passage says for each category: by trained weights, or by likeness to example sentences."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import lru_cache

from models.categories import Categories, Category
from models.linear import Weights, load_weights
from pipeline.classify.features import likeness_features, passage_features
from pipeline.cue import count_cues
from pipeline.wording import wording

_ALIKE = 0.42
"""Likeness to an example at which a passage scores 0.5: more than sentences of two categories nearly ever share."""
_SLOPE = 25.0


@dataclass(frozen=True, slots=True)
class _Examples:
    """A category known only from its example sentences and cues: its scores are not calibrated."""

    category: Category = field(repr=False)
    examples: tuple[frozenset[str], ...] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Scorer:
    """Scores passages for the categories of one list."""

    categories: Categories = field(repr=False)
    weights: Weights = field(repr=False)
    untrained: tuple[_Examples, ...]

    def scores(self, words: str) -> dict[str, float]:
        """Category id to a score of 0 to 1, for every category in use."""
        scored = self.weights.scores(passage_features(words, self.categories))
        features = likeness_features(words) if self.untrained else frozenset()
        scored |= {one.category.id: self._by_examples(one, features, words) for one in self.untrained}
        return {category.id: scored[category.id] for category in self.categories}

    def _by_examples(self, one: _Examples, features: frozenset[str], words: str) -> float:
        alike = max((self._likeness(features, example) for example in one.examples), default=0.0)
        by_likeness = 1 / (1 + math.exp(_SLOPE * (_ALIKE - alike)))
        by_cues = 1 - 0.6 ** count_cues(one.category.cues, words)
        return max(by_likeness, by_cues)

    def _likeness(self, a: frozenset[str], b: frozenset[str]) -> float:
        """Cosine of two sets of features, each weighing as much as it is rare."""
        shared, of_a, of_b = (sum(self._rarity(name) ** 2 for name in names) for names in (a & b, a, b))
        return shared / math.sqrt(of_a * of_b) if shared else 0.0

    def _rarity(self, name: str) -> float:
        return self.weights.rarity_of(name) if name[0] in "wsc" else 0.0


def calibrated(category: str) -> bool:
    """Whether weights were trained for the category with this id."""
    return category in load_weights().labels


@lru_cache(maxsize=8)
def scorer_of(categories: Categories) -> Scorer:
    """The scorer of a list; trained weights are used for the ids they were trained on."""
    weights = load_weights()
    untrained = tuple(
        _Examples(category, tuple(likeness_features(wording(example)) for example in category.examples))
        for category in categories
        if not calibrated(category.id)
    )
    return Scorer(categories, weights, untrained)
