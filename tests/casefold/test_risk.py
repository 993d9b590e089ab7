"""The risk note on its way: sealed with the draft, shown to whoever signs, counted in the open half without a word."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from casefold.actions.casefile import CaseFile, Sheet, open_case
from casefold.actions.mend import hide
from casefold.casework import risks_in
from casefold.configfile import read
from casefold.store import draftjson, keys, schema
from casefold.store.case import Case
from casefold.store.cases import Cases
from casefold.store.ledger import State
from casefold.store.store import Store, open_store
from casefold.store.vault import Sealed
from ingest.arrival import Form
from pipeline.draft import Consent, Draft, Kind, Triage
from pipeline.letter import Letter
from pipeline.mention import MentionType
from pipeline.passage import Passage
from pipeline.risk import Level, RiskReason, risk_of
from pipeline.roster import EmptyRoster

LETTER = """From: A Parent <parent@example.com>
To: stories@example.org
Subject: My twins
Date: Mon, 3 Jun 2013 21:14:00 +0100
Message-ID: <risk@example.com>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/plain; charset=utf-8

Kezia is nine, has Rett syndrome and is the only child in the county with a talker. The council
sent her report to the head before we had seen it.
--b
Content-Type: text/plain; charset=utf-8; name=more.txt
Content-Disposition: attachment; filename=more.txt

It has cost us 11,432 pounds, or rather \N{POUND SIGN}11,432. I am a vicar.
--b--
"""


def drafted(text: str) -> Draft:
    draft = Draft(Letter(text, ()), Passage("s"), Passage(text), Triage(Kind.STORY))
    return Draft(**{**{name: getattr(draft, name) for name in Draft.__slots__}, "risk": risk_of(draft)})


def test_from_a_letter_to_the_reviewer(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Import, show, preview: every text is read, and no telling word stands in the store before sign-off."""
    path = tmp_path / "letter.eml"
    path.write_bytes(LETTER.encode())
    casefold("import", str(path))
    (row,) = casefold.rows("list", "--json")
    shown = casefold("show", row["case"]).stdout
    assert "Risk:       high" in shown
    for line in ("risk: Rett syndrome (a rare condition; rare: fewer than 1 in 2,000", "risk in subject: twins (twins"):
        assert line in shown
    assert "risk in attachment 1: £11,432 (an exact sum or count)" in shown
    with open_store(read(casefold.home / "casefold.toml")) as store:
        case = store.cases.get(row["case"])
        stored = dict(store.db.query("select risks from cases").__next__())
    counts = dict(case.risks)
    assert counts[RiskReason.RARE_CONDITION] == counts[RiskReason.FIGURE] == counts[RiskReason.SIBLINGS] == 1
    assert case.risk is Level.HIGH
    assert set(json.loads(stored["risks"])) == {reason.name for reason in counts}
    for file in (casefold.home / "data").iterdir():
        assert b"Rett" not in file.read_bytes()
        assert b"vicar" not in file.read_bytes()
    (told,) = [json.loads(line) for line in casefold("preview", "--json", str(path)).stdout.splitlines()]
    texts = {"": told["text"], "subject": told["subject"]["text"], "attachment 1": told["enclosures"][0]["text"]}
    words = {(each["reason"], texts[each.get("where", "")][each["start"] : each["end"]]) for each in told["risk"]}
    assert {("rare-condition", "Rett syndrome"), ("siblings", "twins"), ("occupation", "I am a vicar")} <= words
    assert told["risk_level"] == "high"
    assert "Risk high" in casefold("preview", str(path)).stdout
    casefold("approve", row["case"], "--keep-doubtful")
    casefold("consent", row["case"], "anonymised")
    told_at_export = casefold("export", "--csv", str(tmp_path / "cases.csv")).stderr
    assert (
        f"1 of them has a high risk: who knows the family may recognise it. Why: casefold show {row['case']}"
        in told_at_export
    )


def test_what_is_hidden_while_signing_leaves_the_note(store: Store) -> None:
    """A reviewer who hides the condition sees it gone, and the counts with it."""

    file = CaseFile(Case("K7WQ"), (Sheet(1, drafted("She has Rett syndrome. I am a vicar.")),))
    assert [reason for reason, _ in risks_in(sheet.draft for sheet in file.sheets)] == [
        RiskReason.RARE_CONDITION,
        RiskReason.OCCUPATION,
    ]
    mended = hide(file, "Rett syndrome", MentionType.ID, EmptyRoster())
    assert risks_in(sheet.draft for sheet in mended.sheets) == ((RiskReason.OCCUPATION, 1),)


def test_follow_ups_add_up() -> None:
    """A second mail adds its risks to those of the first."""
    first = risks_in([drafted("I am a vicar.")])
    assert risks_in([drafted("I am a vicar. She has Rett syndrome.")], first) == (
        (RiskReason.RARE_CONDITION, 1),
        (RiskReason.OCCUPATION, 2),
    )


def test_a_draft_of_before_is_read_when_it_is_opened(store: Store, made_keys: Path) -> None:
    """A sealed draft without a note is no error, and is not shown as harmless."""

    old = json.loads(draftjson.dump(drafted("I am a vicar.")))
    del old["risk"]
    with store.transaction():
        entry, _ = store.ledger.meet(b"\r\n\r\nx", Form.RFC822)
        store.ledger.settle(entry.id, State.DRAFTED, case="K7WQ")
        store.vault.put(entry.id, Sealed.DRAFT, json.dumps(old).encode())
        store.cases.save(Case("K7WQ"))
    identity = keys.private(read(store.path.parents[1] / "casefold.toml"), "seven quiet herons")
    (sheet,) = open_case(store, identity, "K7WQ").sheets
    assert sheet.draft.risk is not None
    assert [risk.reason for risk in sheet.draft.risk.risks] == [RiskReason.OCCUPATION]


def test_cases_of_before_are_migrated() -> None:
    """A store without the column gets it; its cases stay as they were and count nothing."""
    db = Database(sqlite3.connect(":memory:"))
    schema.MIGRATIONS.apply(db, stop_before="0030_risk")
    row = {"id": "K7WQ", "state": "draft", "kind": "story", "categories": "[]", "councils": "[]", "attention": "[]"}
    row |= {"created": "a", "changed": "b", "consent": "unclear", "consent_read": "unclear", "addressees": "[]"}
    db["cases"].insert(row | {"hold": "", "digest": "", "doubts": 0})
    schema.migrate(db)
    case = Cases(db, b"k" * 32).get("K7WQ")
    assert (case.risks, case.risk, case.consent) == ((), Level.LOW, Consent.UNCLEAR)
    db.close()


@pytest.mark.parametrize("text", ["", "   "])
def test_a_draft_without_words_has_an_empty_note(text: str) -> None:
    """Nothing to read is nothing found."""
    assert risk_of(drafted(text)).risks == ()
