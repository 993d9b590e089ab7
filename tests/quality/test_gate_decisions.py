"""The gate asks a person seldom: at most one decision in ten cases on texts without a name."""

from __future__ import annotations

from pathlib import Path

from benchmarks.gate import measured
from casefold.voices import load_drafter

STORIES = Path(__file__).parents[1] / "stories"


def test_texts_without_names_are_let_through() -> None:
    """All sixty stories, each redacted as its author marked it, while the names of all sixty are known."""
    counts, cases, _ = measured(STORIES)
    assert cases == 60
    assert 10 * sum(counts.values()) <= cases


def test_fresh_detection_asks_seldom_too() -> None:
    """The same with the detector reading each text once more."""
    counts, cases, _ = measured(STORIES, load_drafter())
    assert 10 * sum(counts.values()) <= cases
