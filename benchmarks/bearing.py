"""The weights that tell a name from the same word: ``python -m benchmarks.bearing FOLDER ... [--write]``.

The shipped weights are of ``tests/stories benchmarks/letters benchmarks/people benchmarks/narrow``, in this order. An
example is a word that people bear (``models/names.toml``), as a name or as the word; and every other name of a person,
as if each of two such words stood in its place. Capitals are not looked at.

Prints, by five-fold cross-validation over whole letters and for ``benchmarks/unseen``, how many names are kept and how
many words are let be, at several thresholds. ``--write`` writes the weights to ``models/bearing.json``.
"""

from __future__ import annotations

import argparse
import sys
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from models.fit import Example, Settings, fit_choice, write_choice
from models.linear import Choice
from models.names import names
from pipeline.detect.bearing import LABELS, features_of
from pipeline.detect.word import words_of
from pipeline.month import MONTHS
from quality.story import Gold, Story, load_all

UNSEEN = Path(__file__).parent / "unseen"
WEIGHTS = Path(__file__).parents[1] / "models" / "bearing.json"
SETTINGS = Settings(penalty=3e-6, rounds=200, rate=0.5, seen=3)
FOLDS = 5
BORROWED = 2
"""Words that are put in the place of each name that is no word."""
PEOPLE = ("child", "parent", "professional")
THRESHOLDS = (-2.0, -1.0, 0.0, 1.0, 2.0, 3.0)
SMALLEST = 0.1
"""Weight under which a feature is not written."""


@dataclass(frozen=True)
class Seen:
    """A word in its place."""

    letter: str
    features: frozenset[str]
    is_name: bool
    borrowed: bool
    """The place is another name's."""


def read(stories: Sequence[Story]) -> list[Seen]:
    """Every place of the letters that teaches something."""
    asked = names().words | (names().borne & frozenset(MONTHS))
    borne = Counter(low for story in stories for low, named, _ in _places(story) if named and low in asked)
    pool, shares = list(borne), [count**0.5 for count in borne.values()]
    draw = Random(1)  # noqa: S311 - a draw to be repeated
    found = []
    for story in stories:
        words = words_of(story.body)
        for low, named, at in _places(story):
            if low in asked:
                found.append(Seen(story.id, features_of(words, at, low), is_name=named, borrowed=False))
            elif named and pool:
                found += [
                    Seen(story.id, features_of(words, at, other), is_name=True, borrowed=True)
                    for other in draw.choices(pool, shares, k=BORROWED)
                ]
    return found


def _places(story: Story) -> Iterator[tuple[str, bool, int]]:
    """Each word of a letter that is a person's name, or that its author left unmarked: it, whether, and its index."""
    marks: list[Gold] = sorted(story.mentions, key=lambda mark: mark.start)
    starts = [mark.start for mark in marks]
    for at, word in enumerate(words_of(story.body)):
        index = bisect_right(starts, word.end - 1) - 1
        mark = marks[index] if index >= 0 and marks[index].end > word.start else None
        if word.text.isalpha() and len(word.text) > 1 and (mark is None or mark.type in PEOPLE):
            yield word.low, mark is not None, at


def fitted(seen: Sequence[Seen]) -> Choice:
    """Weights that fit these places."""
    labels = {True: frozenset(LABELS[:1]), False: frozenset(LABELS[1:])}
    return fit_choice([Example(each.features, labels[each.is_name]) for each in seen], LABELS, SETTINGS)


def odds(weights: Choice, seen: Sequence[Seen]) -> list[tuple[float, bool]]:
    """Log-odds and truth of every place that is its own word's."""
    found = []
    for each in seen:
        if not each.borrowed:
            logs = weights.logs(each.features)
            found.append((float(logs[0] - logs[1]), each.is_name))
    return found


def cross_validate(seen: Sequence[Seen]) -> list[tuple[float, bool]]:
    """The same by weights that have not seen the letter."""
    letters = sorted({each.letter for each in seen})
    Random(0).shuffle(letters)  # noqa: S311 - a draw to be repeated
    fold = {letter: number % FOLDS for number, letter in enumerate(letters)}
    found = []
    for held in range(FOLDS):
        weights = fitted([each for each in seen if fold[each.letter] != held])
        found += odds(weights, [each for each in seen if fold[each.letter] == held])
    return found


def show(label: str, found: Sequence[tuple[float, bool]]) -> None:
    """One line a threshold."""
    named = np.array([value for value, name in found if name])
    plain = np.array([value for value, name in found if not name])
    print(f"{label}: {len(named)} names, {len(plain)} words")
    for least in THRESHOLDS:
        kept, let_be = np.mean(named > least), np.mean(plain <= least)
        print(f"  over {least:4.1f}: names kept {kept:.3f}, words let be {let_be:.3f}")


def main() -> int:
    """Print the figures, and write the weights when told to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write models/bearing.json")
    parser.add_argument("folders", nargs="+", type=Path)
    args = parser.parse_args()
    seen = read([story for folder in args.folders for story in load_all(folder)])
    show("by cross-validation", cross_validate(seen))
    weights = fitted(seen)
    show("unseen", odds(weights, read(load_all(UNSEEN))))
    if args.write:
        write_choice(weights, WEIGHTS, least=SMALLEST)
    return 0


if __name__ == "__main__":
    sys.exit(main())
