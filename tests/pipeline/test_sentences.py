"""Texts are cut where a reader would cut them, however they are typed."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.sentences import TOO_LONG, sentences

CASES = [
    ("One. Two! Three?", ["One.", "Two!", "Three?"]),
    ("i rang them. they said no", ["i rang them.", "they said no"]),  # no capitals
    ("Mrs. Okafor rang Dr. Lund at St. Oz's.", ["Mrs. Okafor rang Dr. Lund at St. Oz's."]),
    ("so i asked... and they laughed", ["so i asked... and they laughed"]),
    ('He said "no." Then he left.', ['He said "no."', "Then he left."]),
    ("- first thing\n- second thing", ["- first thing", "- second thing"]),
    ("12/3/12 - rang them\n14/3/12 - rang again", ["12/3/12 - rang them", "14/3/12 - rang again"]),
    ("A heading\n\nA paragraph", ["A heading", "A paragraph"]),
    ("J. is six.", ["J. is six."]),
    ("It cost 3.50 in all.", ["It cost 3.50 in all."]),
    (
        "This line was folded by a mail program because it was long\nand goes on here.",
        ["This line was folded by a mail program because it was long\nand goes on here."],
    ),
    ("", []),
    (" \n \n", []),
]


@pytest.mark.parametrize(("text", "pieces"), CASES)
def test_cuts(text: str, pieces: list[str]) -> None:
    """Full stops, bullets and paragraphs end a piece; titles, initials and numbers do not."""
    assert [text[piece.start : piece.end] for piece in sentences(text)] == pieces


def test_a_run_on_text_is_cut_at_its_joints() -> None:
    """Nobody is shown sixty words as one sentence."""
    text = "and then they sent it to the school " * 30
    pieces = sentences(text)
    assert len(pieces) > 3
    assert all(len(text[piece.start : piece.end].split()) <= TOO_LONG for piece in pieces)


@given(st.text(alphabet="ab .\n!?-\"'’1", max_size=300))
def test_nothing_is_lost(text: str) -> None:
    """Pieces are in order, apart, and hold every character that is not blank."""
    pieces = sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(pieces))
    assert "".join(text[p.start : p.end] for p in pieces).split() or not text.strip()
    assert sum(len("".join(text[p.start : p.end].split())) for p in pieces) == len("".join(text.split()))
