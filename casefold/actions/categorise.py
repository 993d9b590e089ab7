"""Saying under which issues a case belongs: what the classifier found is only a suggestion. It needs no key."""

from __future__ import annotations

from dataclasses import replace

from casefold.errors import NotAllowed
from casefold.store.case import Case, CaseState
from casefold.store.journal import write
from casefold.store.store import Store

BY_HAND = 1.0
"""The score of a category that a person has set."""


def categorise(store: Store, case_id: str, add: frozenset[str], remove: frozenset[str]) -> Case:
    """Add and remove categories of a case. An approval stands, for it is of the text.

    Raises NotAllowed for a withdrawn case, for a category that is both added and removed, and for one to remove that
    the case does not bear.
    """
    if add & remove:
        raise NotAllowed(f"{min(add & remove)} cannot be added and removed at once.")
    with store.transaction():
        case = store.cases.get(case_id)
        if case.state is CaseState.WITHDRAWN:
            raise NotAllowed(f"Case {case.id} was withdrawn by its writer.")
        if missing := remove - {name for name, _ in case.categories}:
            raise NotAllowed(f"Case {case.id} does not bear {min(missing)}: casefold show {case.id}")
        scores = {name: score for name, score in case.categories if name not in remove} | dict.fromkeys(add, BY_HAND)
        changed = replace(case, categories=tuple(sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))))
        store.cases.save(changed)
        write(store.db, "categorised", case.id, added=sorted(add), removed=sorted(remove))
    return changed
