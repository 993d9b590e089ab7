#!/usr/bin/env python3
"""How many risks a reviewer is shown, over a folder of stories with marked names.

    .venv/bin/python -m benchmarks.risk FOLDER [--words]

Prints risks for each story and for 100 words, how many stories stand at each level, how often each reason is given, and
the processor time of 300 words. ``--words`` prints the words of every risk, for those who mend the rules.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections import Counter
from pathlib import Path

from benchmarks.classify import WORDS, read_story
from pipeline.pseudonymise import pseudonymise
from pipeline.risk import read_risks


def main() -> None:
    """Read, count, print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--words", action="store_true")
    args = parser.parse_args()
    levels: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    counts, each_hundred, seconds, words = [], [], 0.0, 0
    for path in sorted(args.folder.glob("*.story")):
        if not (story := read_story(path)):
            continue
        safe = {"": pseudonymise(story[0])}
        length = len(story[0].text.split())
        began = time.process_time()
        note = read_risks(safe)
        seconds += time.process_time() - began if counts else 0  # the first one compiles the cues
        words += length if counts else 0
        counts.append(len(note.risks))
        each_hundred.append(100 * len(note.risks) / length)
        levels[note.level.value] += 1
        reasons.update(risk.reason.code for risk in note.risks)
        if args.words:
            print(f"{path.stem}: {note.level.value}")
            for risk in note.risks:
                print(f"    {risk.reason.code:16}{' '.join(story[0].text[risk.start : risk.end].split())[:90]}")
    print(f"{len(counts)} stories and follow-ups; risks: median {statistics.median(counts)}, most {max(counts)}")
    print(f"for 100 words: {statistics.mean(each_hundred):.2f}")
    print(f"levels: {', '.join(f'{level} {count}' for level, count in sorted(levels.items()))}")
    print(f"reasons: {', '.join(f'{reason} {count}' for reason, count in reasons.most_common())}")
    print(f"{WORDS} words: {1000 * seconds * WORDS / words:.1f} ms")


if __name__ == "__main__":
    main()
