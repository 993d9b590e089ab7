"""Logistic regression, one against the rest, in numpy: small enough to read, and to run where casefold runs.

A feature counts for as much as it is rare, and a passage's features are scaled together so that a long passage weighs
no more than a short one. The loss is convex, so the result does not depend on where it starts.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from models.linear import Choice, Matrix, Weights, scaled
from models.sparse import Sparse, Values, sparse
from models.wordvectors import Vector


@dataclass(frozen=True, slots=True)
class Example:
    """A passage for training: its features and the categories it reports, if any."""

    features: frozenset[str]
    labels: frozenset[str]
    unknown: frozenset[str] = frozenset()
    """Categories that it may report or not: it teaches nothing about them."""
    vector: Vector | None = field(default=None, repr=False)
    """The direction of its words."""


@dataclass(frozen=True, slots=True)
class Settings:
    """How to fit."""

    penalty: float = 5e-6
    """Strength of the L2 penalty on the weights; the intercept pays none."""
    rounds: int = 60
    rate: float = 0.5
    seen: int = 2
    """Features of fewer examples than this are left out."""
    positive: float = 4.0
    """How much more an example of a category weighs than one of the others, of which there are many more."""
    share: float = 0.2
    """How much the log-odds by the words' directions weigh beside those by features; 0.15 and 0.3 were no better."""


def fit(examples: Sequence[Example], labels: Sequence[str], settings: Settings = Settings()) -> Weights:
    """Weights that tell the labels apart: features and directions are fitted each for themselves, then mixed."""
    counts = Counter(name for example in examples for name in example.features)
    names = sorted(name for name, count in counts.items() if count >= settings.seen)
    rarity = np.log(len(examples) / np.array([counts[name] for name in names], dtype=np.float64))
    rows = {name: row for row, name in enumerate(names)}
    y, importance = _wanted(examples, labels, settings)
    x = _features(examples, rows, rarity, float(np.mean(rarity)))
    by_words, intercepts = _descend(x, y, importance, settings)
    by_vectors, others = _descend(_vectors(examples), y, importance, settings)
    share = settings.share if by_vectors.any() else 0.0
    return Weights(
        tuple(labels),
        rows,
        rarity,
        by_words * (1 - share),
        by_vectors * share,
        intercepts * (1 - share) + others * share,
    )


def refit(base: Weights, examples: Sequence[Example], labels: Sequence[str], settings: Settings) -> Weights:
    """The weights moved as far as new examples ask, while the penalty pulls them back to where they were.

    Labels that the base does not know begin at nothing. Features that it does not know stay unknown.
    """
    wide = widened(base, labels)
    y, importance = _wanted(examples, wide.labels, settings)
    offset = predict(wide, examples).astype(np.float32)
    met = sorted({row for each in examples for name in each.features if (row := wide.features.get(name)) is not None})
    names = list(wide.features)
    known = {names[row]: number for number, row in enumerate(met)}
    x = _features(examples, known, wide.rarity[met], float(np.mean(wide.rarity)))
    moved, intercepts = _descend(x, y, importance, settings, offset)
    weights = wide.weights.copy()
    weights[met] += moved
    return replace(wide, weights=weights, intercepts=wide.intercepts + intercepts)


def widened(base: Weights, labels: Sequence[str]) -> Weights:
    """The same weights with a column of zeros for each label that they lack."""
    new = [label for label in labels if label not in base.labels]
    return replace(
        base,
        labels=(*base.labels, *new),
        weights=np.hstack([base.weights, np.zeros((len(base.weights), len(new)))]),
        directions=np.hstack([base.directions, np.zeros((len(base.directions), len(new)))]),
        intercepts=np.concatenate([base.intercepts, np.full(len(new), float(base.intercepts.mean()))]),
    )


def predict(weights: Weights, examples: Sequence[Example]) -> Matrix:
    """Log-odds, one row an example, one column a label."""
    x = _features(examples, weights.features, weights.rarity, float(np.mean(weights.rarity)))
    by_words = x.times(weights.weights.astype(np.float32))
    by_vectors = _vectors(examples).times(weights.directions.astype(np.float32))
    return np.asarray(weights.intercepts + by_words + by_vectors)


def _wanted(examples: Sequence[Example], labels: Sequence[str], settings: Settings) -> tuple[Values, Values]:
    """(truth, how much it counts); what is unknown counts nothing, and all of one label together count one."""
    y = np.array([[label in example.labels for label in labels] for example in examples], dtype=np.float32)
    unknown = np.array([[label in example.unknown for label in labels] for example in examples])
    importance = np.where(unknown, 0, np.where(y > 0, settings.positive, 1.0))
    return y, (importance / np.maximum(importance.sum(axis=0), 1)).astype(np.float32)


def _descend(
    x: Sparse, y: Values, importance: Values, settings: Settings, offset: Values | float = 0.0
) -> tuple[Matrix, Matrix]:
    """(weights, intercepts) by Adagrad over the whole set (Duchi et al. 2011); ``offset`` is added to all log-odds."""
    weights = np.zeros((x.width, y.shape[1]), dtype=np.float32)
    intercepts = np.zeros(y.shape[1], dtype=np.float32)
    squares, squares0 = np.full_like(weights, 1e-10), np.full_like(intercepts, 1e-10)
    for _ in range(settings.rounds):
        off = importance * (1 / (1 + np.exp(-(x.times(weights) + intercepts + offset))) - y)
        slope, slope0 = x.turned_times(off) + settings.penalty * weights, off.sum(axis=0)
        squares, squares0 = squares + slope**2, squares0 + slope0**2
        weights = weights - settings.rate * slope / np.sqrt(squares)
        intercepts = intercepts - settings.rate * slope0 / np.sqrt(squares0)
    return weights.astype(np.float64), intercepts.astype(np.float64)


def _features(examples: Sequence[Example], rows: dict[str, int], rarity: Matrix, usual: float) -> Sparse:
    told = []
    for example in examples:
        columns = np.array(sorted(row for name in example.features if (row := rows.get(name)) is not None), np.int64)
        told.append((columns, scaled(rarity[columns], usual).astype(np.float32)))
    return sparse(told, len(rows))


def _vectors(examples: Sequence[Example]) -> Sparse:
    """The words' directions in the same form; where an example has none its row is zero."""
    width = next((len(example.vector) for example in examples if example.vector is not None), 1)
    columns = np.arange(width)
    nothing = np.zeros(width, dtype=np.float32)
    return sparse([(columns, nothing if one.vector is None else one.vector) for one in examples], width)


def fit_choice(examples: Sequence[Example], labels: Sequence[str], settings: Settings = Settings()) -> Choice:
    """Softmax regression: weights that choose one label for each example, which must have exactly one.

    Adagrad over the whole set (Duchi et al. 2011): features of very different frequency each get a rate of their own.
    """
    counts = Counter(name for example in examples for name in example.features)
    rows = {name: row for row, name in enumerate(sorted(name for name in counts if counts[name] >= settings.seen))}
    told = []
    for example in examples:
        columns = np.array(sorted(row for name in example.features if (row := rows.get(name)) is not None), np.int64)
        told.append((columns, np.full(len(columns), 1 / np.sqrt(len(columns) + 1), dtype=np.float32)))
    x = sparse(told, len(rows))
    y = np.array([[label in example.labels for label in labels] for example in examples], dtype=np.float32)
    weights = np.zeros((len(rows), len(labels)), dtype=np.float32)
    intercepts = np.zeros(len(labels), dtype=np.float32)
    squares, squares0 = np.full_like(weights, 1e-8), np.full_like(intercepts, 1e-8)
    for _ in range(settings.rounds):
        off = x.times(weights) + intercepts
        likely = np.exp(off - off.max(axis=1, keepdims=True))
        likely /= likely.sum(axis=1, keepdims=True)
        off = (likely - y) / len(examples)
        slope, slope0 = x.turned_times(off) + settings.penalty * weights, off.sum(axis=0)
        squares, squares0 = squares + slope**2, squares0 + slope0**2
        weights = weights - settings.rate * slope / np.sqrt(squares)
        intercepts = intercepts - settings.rate * slope0 / np.sqrt(squares0)
    return Choice(tuple(labels), rows, weights.astype(np.float64), intercepts.astype(np.float64))


def write_choice(weights: Choice, path: Path, *, least: float = 0.0) -> None:
    """One feature a line, so that a change can be read in a diff; without features that weigh less than ``least``."""
    stored = {
        "labels": weights.labels,
        "intercepts": [round(float(value), 3) for value in weights.intercepts],
        "features": {
            name: [round(float(value), 2) for value in weights.weights[row]]
            for name, row in weights.features.items()
            if np.abs(weights.weights[row]).max() >= least
        },
    }
    text = json.dumps(stored, ensure_ascii=False, separators=(",", ":")).replace('],"', '],\n"')
    path.write_text(text + "\n", encoding="utf-8")
