"""Rules read words, not spelling habits."""

from __future__ import annotations

import pytest

from pipeline.wording import wording

CASES = [
    ("Don't USE my name, pls!", " dont use my name please "),
    ("Don’t", " dont "),  # a telephone's apostrophe
    ("[Council 07] rang", " xcouncil rang "),
    ("No one asked", " nobody asked "),
    ("w/o asking", " without asking "),
    ("", "  "),
    ("x" * 50, "  "),  # a lump, not a word
]


@pytest.mark.parametrize(("text", "words"), CASES)
def test_wording(text: str, words: str) -> None:
    """Case, punctuation, apostrophes and common shorthand make no difference."""
    assert wording(text) == words
