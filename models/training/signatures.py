#!/usr/bin/env python3
"""Fit the weights of the signature classifier to invented letters, and write ``models/signatures.json``.

    .venv/bin/python models/training/signatures.py [--check]

Prints, by five-fold cross-validation over the pieces that the letters are made of, how many letters are cut exactly,
lose words of the writer's or keep some of the signature. The bias is the least at which no more of these letters than
``LOST`` lose anything. The weights that are written are fitted to all pieces. ``--check`` only prints.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ingest.message import Address
from models.linear import Matrix
from models.signatures import WINDOW, LineWeights
from models.training.composer import FOLDS, Composed, Composer
from pipeline.clean.line import lines_of
from pipeline.clean.linemodel import best_suffix, line_scores, tail_features
from pipeline.clean.signer import names_of

HERE = Path(__file__).parent
LETTERS = 5000
REPORTED = 1000
LOST = 0.035
"""Share of letters that the bias lets lose words. Far above the floor of the whole cleaner: the pieces were chosen to
mislead, and the cleaner folds nothing that is prose or that nobody's name, address or closing stands in."""
PENALTY = 3e-4
ROUNDS = 500
RATE = 3.0
SEEN = 12
"""Features of fewer lines than this are left out."""


def examples(letter: Composed) -> tuple[list[list[str]], list[bool]]:
    """(features, whether it is a signature's) of the last lines of one letter."""
    lines = lines_of("\n".join(letter.lines))
    tail, features = tail_features(lines, names_of(Address(letter.sender, "") if letter.sender else None))
    begins = lines[letter.begins].start if letter.begins < len(lines) else len("\n".join(letter.lines)) + 1
    return features, [line.start >= begins for line in tail]


def fit(letters: Sequence[Composed]) -> LineWeights:
    """Weights by gradient descent with momentum on the logistic loss; every letter counts the same."""
    drawn = [examples(letter) for letter in letters]
    counts = Counter(name for features, _ in drawn for names in features for name in names)
    known = {name: row for row, name in enumerate(sorted(name for name, count in counts.items() if count >= SEEN))}
    wide = 2 * WINDOW + 1
    rows: list[list[int]] = []
    for features, _ in drawn:
        columns = [[known[name] for name in names if name in known] for names in features]
        for number in range(len(features)):
            near = range(max(0, number - WINDOW), min(len(features), number + WINDOW + 1))
            rows.append([column * wide + (other - number) + WINDOW for other in near for column in columns[other]])
    truth = np.array([sign for _, signs in drawn for sign in signs], dtype=np.float64)
    weights, intercept = _descend(rows, truth, len(known) * wide)
    table = weights.reshape(len(known), wide)
    return LineWeights(
        intercept, 0.0, {name: tuple(round(float(x), 3) for x in table[row]) for name, row in known.items()}
    )


def _descend(rows: Sequence[Sequence[int]], truth: Matrix, size: int) -> tuple[Matrix, float]:
    flat = np.array([column for row in rows for column in row])
    owner = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
    weights, speed = np.zeros(size), np.zeros(size)
    intercept = pace = 0.0
    for round_ in range(ROUNDS):
        rate = RATE * (1 - 0.9 * round_ / ROUNDS)
        scores = np.bincount(owner, weights[flat], len(rows)) + intercept
        off = (1 / (1 + np.exp(-scores)) - truth) / len(rows)
        speed = 0.9 * speed - rate * (np.bincount(flat, off[owner], size) + PENALTY * weights)
        pace = 0.9 * pace - rate * float(off.sum())
        weights, intercept = weights + speed, intercept + pace
    return weights, float(intercept)


def figures(letters: Sequence[tuple[list[float], list[bool]]], bias: float) -> tuple[float, float, float]:
    """(exact, lost, left over): shares of the letters, given as (scores, truth) of their last lines."""
    exact = lost = left = 0
    for scores, signs in letters:
        begins, _ = best_suffix(scores, bias)
        true = signs.index(True) if True in signs else len(signs)
        exact += begins == true
        lost += begins < true
        left += begins > true
    return exact / len(letters), lost / len(letters), left / len(letters)


def cross_validated() -> list[tuple[list[float], list[bool]]]:
    """Scores and truth of letters by weights that have not seen their pieces."""
    out = []
    for fold in range(FOLDS):
        train, held = Composer(fold), Composer(fold, held=True)
        weights = fit([train.letter() for _ in range(LETTERS)])
        for _ in range(REPORTED):
            features, signs = examples(held.letter())
            out.append((line_scores(features, weights), signs))
    return out


def main() -> int:
    """Fit, set the bias, print the figures, and write the weights unless only checking."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="print the figures, write nothing")
    args = parser.parse_args()
    unseen = cross_validated()
    bias = next(at for at in np.arange(0, 8, 0.25) if figures(unseen, float(at))[1] <= LOST or at > 7)
    for at in (0.0, float(bias)):
        exact, lost, left = figures(unseen, at)
        sys.stdout.write(f"bias {at:.2f}: exact {exact:.3f}, lost {lost:.3f}, left over {left:.3f}\n")
    if not args.check:
        every = Composer(None)
        weights = fit([every.letter() for _ in range(LETTERS)])
        stored = {"intercept": round(weights.intercept, 3), "bias": float(bias), "features": weights.rows}
        text = json.dumps(stored, ensure_ascii=False, separators=(",", ":")).replace("],", "],\n")
        (HERE.parent / "signatures.json").write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
