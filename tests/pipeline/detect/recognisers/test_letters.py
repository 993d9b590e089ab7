"""What the structured recognisers take and let stand: ``letters.txt``, one stretch of a letter a line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.detect.recognisers import STRUCTURED
from pipeline.detect.word import words_of

MARK = re.compile(r"«([dcip]):([^»]*)»")
ENTITIES = {"d": "DATE", "c": "CONTACT", "i": "ID", "p": "POSTCODE"}
RANK = ("CONTACT", "DATE", "POSTCODE", "ID")
"""Which of two readings of one stretch stands, as in ``pipeline.detect.settle``."""
LINES = [
    line
    for line in (Path(__file__).parent / "letters.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]


def taken(text: str) -> list[tuple[str, str]]:
    """The widest stretches that the recognisers take, each with its entity, in their order in the text."""
    words = words_of(text)
    said = [each for rule in STRUCTURED for each in rule().find(text, words)]
    surest = sorted(said, key=lambda each: RANK.index(each.entity), reverse=True)
    found = {
        (start, end, entity)
        for (start, end), entity in {(each.start, each.end): each.entity for each in surest}.items()
    }
    widest = [
        (start, end, entity)
        for start, end, entity in found
        if not any(a <= start and end <= b and (a, b) != (start, end) for a, b, _ in found)
    ]
    return [(entity, text[start:end]) for start, end, entity in sorted(widest)]


@pytest.mark.parametrize("line", LINES)
def test_a_line_of_a_letter_loses_what_identifies_and_nothing_else(line: str) -> None:
    """Everything marked is taken whole under its own type, and nothing beside it."""
    text = MARK.sub(lambda mark: mark[2], line)
    assert taken(text) == [(ENTITIES[mark[1]], mark[2]) for mark in MARK.finditer(line)]
