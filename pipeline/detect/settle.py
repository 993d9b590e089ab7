"""Which of the overlapping stretches stand: the surest first, each with every voice that spoke for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.detect.candidate import PERSON, Candidate
from pipeline.detect.found import LAST_TO_SPEAK
from pipeline.mention import MentionType

_RANK: dict[MentionType | str, int] = {
    MentionType.CONTACT: 0,
    MentionType.DATE: 0,
    MentionType.POSTCODE: 0,
    MentionType.ID: 1,
    MentionType.SCHOOL: 2,
    MentionType.HEALTH: 2,
    MentionType.COUNCIL: 3,
    MentionType.CHILD: 4,
    MentionType.PARENT: 4,
    MentionType.PROFESSIONAL: 4,
    PERSON: 5,
    MentionType.ORG: 6,
    MentionType.PLACE: 6,
}
_ADDRESSED = 0.85
"""Score from which a place is a whole address, which models take to pieces."""
_LAST = 7
"""Rank of a word that nobody explains: whoever can say more of it speaks first."""
_PEOPLE = (MentionType.CHILD, MentionType.PARENT, MentionType.PROFESSIONAL, PERSON)
_BODIES = (MentionType.SCHOOL, MentionType.HEALTH, MentionType.COUNCIL, MentionType.ORG, MentionType.PLACE)
_WIDEST = 60
"""Characters of the longest name that two overlapping stretches may grow to."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch that stands, with all that was said for it."""

    start: int
    end: int
    said: tuple[Candidate, ...]
    """Every candidate that overlaps it, the surest first."""

    @property
    def voices(self) -> tuple[str, ...]:
        """The voices that spoke for it, each once."""
        return tuple(dict.fromkeys(each.voice for each in self.said))

    @property
    def ruled(self) -> tuple[Candidate, ...]:
        """What rules said, the surest first."""
        return tuple(each for each in self.said if _is_ruled(each))


@dataclass(slots=True)
class _Growing:
    """A stretch while candidates are added to it; thousands may overlap one of a hostile text."""

    start: int
    end: int
    said: list[Candidate]
    ruled: bool
    """Whether a rule has said what it is."""

    def add(self, each: Candidate) -> None:
        self.said.append(each)
        self.ruled = self.ruled or _is_ruled(each)


def settled(candidates: Iterable[Candidate], text: str) -> list[Stretch]:
    """Stretches in order that do not overlap."""
    kept: list[_Growing] = []
    owner = [-1] * len(text)  # which stretch holds each character, so that no candidate is held against every other
    for each in sorted(candidates, key=_order):
        touching = sorted({*owner[each.start : each.end]} - {-1})
        if not touching:
            kept.append(_Growing(each.start, each.end, [each], _is_ruled(each)))
            owner[each.start : each.end] = [len(kept) - 1] * (each.end - each.start)
        for index in touching:
            _join(kept[index], each, text, owner, index)
    return sorted((Stretch(each.start, each.end, tuple(each.said)) for each in kept), key=lambda stretch: stretch.start)


def _is_ruled(each: Candidate) -> bool:
    return each.ruled and each.type != PERSON


def _order(each: Candidate) -> tuple[int, int, float, int]:
    rank = _RANK[each.type] if each.ruled else 5 + (each.type != PERSON)
    if each.voice in LAST_TO_SPEAK:
        rank = _LAST
    elif each.ruled and each.type is MentionType.PLACE and each.score >= _ADDRESSED:
        rank = _RANK[MentionType.SCHOOL]
    return rank, -(each.end - each.start), -each.score, each.start


def _join(stretch: _Growing, each: Candidate, text: str, owner: list[int], index: int) -> None:
    """Add one more voice; the stretch is wider when the voice is of its family and takes more of the same line."""
    first = stretch.said[0].type
    family = _PEOPLE if first in _PEOPLE else _BODIES if first in _BODIES else ()
    start, end = min(stretch.start, each.start), max(stretch.end, each.end)
    if (start, end) != (stretch.start, stretch.end):
        fits = each.type in family and end - start <= _WIDEST and "\n" not in text[start:end]
        fits = fits or (first in _BODIES and each.type == PERSON and not stretch.ruled)
        fits = fits or (each.ruled and not stretch.ruled and each.start <= stretch.start and each.end >= stretch.end)
        if fits and {*owner[start:end]} <= {-1, index}:
            stretch.start, stretch.end = start, end
            owner[start:end] = [index] * (end - start)
    stretch.add(each)
