"""Every letter that the rules were written on is cleaned as its author marked it, line by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.clean import clean
from quality.letter import Case, kept_texts, load_all

LETTERS = load_all(Path(__file__).parents[2] / "letters" / "tune")


@pytest.mark.parametrize("case", LETTERS, ids=lambda case: case.name)
def test_the_writers_words_are_kept_and_nothing_else(case: Case) -> None:
    """The kept words are the writer's, with or without the closing, in their order."""
    letter = clean(case.message)
    readings = [text.split() for text in kept_texts(letter)]
    assert case.words("+") in readings or case.words("+~") in readings
    passed_on = [line for sign, line in zip(case.signs, case.text.split("\n"), strict=False) if sign == "&"]
    assert all(line in letter.enclosed for line in passed_on)
