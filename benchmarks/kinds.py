"""The weights that say what a mention is: ``python -m benchmarks.kinds FOLDER ... [--write]``.

The shipped weights are of ``tests/stories benchmarks/letters benchmarks/people``, in this order. The letters of
``benchmarks/people`` were written for who is who; they say too little of issues to learn those from.

Prints, by five-fold cross-validation over whole letters, how often the rules alone and how often the weights have the
right type, by the first letter of the stories' names; then, over ``benchmarks/unseen``, what weights fitted to all the
folders have right there. ``--write`` writes them to ``models/kinds.json``.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from models.fit import Example, Settings, fit_choice, write_choice
from models.linear import Choice
from pipeline.detect import DEFAULT_MODELS, load_detector
from pipeline.detect.kind_weights import OPEN, together
from pipeline.detect.surroundings import Weighed
from pipeline.mention import Reading
from quality.story import Gold, Story, load_all

UNSEEN = Path(__file__).parent / "unseen"
WEIGHTS = Path(__file__).parents[1] / "models" / "kinds.json"
SETTINGS = Settings(penalty=3e-6, rounds=150, rate=0.5, seen=5)
FOLDS = 5
LABELS = [kind.value for kind in OPEN]


@dataclass(frozen=True)
class Letter:
    """One letter's mentions that were found and that its author marked."""

    name: str
    lows: list[tuple[str, ...]]
    ladder: list[str]
    gold: list[str]
    features: list[frozenset[str]]


def read(stories: Sequence[Story]) -> list[Letter]:
    """Detect in every letter, and set what the author marked beside what was found."""
    detector = load_detector(DEFAULT_MODELS)
    letters = []
    for story in stories:
        sender = story.facts.get("from_name", ""), story.facts.get("from_addr", "")
        letters.append(_letter(story, *detector.weighed(Reading((story.subject, story.body), *sender))))
    return letters


def _letter(story: Story, weighed: Sequence[Weighed], features: Sequence[frozenset[str]]) -> Letter:
    letter = Letter(story.id, [], [], [], [])
    for each, known in zip(weighed, features, strict=True):
        marks = story.subject_mentions if each.text == story.subject else story.mentions
        start, end = each.words[each.first].start, each.words[each.last].end
        gold = next((mark for mark in marks if mark.start < end and mark.end > start and _is_open(mark)), None)
        if gold:
            letter.lows.append(each.lows)
            letter.ladder.append(each.ladder.value)
            letter.gold.append(gold.type)
            letter.features.append(known)
    return letter


def _is_open(mark: Gold) -> bool:
    return mark.type in LABELS


def fitted(letters: Sequence[Letter]) -> Choice:
    """Weights that fit these letters."""
    return fit_choice(
        [
            Example(features, frozenset({gold}))
            for letter in letters
            for features, gold in zip(letter.features, letter.gold, strict=True)
        ],
        LABELS,
        SETTINGS,
    )


def right(weights: Choice, letter: Letter) -> int:
    """How many mentions of a letter the weights get right."""
    if not letter.gold:
        return 0
    logs = np.array([weights.logs(features) for features in letter.features])
    chosen = np.argmax(together(letter.lows, logs, weights.labels), axis=1)
    return sum(LABELS[at] == gold for at, gold in zip(chosen.tolist(), letter.gold, strict=True))


def cross_validate(letters: Sequence[Letter]) -> dict[str, tuple[int, int, int]]:
    """First part of the letters' names to (mentions, right by rules, right by weights that have not seen it)."""
    order = np.random.default_rng(0).permutation(len(letters))
    told: dict[str, tuple[int, int, int]] = {}
    for fold in range(FOLDS):
        held = {int(index) for index in order[fold::FOLDS]}
        weights = fitted([letter for index, letter in enumerate(letters) if index not in held])
        for index in sorted(held):
            letter = letters[index]
            ruled = sum(a == b for a, b in zip(letter.ladder, letter.gold, strict=True))
            before = told.get(letter.name[0], (0, 0, 0))
            told[letter.name[0]] = (
                before[0] + len(letter.gold),
                before[1] + ruled,
                before[2] + right(weights, letter),
            )
    return told


def main() -> int:
    """Print the figures, and write the weights when told to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write models/kinds.json")
    parser.add_argument("folders", nargs="+", type=Path)
    args = parser.parse_args()
    letters = read([story for folder in args.folders for story in load_all(folder)])
    for name, (mentions, ruled, weighed) in sorted(cross_validate(letters).items()):
        print(f"{name}-…  {mentions} mentions: rules {ruled / mentions:.3f}, weights {weighed / mentions:.3f}")
    weights = fitted(letters)
    new = read(load_all(UNSEEN))
    mentions = sum(len(letter.gold) for letter in new)
    ruled = sum(a == b for letter in new for a, b in zip(letter.ladder, letter.gold, strict=True))
    weighed = sum(right(weights, letter) for letter in new)
    print(f"unseen  {mentions} mentions: rules {ruled / mentions:.3f}, weights {weighed / mentions:.3f}")
    if args.write:
        write_choice(weights, WEIGHTS)
    return 0


if __name__ == "__main__":
    sys.exit(main())
