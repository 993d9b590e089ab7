"""What could still tell who a family is once every name is hidden, and how much it weighs together.

docs/risk.md says where each reason comes from and how the level is decided.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from typing import assert_never


class RiskReason(Enum):
    """Why words could single a family out, in the words that a reviewer reads."""

    RARE_CONDITION = "a rare condition"
    ONLY_ONE = "said to be the only one, the first, or known to all"
    PUBLIC = "told in public: press, court or petition"
    COMBINED = "an exact age, a council or school, and a diagnosis together"
    AGE = "an exact age beside a council or school"
    QUOTED = "a report or letter word for word"
    EVENT = "an event that others will remember"
    SIBLINGS = "twins, or several children with needs"
    FAMILY_SIZE = "the size of the family"
    ADOPTION = "adopted, fostered, or brought up by kin"
    DEATH = "a death in the family"
    ILLNESS = "an illness or a medical event"
    OCCUPATION = "what a parent does, or for whom"
    COMMUNITY = "a language, a faith or a people"
    EQUIPMENT = "unusual equipment, or an unusual placement"
    SMALL_PLACE = "a small place"
    FIGURE = "an exact sum or count"
    CLOCK = "an exact time of day"
    PRIZE = "a prize or a public success"

    @property
    def code(self) -> str:
        """The reason as programs and tables name it, such as ``rare-condition``."""
        return self.name.lower().replace("_", "-")

    @property
    def weight(self) -> int:
        """2 for what singles a family out by itself, 1 for what does so beside something else."""
        match self:
            case RiskReason.RARE_CONDITION | RiskReason.ONLY_ONE | RiskReason.PUBLIC | RiskReason.COMBINED:
                return 2
            case (
                RiskReason.AGE
                | RiskReason.QUOTED
                | RiskReason.EVENT
                | RiskReason.SIBLINGS
                | RiskReason.FAMILY_SIZE
                | RiskReason.ADOPTION
                | RiskReason.DEATH
                | RiskReason.ILLNESS
                | RiskReason.OCCUPATION
                | RiskReason.COMMUNITY
                | RiskReason.EQUIPMENT
                | RiskReason.SMALL_PLACE
                | RiskReason.FIGURE
                | RiskReason.CLOCK
                | RiskReason.PRIZE
            ):
                return 1
            case _:
                assert_never(self)


class Level(Enum):
    """How easily somebody who knows the family could tell that it is theirs."""

    LOW = "low"
    """Nothing was found: not the same as nothing there."""
    SOME = "some"
    HIGH = "high"


@dataclass(frozen=True, slots=True)
class Risk:
    """One stretch that could single the family out."""

    start: int
    end: int
    reason: RiskReason
    note: str = ""
    """What a reviewer should know beside the reason; never words of the letter."""
    where: str = ""
    """Empty: offsets into the kept text. Else ``subject``, or the name of the enclosure whose text they are into."""


@dataclass(frozen=True, slots=True)
class RiskNote:
    """All that was found in one draft, in reading order: subject, kept text, enclosures."""

    risks: tuple[Risk, ...] = ()

    @property
    def level(self) -> Level:
        """The level of the whole draft."""
        return level_of({risk.reason for risk in self.risks})


_MANY = 5
"""Different reasons of the lesser weight that single a family out together."""


def level_of(reasons: Collection[RiskReason]) -> Level:
    """The level of these reasons together: high with one that is enough by itself, or with five of any weight."""
    told = set(reasons)
    if not told:
        return Level.LOW
    enough = any(reason.weight > 1 for reason in told) or len(told) >= _MANY
    return Level.HIGH if enough else Level.SOME
