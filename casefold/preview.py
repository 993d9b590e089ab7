"""A draft in the form that programs read: one JSON object a message (``casefold preview --json``)."""

from __future__ import annotations

from typing import Any

from pipeline.draft import Attention, Draft, Enclosure, Evidence
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise
from pipeline.risk import Risk, RiskNote


def form(file: str, draft: Draft) -> dict[str, Any]:
    """The object for one message. Offsets are characters into ``text``, which is what was kept before redaction."""
    body = _passage(draft.body)
    risk = draft.risk or RiskNote()
    return {
        "file": file,
        "kind": draft.triage.kind.value,
        **body,
        "doubtful": [{"start": each.start, "end": each.end, "why": each.why} for each in draft.body.doubts],
        "subject": _passage(draft.subject),
        "enclosures": [_enclosure(each) for each in draft.enclosures],
        "categories": [
            {
                "id": hit.id,
                "score": round(hit.score, 3),
                "evidence": [_evidence(each) for each in hit.evidence],
                **({} if hit.calibrated else {"uncalibrated": True}),
            }
            for hit in draft.categories
        ],
        "set_aside": [
            {"id": each.id, "why": each.why.value, "evidence": [_evidence(each.evidence)]} for each in draft.set_aside
        ],
        "consent": draft.triage.consent.value,
        "consent_evidence": [_evidence(each) for each in draft.triage.consent_words],
        "consent_addressees": list(draft.triage.addressees),
        "hold_until": str(draft.triage.hold),
        "risk": [_risk(each) for each in risk.risks],
        "risk_level": risk.level.value,
        "hold_evidence": [_evidence(each) for each in draft.triage.hold_words],
        "attention": [_word_of(each) for each in draft.triage.attention],
        "attention_evidence": [
            {"reason": _word_of(each.reason), **_evidence(each.words)} for each in draft.triage.attention_words
        ],
    }


def _word_of(reason: Attention) -> str:
    return reason.name.lower().replace("_", "-")


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "text": passage.text,
        "redacted": pseudonymise(passage).text,
        "mentions": [
            {
                "start": each.mention.start,
                "end": each.mention.end,
                "type": each.mention.type.value,
                "pseudonym": each.pseudonym,
                "score": round(each.mention.score, 3),
                "by": list(each.mention.by),
            }
            for each in passage.placed
        ],
    }


def _evidence(evidence: Evidence) -> dict[str, Any]:
    """Offsets into ``text``; where they are into an enclosure's text, its name stands with them."""
    told: dict[str, Any] = {"start": evidence.start, "end": evidence.end}
    return told | ({"enclosure": evidence.enclosure} if evidence.enclosure else {})


def _risk(risk: Risk) -> dict[str, Any]:
    """Offsets into ``text``; where they are into the subject's or an enclosure's text, its name stands with them."""
    told: dict[str, Any] = {"start": risk.start, "end": risk.end, "reason": risk.reason.code}
    return told | ({"where": risk.where} if risk.where else {})


def _enclosure(enclosure: Enclosure) -> dict[str, Any]:
    told = {"name": enclosure.name, "kind": enclosure.kind, **_passage(enclosure.passage or Passage(""))}
    return told | ({"unread": enclosure.unread} if enclosure.unread else {})
