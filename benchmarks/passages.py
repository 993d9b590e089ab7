"""Stories with known categories, as the classifier reads them: safe text, sentences, and what each passage reports.

A story is a ``*.story`` file, described in ``tests/quality/story.py``; ``[[evidence]]`` in its front matter gives the
sentence that shows each category.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from pipeline.mention import Mention, MentionType
from pipeline.passage import Passage, Placed
from pipeline.pseudonymise import SafeText, pseudonymise
from pipeline.sentences import Sentence, sentences
from quality.story import Story, load_all

REPORTING = {"story", "follow-up"}
COVERED = 0.6
"""Share of the sentence named as evidence that a passage must hold to report what it shows."""


@dataclass(frozen=True)
class Sorted:
    """One story and what is true of it."""

    name: str
    safe: SafeText = field(repr=False)
    pieces: tuple[Sentence, ...] = field(repr=False)
    categories: frozenset[str]
    shown: tuple[tuple[str, int, int], ...]
    """(category, start, end) of the evidence, in the kept text."""

    def passage(self, first: int, last: int) -> str:
        """The safe words of some sentences."""
        return self.safe.text[self.pieces[first].start : self.pieces[last].end]

    def reports(self, first: int, last: int) -> frozenset[str]:
        """The categories whose evidence these sentences hold."""
        start, end = self.safe.original(self.pieces[first].start, self.pieces[last].end)
        return frozenset(
            category
            for category, begun, ended in self.shown
            if min(end, ended) - max(start, begun) >= COVERED * (ended - begun)
        )


def read_sorted(folder: Path) -> list[Sorted]:
    """The stories of a folder that may report something, their names replaced by what a perfect detector would give."""
    return [_sorted(story) for story in load_all(folder) if story.facts["kind"] in REPORTING]


def _sorted(story: Story) -> Sorted:
    placed = []
    for mark in story.mentions:
        number = int(mark.identity.partition(":")[2])
        pseudonym = "June 2013" if mark.type == "date" else f"[{mark.type.capitalize()} {number}]"
        placed.append(Placed(Mention(mark.start, mark.end, MentionType(mark.type), 1.0), number, pseudonym))
    safe = pseudonymise(Passage(story.body, tuple(placed)))
    shown = []
    for item in story.facts.get("evidence", []):
        start = story.body.index(item["quote"])
        shown.append((item["category"], start, start + len(item["quote"])))
    return Sorted(story.id, safe, sentences(safe.text), frozenset(story.facts["categories"]), tuple(shown))
