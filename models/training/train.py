#!/usr/bin/env python3
"""Fit the classifier's weights, and write ``models/weights.json``.

    .venv/bin/python -m models.training.train tests/stories benchmarks/letters models/training/stories [--check]

It learns from the sentences beside this file, one passage a line in a file named for its category (``none.txt``: what
reports nothing; what stands after `` || `` is reported too), and from the passages of the stories in the folders: the
sentence named as evidence reports its category, the others of that story may or may not, and report nothing else.

Prints, by five-fold cross-validation over whole stories, what is found at several scores; ``--check`` only prints.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.passages import Sorted, read_sorted
from models.categories import Categories, load
from models.fit import Example, Settings, fit
from models.linear import Matrix, Verdict, Weights
from models.wordvectors import word_vectors
from pipeline.classify import CERTAIN, most_telling, peaks_of, score_passages
from pipeline.classify.features import passage_features
from pipeline.classify.score import Scorer
from pipeline.wording import wording

HERE = Path(__file__).parent
SETTINGS = Settings()
FOLDS = 5


def example(
    text: str, categories: Categories, labels: frozenset[str], unknown: frozenset[str] = frozenset()
) -> Example:
    """A passage as the fit wants it."""
    words = wording(text)
    return Example(passage_features(words, categories), labels, unknown, word_vectors().mean(words.split()))


def read_lines(categories: Categories) -> list[Example]:
    """Every training sentence, and the example sentences of the categories themselves."""
    told = [
        (line, () if path.stem == "none" else (path.stem,))
        for path in sorted(HERE.glob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    told += [(text, (category.id,)) for category in categories.all for text in category.examples]
    examples = []
    for line, ids in told:
        text, *others = line.split(" || ")
        labels = frozenset(categories[id_].id for id_ in (*ids, *others))
        examples.append(example(text, categories, labels))
    return examples


def passages_of(story: Sorted, categories: Categories) -> list[Example]:
    """Every passage of a story."""
    count = len(story.pieces)
    spans = [(i, i) for i in range(count)] + [(i, i + 1) for i in range(count - 1)]
    examples = []
    for span in spans:
        labels = story.reports(*span)
        examples.append(example(story.passage(*span), categories, labels, story.categories - labels))
    return examples


Standing = tuple[float, float, float]
"""See :meth:`pipeline.classify.score.Scorer.standing`."""


def telling(stories: Sequence[Sorted], weights: Weights, categories: Categories) -> list[tuple[Standing, bool]]:
    """(what its score is made of, truth) of each story and category that it does not deny."""
    scorer = Scorer(categories, weights, Verdict(1.0, 0.0, 0.0, 0.0), ())
    told = []
    for story in stories:
        passages = score_passages(story.safe.text, story.pieces, scorer)
        peaks = peaks_of(passages)
        for label in weights.labels if passages else ():
            best = most_telling(passages, label)
            if best.trust == 1:
                told.append((scorer.standing(label, best.scores, peaks), label in story.categories))
    return told


def verdict_of(told: Sequence[tuple[Standing, bool]]) -> Verdict:
    """The scaling that makes scores probabilities: logistic regression with three inputs, by Newton's method."""
    x = np.array([(*standing, 1.0) for standing, _ in told])
    y = np.array([float(truth) for _, truth in told])
    w = np.zeros(4)
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        w = w - np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + 1e-6 * np.eye(4), x.T @ (p - y))
    return Verdict(*(round(float(each), 3) for each in w))


def print_found(told: Sequence[tuple[Standing, bool]], verdict: Verdict) -> None:
    """Micro F1, precision and recall at several scores, and how many of the stories at a score report the category."""
    scores = np.array([verdict.score(*standing) for standing, _ in told])
    truth = np.array([truth for _, truth in told])
    for at in sorted({0.25, 0.3, 0.35, 0.4, 0.45, 0.5, CERTAIN}):
        said = scores >= at
        hits = int((said & truth).sum())
        sys.stdout.write(
            f"  from {at:.2f}: micro F1 {2 * hits / (said.sum() + truth.sum()):.3f}, "
            f"precision {hits / max(1, said.sum()):.3f}, recall {hits / truth.sum():.3f}\n"
        )
    for low in (0.1, 0.3, 0.5, 0.7, 0.9):
        there = truth[(scores >= low - 0.1) & (scores < low + 0.1)]
        sys.stdout.write(f"  scored {low - 0.1:.1f} to {low + 0.1:.1f}: {len(there)}, true {there.mean():.2f}\n")


def write_weights(weights: Weights, verdict: Verdict, path: Path) -> None:
    """One feature a line, so that a change of the sentences can be read in a diff."""
    kept = np.abs(weights.weights * weights.rarity[:, None]).max(axis=1) >= LEAST
    rows = np.column_stack([weights.rarity, weights.weights])
    stored = {
        "labels": weights.labels,
        "verdict": [verdict.best, verdict.ahead, verdict.elsewhere, verdict.intercept],
        "intercepts": _rounded(weights.intercepts, 3),
        "directions": [_rounded(row, 2) for row in weights.directions],
        "features": {name: _rounded(rows[row], 2) for name, row in weights.features.items() if kept[row]},
    }
    text = json.dumps(stored, ensure_ascii=False, separators=(",", ":")).replace("],", "],\n")
    path.write_text(text + "\n", encoding="utf-8")


LEAST = 0.6
"""A feature that never moves the log-odds of a passage by more than a small part of this is not kept."""


def _rounded(row: Matrix, digits: int) -> list[float]:
    return [round(float(x), digits) for x in row]


def main() -> int:
    """Print the figures, and write the weights unless only checking."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path, help="folders of stories")
    parser.add_argument("--check", action="store_true", help="print the figures, write nothing")
    args = parser.parse_args()
    categories = load()
    labels = [category.id for category in categories.all]
    lines = read_lines(categories)
    stories = [story for folder in args.folders for story in read_sorted(folder)]
    passages = [passages_of(story, categories) for story in stories]
    order = np.random.default_rng(0).permutation(len(stories))
    told: list[tuple[Standing, bool]] = []
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS].tolist())
        known = [each for n, some in enumerate(passages) if n not in held for each in some]
        weights = fit([*lines, *known], labels, SETTINGS)
        told += telling([stories[n] for n in sorted(held)], weights, categories)
    verdict = verdict_of(told)
    total = sum(len(some) for some in passages)
    sys.stdout.write(f"{len(lines)} sentences, {len(stories)} stories with {total} passages; {verdict}\n")
    print_found(told, verdict)
    if not args.check:
        known = [each for some in passages for each in some]
        write_weights(fit([*lines, *known], labels, SETTINGS), verdict, HERE.parent / "weights.json")
    return 0


if __name__ == "__main__":
    sys.exit(main())
