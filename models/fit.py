"""Logistic regression, one against the rest, in numpy: small enough to read, and to run where casefold runs.

Features are present or absent, and each example's are scaled to unit length so that a long passage weighs no more
than a short one; a very short one weighs less, since four words prove little. Plain gradient descent with momentum;
the loss is convex, so the result does not depend on where it starts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from models.linear import SHORT

Matrix = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Example:
    """A passage for training: its features and the categories it reports, if any."""

    features: frozenset[str]
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class Settings:
    """How to fit."""

    penalty: float = 1e-3
    """Strength of the L2 penalty on the weights; the intercept pays none."""
    rounds: int = 400
    rate: float = 2.0
    seen: int = 2
    """Features of fewer examples than this are left out."""
    positive: float = 4.0
    """How much more an example of a category weighs than one of the others, of which there are many more."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights as fitted: ``weights[i, j]`` of feature i for label j."""

    names: tuple[str, ...]
    labels: tuple[str, ...]
    weights: Matrix
    intercepts: Matrix


def fit(examples: Sequence[Example], labels: Sequence[str], settings: Settings = Settings()) -> Fitted:
    """Weights that tell the labels apart."""
    counts = Counter(name for example in examples for name in example.features)
    names = tuple(sorted(name for name, count in counts.items() if count >= settings.seen))
    x = matrix(examples, names)
    y = np.array([[label in example.labels for label in labels] for example in examples], dtype=np.float64)
    importance = np.where(y > 0, settings.positive, 1.0)
    importance /= importance.mean(axis=0)
    weights, intercepts = np.zeros((len(names), len(labels))), np.zeros(len(labels))
    speed, speed0 = np.zeros_like(weights), np.zeros_like(intercepts)
    for _ in range(settings.rounds):
        off = importance * (1 / (1 + np.exp(-(x @ weights + intercepts))) - y) / len(examples)
        speed = 0.9 * speed - settings.rate * (x.T @ off + settings.penalty * weights)
        speed0 = 0.9 * speed0 - settings.rate * off.sum(axis=0)
        weights, intercepts = weights + speed, intercepts + speed0
    return Fitted(names, tuple(labels), weights, intercepts)


def matrix(examples: Sequence[Example], names: Sequence[str]) -> Matrix:
    """One row an example, one column a feature; a row has unit length unless it has few features."""
    place = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(examples), len(names)))
    for row, example in enumerate(examples):
        columns = [place[name] for name in example.features if name in place]
        if columns:
            x[row, columns] = 1 / np.sqrt(max(len(columns), SHORT))
    return x
