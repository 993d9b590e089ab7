"""What is already known of names, as the pipeline may ask it.

The store keeps known names as keyed hashes only, so a roster answers for a surface that it is shown and can never be
made to list one.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Protocol

from pipeline.mention import MentionType


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who bears a known surface."""

    type: MentionType
    number: int
    """The number in the pseudonym, such as 2 in ``[Child 2]``."""
    ordinary: bool = False
    """The surface is an ordinary word too (Will, Hope): it is the name only where grammar or capitals say so."""


@dataclass(frozen=True, slots=True)
class NewName:
    """A surface that identification has given to a bearer, for the register."""

    surface: str = field(repr=False)
    type: MentionType
    number: int


class Roster(Protocol):
    """Known names of one case and of the whole campaign."""

    def known(self, surface: str) -> Bearer | None:
        """Who bears this surface in this case, or campaign-wide; ``None`` when nobody is known to."""

    def draw(self, type: MentionType) -> int:  # noqa: A002 - the field's word
        """A number for a bearer not met before: the next one in the case, or a random free one campaign-wide."""

    @property
    def empty(self) -> bool:
        """Whether nothing at all is known, so that looking up can be skipped."""


class EmptyRoster:
    """Nothing is known: numbers run from 1 in order of appearance. What ``preview`` uses."""

    def __init__(self) -> None:
        self._last: Counter[MentionType] = Counter()

    def known(self, surface: str) -> Bearer | None:  # noqa: ARG002 - the protocol's argument
        """Nobody is."""
        return None

    def draw(self, type: MentionType) -> int:  # noqa: A002 - the protocol's argument
        """The next number of this type."""
        self._last[type] += 1
        return self._last[type]

    @property
    def empty(self) -> bool:
        """Always."""
        return True
