"""How many cases report what, when and about whom: counts by issue category, month and council code."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from casefold.store.case import Case, CaseState
from pipeline.draft import Kind

UNSURE = "unsure"
"""The row of stories in which no category is certain."""
NO_MONTH = "no date"
_TELLING = (Kind.STORY, Kind.FOLLOW_UP)


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts by a name (category id, month or council code), each for the two states in which a case can be used."""

    draft: Counter[str] = field(default_factory=Counter)
    approved: Counter[str] = field(default_factory=Counter)

    @property
    def names(self) -> list[str]:
        """Every name that is counted, in order."""
        return sorted({*self.draft, *self.approved})

    def rows(self) -> dict[str, dict[str, int]]:
        """``{"false-information": {"draft": 3, "approved": 1}}``."""
        return {name: {"draft": self.draft[name], "approved": self.approved[name]} for name in self.names}


@dataclass(frozen=True, slots=True)
class Tallies:
    """What ``casefold status`` counts. Rejected and withdrawn cases, and what tells no story, are left out."""

    category: Tally = field(default_factory=Tally)
    month: Tally = field(default_factory=Tally)
    council: Tally = field(default_factory=Tally)


def tallies(cases: Iterable[Case]) -> Tallies:
    """Count drafts and approved cases that tell something. A case counts once for each category and each council."""
    told = Tallies()
    for case in cases:
        if case.state not in (CaseState.DRAFT, CaseState.APPROVED) or case.kind not in _TELLING:
            continue
        _add(told.category, case, [*(name for name, _ in case.categories), *([UNSURE] * case.unsure)])
        _add(told.month, case, [case.month or NO_MONTH])
        _add(told.council, case, [council_code(number) for number in case.councils])
    return told


def council_code(number: int) -> str:
    """``07``: as the pseudonym ``[Council 07]`` has it."""
    return f"{number:02}"


def _add(tally: Tally, case: Case, names: Iterable[str]) -> None:
    counter = tally.draft if case.state is CaseState.DRAFT else tally.approved
    counter.update(names)
