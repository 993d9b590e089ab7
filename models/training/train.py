#!/usr/bin/env python3
"""Fit the classifier's weights to the sentences beside this file, and write ``models/weights.json``.

    .venv/bin/python models/training/train.py [--check]

Prints the F1 of five-fold cross-validation over the sentences, at the threshold that is best for it. ``--check`` only
prints. Sentences are one passage a line in a file named for its category; ``none.txt`` holds what reports nothing:
introductions, thanks, other grievances, and incidents denied, feared or told of somebody else. A line that reports
more than one category begins ``+other-id +another-id |``.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from models.categories import Categories, load
from models.fit import Example, Fitted, Matrix, Settings, fit, matrix
from pipeline.classify.features import passage_features
from pipeline.wording import wording

HERE = Path(__file__).parent
SETTINGS = Settings(penalty=1e-4, rounds=600)
THRESHOLD = 0.62
"""The model's own probability that becomes a score of 0.5: higher than is best for single passages, because
a whole story has many passages to be wrong on."""
FOLDS = 5
_ALSO = re.compile(r"((?:\+[a-z-]+ )+)\| ")


def read_examples(categories: Categories) -> list[Example]:
    """Every training passage, and the example sentences of the categories themselves."""
    examples = []
    for path in sorted(HERE.glob("*.txt")):
        own = frozenset() if path.stem == "none" else frozenset({categories[path.stem].id})
        for line in path.read_text(encoding="utf-8").splitlines():
            also = _ALSO.match(line)
            others = {categories[name[1:]].id for name in also[1].split()} if also else set()
            if text := line[also.end() if also else 0 :].strip():
                examples.append(Example(passage_features(wording(text), categories), own | others))
    for category in categories.all:
        examples.extend(
            Example(passage_features(wording(text), categories), frozenset({category.id})) for text in category.examples
        )
    return examples


def cross_validate(examples: Sequence[Example], labels: Sequence[str]) -> tuple[float, float]:
    """(best F1, the threshold it is reached at) over passages that each fold's weights have not seen."""
    order = np.random.default_rng(0).permutation(len(examples))
    scores = np.zeros((len(examples), len(labels)))
    for fold in range(FOLDS):
        held = order[fold::FOLDS]
        fitted = fit([examples[i] for i in np.setdiff1d(order, held)], labels, SETTINGS)
        scores[held] = probabilities(fitted, [examples[i] for i in held])
    truth = np.array([[label in example.labels for label in labels] for example in examples])
    return max((f1(scores >= at, truth), float(at)) for at in np.linspace(0.1, 0.9, 33))


def probabilities(fitted: Fitted, examples: Sequence[Example]) -> Matrix:
    """One row an example, one column a label."""
    x = matrix(examples, fitted.names)
    return np.asarray(1 / (1 + np.exp(-(x @ fitted.weights + fitted.intercepts))))


def f1(said: npt.NDArray[np.bool_], truth: npt.NDArray[np.bool_]) -> float:
    """Micro F1 over two arrays of yes and no."""
    return float(2 * (said & truth).sum() / (said.sum() + truth.sum()))


def write_weights(fitted: Fitted, examples: Sequence[Example], path: Path) -> None:
    """One feature a line, so that a change of the sentences can be read in a diff."""
    counts = Counter(name for example in examples for name in example.features if name[:2] in {"w:", "s:", "c:"})
    shift = math.log(THRESHOLD / (1 - THRESHOLD))
    stored = {
        "labels": fitted.labels,
        "intercepts": [round(float(x) - shift, 3) for x in fitted.intercepts],
        "unseen": round(math.log(len(examples)), 2),
        "rarity": {name: round(math.log(len(examples) / n), 2) for name, n in sorted(counts.items()) if n > 1},
        "features": {
            name: [round(float(x), 2) for x in row]
            for name, row in zip(fitted.names, fitted.weights, strict=True)
            if np.abs(row).max() >= 0.05
        },
    }
    text = json.dumps(stored, ensure_ascii=False, separators=(",", ":")).replace('],"', '],\n"').replace('},"', '},\n"')
    path.write_text(text + "\n", encoding="utf-8")


def main() -> int:
    """Print the figures, and write the weights unless only checking."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="print the figures, write nothing")
    args = parser.parse_args()
    categories = load()
    labels = [category.id for category in categories.all]
    examples = read_examples(categories)
    best, at = cross_validate(examples, labels)
    print(  # noqa: T201 - a script that reports to whoever runs it
        f"{len(examples)} passages, F1 {best:.3f} at {at:.2f} in {FOLDS}-fold cross-validation"
    )
    if not args.check:
        write_weights(fit(examples, labels, SETTINGS), examples, HERE.parent / "weights.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
