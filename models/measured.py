"""What was measured of the shipped models, for those who have to say how good they are."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """One measurement."""

    letters: int
    """Invented letters that nothing was fitted to."""
    hidden: float
    """Of the mentions that would tell who somebody is by themselves, the part that was hidden."""


MEASURED = Measured(64, 0.970)
"""docs/detection.md, "Figures": ``python -m benchmarks.quality``, on letters kept apart, at their first reading."""
