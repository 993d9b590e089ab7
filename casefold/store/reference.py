"""Reference lists in the store: public names by their form, each list with its source, its date and its count."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from sqlite_utils import Database

from casefold.errors import UnknownReference
from casefold.store.journal import now, write
from ingest.reference import Kind, ReferenceList
from pipeline.gazetteer import Gazetteer, form_of, gazetteer
from pipeline.mention import MentionType
from pipeline.surface import variants

_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Kept:
    """One list in the store."""

    title: str
    kind: Kind
    names: int
    published: str
    imported: str
    licence: str


class ReferenceShelf:
    """The lists of this campaign."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, new: ReferenceList) -> bool:
        """Keep a list; it replaces one of the same title. False: the very same was there. The caller commits."""
        old = next(iter(self._db.query("select sha256 from reference_lists where title = ?", [new.title])), None)
        if old and old["sha256"] == new.sha256:
            return False
        if old:
            self._clear(new.title)
        forms = {form for name in new.names for form in _forms(name, new.kind)}
        self._db.table("reference_lists").insert(
            {
                "title": new.title,
                "kind": new.kind.value,
                "names": len(new.names),
                "published": str(new.published),
                "imported": now(),
                "licence": new.licence,
                "sha256": new.sha256,
            }
        )
        rows = ({"form": form, "list": new.title} for form in sorted(forms))
        self._db.table("reference_names").insert_all(rows, batch_size=5_000)
        write(self._db, "reference import", title=new.title, names=len(new.names), sha256=new.sha256)
        return True

    def remove(self, title: str) -> None:
        """Forget a list. Raises UnknownReference. The caller commits."""
        if title not in [each.title for each in self.kept()]:
            raise UnknownReference(f"There is no reference list {title!r}. See: casefold reference list")
        self._clear(title)
        write(self._db, "reference remove", title=title)

    def kept(self) -> list[Kept]:
        """What is there, by title."""
        query = "select title, kind, names, published, imported, licence from reference_lists order by title"
        return [Kept(**{**row, "kind": Kind(row["kind"])}) for row in self._db.query(query)]

    def gazetteer(self) -> Gazetteer:
        """All lists as one voice knows them; a form that is a school's and a place's is the school's."""
        return gazetteer(self._forms())

    def _forms(self) -> Iterator[tuple[str, str]]:
        query = "select form from reference_names join reference_lists on title = list where kind = ? order by form"
        for kind in Kind:
            for row in self._db.query(query, [kind.value]):
                yield row["form"], entity_of(kind)

    def _clear(self, title: str) -> None:
        self._db.table("reference_names").delete_where("list = ?", [title])
        self._db.table("reference_lists").delete_where("title = ?", [title])


def gazetteer_at(path: Path) -> Gazetteer:
    """What the store at this path holds, read without keys; empty when there is no store or no list in it."""
    if not path.is_file():
        return Gazetteer()
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            return ReferenceShelf(Database(connection)).gazetteer()
    except sqlite3.DatabaseError:  # a store of before the lists, or none at all: whoever opens it to write will say so
        return Gazetteer()


def entity_of(kind: Kind) -> str:
    """What the recognisers call names of this kind."""
    match kind:
        case Kind.SCHOOL | Kind.HEALTH | Kind.COUNCIL | Kind.PLACE | Kind.NAME:
            return kind.name
        case _:
            assert_never(kind)


def _forms(name: str, kind: Kind) -> set[str]:
    """The name as it is listed and, for bodies, without what follows a comma (the town) or a bracket.

    A hospital is kept without its last generic word too, "Altnagelvin" for "Altnagelvin Area Hospital"; a school is
    not: of the stems of schools a third are places as well.
    """
    whole = name.split("(", maxsplit=1)[0].strip()
    written = {whole, whole.split(",")[0]} if kind is not Kind.PLACE else {whole}
    forms = {form_of(each) for each in written}
    if kind is Kind.HEALTH:
        for each in written:
            forms |= {
                form_of(variant.surface) for variant in variants(each, MentionType.HEALTH) if not variant.ordinary
            }
    return {form for form in forms if len(form) >= _SHORTEST}
