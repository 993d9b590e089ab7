#!/usr/bin/env python3
"""Fit the classifier's weights to the sentences beside this file, and write ``models/weights.json``.

    .venv/bin/python models/training/train.py [--check]

Sentences are one passage a line in a file named for its category; ``none.txt`` holds what reports nothing:
introductions, thanks, other grievances, and incidents denied, feared or told of somebody else.

Prints, by five-fold cross-validation, the F1 over single passages and over stories put together from passages that the
weights have not seen: two of them that report something among forty that report nothing. ``--check`` only prints.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from models.categories import Categories, load
from models.fit import Example, Settings, fit, predict
from models.linear import Matrix, Weights
from pipeline.classify.features import passage_features
from pipeline.wording import wording

HERE = Path(__file__).parent
SETTINGS = Settings()
THRESHOLD = 0.53
"""What becomes a score of 0.5: between what sorts made-up stories best (0.31) and what sorts best the stories that the
cues were written on (0.6)."""
FOLDS = 5
STORIES = 400
QUIET = 40
"""Passages of a made-up story that report nothing: as many as a letter of 350 words has sentences and pairs of them."""
TELLING = 2
"""Those that report something."""


def read_examples(categories: Categories) -> list[Example]:
    """Every training passage, and the example sentences of the categories themselves."""
    told = [
        (line, categories[path.stem].id)
        for path in sorted(HERE.glob("*.txt"))
        if path.stem != "none"
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    told += [(text, category.id) for category in categories.all for text in category.examples]
    quiet = (HERE / "none.txt").read_text(encoding="utf-8").splitlines()
    return [
        *(Example(passage_features(wording(text), categories), frozenset({id_})) for text, id_ in told),
        *(Example(passage_features(wording(text), categories), frozenset()) for text in quiet),
    ]


def cross_validate(examples: Sequence[Example], labels: Sequence[str]) -> Matrix:
    """Scores of every passage by weights that have not seen it."""
    order = np.random.default_rng(0).permutation(len(examples))
    scores = np.zeros((len(examples), len(labels)))
    for fold in range(FOLDS):
        held = order[fold::FOLDS]
        weights = fit([examples[i] for i in np.setdiff1d(order, held)], labels, SETTINGS)
        scores[held] = predict(weights, [examples[i] for i in held])
    return scores


def made_up_stories(scores: Matrix, truth: npt.NDArray[np.bool_]) -> tuple[Matrix, npt.NDArray[np.bool_]]:
    """(best score, truth) of each label in stories drawn from the passages."""
    dice = np.random.default_rng(1)
    telling, quiet = np.flatnonzero(truth.any(axis=1)), np.flatnonzero(~truth.any(axis=1))
    drawn = [
        np.concatenate([dice.choice(telling, TELLING, replace=False), dice.choice(quiet, QUIET, replace=False)])
        for _ in range(STORIES)
    ]
    return np.array([scores[one].max(axis=0) for one in drawn]), np.array([truth[one].any(axis=0) for one in drawn])


def best_f1(scores: Matrix, truth: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """(micro F1, the threshold that reaches it)."""

    def f1(at: float) -> float:
        said = scores >= at
        return float(2 * (said & truth).sum() / (said.sum() + truth.sum()))

    return max((f1(at), float(at)) for at in np.linspace(0.05, 0.95, 91))


def write_weights(weights: Weights, path: Path) -> None:
    """One feature a line, so that a change of the sentences can be read in a diff."""
    shift = np.log(THRESHOLD / (1 - THRESHOLD))
    rows = np.column_stack([weights.rarity, weights.weights])
    stored = {
        "labels": weights.labels,
        "intercepts": [round(float(x), 3) for x in weights.intercepts - shift],
        "features": {name: [round(float(x), 2) for x in rows[row]] for name, row in weights.features.items()},
    }
    text = json.dumps(stored, ensure_ascii=False, separators=(",", ":")).replace('],"', '],\n"')
    path.write_text(text + "\n", encoding="utf-8")


def main() -> int:
    """Print the figures, and write the weights unless only checking."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="print the figures, write nothing")
    args = parser.parse_args()
    categories = load()
    labels = [category.id for category in categories.all]
    examples = read_examples(categories)
    scores = cross_validate(examples, labels)
    truth = np.array([[label in example.labels for label in labels] for example in examples])
    single, _ = best_f1(scores, truth)
    whole, at = best_f1(*made_up_stories(scores, truth))
    sys.stdout.write(
        f"{len(examples)} passages: F1 {single:.3f} over single ones, "
        f"{whole:.3f} over made-up stories, best at a threshold of {at:.2f}\n"
    )
    if not args.check:
        write_weights(fit(examples, labels, SETTINGS), HERE.parent / "weights.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
