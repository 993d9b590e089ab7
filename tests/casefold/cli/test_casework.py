"""Pen, consent and clocks with the verbs that a person types."""

from __future__ import annotations

import json
from pathlib import Path

from desk import MORE, STORY, TAKE_BACK, mail


def test_from_a_waiting_message_to_a_case_that_returned(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Imported, listed, read, joined; a withdrawal that may be the case's; withdrawn, answered, returned."""
    mails = tmp_path / "mails"
    mails.mkdir()
    story = f"{STORY} You can use it but please change our names."
    (mails / "1.eml").write_bytes(mail("ruth", story))
    (mails / "2.eml").write_bytes(mail("work", MORE, 1, answers="ruth0"))
    (mails / "3.eml").write_bytes(mail("phone", TAKE_BACK, 2, answers="ruth0"))
    taken = casefold("import", str(mails))
    assert taken.stdout == "3 messages: 1 new case, 2 waiting to be joined\n"
    (case,) = casefold.rows("list", "--json")
    assert case["waiting"] == [3, 2]
    assert case["waits_for_consent"] is True
    assert "2 messages wait in the holding pen, 1 of them to take a story back" in casefold("list").stderr

    first, second = casefold.rows("list", "--holding", "--json")
    assert (first["message"], first["kind"], first["narrows"]) == (3, "withdrawal", True)
    assert second["suggested"] == [{"case": case["case"], "why": ["it answers a message of this case"]}]
    assert "held from export" in casefold("list", "--holding").stdout
    facts = json.loads(casefold("status", "--json").stdout)
    assert (facts["holding"], facts["holding_withdrawals"], facts["held_for_pen"]) == (2, 1, [case["case"]])
    assert [(clock["kind"], clock["case"], clock["message"]) for clock in facts["clocks"]] == [("withdrawal", "", 3)]
    assert "message 3 in the holding pen: OVERDUE by" in casefold("status").stdout

    shown = casefold("show", "2").stdout
    assert f"casefold join 2 {case['case']}" in shown
    assert "nothing proves the From address" in shown
    assert "Message 2 is part of" in casefold("join", "2", case["case"]).stdout
    whole = casefold("show", case["case"])
    assert "You can use it but please change our names." in whole.stdout.partition("Message 1 of 2")[0]
    assert "Message 3 waits, and may belong here" in whole.stdout
    assert "message 1 reads anonymised; more than was on record" in casefold("consent", case["case"]).stdout

    assert "is case" in casefold("join", "3", "--new").stdout
    (other,) = [row["case"] for row in casefold.rows("list", "--json") if row["case"] != case["case"]]
    refused = casefold("consent", other, "anonymised", code=1)
    assert f"casefold return {other}" in refused.stderr
    assert "to be answered by 2013-07-03" in casefold("withdraw", other).stdout
    casefold("withdraw", other, "--answered")
    assert json.loads(casefold("status", "--json").stdout)["clocks"] == []
    assert f"{other} is a draft again" in casefold("return", other).stdout
    assert "consent anonymised for ICO" in casefold("consent", other, "anonymised").stdout
    for wrong in (("join", "2"), ("join", "2", other, "--new"), ("join", "0", other), ("complaint", other, "--answered",
                  "--received", "2027-01-01")):  # fmt: skip
        assert "Usage" in casefold(*wrong, code=2).stderr
    assert "list --holding" in casefold("join", "99", other, code=2).stderr
    assert "still to come" in casefold("complaint", other, "--received", "2999-01-01", code=1).stderr
