"""Which cases may be sent to an addressee, and why the others may not. Consent and holds fail closed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from casefold.store.case import Case, CaseState
from casefold.store.cases import Part, digest_of
from casefold.store.store import Store
from pipeline.draft import Consent
from pipeline.pseudonymise import Tampered


class LeftOut(Enum):
    """Why a case stays behind."""

    DRAFT = "not signed off yet"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn by the writer"
    HELD = "on hold"
    UNDECIDED = "a message that may narrow what it allows waits in the holding pen"
    NO_CONSENT = "no consent on record"
    OTHER_ADDRESSEE = "consent does not cover this addressee"
    CHANGED = "the text is not the one that was signed"


@dataclass(frozen=True, slots=True)
class Selected:
    """A case that may leave, with the texts that a person has signed."""

    case: Case
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Selection:
    """What may leave, and how many stay behind for which reason."""

    cases: tuple[Selected, ...]
    left_out: Counter[LeftOut] = field(default_factory=Counter)


def reason_to_stay(case: Case, addressee: str) -> LeftOut | None:
    """Why a case must stay behind, by its open facts; ``None`` when it may leave."""
    by_state = {
        CaseState.WITHDRAWN: LeftOut.WITHDRAWN,
        CaseState.REJECTED: LeftOut.REJECTED,
        CaseState.DRAFT: LeftOut.DRAFT,
    }
    if case.state in by_state:
        return by_state[case.state]
    if case.hold:
        return LeftOut.HELD
    if case.consent not in (Consent.ANONYMISED, Consent.NAMED):
        return LeftOut.NO_CONSENT
    if addressee not in case.addressees:
        return LeftOut.OTHER_ADDRESSEE
    return None


def ids(store: Store) -> list[str]:
    """The ids of all cases in order, so that the order of arrival cannot be read from what leaves."""
    return [row["id"] for row in store.db.query("select id from cases order by id")]


def why_not(store: Store) -> Callable[[str, str], Selected | LeftOut]:
    """Of a case's id and an addressee: the case with its signed texts, or why it stays behind."""
    undecided, withdrawing = store.pen.held_cases(), store.clocks.withdrawing()

    def decided(case_id: str, addressee: str) -> Selected | LeftOut:
        case = store.cases.get(case_id)
        reason = reason_to_stay(case, addressee)
        if reason is None and case.id in withdrawing:
            reason = LeftOut.WITHDRAWN
        if reason is None and case.id in undecided:
            reason = LeftOut.UNDECIDED
        if reason:
            return reason
        try:
            parts = tuple(store.cases.parts(case.id))
        except Tampered:
            return LeftOut.CHANGED
        same = parts and digest_of(list(parts)) == case.digest
        return Selected(case, parts) if same else LeftOut.CHANGED

    return decided


def select(store: Store, addressee: str) -> Selection:
    """The cases that may be sent to this addressee, by case id."""
    chosen: list[Selected] = []
    left_out: Counter[LeftOut] = Counter()
    decided = why_not(store)
    for case in ids(store):
        found = decided(case, addressee)
        if isinstance(found, LeftOut):
            left_out[found] += 1
        else:
            chosen.append(found)
    return Selection(tuple(chosen), left_out)
