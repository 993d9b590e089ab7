"""What a message changes in the case to which it belongs (``casefold.placement`` says to which).

A message may narrow what a case allows at once, for that harms nobody; widening waits for a person, since a sender's
address can be forged.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import assert_never

from casefold.proof import Proof, Verdict
from casefold.store.case import Case, CaseState
from casefold.store.cases import Voided
from casefold.store.clocks import ClockKind
from casefold.store.consents import ConsentEntry
from casefold.store.store import Store
from casefold.store.vault import Sealed
from ingest.message import Message
from pipeline.draft import Attention, Consent, Draft, Kind, Triage
from pipeline.mention import MentionType
from pipeline.risk import RiskReason

_PATIENT = (Kind.OFFER, Kind.QUESTION, Kind.COMMENTARY)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A drafted message on its way into a case."""

    number: int
    """Its id in the ledger."""
    message: Message = field(repr=False)
    draft: Draft = field(repr=False)
    said: datetime
    """When it was sent, UTC; at the latest when it arrived."""
    proof: Proof
    """Whether its From address was proved."""


def fold(store: Store, case_id: str, incoming: Incoming, *, joined: bool) -> Case:
    """Bring a message into its case, new or (``joined``) there already. The caller commits."""
    draft = incoming.draft
    before = store.cases.get(case_id) if joined else _opened(case_id, incoming)
    if joined:
        store.signatures.void(case_id)
    if joined and before.digest:
        before = store.cases.void(before, Voided.MESSAGE, message=incoming.number)
    after = replace(
        before,
        state=_state(before.state),
        kind=draft.triage.kind if before.kind in _PATIENT and draft.triage.kind is Kind.STORY else before.kind,
        categories=_merged(before.categories, draft),
        councils=tuple(sorted({*before.councils, *councils_in(draft)})),
        doubts=before.doubts + doubts_in(draft),
        risks=risks_in([draft], before.risks),
        consent=narrowed(before.consent, draft.triage),
        hold=held(before.hold, draft.triage),
    )
    after = replace(after, attention=_attention(before, after, draft))
    after = _hear_consent(store, before, after, incoming)
    store.cases.save(after)
    return after


def _hear_consent(store: Store, before: Case, after: Case, incoming: Incoming) -> Case:
    """Record what a mail says of consent, with its sentences sealed.

    The mail that was sent last is the writer's last word, which sign-off takes. A mail whose From failed the checks is
    nobody's word for more: it is on record, and a person may believe it (``casefold consent``).
    """
    triage, at = incoming.draft.triage, incoming.said.isoformat(timespec="seconds")
    if triage.consent is Consent.UNCLEAR and after.consent is before.consent:
        return after
    believed = triage.consent is Consent.REFUSED or incoming.proof.verdict is not Verdict.FAILED
    if triage.consent is not Consent.UNCLEAR and believed and store.consents.is_latest(after.id, at):
        after = replace(after, consent_read=triage.consent)
    sentences = [incoming.draft.text_of(each.enclosure)[each.start : each.end] for each in triage.consent_words]
    if sentences:
        store.vault.put(incoming.number, Sealed.CONSENT, json.dumps(sentences).encode())
    store.consents.heard(
        ConsentEntry(after.id, before.consent, after.consent, incoming.number, read=triage.consent, at=at)
    )
    return after


def _attention(before: Case, after: Case, draft: Draft) -> tuple[Attention, ...]:
    """Why to look at the case first: what any of its messages gives as a reason, as far as it still holds."""
    reasons = {*before.attention, *draft.triage.attention} - {Attention.UNSURE}
    if after.unsure:
        reasons.add(Attention.UNSURE)
    if before.state is CaseState.WITHDRAWN and draft.triage.kind not in (Kind.WITHDRAWAL, Kind.AUTO_REPLY, Kind.SPAM):
        reasons.add(Attention.CAME_BACK)
    return tuple(each for each in Attention if each in reasons)


def _opened(case_id: str, incoming: Incoming) -> Case:
    sent = incoming.message.sent
    return Case(case_id, kind=incoming.draft.triage.kind, sent=sent.isoformat() if sent else "")


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


def councils_in(draft: Draft) -> set[int]:
    """The campaign-wide numbers of the councils that a draft names."""
    passages = [draft.subject, draft.body, *(each.passage for each in draft.enclosures if each.passage)]
    return {
        placed.number for passage in passages for placed in passage.placed if placed.mention.type is MentionType.COUNCIL
    }


def doubts_in(draft: Draft) -> int:
    """How many doubtful words a person must look at before this draft is signed."""
    passages = [draft.subject, draft.body, *(each.passage for each in draft.enclosures if each.passage)]
    return sum(len(passage.doubts) for passage in passages)


def risks_in(
    drafts: Iterable[Draft], before: tuple[tuple[RiskReason, int], ...] = ()
) -> tuple[tuple[RiskReason, int], ...]:
    """How many stretches could single the family out, by reason in the order of the enum, added to ``before``."""
    counts = Counter(dict(before))
    counts.update(risk.reason for draft in drafts if draft.risk for risk in draft.risk.risks)
    return tuple((reason, counts[reason]) for reason in RiskReason if counts[reason])


def narrowed(recorded: Consent, triage: Triage) -> Consent:
    """The consent on record after a mail: never wider than before."""
    if triage.kind is Kind.WITHDRAWAL or triage.consent is Consent.REFUSED:
        return Consent.REFUSED
    if recorded is Consent.NAMED and triage.consent is Consent.ANONYMISED:
        return Consent.ANONYMISED
    return recorded


def held(before: str, triage: Triage) -> str:
    """The hold after a mail: never shorter than before. An event without a date outlasts every date."""
    return longer(before, str(triage.hold))


def longer(one: str, other: str) -> str:
    """The longer of two holds, each empty, a day or ``event``."""
    return "event" if "event" in (one, other) else max(one, other)


def narrows(triage: Triage) -> bool:
    """Whether a message asks for less: it takes a story back, refuses its use, or asks to wait."""
    return triage.kind is Kind.WITHDRAWAL or triage.consent is Consent.REFUSED or bool(triage.hold)


def clocks_of(triage: Triage) -> list[ClockKind]:
    """What the law gives a time for, of what a message asks."""
    asked = [ClockKind.WITHDRAWAL] if triage.kind is Kind.WITHDRAWAL else []
    return [*asked, ClockKind.COMPLAINT] if Attention.COMPLAINT in triage.attention else asked
