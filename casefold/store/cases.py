"""Cases: the open facts of each, and the text that a person has approved."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, replace
from enum import Enum
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from casefold.errors import NoSuchCase
from casefold.store.blind import Use, blind
from casefold.store.journal import now, write
from pipeline.draft import SURE, Attention, Consent, Kind
from pipeline.pseudonymise import SafeText, reopen
from pipeline.risk import Level, RiskReason, level_of

if TYPE_CHECKING:
    from sqlite_utils import Database

_LETTERS = "BCDFGHJKMNPQRTVWXYZ"  # no vowel, so no word; nothing that is misread for a figure
_FIGURES = "2346789"
ID = f"[{_LETTERS}][{_FIGURES}][{_LETTERS}]{{2}}"
"""The shape of a case id, as a regular expression."""


class CaseState(Enum):
    """Where a case stands. A hold is no state: it stands beside it, until a person lifts it."""

    DRAFT = "draft"
    APPROVED = "approved"
    REJECTED = "rejected"
    """Not a story, or not for this campaign."""
    WITHDRAWN = "withdrawn"
    """The writer took it back: it never leaves."""


class Voided(Enum):
    """Why an approval fell."""

    CHANGED = "its text was changed"
    MESSAGE = "another message joined the case"
    MERGED = "two pseudonyms became one"
    REJECTED = "the case was rejected"
    WITHDRAWN = "the case was withdrawn"


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


@dataclass(frozen=True, slots=True)
class Part:
    """One approved message of a case."""

    message: int
    subject: SafeText
    text: SafeText


def digest_of(parts: list[Part]) -> str:
    """BLAKE2b-256 over the digests of a case's parts in order, hex: what an approval is bound to."""
    told = "".join(f"{part.message}:{part.subject.digest}:{part.text.digest}\n" for part in parts)
    return blake2b(told.encode(), digest_size=32).hexdigest()


class Cases:
    """Rows of the tables ``cases``, ``approved`` and ``writers``. The caller commits."""

    def __init__(self, db: Database, index_key: bytes) -> None:
        self._db = db
        self._key = index_key

    def new_id(self) -> str:
        """A case id that never was in use: the journal knows those of erased cases."""
        while True:
            signs = [secrets.choice(_LETTERS), secrets.choice(_FIGURES), *(secrets.choice(_LETTERS) for _ in "12")]
            case = "".join(signs)
            used = self.has(case) or self._db.table("pen").count_where("scope = ?", [case])
            if not used and not self._db.table("journal").count_where("case_id = ?", [case]):
                return case

    def has(self, case: str) -> bool:
        """Whether there is a case with this id."""
        return bool(self._db.table("cases").count_where("id = ?", [case]))

    def save(self, case: Case) -> None:
        """Insert or replace the open facts of a case."""
        row: dict[str, Any] = {
            "id": case.id,
            "state": case.state.value,
            "kind": case.kind.value,
            "categories": json.dumps([{"id": name, "score": round(score, 3)} for name, score in case.categories]),
            "councils": json.dumps(sorted(case.councils)),
            "attention": json.dumps([each.name for each in case.attention]),
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
        self._db.table("cases").upsert(row, pk="id")

    def get(self, case: str) -> Case:
        """The case with this id, in any letter case. Raises NoSuchCase."""
        rows = list(self._db.table("cases").rows_where("id = ?", [case.upper()]))
        if not rows:
            raise NoSuchCase("There is no case with this id. See: casefold list")
        return _case(rows[0])

    def all(self, *states: CaseState) -> list[Case]:
        """Cases in any of these states (all when none is named), oldest first."""
        if not states:
            return [_case(row) for row in self._db.table("cases").rows_where(order_by="created, id")]
        marks = ",".join("?" * len(states))
        rows = self._db.table("cases").rows_where(
            f"state in ({marks})", [state.value for state in states], order_by="created, id"
        )
        return [_case(row) for row in rows]

    def counts(self) -> dict[CaseState, int]:
        """How many cases stand in each state."""
        rows = self._db.query("select state, count(*) as cases from cases group by state")
        found = {row["state"]: row["cases"] for row in rows}
        return {state: found.get(state.value, 0) for state in CaseState}

    def approve(self, case: Case, parts: list[Part], signer: str) -> Case:
        """Make exactly these texts readable and bind the approval to their digest."""
        self._db.table("approved").delete_where("case_id = ?", [case.id])
        self._db.table("approved").insert_all(
            {
                "message": part.message,
                "case_id": case.id,
                "subject": part.subject.text,
                "subject_digest": part.subject.digest,
                "text": part.text.text,
                "text_digest": part.text.digest,
            }
            for part in parts
        )
        signed = replace(case, state=CaseState.APPROVED, digest=digest_of(parts), signed_by=signer, signed=now())
        self.save(signed)
        return signed

    def void(self, case: Case, why: Voided = Voided.CHANGED, **detail: int) -> Case:
        """Take an approval back, with the reason in the journal: the text is unreadable until it is signed anew."""
        if case.digest:
            write(self._db, "approval void", case.id, why=why.value, **detail)
        self._db.table("approved").delete_where("case_id = ?", [case.id])
        state = CaseState.DRAFT if case.state is CaseState.APPROVED else case.state
        voided = replace(case, state=state, digest="", signed_by="", signed="")
        self.save(voided)
        return voided

    def dissolve(self, case: str) -> None:
        """Remove a case whose messages went elsewhere: its open facts, approved text and writers."""
        for table, column in (("cases", "id"), ("approved", "case_id"), ("writers", "case_id")):
            self._db.table(table).delete_where(f"{column} = ?", [case])

    def parts(self, case: str) -> list[Part]:
        """The approved texts of a case. Raises pipeline.pseudonymise.Tampered when one was changed in the file."""
        rows = self._db.table("approved").rows_where("case_id = ?", [case], order_by="message")
        return [
            Part(row["message"], reopen(row["subject"], row["subject_digest"]), reopen(row["text"], row["text_digest"]))
            for row in rows
        ]

    def remember_writer(self, case: str, address: str) -> None:
        """Remember, as a keyed hash, that this address writes in this case."""
        if address:
            row = {"hash": blind(self._key, Use.WRITER, address.lower()), "case_id": case}
            self._db.table("writers").insert(row, pk=("hash", "case_id"), ignore=True)

    def of_writer(self, address: str) -> list[str]:
        """The cases that this address writes in."""
        if not address:
            return []
        mark = blind(self._key, Use.WRITER, address.lower())
        return [row["case_id"] for row in self._db.table("writers").rows_where("hash = ?", [mark], order_by="rowid")]


def _case(row: dict[str, Any]) -> Case:
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
    )
