"""Cues find words in order, and nothing else."""

from __future__ import annotations

import pytest

from models.categories import load
from models.phrases import all_phrases
from pipeline.cue import BadCue, compile_cue, count_cues, holds_any
from pipeline.wording import wording

FOUND = [
    ("LA ... ASK ... PRO ... to ... CHANGE", "The council leaned on our speech therapist to reword it"),
    ("report*", "two reports"),
    ("clapped_eyes", "before I'd clapped eyes on it"),
    ("^ no_names", "No names, please"),
    ("please $", "after Tribunal, please."),
    ("sent .. me", "sent it all to me"),
]
NOT_FOUND = [
    ("LA ... ASK", "They asked the council"),  # the other way round
    ("report", "reporting"),
    ("^ names", "no names"),
    ("please $", "please wait"),
    ("sent .. me", "sent it round to every school before me"),  # too far
]


@pytest.mark.parametrize(("cue", "text"), FOUND)
def test_found(cue: str, text: str) -> None:
    """Concepts, endings, joined words, gaps and both ends of a passage."""
    assert holds_any((cue,), wording(text))


@pytest.mark.parametrize(("cue", "text"), NOT_FOUND)
def test_not_found(cue: str, text: str) -> None:
    """Order and distance count."""
    assert not holds_any((cue,), wording(text))


@pytest.mark.parametrize("cue", ["NOBODY", "don't", "a|", "(x)"])
def test_a_bad_cue_says_so(cue: str) -> None:
    """A cue outside the notation is an error that quotes the part at fault."""
    with pytest.raises(BadCue, match="in the cue"):
        compile_cue(cue)


def test_every_shipped_cue_is_in_the_notation() -> None:
    """A slip in a table is found here and not on somebody's letter."""
    for category in load():
        count_cues(category.cues, " x ")
    for cue in all_phrases():
        compile_cue(cue)
