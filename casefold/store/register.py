"""The register of known names, as a blind index: it recognises a surface that it is shown, and can list none.

A row is a keyed hash of one normalised surface or generated variant, with the type and number of its bearer. Councils
and schools are known in the whole campaign, under numbers drawn at random; everybody else in one case only.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from casefold.store.blind import Use, blind
from casefold.store.journal import actor, now
from pipeline.mention import MentionType
from pipeline.roster import Bearer, NewName
from pipeline.surface import normal, variants

if TYPE_CHECKING:
    from sqlite_utils import Database

_ASKED = 500
"""Hashes in one question: SQLite takes 999 and more (SQLITE_MAX_VARIABLE_NUMBER)."""
CAMPAIGN = ""
"""The scope of names that are known in every case."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """What the register says of a surface that is about to leave."""

    scope: str
    """The case that knows it, or CAMPAIGN."""
    type: MentionType
    ordinary: bool
    confirmed: bool
    """A person has signed a case in which it was hidden."""


class Register:
    """Rows of the tables ``names``, ``bodies``, ``numbers`` and ``decisions``. The caller commits."""

    def __init__(self, db: Database, index_key: bytes) -> None:
        self._db = db
        self._key = index_key

    def hash(self, surface: str) -> str:
        """The keyed hash of a surface's normal form."""
        return blind(self._key, Use.NAME, normal(surface))

    def learn(self, case: str, names: Iterable[NewName]) -> None:
        """Enter surfaces with their variants."""
        for name in names:
            scope = CAMPAIGN if name.type.campaign_wide else case
            for variant in variants(name.surface, name.type):
                row: dict[str, str | int] = {"scope": scope, "type": name.type.value, "number": name.number}
                row["hash"] = blind(self._key, Use.NAME, variant.surface)
                row |= {"ordinary": int(variant.ordinary), "confirmed": 0}
                self._db.table("names").insert(row, pk=("hash", "scope", "type", "number"), ignore=True)
                if scope == CAMPAIGN:  # so that erasing the only case that has named a body takes its name along
                    taught = {"hash": row["hash"], "case_id": case}
                    self._db.table("bodies").insert(taught, pk=("hash", "case_id"), ignore=True)

    def confirm(self, case: str, names: Iterable[NewName]) -> None:
        """Record that a person has signed a text in which these were hidden."""
        for name in names:
            scope = CAMPAIGN if name.type.campaign_wide else case
            for variant in variants(name.surface, name.type):
                key = (blind(self._key, Use.NAME, variant.surface), scope, name.type.value, name.number)
                self._db.execute(
                    "update names set confirmed = 1 where hash = ? and scope = ? and type = ? and number = ?", key
                )

    def relearn(self, case: str, names: Collection[NewName]) -> None:
        """Let the case know exactly these names: those that no draft of it hides any more are forgotten.

        A councils', schools' or health body's name that another case has taught stays. What was confirmed stays so.
        """
        known = self._db.table("names").rows_where("scope = ? and confirmed = 1", [case])
        confirmed = {row["hash"] for row in known}
        self.learn(case, names)
        marks = {
            (blind(self._key, Use.NAME, variant.surface), name.type.value, name.number)
            for name in names
            for variant in variants(name.surface, name.type)
        }
        hashes = {mark for mark, _, _ in marks}
        for row in list(self._db.table("names").rows_where("scope = ?", [case])):
            if (row["hash"], row["type"], row["number"]) not in marks:
                self._forget_row(row)
            elif row["hash"] in confirmed:
                self._db.execute("update names set confirmed = 1 where hash = ? and scope = ?", [row["hash"], case])
        for row in list(self._db.table("bodies").rows_where("case_id = ?", [case])):
            if row["hash"] not in hashes:
                self._db.execute("delete from bodies where hash = ? and case_id = ?", [row["hash"], case])
                if not self._db.table("bodies").count_where("hash = ?", [row["hash"]]):
                    self._db.execute("delete from names where hash = ? and scope = ?", [row["hash"], CAMPAIGN])

    def _forget_row(self, row: dict[str, Any]) -> None:
        key = [row["hash"], row["scope"], row["type"], row["number"]]
        self._db.execute("delete from names where hash = ? and scope = ? and type = ? and number = ?", key)

    def forget(self, case: str) -> None:
        """Remove all that one case alone knows: its people, their numbers and what was decided about words in it."""
        self._db.execute("delete from names where scope = ?", [case])
        self._db.execute("delete from numbers where scope = ?", [case])
        self._db.execute("delete from decisions where case_id = ?", [case])

    def sightings(self, surface: str) -> list[Sighting]:
        """All that any case knows of a surface."""
        return self.sightings_of([surface])[surface]

    def sightings_of(self, surfaces: Collection[str]) -> dict[str, list[Sighting]]:
        """The same for many surfaces at once, an empty list for those that nobody knows."""
        marks = {surface: self.hash(surface) for surface in surfaces}
        known: dict[str, list[Sighting]] = {}
        for asked in _batches(dict.fromkeys(marks.values()), _ASKED):
            where = f"hash in ({', '.join('?' * len(asked))})"
            for row in self._db.table("names").rows_where(where, asked, order_by="scope, type, number"):
                known.setdefault(row["hash"], []).append(
                    Sighting(row["scope"], MentionType(row["type"]), bool(row["ordinary"]), bool(row["confirmed"]))
                )
        return {surface: known.get(mark, []) for surface, mark in marks.items()}

    def decide(self, case: str, surface: str) -> None:
        """Record that a person has looked at this surface in this case and lets it stand."""
        row = {"hash": self.hash(surface), "case_id": case, "decided": now(), "by": actor()}
        self._db.table("decisions").upsert(row, pk=("hash", "case_id"))

    def undecide(self, case: str, surface: str) -> None:
        """Take that back: it is asked about again."""
        self._db.execute("delete from decisions where hash = ? and case_id = ?", [self.hash(surface), case])

    def decided(self, case: str, surface: str) -> bool:
        """Whether a person has let this surface stand in this case."""
        return bool(self._db.table("decisions").count_where("hash = ? and case_id = ?", [self.hash(surface), case]))

    def roster(self, case: str) -> CaseRoster:
        """What the pipeline may ask while it drafts a message of this case."""
        return CaseRoster(self._db, self, case)


class CaseRoster:
    """``pipeline.roster.Roster`` over the register: one case's names and the campaign's."""

    def __init__(self, db: Database, register: Register, case: str) -> None:
        self._db = db
        self._register = register
        self._case = case
        self._empty = not list(db.table("names").rows_where("scope in (?, ?)", [case, CAMPAIGN], limit=1))

    @property
    def empty(self) -> bool:
        """Whether neither this case nor the campaign knows any name."""
        return self._empty

    def known(self, surface: str) -> Bearer | None:
        """Who bears this surface; the case's own people come before the campaign's bodies. None when two fit."""
        rows = list(
            self._db.table("names").rows_where(
                "hash = ? and scope in (?, ?)", [self._register.hash(surface), self._case, CAMPAIGN]
            )
        )
        own = [row for row in rows if row["scope"] == self._case] or rows
        bearers = {(row["type"], row["number"]) for row in own}
        if len(bearers) != 1:
            return None
        return Bearer(MentionType(own[0]["type"]), own[0]["number"], bool(own[0]["ordinary"]))

    def draw(self, type: MentionType) -> int:  # noqa: A002 - the protocol's word
        """The case's next number; campaign-wide a random free one, so that order of arrival cannot be read from it."""
        scope = CAMPAIGN if type.campaign_wide else self._case
        rows = self._db.table("numbers").rows_where("scope = ? and type = ?", [scope, type.value])
        taken = {row["number"] for row in rows}
        number = _random_free(taken) if type.campaign_wide else max(taken, default=0) + 1
        self._db.table("numbers").insert({"scope": scope, "type": type.value, "number": number})
        return number


def _batches(items: Iterable[str], size: int) -> Iterator[list[str]]:
    """Lists of at most so many items (``itertools.batched`` of Python 3.12)."""
    rest = iter(items)
    while batch := list(islice(rest, size)):
        yield batch


def _random_free(taken: set[int]) -> int:
    """A free number, from a range at least twice as large as what is taken."""
    top = 99
    while len(taken) * 2 >= top:
        top = top * 10 + 9
    return secrets.choice([number for number in range(1, top + 1) if number not in taken])
