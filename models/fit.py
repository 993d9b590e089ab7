"""Logistic regression, one against the rest, in numpy: small enough to read, and to run where casefold runs.

A feature counts for as much as it is rare, and a passage's features are scaled together so that a long passage weighs
no more than a short one. Plain gradient descent with momentum; the loss is convex, so the result does not depend on
where it starts.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from models.linear import Choice, Matrix, Weights, scaled


@dataclass(frozen=True, slots=True)
class Example:
    """A passage for training: its features and the categories it reports, if any."""

    features: frozenset[str]
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class Settings:
    """How to fit."""

    penalty: float = 1e-4
    """Strength of the L2 penalty on the weights; the intercept pays none."""
    rounds: int = 400
    rate: float = 2.0
    seen: int = 2
    """Features of fewer examples than this are left out."""
    positive: float = 4.0
    """How much more an example of a category weighs than one of the others, of which there are many more."""


def fit(examples: Sequence[Example], labels: Sequence[str], settings: Settings = Settings()) -> Weights:
    """Weights that tell the labels apart."""
    counts = Counter(name for example in examples for name in example.features)
    names = sorted(name for name, count in counts.items() if count >= settings.seen)
    rarity = np.log(len(examples) / np.array([counts[name] for name in names], dtype=np.float64))
    rows = {name: row for row, name in enumerate(names)}
    x = _matrix(examples, rows, rarity)
    y = np.array([[label in example.labels for label in labels] for example in examples], dtype=np.float64)
    weights, intercepts = _descend(x, y, settings)
    return Weights(tuple(labels), rows, rarity, weights, intercepts)


def predict(weights: Weights, examples: Sequence[Example]) -> Matrix:
    """Scores, one row an example, one column a label."""
    x = _matrix(examples, weights.features, weights.rarity)
    return np.asarray(1 / (1 + np.exp(-(x @ weights.weights + weights.intercepts))))


def _descend(x: Matrix, y: Matrix, settings: Settings) -> tuple[Matrix, Matrix]:
    importance = np.where(y > 0, settings.positive, 1.0)
    importance /= importance.mean(axis=0) * len(x)
    weights, intercepts = np.zeros((x.shape[1], y.shape[1])), np.zeros(y.shape[1])
    speed, speed0 = np.zeros_like(weights), np.zeros_like(intercepts)
    for _ in range(settings.rounds):
        off = importance * (1 / (1 + np.exp(-(x @ weights + intercepts))) - y)
        speed = 0.9 * speed - settings.rate * (x.T @ off + settings.penalty * weights)
        speed0 = 0.9 * speed0 - settings.rate * off.sum(axis=0)
        weights, intercepts = weights + speed, intercepts + speed0
    return weights, intercepts


def _matrix(examples: Sequence[Example], rows: dict[str, int], rarity: Matrix) -> Matrix:
    usual = float(np.mean(rarity))
    x = np.zeros((len(examples), len(rows)))
    for number, example in enumerate(examples):
        columns = [row for name in example.features if (row := rows.get(name)) is not None]
        x[number, columns] = scaled(rarity[columns], usual)
    return x


def fit_choice(examples: Sequence[Example], labels: Sequence[str], settings: Settings = Settings()) -> Choice:
    """Softmax regression: weights that choose one label for each example, which must have exactly one.

    Adagrad over the whole set (Duchi et al. 2011): features of very different frequency each get a rate of their own.
    """
    counts = Counter(name for example in examples for name in example.features)
    rows = {name: row for row, name in enumerate(sorted(name for name in counts if counts[name] >= settings.seen))}
    x = np.zeros((len(examples), len(rows)), dtype=np.float32)
    for number, example in enumerate(examples):
        columns = [row for name in example.features if (row := rows.get(name)) is not None]
        x[number, columns] = 1 / np.sqrt(len(columns) + 1)
    y = np.array([[label in example.labels for label in labels] for example in examples], dtype=np.float32)
    weights = np.zeros((len(rows), len(labels)), dtype=np.float32)
    intercepts = np.zeros(len(labels), dtype=np.float32)
    squares, squares0 = np.full_like(weights, 1e-8), np.full_like(intercepts, 1e-8)
    for _ in range(settings.rounds):
        off = x @ weights + intercepts
        likely = np.exp(off - off.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        slope, slope0 = x.T @ (likely - y) / len(x) + settings.penalty * weights, (likely - y).mean(axis=0)
        squares, squares0 = squares + slope**2, squares0 + slope0**2
        weights = weights - settings.rate * slope / np.sqrt(squares)
        intercepts = intercepts - settings.rate * slope0 / np.sqrt(squares0)
    return Choice(tuple(labels), rows, weights.astype(np.float64), intercepts.astype(np.float64))
