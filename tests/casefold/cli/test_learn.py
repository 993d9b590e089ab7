"""``casefold categorise`` and ``casefold learn``, as they are typed."""

from __future__ import annotations

from casefold.config import Config
from casefold.store.case import Case
from casefold.store.store import open_store
from pipeline.draft import Kind


def test_issues_are_corrected_and_too_few_cases_are_said(casefold, config: Config) -> None:  # type: ignore[no-untyped-def]
    """Each step says what it did, or what to do."""
    with open_store(config) as store, store.transaction():
        id_ = store.cases.new_id()
        store.cases.save(Case(id_, kind=Kind.STORY, categories=(("false-information", 0.6),)))
    assert casefold("categorise", id_, "--add", "access-denied").stdout == f"{id_}: access-denied, false-information\n"
    assert casefold("categorise", id_, "--remove", "false-information").stdout == f"{id_}: access-denied\n"
    unknown = casefold("categorise", id_, "--add", "acess-denied", code=2)
    assert "Did you mean access-denied?" in unknown.stderr
    casefold("categorise", id_, code=2)
    few = casefold("learn", code=1)
    assert "0 cases are approved; from 20 on" in few.stderr
