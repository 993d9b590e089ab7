"""Cases: the open facts of each, and the text that a person has approved."""

from __future__ import annotations

import secrets
from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import Enum
from hashlib import blake2b
from itertools import count
from typing import TYPE_CHECKING

from casefold.errors import NoSuchCase
from casefold.store.blind import Use, blind
from casefold.store.case import CALM, Case, CaseState, case_of, row_of
from casefold.store.journal import now, write
from casefold.store.search import Search
from pipeline.draft import PRESSING, Attention
from pipeline.pseudonymise import SafeText, reopen

if TYPE_CHECKING:
    from sqlite_utils import Database

_LETTERS = "BCDFGHJKMNPQRTVWXYZ"  # no vowel, so no word; nothing that is misread for a figure
_FIGURES = "2346789"
ID = f"[{_LETTERS}][{_FIGURES}][{_LETTERS}]{{2,4}}"
"""The shape of a case id, as a regular expression."""
_DRAWS = 8


class Voided(Enum):
    """Why an approval fell."""

    CHANGED = "its text was changed"
    MESSAGE = "another message joined the case"
    MERGED = "two pseudonyms became one"
    NEW_NAME = "a word that stands in it is known as a name since"
    SPLIT = "a message of it became a case of its own"
    REOPENED = "a word of it holds an export back"
    REJECTED = "the case was rejected"
    WITHDRAWN = "the case was withdrawn"


@dataclass(frozen=True, slots=True)
class Shown:
    """A stretch of an approved text that shows a category."""

    category: str
    start: int
    """Offsets into ``Part.text``."""
    end: int


@dataclass(frozen=True, slots=True)
class Part:
    """One approved message of a case."""

    message: int
    subject: SafeText
    text: SafeText
    evidence: tuple[Shown, ...] = ()


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
        """A case id that never was in use: four signs, of which there are 48,000, and more where these are crowded.

        The journal knows the ids of erased cases.
        """
        for letters in count(2):
            for _ in range(_DRAWS):
                signs = [secrets.choice(_LETTERS), secrets.choice(_FIGURES)]
                case = "".join([*signs, *(secrets.choice(_LETTERS) for _ in range(letters))])
                used = self.has(case) or self._db.table("pen").count_where("scope = ?", [case])
                if not used and not self._db.table("journal").count_where("case_id = ?", [case]):
                    return case
        raise AssertionError("there is always a longer one")

    def has(self, case: str) -> bool:
        """Whether there is a case with this id."""
        return bool(self._db.table("cases").count_where("id = ?", [case]))

    def save(self, case: Case) -> None:
        """Insert or replace the open facts of a case."""
        self._db.table("cases").upsert(row_of(case), pk="id")
        self._db.execute("update cases set revision = revision + 1 where id = ?", [case.id])

    def get(self, case: str) -> Case:
        """The case with this id, in any letter case. Raises NoSuchCase."""
        rows = list(self._db.table("cases").rows_where("id = ?", [case.upper()]))
        if not rows:
            raise NoSuchCase("There is no case with this id. See: casefold list")
        return case_of(rows[0])

    def all(self, *states: CaseState) -> list[Case]:
        """Cases in any of these states (all when none is named), oldest first."""
        if not states:
            return [case_of(row) for row in self._db.table("cases").rows_where(order_by="created, id")]
        marks = ",".join("?" * len(states))
        rows = self._db.table("cases").rows_where(
            f"state in ({marks})", [state.value for state in states], order_by="created, id"
        )
        return [case_of(row) for row in rows]

    def pressing(self, states: Collection[CaseState] = (), limit: int = -1) -> list[Case]:
        """Cases in these states (all when none is named), drafts and the most pressing first; at most so many.

        Each state's cases come in the order of an index, so that the first page costs the same in any store. A
        withdrawn case whose writer came back stands among the drafts, or nobody would see it.
        """
        back = [case for case in self.came_back() if not states or case.state in states]
        found: list[Case] = []
        for state in (each for each in CaseState if not states or each in states):
            rows = self._db.table("cases").rows_where(
                "state = ?", [state.value], order_by="urgency, id", limit=limit if limit < 0 else limit + len(back)
            )
            found += [case for case in map(case_of, rows) if case not in back]
            if state is CaseState.DRAFT:
                found = sorted([*found, *back], key=lambda case: (case.urgency, case.id))
            if 0 <= limit <= len(found):
                break
        if CaseState.DRAFT not in (states or CaseState):
            found += back
        return found if limit < 0 else found[:limit]

    def came_back(self) -> list[Case]:
        """Withdrawn cases whose writers wrote again."""
        place = list(Attention).index(Attention.CAME_BACK)
        rows = self._db.table("cases").rows_where(
            "state = ? and urgency <= ?", [CaseState.WITHDRAWN.value, place], order_by="urgency, id"
        )
        return [case for case in map(case_of, rows) if Attention.CAME_BACK in case.attention]

    def needing_attention(self) -> int:
        """How many drafts need attention before the others, and signed cases in which something presses still."""
        pressing = max(list(Attention).index(each) for each in PRESSING)
        counted = [(CaseState.DRAFT, CALM - 1), (CaseState.APPROVED, pressing)]
        where = "state = ? and urgency <= ?"
        return sum(self._db.table("cases").count_where(where, [state.value, most]) for state, most in counted)

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
        self._unpublish(case.id)
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
        rows = [
            {
                "case_id": case.id,
                "message": part.message,
                "category": each.category,
                "start": each.start,
                "end": each.end,
            }
            for part in parts
            for each in part.evidence
        ]
        self._db.table("evidence").insert_all(rows)
        Search(self._db).add(case.id)
        signed = replace(case, state=CaseState.APPROVED, digest=digest_of(parts), signed_by=signer, signed=now())
        self.save(signed)
        return signed

    def void(self, case: Case, why: Voided = Voided.CHANGED, **detail: int) -> Case:
        """Take an approval back, with the reason in the journal: the text is unreadable until it is signed anew."""
        if case.digest:
            write(self._db, "approval void", case.id, why=why.value, **detail)
        self._db.execute("delete from signatures where case_id = ?", [case.id])
        self._unpublish(case.id)
        state = CaseState.DRAFT if case.state is CaseState.APPROVED else case.state
        voided = replace(case, state=state, digest="", signed_by="", signed="")
        self.save(voided)
        return voided

    def _unpublish(self, case: str) -> None:
        """Take the approved text of a case away, also out of the full-text index."""
        self._db.execute("delete from evidence where case_id = ?", [case])
        Search(self._db).drop(case)
        self._db.execute("delete from approved where case_id = ?", [case])

    def dissolve(self, case: str) -> None:
        """Remove a case whose messages went elsewhere: its open facts, approved text and writers."""
        self._unpublish(case)
        homes = (("cases", "id"), ("writers", "case_id"), ("edits", "case_id"), ("signatures", "case_id"))
        for table, column in homes:
            self._db.table(table).delete_where(f"{column} = ?", [case])

    def parts(self, case: str) -> list[Part]:
        """The approved texts of a case. Raises pipeline.pseudonymise.Tampered when one was changed in the file."""
        shown: dict[int, list[Shown]] = {}
        for row in self._db.table("evidence").rows_where("case_id = ?", [case], order_by="message, start, id"):
            shown.setdefault(row["message"], []).append(Shown(row["category"], row["start"], row["end"]))
        return [
            Part(
                row["message"],
                reopen(row["subject"], row["subject_digest"]),
                reopen(row["text"], row["text_digest"]),
                tuple(shown.get(row["message"], ())),
            )
            for row in self._db.table("approved").rows_where("case_id = ?", [case], order_by="message")
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
