"""A case: its open facts, and the row of the table ``cases`` that they are kept in."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from casefold.store.journal import now
from pipeline.draft import SURE, Attention, Consent, Kind
from pipeline.risk import Level, RiskReason, level_of

CALM = 99
"""The urgency of a case that needs no attention: after all of those that do."""


class CaseState(Enum):
    """Where a case stands. A hold is no state: it stands beside it, until a person lifts it."""

    DRAFT = "draft"
    APPROVED = "approved"
    REJECTED = "rejected"
    """Not a story, or not for this campaign."""
    WITHDRAWN = "withdrawn"
    """The writer took it back: it never leaves."""


@dataclass(frozen=True, slots=True)
class Case:
    """The open half of a case: nothing in it tells who somebody is."""

    id: str
    """Four signs drawn at random, such as ``K7WQ``: order of arrival cannot be read from it."""
    state: CaseState = CaseState.DRAFT
    kind: Kind = Kind.STORY
    categories: tuple[tuple[str, float], ...] = ()
    """Issue category ids with their scores, best first."""
    councils: tuple[int, ...] = ()
    """Campaign-wide council numbers."""
    attention: tuple[Attention, ...] = ()
    doubts: int = 0
    """How many doubtful words a person must look at before signing."""
    risks: tuple[tuple[RiskReason, int], ...] = ()
    """How many stretches of its drafts could single the family out, by reason."""
    created: str = ""
    changed: str = ""
    sent: str = ""
    """When the first message was sent, ISO 8601; empty when it did not say."""
    consent: Consent = Consent.UNCLEAR
    """As recorded: narrowed by a mail at once, widened by a person alone."""
    consent_read: Consent = Consent.UNCLEAR
    """As the latest mail seems to say."""
    addressees: tuple[str, ...] = ()
    """Whom a person has recorded consent for."""
    hold: str = ""
    """Empty, ``event``, or the ISO day before which it must not be used; a person lifts it, time does not."""
    digest: str = ""
    """Of the approved text, hex; empty while nothing is approved."""
    signed_by: str = ""
    signed: str = ""
    revision: int = field(default=0, compare=False)
    """How often it has been saved: whoever changes it says which one was on her screen."""

    @property
    def risk(self) -> Level:
        """How easily somebody who knows the family could tell that the case is theirs."""
        return level_of([reason for reason, _ in self.risks])

    @property
    def month(self) -> str:
        """The month in which its first message was sent, ``2013-06``; empty when it did not say."""
        return self.sent[:7]

    @property
    def unsure(self) -> bool:
        """Whether it is a story in which no issue category is certain."""
        return self.kind is Kind.STORY and not any(score >= SURE for _, score in self.categories)

    @property
    def urgency(self) -> int:
        """How soon a person should look at it: the place of its most pressing attention, smallest first.

        A draft in which no category is certain counts as unsure also where its latest mail did not say so.
        """
        places = [list(Attention).index(each) for each in self.attention]
        if self.unsure and self.state is CaseState.DRAFT:
            places.append(list(Attention).index(Attention.UNSURE))
        return min(places, default=CALM)


def row_of(case: Case) -> dict[str, Any]:
    """The row of a case that is saved now."""
    return {
        "id": case.id,
        "state": case.state.value,
        "kind": case.kind.value,
        "categories": json.dumps([{"id": name, "score": round(score, 3)} for name, score in case.categories]),
        "councils": json.dumps(sorted(case.councils)),
        "attention": json.dumps([each.name for each in case.attention]),
        "urgency": case.urgency,
        "doubts": case.doubts,
        "risks": json.dumps({reason.name: count for reason, count in case.risks}),
        "created": case.created or now(),
        "changed": now(),
        "sent": case.sent,
        "consent": case.consent.value,
        "consent_read": case.consent_read.value,
        "addressees": json.dumps(list(case.addressees)),
        "hold": case.hold,
        "digest": case.digest,
        "signed_by": case.signed_by,
        "signed": case.signed,
    }


def case_of(row: dict[str, Any]) -> Case:
    """The case of a row."""
    return Case(
        id=row["id"],
        state=CaseState(row["state"]),
        kind=Kind(row["kind"]),
        categories=tuple((each["id"], each["score"]) for each in json.loads(row["categories"])),
        councils=tuple(json.loads(row["councils"])),
        attention=tuple(Attention[name] for name in json.loads(row["attention"])),
        doubts=row["doubts"],
        risks=tuple((RiskReason[name], count) for name, count in json.loads(row["risks"] or "{}").items()),
        created=row["created"],
        changed=row["changed"],
        sent=row["sent"],
        consent=Consent(row["consent"]),
        consent_read=Consent(row["consent_read"]),
        addressees=tuple(json.loads(row["addressees"])),
        hold=row["hold"],
        digest=row["digest"],
        signed_by=row["signed_by"],
        signed=row["signed"],
        revision=row["revision"],
    )
