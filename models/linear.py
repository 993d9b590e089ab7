"""The weights of the classifier: what each feature of a passage says for and against each category.

``models/weights.json`` holds them as plain numbers; ``models/training/train.py`` writes it from the sentences that
stand beside it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

Matrix = npt.NDArray[np.float64]
FULL_LENGTH = 30
"""Known features that a passage must have to count in full: fewer are too little to be sure of."""


@dataclass(frozen=True, slots=True)
class Weights:
    """A linear model with one output for each category that it was trained on."""

    labels: tuple[str, ...]
    features: dict[str, int] = field(repr=False)
    """Feature to its row."""
    rarity: Matrix = field(repr=False)
    """Logarithm of how many training passages there are for each that has the feature."""
    weights: Matrix = field(repr=False)
    """One row a feature, one column a label."""
    intercepts: Matrix = field(repr=False)
    """So placed that a score of 0.5 is the point at which a category is reported."""

    def scores(self, features: Iterable[str]) -> dict[str, float]:
        """Category id to a score of 0 to 1. A passage with no known feature gets the intercepts' own."""
        rows = [row for name in features if (row := self.features.get(name)) is not None]
        x = scaled(self.rarity[rows], float(np.mean(self.rarity)))
        off = self.intercepts + x @ self.weights[rows]
        return dict(zip(self.labels, (1 / (1 + np.exp(-off))).tolist(), strict=True))

    def rarity_of(self, feature: str) -> float:
        """How rare a feature is; one that no training passage has is rarer than any."""
        row = self.features.get(feature)
        return float(self.rarity.max() if row is None else self.rarity[row])


def scaled(rarity: Matrix, usual: float) -> Matrix:
    """The values of one passage's features: each as large as it is rare, together of length 1, or less for a short one.

    ``usual`` is the mean rarity of all features.
    """
    least = FULL_LENGTH * usual * usual
    return np.asarray(rarity / np.sqrt(max(float(rarity @ rarity), least)))


@cache
def load_weights() -> Weights:
    """The shipped weights."""
    stored = json.loads((files("models") / "weights.json").read_text(encoding="utf-8"))
    table = np.array(list(stored["features"].values()), dtype=np.float64)
    return Weights(
        labels=tuple(stored["labels"]),
        features={name: row for row, name in enumerate(stored["features"])},
        rarity=table[:, 0],
        weights=table[:, 1:],
        intercepts=np.array(stored["intercepts"]),
    )


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
    stored = json.loads((files("models") / name).read_text(encoding="utf-8"))
    return Choice(
        labels=tuple(stored["labels"]),
        features={feature: row for row, feature in enumerate(stored["features"])},
        weights=np.array(list(stored["features"].values()), dtype=np.float64),
        intercepts=np.array(stored["intercepts"]),
    )
