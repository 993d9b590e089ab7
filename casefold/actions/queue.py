"""Which cases a person looks at, and in what order: what presses first, then stories that need her judgement."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from casefold.store.case import Case, CaseState
from pipeline.draft import Attention, Kind


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cases are wanted. An empty field wants all; several values of one field want any of them."""

    states: frozenset[CaseState] = frozenset()
    kinds: frozenset[Kind] = frozenset()
    categories: frozenset[str] = frozenset()
    """Issue category ids."""
    months: frozenset[str] = frozenset()
    """``2013-06``: the month in which the first message was sent."""
    councils: frozenset[int] = frozenset()
    """Campaign-wide numbers."""
    unsure: bool = False
    """Only stories in which no category is certain."""
    attention: bool = False
    """Only cases that give a reason to look at them first."""

    @property
    def only_states(self) -> bool:
        """Whether nothing but states is asked for."""
        return self == Wanted(states=self.states)

    def holds(self, case: Case) -> bool:
        """Whether this case is wanted."""
        return (
            (not self.states or case.state in self.states)
            and (not self.kinds or case.kind in self.kinds)
            and (not self.categories or bool(self.categories & {name for name, _ in case.categories}))
            and (not self.months or case.month in self.months)
            and (not self.councils or bool(self.councils & set(case.councils)))
            and (case.unsure or not self.unsure)
            and (bool(case.attention) or not self.attention)
        )


def in_order(cases: Iterable[Case]) -> list[Case]:
    """Cases in the order in which a person should look: drafts first, the most pressing reason first.

    A withdrawn case whose writer came back stands among the drafts, or nobody would see it.
    """
    rank = {state: place for place, state in enumerate(CaseState)}

    def key(case: Case) -> tuple[int, int, str]:
        state = CaseState.DRAFT if Attention.CAME_BACK in case.attention else case.state
        return rank[state], case.urgency, case.id

    return sorted(cases, key=key)
