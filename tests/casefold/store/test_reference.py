"""Reference lists in the store, and what they change in a draft."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casefold.config import Config
from casefold.errors import UnknownReference
from casefold.store.reference import gazetteer_at
from casefold.store.store import Store
from casefold.voices import load_drafter
from ingest.arrival import Form, read_arrival
from ingest.reference import Kind, ReferenceList


def listed(title: str, kind: Kind, *names: str, digest: str = "1") -> ReferenceList:
    """A list as it is read from a file."""
    return ReferenceList(title, kind, "OGL", date(2026, 1, 2), digest, names)


def test_a_list_is_kept_with_its_source_and_replaced_by_the_next(store: Store) -> None:
    """Title, kind, count, dates and licence; the same file again changes nothing; the journal tells of each."""
    with store.transaction():
        assert store.reference.put(listed("Schools", Kind.SCHOOL, "St. Osyth's CofE Primary", "Fairmead Unit"))
        assert not store.reference.put(listed("Schools", Kind.SCHOOL, "St. Osyth's CofE Primary", "Fairmead Unit"))
        assert store.reference.put(listed("Schools", Kind.SCHOOL, "Fairmead Unit", digest="2"))
    (kept,) = store.reference.kept()
    assert (kept.title, kept.kind, kept.names, kept.published) == ("Schools", Kind.SCHOOL, 1, "2026-01-02")
    assert dict(store.reference.gazetteer().kinds) == {"fairmead unit": "SCHOOL"}
    verbs = [row["verb"] for row in store.db.query("select verb from journal")]
    assert verbs.count("reference import") == 2
    with store.transaction():
        store.reference.remove("Schools")
    assert store.reference.kept() == []
    assert not store.reference.gazetteer().kinds
    with pytest.raises(UnknownReference, match="reference list"):
        store.reference.remove("Schools")


def test_ways_of_writing_are_one_form_and_a_school_comes_before_a_place(store: Store) -> None:
    """St and Saint, C of E and Church of England, & and and; a hospital without its last word."""
    with store.transaction():
        store.reference.put(listed("Places", Kind.PLACE, "Saint Osyth", "Brock & Hollow"))
        store.reference.put(listed("Schools", Kind.SCHOOL, "Saint Osyth's Church of England Primary", "St Osyth"))
        store.reference.put(listed("NHS", Kind.HEALTH, "Altnagelvin Area Hospital, Derry"))
    kinds = store.reference.gazetteer().kinds
    assert kinds["st osyth cofe primary"] == "SCHOOL"
    assert kinds["st osyth"] == "SCHOOL"
    assert kinds["brock and hollow"] == "PLACE"
    assert kinds["altnagelvin area hospital"] == "HEALTH"


def test_a_store_without_lists_or_no_store_is_an_empty_voice(config: Config, tmp_path: Path) -> None:
    """Reading needs no keys and never fails a run."""
    assert not gazetteer_at(config.store_path).kinds
    assert not gazetteer_at(tmp_path / "none.db").kinds
    broken = tmp_path / "broken.db"
    broken.write_bytes(b"no database" * 200)
    assert not gazetteer_at(broken).kinds


def test_the_lists_are_one_more_voice(config: Config, store: Store) -> None:
    """Names that nothing else would take are found, and the mention says by whom; ordinary words stay."""
    with store.transaction():
        store.reference.put(listed("Schools", Kind.SCHOOL, "Work Together Learning"))
        store.reference.put(listed("Places", Kind.PLACE, "Oughtibridge", "North Road", "Parsley", "Help"))
    raw = (
        b"From: A Parent <a@example.org>\nSubject: help\n\nWe moved to oughtibridge last year. He goes to Work Together"
        b" Learning now. Can you help? He likes parsley. He is eight and they never showed us his report.\n"
    )
    (draft,) = load_drafter(config).preview([read_arrival(raw, Form.RFC822)])
    assert not isinstance(draft, str)
    found = {
        draft.body.text[each.mention.start : each.mention.end]: (each.mention.type.value, each.mention.by)
        for each in draft.body.placed
    }
    assert found["Work Together Learning"][0] == "school"
    assert "reference list" in found["Work Together Learning"][1]
    assert found["oughtibridge"][0] == "place"
    assert "parsley" not in found
    assert "help" not in found
