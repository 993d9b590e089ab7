"""Which case a message belongs to, and what it changes there.

A message may narrow what a case allows at once, for that harms nobody; widening waits for a person, since a sender's
address can be forged.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from casefold.config import Config
from casefold.store.cases import Case, CaseState
from casefold.store.store import Store
from ingest.message import Message
from pipeline.draft import Attention, Consent, Draft, Kind, Triage
from pipeline.mention import MentionType
from pipeline.risk import RiskReason

_PATIENT = (Kind.OFFER, Kind.QUESTION, Kind.COMMENTARY)


def case_of(store: Store, message: Message, config: Config) -> str | None:
    """The case that a message continues; ``None`` when it opens one.

    One writer, one case: an address that writes in one case goes on in it. Where it writes in several, the Message-IDs
    that it answers decide among them, and else the latest. The campaign's own accounts are nobody's address: what the
    organiser passes on from there opens a case of its own.
    """
    if message.sender is None or not message.sender.address:
        return None
    if message.sender.address in {account.username.lower() for account in config.imap}:
        return None
    cases = store.cases.of_writer(message.sender.address)
    answered = [case for case in store.ledger.cases_answered(message.references) if case in cases]
    return next(iter([*answered, *cases[::-1]]), None)


def fold(store: Store, case_id: str, message: Message, draft: Draft, *, joined: bool) -> Case:
    """Bring a drafted message into its case, new or known. The caller commits."""
    before = store.cases.get(case_id) if joined else _opened(case_id, message, draft)
    if joined and before.digest:
        before = store.cases.void(before)
    after = replace(
        before,
        state=_state(before.state),
        kind=draft.triage.kind if before.kind in _PATIENT and draft.triage.kind is Kind.STORY else before.kind,
        categories=_merged(before.categories, draft),
        councils=tuple(sorted({*before.councils, *_councils(draft)})),
        attention=tuple(each for each in Attention if each in {*before.attention, *draft.triage.attention}),
        doubts=before.doubts + doubts_in(draft),
        risks=risks_in([draft], before.risks),
        consent=narrowed(before.consent, draft.triage),
        consent_read=draft.triage.consent if draft.triage.consent is not Consent.UNCLEAR else before.consent_read,
        hold=held(before.hold, draft.triage),
    )
    store.cases.save(after)
    return after


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
    asked = str(triage.hold)
    if "event" in (before, asked):
        return "event"
    return max(before, asked)
