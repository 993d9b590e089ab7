"""The settings of sign-off and of its page."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from casefold.setting import setting


class Signers(Enum):
    """How many people sign a case."""

    ONE = "one"
    TWO = "two"
    TWO_HIGH_RISK = "two-high-risk"
    """Two for a case whose risk is high, one for any other."""


@dataclass(frozen=True, slots=True)
class Review:
    """Signing off: docs/review.md."""

    signatures: Signers = setting("How many people sign a case: one, two, or two-high-risk.", Signers.ONE)
    idle_minutes: float = setting("Minutes without a page asked for, after which the page forgets the key.", 15.0)
    port: int = setting("The port on which `casefold review` serves the page.", 8737)
