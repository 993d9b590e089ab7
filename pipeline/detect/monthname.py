"""Whether April, May or June is somebody where it stands: "never once asked April anything", "April had stopped"."""

from __future__ import annotations

from collections.abc import Sequence

from models.names import names
from pipeline.detect.word import Word
from pipeline.month import MONTHS

_DATED = frozenset(
    "in by since last next early mid late until till from of to for during before after this the every each and or"
    " between through around or about".split()
)
"""What stands before months."""
_MET = frozenset("asked met put told take took tell see saw love loves loved want wants call called let get".split())
"""What is done to somebody, and to no month."""
_DOES = frozenset("had has could would was is did does can cannot will won't couldn't wouldn't doesn't didn't".split())
_ABOUT = frozenset(["about", "with", "for", "on"])
_CAUSED = frozenset(["when", "then", "but", "because", "what", "that", "think", "was", "says"])
"""What a clause begins with whose doer comes next."""


def is_months_bearer(words: Sequence[Word], at: int) -> bool:
    """Whether a month that is a given name too is a name in this place; capitals are not asked for."""
    word = words[at]
    if word.low not in MONTHS or word.low not in names().borne or at + 1 >= len(words):
        return False
    before = words[at - 1].low if at and not word.opens else ""
    after = words[at + 1].low if not words[at + 1].gap.strip(" ") else ""
    if after.isdigit() or before.isdigit() or before[:1].isdigit() or after[:1].isdigit():
        return False
    if before == "for" and after == "to":
        return word.low != "may"
    came = after == "came" and at + 2 < len(words) and words[at + 2].low in ("home", "in", "out", "back", "down")
    doer = came or after in _DOES or (after.endswith("s") and before in _CAUSED)
    if word.low == "may":
        return before in _MET or (doer and after in ("had", "was", "has", "could", "would", "is", "did"))
    return before in _MET or (doer and (before in _ABOUT or before not in _DATED))
