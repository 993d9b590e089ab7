"""The CSV: only what may leave, whole or not at all."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefold.config import Config
from casefold.errors import FileInTheWay, GateClosed, NotAllowed
from casefold.export.csv import COLUMNS, neutral
from casefold.export.selection import LeftOut
from casefold.store.case import Case, CaseState
from casefold.store.cases import Part
from casefold.store.store import Store
from exported import export_csv
from pipeline.draft import Consent
from pipeline.mention import MentionType
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise
from pipeline.roster import NewName

READY = Case(
    "K7WQ",
    categories=(("false-information", 0.9), ("access-denied", 0.6)),
    councils=(7,),
    sent="2013-06-03T21:14:00+01:00",
    consent=Consent.ANONYMISED,
    addressees=("ICO",),
)


def approve(store: Store, case: Case, text: str = "They wrote it down wrongly.\nTwice.", message: int = 1) -> Case:
    """Sign a case with this text."""
    part = Part(message, pseudonymise(Passage("A report")), pseudonymise(Passage(text)))
    with store.transaction():
        return store.cases.approve(case, [part], "organiser")


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file, strict=True))


def test_a_case_that_may_leave_leaves_whole(store: Store, config: Config, tmp_path: Path) -> None:
    """One row, every column, the text as it was signed, and a line in the journal with its digest."""
    signed = approve(store, READY)
    done = export_csv(store, config, "ICO", tmp_path / "cases.csv")
    (row,) = rows_of(done.path)
    assert tuple(row) == COLUMNS
    assert row["case"] == "K7WQ"
    assert row["story"] == "They wrote it down wrongly.\nTwice."
    assert row["categories"] == "false-information; access-denied"
    assert row["councils"] == "Council 07"
    assert row["month"] == "2013-06"
    assert done.path.read_bytes().startswith(b"case,month,kind,")
    assert done.path.read_bytes().count(b"\r\n") == 2
    last = list(store.db["journal"].rows)[-1]
    assert json.loads(last["detail"])["cases"] == [f"K7WQ {signed.digest}"]


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (replace(READY, hold="event"), LeftOut.HELD),
        (replace(READY, hold="2013-07-18"), LeftOut.HELD),  # the day has long passed: time lifts nothing
        (replace(READY, consent=Consent.UNCLEAR), LeftOut.NO_CONSENT),
        (replace(READY, consent=Consent.REFUSED), LeftOut.NO_CONSENT),
        (replace(READY, addressees=("Ombudsman",)), LeftOut.OTHER_ADDRESSEE),
        (replace(READY, addressees=()), LeftOut.OTHER_ADDRESSEE),
    ],
)
def test_consent_and_holds_fail_closed(
    store: Store, config: Config, tmp_path: Path, case: Case, reason: LeftOut
) -> None:
    """Signed, yet it stays behind, and is counted with its reason."""
    approve(store, case)
    done = export_csv(store, config, "ICO", tmp_path / "cases.csv")
    assert rows_of(done.path) == []
    assert dict(done.left_out) == {reason: 1}


@pytest.mark.parametrize(
    ("state", "reason"),
    [
        (CaseState.DRAFT, LeftOut.DRAFT),
        (CaseState.REJECTED, LeftOut.REJECTED),
        (CaseState.WITHDRAWN, LeftOut.WITHDRAWN),
    ],
)
def test_only_approved_cases_leave(
    store: Store, config: Config, tmp_path: Path, state: CaseState, reason: LeftOut
) -> None:
    """Whatever else is true of it: what is not approved stays."""
    signed = approve(store, READY)
    with store.transaction():
        store.cases.save(replace(signed, state=state))
    done = export_csv(store, config, "ICO", tmp_path / "cases.csv")
    assert dict(done.left_out) == {reason: 1}


def test_text_that_is_not_the_signed_one_stays(store: Store, config: Config, tmp_path: Path) -> None:
    """A row edited in the database, or taken away, voids the approval at the gate."""
    approve(store, READY)
    with store.transaction():
        store.db["approved"].update(1, {"text": "Something else."})
    assert dict(export_csv(store, config, "ICO", tmp_path / "a.csv").left_out) == {LeftOut.CHANGED: 1}
    with store.transaction():
        store.db["approved"].delete(1)
    assert dict(export_csv(store, config, "ICO", tmp_path / "b.csv").left_out) == {LeftOut.CHANGED: 1}


def test_one_known_name_stops_the_whole_export(store: Store, config: Config, tmp_path: Path) -> None:
    """A confirmed name of another case, in one cell: nothing is written, and an older file stays as it was."""
    path = tmp_path / "cases.csv"
    path.write_text("older\n")
    with store.transaction():
        name = NewName("Oluwadamilare Akintola", MentionType.CHILD, 1)
        store.register.learn("B2BB", [name])
        store.register.confirm("B2BB", [name])
    approve(store, READY, "And then Oluwadamilare was left out.")
    with pytest.raises(GateClosed) as refused:
        export_csv(store, config, "ICO", path, replace=True)
    assert "case K7WQ, story, at character 10" in str(refused.value)
    assert "luwa" not in str(refused.value)
    assert path.read_text() == "older\n"
    assert list(tmp_path.glob(".casefold-*")) == []


def test_a_file_in_the_way_stays(store: Store, config: Config, tmp_path: Path) -> None:
    """An existing file is replaced only when told so."""
    path = tmp_path / "cases.csv"
    path.write_text("older\n")
    approve(store, READY)
    with pytest.raises(FileInTheWay, match="--replace"):
        export_csv(store, config, "ICO", path)
    assert path.read_text() == "older\n"
    export_csv(store, config, "ICO", path, replace=True)
    assert len(rows_of(path)) == 1


def test_an_unknown_addressee_is_refused(store: Store, config: Config, tmp_path: Path) -> None:
    """Nothing is written for somebody whom the configuration does not name."""
    with pytest.raises(NotAllowed, match="Known: ICO, Ombudsman"):
        export_csv(store, config, "Press", tmp_path / "cases.csv")
    assert not (tmp_path / "cases.csv").exists()


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(store: Store, config: Config, tmp_path: Path, start: str) -> None:
    """A story that begins like a formula gets an apostrophe, and keeps every character."""
    approve(store, READY, f"{start}cmd|' /C calc'!A0 was what they wrote")
    (row,) = rows_of(export_csv(store, config, "ICO", tmp_path / "cases.csv").path)
    assert row["story"].startswith("'" + start)
    assert neutral("an ordinary cell") == "an ordinary cell"


@given(st.text(max_size=60))
def test_a_neutral_cell_can_be_read_back(cell: str) -> None:
    """A first apostrophe taken away gives the cell as it was, whatever it began with; none begins like a formula."""
    written = neutral(cell)
    assert written.removeprefix("'") == cell
    assert not written.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_excel_is_told_that_it_is_utf_8(store: Store, config: Config, tmp_path: Path) -> None:
    """With the mark in front, and with nothing else changed."""
    approve(store, READY, "“Twice”, they said.")
    plain = export_csv(store, config, "ICO", tmp_path / "a.csv").path.read_bytes()
    marked = export_csv(store, config, "ICO", tmp_path / "b.csv", bom=True).path.read_bytes()
    assert marked == b"\xef\xbb\xbf" + plain


def test_every_column_goes_through_the_gate(
    store: Store, config: Config, tmp_path: Path, confirmed: Callable[[Sequence[NewName]], Store]
) -> None:
    """A name in the id of the organiser's own category, or in any other cell, keeps the file back."""
    approve(store, replace(READY, categories=(("okafor-incident", 0.9),)))
    confirmed([NewName("Mrs Okafor", MentionType.PROFESSIONAL, 1)])
    examples = '["She did it.", "He did it.", "They did it."]'
    table = f'[[category]]\nid = "okafor-incident"\ntitle = "x"\ndescription = "y"\nexamples = {examples}\n'
    (config.folder / "categories.toml").write_text(table)
    with pytest.raises(GateClosed, match="issue, at character 1"):
        export_csv(store, config, "ICO", tmp_path / "cases.csv")
    assert not (tmp_path / "cases.csv").exists()


def test_the_same_cases_give_the_same_bytes(store: Store, config: Config, tmp_path: Path) -> None:
    """Two exports of one store are equal, byte for byte, and ordered by id."""
    for number, case in enumerate(("T4TT", "B2BB", "K7WQ")):
        approve(store, replace(READY, id=case), f"Story {number}: “quoted”, with; commas\nand lines", number)
    first = export_csv(store, config, "ICO", tmp_path / "a.csv").path.read_bytes()
    assert export_csv(store, config, "ICO", tmp_path / "b.csv").path.read_bytes() == first
    assert [row["case"] for row in rows_of(tmp_path / "a.csv")] == ["B2BB", "K7WQ", "T4TT"]
