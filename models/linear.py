"""The weights of the classifier: what each feature of a passage says for and against each category.

``models/weights.json`` holds them as plain numbers; ``models/training/train.py`` writes it from the sentences that
stand beside it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

SHORT = 30
"""Known features below which a passage is too short to be sure of."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A linear model with one output for each category that it was trained on."""

    labels: tuple[str, ...]
    intercepts: tuple[float, ...]
    """So placed that a score of 0.5 is the point at which a category is reported."""
    features: dict[str, tuple[float, ...]] = field(repr=False)
    """Feature to its weight for each label."""
    rarity: dict[str, float] = field(repr=False)
    """Feature to the logarithm of how many training passages there are for each that has it."""
    unseen: float
    """Rarity of a feature that no training passage has."""

    def scores(self, features: Iterable[str]) -> dict[str, float]:
        """Category id to a score of 0 to 1. The score of a passage with no known feature is the intercepts' own."""
        known = [weights for name in features if (weights := self.features.get(name))]
        scale = 1 / math.sqrt(max(len(known), SHORT))
        return {
            label: _logistic(intercept + scale * sum(weights[j] for weights in known))
            for j, (label, intercept) in enumerate(zip(self.labels, self.intercepts, strict=True))
        }


@cache
def load_weights() -> Weights:
    """The shipped weights."""
    stored = json.loads((files("models") / "weights.json").read_text(encoding="utf-8"))
    return Weights(
        labels=tuple(stored["labels"]),
        intercepts=tuple(stored["intercepts"]),
        features={name: tuple(weights) for name, weights in stored["features"].items()},
        rarity=stored["rarity"],
        unseen=stored["unseen"],
    )


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-x)) if x > -700 else 0.0
