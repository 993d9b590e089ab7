"""What a message changes in the case to which it belongs (``casefold.placement`` says to which).

A message may narrow what a case allows at once, for that harms nobody; widening waits for a person, since a sender's
address can be forged.
"""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from casefold.store.cases import Case, CaseState, Voided
from casefold.store.clocks import ClockKind
from casefold.store.store import Store
from ingest.message import Message
from pipeline.draft import Attention, Consent, Draft, Kind, Triage
from pipeline.mention import MentionType

_PATIENT = (Kind.OFFER, Kind.QUESTION, Kind.COMMENTARY)


def fold(store: Store, case_id: str, number: int, message: Message, draft: Draft, *, joined: bool) -> Case:
    """Bring a drafted message, ``number`` in the ledger, into its case, new or known. The caller commits."""
    before = store.cases.get(case_id) if joined else _opened(case_id, message, draft)
    if joined and before.digest:
        before = store.cases.void(before, Voided.MESSAGE, message=number)
    after = replace(
        before,
        state=_state(before.state),
        kind=draft.triage.kind if before.kind in _PATIENT and draft.triage.kind is Kind.STORY else before.kind,
        categories=_merged(before.categories, draft),
        councils=tuple(sorted({*before.councils, *_councils(draft)})),
        doubts=before.doubts + doubts_in(draft),
        consent=narrowed(before.consent, draft.triage),
        consent_read=draft.triage.consent if draft.triage.consent is not Consent.UNCLEAR else before.consent_read,
        hold=held(before.hold, draft.triage),
    )
    after = replace(after, attention=_attention(before, after, draft))
    store.cases.save(after)
    return after


def _attention(before: Case, after: Case, draft: Draft) -> tuple[Attention, ...]:
    """Why to look at the case first: what any of its messages gives as a reason, as far as it still holds."""
    reasons = {*before.attention, *draft.triage.attention} - {Attention.UNSURE}
    if after.unsure:
        reasons.add(Attention.UNSURE)
    if before.state is CaseState.WITHDRAWN and draft.triage.kind not in (Kind.WITHDRAWAL, Kind.AUTO_REPLY, Kind.SPAM):
        reasons.add(Attention.CAME_BACK)
    return tuple(each for each in Attention if each in reasons)


def _opened(case_id: str, message: Message, draft: Draft) -> Case:
    return Case(case_id, kind=draft.triage.kind, sent=message.sent.isoformat() if message.sent else "")


def _state(state: CaseState) -> CaseState:
    match state:
        case CaseState.DRAFT | CaseState.REJECTED:  # a new mail makes a rejected case worth another look
            return CaseState.DRAFT
        case CaseState.APPROVED:
            return CaseState.DRAFT
        case CaseState.WITHDRAWN:
            return CaseState.WITHDRAWN
        case _:
            assert_never(state)


def _merged(before: tuple[tuple[str, float], ...], draft: Draft) -> tuple[tuple[str, float], ...]:
    scores = dict(before)
    for hit in draft.categories:
        scores[hit.id] = max(hit.score, scores.get(hit.id, 0.0))
    return tuple(sorted(scores.items(), key=lambda pair: (-pair[1], pair[0])))


def _councils(draft: Draft) -> set[int]:
    passages = [draft.subject, draft.body, *(each.passage for each in draft.enclosures if each.passage)]
    return {
        placed.number for passage in passages for placed in passage.placed if placed.mention.type is MentionType.COUNCIL
    }


def doubts_in(draft: Draft) -> int:
    """How many doubtful words a person must look at before this draft is signed."""
    passages = [draft.subject, draft.body, *(each.passage for each in draft.enclosures if each.passage)]
    return sum(len(passage.doubts) for passage in passages)


def narrowed(recorded: Consent, triage: Triage) -> Consent:
    """The consent on record after a mail: never wider than before."""
    if triage.kind is Kind.WITHDRAWAL or triage.consent is Consent.REFUSED:
        return Consent.REFUSED
    if recorded is Consent.NAMED and triage.consent is Consent.ANONYMISED:
        return Consent.ANONYMISED
    return recorded


def held(before: str, triage: Triage) -> str:
    """The hold after a mail: never shorter than before. An event without a date outlasts every date."""
    asked = str(triage.hold)
    if "event" in (before, asked):
        return "event"
    return max(before, asked)


def narrows(triage: Triage) -> bool:
    """Whether a message asks for less: it takes a story back, refuses its use, or asks to wait."""
    return triage.kind is Kind.WITHDRAWAL or triage.consent is Consent.REFUSED or bool(triage.hold)


def clocks_of(triage: Triage) -> list[ClockKind]:
    """What the law gives a time for, of what a message asks."""
    asked = [ClockKind.WITHDRAWAL] if triage.kind is Kind.WITHDRAWAL else []
    return [*asked, ClockKind.COMPLAINT] if Attention.COMPLAINT in triage.attention else asked
