"""Mentions that name one and the same."""

from __future__ import annotations

from dataclasses import dataclass, field

from pipeline.mention import Mention, MentionType


@dataclass(frozen=True, slots=True)
class At:
    """A mention and where it stands."""

    text: int
    """Index of its text in the reading."""
    mention: Mention
    surface: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Gathered:
    """One bearer's mentions."""

    kind: MentionType
    members: tuple[At, ...]

    @property
    def first(self) -> tuple[int, int]:
        """Where it is named first: index of the text, then offset."""
        return min((at.text, at.mention.start) for at in self.members)
