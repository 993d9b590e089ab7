"""A text with its names placed: what a reviewer mends, and what pseudonymisation replaces."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.mention import Doubt, Mention


@dataclass(frozen=True, slots=True)
class Placed:
    """A mention whose bearer has been settled."""

    mention: Mention
    number: int
    """The bearer's number under its type; 0 for dates, which have none."""
    pseudonym: str
    """What stands in its place, such as ``[Child 1]`` or ``June 2013``."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One text (subject, kept text or enclosure), its placed mentions in order, and what is in doubt."""

    text: str = field(repr=False)
    placed: tuple[Placed, ...] = ()
    doubts: tuple[Doubt, ...] = ()
