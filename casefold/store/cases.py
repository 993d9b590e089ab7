"""Cases: the open facts of each, and the text that a person has approved."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from hashlib import blake2b
from itertools import count
from typing import TYPE_CHECKING, Any

from casefold.errors import NoSuchCase
from casefold.store.blind import Use, blind
from casefold.store.journal import now
from pipeline.draft import Attention, Consent, Kind
from pipeline.pseudonymise import SafeText, reopen

if TYPE_CHECKING:
    from sqlite_utils import Database

_LETTERS = "BCDFGHJKMNPQRTVWXYZ"  # no vowel, so no word; nothing that is misread for a figure
_FIGURES = "2346789"
_DRAWS = 8
_CALM = 99
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
    def urgency(self) -> int:
        """How soon a person should look at it: the place of its most pressing attention, smallest first."""
        return min((list(Attention).index(each) for each in self.attention), default=_CALM)


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
        """A case id that is not in use: four signs, of which there are 48,000, and more where these are crowded."""
        for letters in count(2):
            for _ in range(_DRAWS):
                signs = [secrets.choice(_LETTERS), secrets.choice(_FIGURES)]
                case = "".join([*signs, *(secrets.choice(_LETTERS) for _ in range(letters))])
                if not self._db.table("cases").count_where("id = ?", [case]):
                    return case
        raise AssertionError("there is always a longer one")

    def save(self, case: Case) -> None:
        """Insert or replace the open facts of a case."""
        row: dict[str, Any] = {
            "id": case.id,
            "state": case.state.value,
            "kind": case.kind.value,
            "categories": json.dumps([{"id": name, "score": round(score, 3)} for name, score in case.categories]),
            "councils": json.dumps(sorted(case.councils)),
            "attention": json.dumps([each.name for each in case.attention]),
            "urgency": case.urgency,
            "doubts": case.doubts,
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

    def pressing(self, states: Sequence[CaseState] = (), limit: int = -1) -> list[Case]:
        """Cases in these states (all when none is named), drafts and the most pressing first; at most so many.

        Each state's cases come in the order of an index, so that the first page costs the same in any store.
        """
        found: list[Case] = []
        for state in (each for each in CaseState if not states or each in states):
            if limit < 0 or len(found) < limit:
                most = -1 if limit < 0 else limit - len(found)
                rows = self._db.table("cases").rows_where(
                    "state = ?", [state.value], order_by="urgency, id", limit=most
                )
                found += map(_case, rows)
        return found

    def needing_attention(self) -> int:
        """How many drafts need attention before the others."""
        return int(self._db.table("cases").count_where("state = ? and urgency < ?", [CaseState.DRAFT.value, _CALM]))

    def held_until(self, day: str) -> list[str]:
        """Ids of the cases that are held until a day that has come."""
        rows = self._db.table("cases").rows_where("hold <> '' and hold <> 'event' and hold <= ?", [day], order_by="id")
        return [row["id"] for row in rows]

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

    def void(self, case: Case) -> Case:
        """Take an approval back: the text is unreadable again until the case is signed anew."""
        self._db.table("approved").delete_where("case_id = ?", [case.id])
        state = CaseState.DRAFT if case.state is CaseState.APPROVED else case.state
        voided = replace(case, state=state, digest="", signed_by="", signed="")
        self.save(voided)
        return voided

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
