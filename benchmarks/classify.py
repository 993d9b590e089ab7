#!/usr/bin/env python3
"""Measure the classifier on a folder of stories with known categories.

    .venv/bin/python benchmarks/classify.py FOLDER [--repeat 20]

A story is a ``*.story`` file: TOML front matter between two ``+++`` lines with ``categories`` and ``kind``, then the
body, in which names may be marked ``[[type:number|surface]]``, and sections that begin ``%%``. Prints micro and macro
F1, each category's counts, a confusion matrix, and the time that 300 words take.

The matrix counts, for each category that a story has and that was missed, every category that was reported instead; its
diagonal counts those found, and the last column those missed with nothing reported in their place.
"""

from __future__ import annotations

import argparse
import re
import time
import tomllib
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from models.categories import Categories, load
from pipeline.classify import classify
from pipeline.mention import Mention, MentionType
from pipeline.passage import Passage, Placed
from pipeline.pseudonymise import SafeText, pseudonymise

MARK = re.compile(r"\[\[([a-z]+):(\d+)\|([^\]|]+)\]\]")
REPORTING = {"story", "follow-up"}
WORDS = 300
NOTHING = "(nothing)"


def read_story(path: Path) -> tuple[Passage, frozenset[str]] | None:
    """The body with its marked names placed, and its categories; ``None`` when its kind reports nothing."""
    _, front, rest = path.read_text(encoding="utf-8").split("+++\n", 2)
    meta = tomllib.loads(front)
    if meta["kind"] not in REPORTING:
        return None
    marked = re.split(r"^%% ", rest, maxsplit=1, flags=re.MULTILINE)[0].strip("\n")
    text, placed, last = "", [], 0
    for mark in MARK.finditer(marked):
        text += marked[last : mark.start()]
        mention = Mention(len(text), len(text) + len(mark[3]), MentionType(mark[1]), 1.0)
        pseudonym = "June 2013" if mark[1] == "date" else f"[{mark[1].capitalize()} {mark[2]}]"
        placed.append(Placed(mention, int(mark[2]), pseudonym))
        text += mark[3]
        last = mark.end()
    return Passage(text + marked[last:], tuple(placed)), frozenset(meta["categories"])


def f1(tp: int, fp: int, fn: int) -> float:
    """1 when there was nothing to find and nothing was found."""
    return 2 * tp / (2 * tp + fp + fn) if tp + fp + fn else 1.0


def milliseconds(texts: Sequence[SafeText], categories: Categories, repeat: int) -> float:
    """Processor time for 300 words, over all texts."""
    words = sum(len(text.text.split()) for text in texts) * repeat
    began = time.process_time()
    for _ in range(repeat):
        for text in texts:
            classify(text, categories)
    return (time.process_time() - began) * 1000 * WORDS / words


def print_matrix(confused: Counter[tuple[str, str]], ids: Sequence[str]) -> None:
    """Rows are what the story says, columns what was said of it; columns are numbered like the rows."""
    print("\n" + " " * 31 + "".join(f"{n:4}" for n in range(1, len(ids) + 1)) + "  none")
    for number, truth in enumerate(ids, 1):
        row = "".join(f"{confused[truth, said] or '.':>4}" for said in ids)
        print(f"{number:2} {truth:28}{row}{confused[truth, NOTHING] or '.':>6}")


def main() -> None:
    """Read, classify, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--repeat", type=int, default=20)
    args = parser.parse_args()
    categories = load()
    ids = [category.id for category in categories]
    read = [story for path in sorted(args.folder.glob("*.story")) if (story := read_story(path))]
    stories = [(pseudonymise(passage), truth) for passage, truth in read]
    counts: dict[str, Counter[str]] = {id_: Counter() for id_ in ids}
    confused: Counter[tuple[str, str]] = Counter()
    for safe, truth in stories:
        said = {hit.id for hit in classify(safe, categories).hits}
        for id_ in ids:
            outcome = {(True, True): "tp", (False, True): "fp", (True, False): "fn", (False, False): "tn"}
            counts[id_][outcome[id_ in truth, id_ in said]] += 1
        for missed in truth - said:
            confused.update((missed, instead) for instead in (said - truth or {NOTHING}))
        confused.update((found, found) for found in truth & said)
    totals = sum(counts.values(), Counter())
    each = {id_: f1(n["tp"], n["fp"], n["fn"]) for id_, n in counts.items()}
    print(f"{len(stories)} stories that may report something")
    print(f"micro F1  {f1(totals['tp'], totals['fp'], totals['fn']):.3f}")
    print(f"macro F1  {sum(each.values()) / len(each):.3f}")
    for id_, n in counts.items():
        print(f"  {id_:28} F1 {each[id_]:.2f}  found {n['tp']:3}  wrongly {n['fp']:3}  missed {n['fn']:3}")
    print_matrix(confused, ids)
    print(f"\n{milliseconds([safe for safe, _ in stories], categories, args.repeat):.1f} ms for {WORDS} words")


if __name__ == "__main__":
    main()
