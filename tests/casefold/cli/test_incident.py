"""``casefold incident``: what may have left, from the journal alone, and the 72 hours."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from casefold.configfile import read
from casefold.store.case import Case
from casefold.store.cases import Part
from casefold.store.incidents import End, What
from casefold.store.journal import faults, write
from casefold.store.store import open_store
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise


@pytest.fixture
def campaign_with_exports(casefold):  # type: ignore[no-untyped-def]
    """Three cases of two writers, two signed, one of these exported."""
    safe = pseudonymise(Passage("Approved.", (), ()))
    with open_store(read(casefold.home / "casefold.toml")) as store, store.transaction():
        for number, case in enumerate(("B2BB", "C3CC", "D4DD"), 1):
            store.cases.save(Case(case))
            store.cases.remember_writer(case, f"parent{min(number, 2)}@example.com")
        for number, case in enumerate(("B2BB", "C3CC"), 1):
            store.cases.approve(Case(case), [Part(number, safe, safe)], "tester")
        write(store.db, "export", format="csv", addressee="ICO", cases=["B2BB 00ff"])
    return casefold


@pytest.mark.parametrize(
    ("what", "readable", "sealed", "writers"),
    [
        (What.EXPORT, "1 case(s): B2BB", "Sealed                nothing", 1),
        (What.BACKUP, "2 case(s): B2BB, C3CC", "3 case(s): B2BB, C3CC, D4DD", 2),
        (What.MACHINE, "2 case(s): B2BB, C3CC", "3 case(s): B2BB, C3CC, D4DD", 2),
        (What.KEY, "2 case(s): B2BB, C3CC", "3 case(s): B2BB, C3CC, D4DD", 2),
        (What.OTHER, "2 case(s): B2BB, C3CC", "3 case(s): B2BB, C3CC, D4DD", 2),
    ],
)
def test_each_kind_reaches_as_far_as_it_may(campaign_with_exports, what, readable, sealed, writers) -> None:  # type: ignore[no-untyped-def]
    """Cases, numbers and the export with its addressee; no name and no address."""
    told = campaign_with_exports("incident", "open", what.value, "--since", "2020-01-01").stdout
    assert readable in told
    assert sealed in told
    assert f"{writers} writer(s)" in told
    assert "export B2BB to ICO" in told
    assert "71 hours left" in told or "72 hours left" in told
    assert "parent" not in told


def test_an_incident_runs_and_ends(campaign_with_exports) -> None:  # type: ignore[no-untyped-def]
    """Counted in status, closed with a reason, on record in the journal; never twice."""
    casefold = campaign_with_exports
    aware = (datetime.now(UTC) - timedelta(hours=100)).strftime("%Y-%m-%d %H:%M")
    casefold("incident", "open", "backup-lost", "--since", "2020-01-01", "--aware", aware)
    assert "the 72 hours to tell the ICO are over" in casefold("status").stdout
    assert json.loads(casefold("status", "--json").stdout)["incidents"]["1"] < 0
    assert "over: tell it now" in casefold("incident").stdout
    assert "Say why" in casefold("incident", "close", "1", "reported", "--reason", "x", code=1).stderr
    casefold("incident", "close", "1", "risk-unlikely", "--reason", "the stick was found in a drawer")
    assert "ended already" in casefold("incident", "close", "1", "reported", "--reason", "told the ICO", code=1).stderr
    assert "no incident 7" in casefold("incident", "show", "7", code=1).stderr
    assert "Incident" not in casefold("status").stdout
    with open_store(read(casefold.home / "casefold.toml")) as store:
        assert store.incidents.get(1).end is End.UNLIKELY
        assert [row["verb"] for row in store.db["journal"].rows][-2:] == ["incident", "incident closed"]
        assert list(faults(store.db)) == []


def test_times_that_cannot_be_are_refused(casefold) -> None:  # type: ignore[no-untyped-def]
    """Nobody is aware of what has not happened yet."""
    said = casefold("incident", "open", "other", "--since", "2027-01-02", "--aware", "2027-01-01", code=1).stderr
    assert "before it happened" in said
    assert "No incident" in casefold("incident").stderr
