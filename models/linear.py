"""Linear models, and the weights of the classifier: what a passage's features say for and against each category.

``models/weights.json`` holds them as plain numbers; ``models/training/train.py`` writes it from the sentences that
stand beside it.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, lru_cache

import numpy as np
import numpy.typing as npt

from models.table import read_table
from models.wordvectors import Vector

Matrix = npt.NDArray[np.float64]
FULL_LENGTH = 30
"""Known features that a passage must have to count in full: fewer are too little to be sure of."""


@dataclass(frozen=True, slots=True, eq=False)
class Weights:
    """A linear model with one output for each category that it was trained on."""

    labels: tuple[str, ...]
    features: dict[str, int] = field(repr=False)
    """Feature to its row."""
    rarity: Matrix = field(repr=False)
    """Logarithm of how many training passages there are for each that has the feature."""
    weights: Matrix = field(repr=False)
    """One row a feature, one column a label."""
    directions: Matrix = field(repr=False)
    """One row a dimension of :mod:`models.wordvectors`, one column a label."""
    intercepts: Matrix = field(repr=False)

    def logits(self, features: Iterable[str], vector: Vector) -> Matrix:
        """Logarithm of the odds that a passage reports each label, in the order of ``labels``.

        ``vector`` is the direction of the passage's words.
        """
        rows = sorted(row for name in features if (row := self.features.get(name)) is not None)
        x = scaled(self.rarity[rows], _usual(self))
        return np.asarray(self.intercepts + x @ self.weights[rows] + vector @ self.directions)

    def rarity_of(self, feature: str) -> float:
        """How rare a feature is; one that no training passage has is rarer than any."""
        row = self.features.get(feature)
        return float(self.rarity.max() if row is None else self.rarity[row])


@lru_cache(maxsize=8)
def _usual(weights: Weights) -> float:
    """The mean rarity of all features."""
    return float(np.mean(weights.rarity))


@dataclass(frozen=True, slots=True)
class Verdict:
    """How sure a whole story's score is, from what its most telling passages say (Platt scaling)."""

    best: float
    """Weight of the passage's own log-odds."""
    ahead: float
    """Weight of how far they are ahead of the same passage's for any other category."""
    elsewhere: float
    """Weight of the log-odds of whatever other category the story says most for: by its side a weak one counts less."""
    intercept: float

    def score(self, best: float, ahead: float, elsewhere: float) -> float:
        """0 to 1: of stories that score 0.7, seven in ten report the category."""
        return 1 / (
            1 + math.exp(-(self.best * best + self.ahead * ahead + self.elsewhere * elsewhere + self.intercept))
        )


def scaled(rarity: Matrix, usual: float) -> Matrix:
    """The values of one passage's features: each as large as it is rare, together of length 1, or less for a short one.

    ``usual`` is the mean rarity of all features.
    """
    least = FULL_LENGTH * usual * usual
    return np.asarray(rarity / np.sqrt(max(float(rarity @ rarity), least)))


def load_weights() -> Weights:
    """The shipped weights."""
    return _stored()[0]


def load_verdict() -> Verdict:
    """The shipped scaling of a story's score."""
    return _stored()[1]


@cache
def _stored() -> tuple[Weights, Verdict]:
    table = read_table("weights.json")
    weights = Weights(
        labels=tuple(table.head["labels"]),
        features=table.rows,
        rarity=table.numbers[:, 0].copy(),
        weights=table.numbers[:, 1:].copy(),
        directions=np.array(table.head["directions"]),
        intercepts=np.array(table.head["intercepts"]),
    )
    return weights, Verdict(*table.head["verdict"])


@dataclass(frozen=True, slots=True)
class Choice:
    """A linear model that chooses one label of several (softmax regression)."""

    labels: tuple[str, ...]
    features: dict[str, int] = field(repr=False)
    """Feature to its row."""
    weights: Matrix = field(repr=False)
    """One row a feature, one column a label."""
    intercepts: Matrix = field(repr=False)

    def logs(self, features: Iterable[str]) -> Matrix:
        """Logarithm of each label's probability, in the order of ``labels``."""
        rows = sorted(row for name in features if (row := self.features.get(name)) is not None)
        off = self.intercepts + self.weights[rows].sum(axis=0) / np.sqrt(len(rows) + 1)
        off = off - off.max()
        return np.asarray(off - np.log(np.exp(off).sum()))


@cache
def load_choice(name: str) -> Choice:
    """The shipped weights of a choice, from a file beside this one."""
    table = read_table(name)
    return Choice(
        labels=tuple(table.head["labels"]),
        features=table.rows,
        weights=table.numbers,
        intercepts=np.array(table.head["intercepts"]),
    )
