"""Consent as a record: which mail said what, in which words, whether its From was proved, and who decided."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from casefold.actions import rights, state
from casefold.actions.approve import sign
from casefold.actions.casefile import ConsentLine, consent_lines, open_case
from casefold.config import Imap
from casefold.intake import Intake
from casefold.proof import Verdict
from casefold.store.case import Case
from casefold.store.places import Place
from desk import STORY, Desk, mail
from ingest.arrival import Form
from pipeline.draft import Consent

YES = "You can use it but please change our names."
NAMED = "You may use my name, I am happy to be named and quoted."
NO = "Please don't share this with anyone."


def told(desk: Desk, *, key: bool = False) -> list[tuple[str, str, str, int]]:
    """(what the mail reads or who decided, on record before, after, message) of the only case."""
    lines = record(desk, key=key)
    return [
        (line.entry.read.value if line.entry.read else "decided", line.entry.before.value, line.entry.after.value,
         line.entry.message)
        for line in lines
    ]  # fmt: skip


def record(desk: Desk, *, key: bool = False) -> list[ConsentLine]:
    (case,) = desk.store.cases.all()
    return consent_lines(desk.store, case.id, desk.identity if key else None)


def the_case(desk: Desk) -> Case:
    (case,) = desk.store.cases.all()
    return case


def test_each_word_of_the_writer_and_each_decision_is_on_record(desk: Desk) -> None:
    """Widening waits for a person, narrowing happens at once, and each entry names the mail that it rests on."""
    desk.take(mail("ruth", YES, 1))
    case = the_case(desk)
    assert (case.consent, case.consent_read) == (Consent.UNCLEAR, Consent.ANONYMISED)
    state.consent(desk.store, desk.config, case.id, Consent.ANONYMISED, ("Ombudsman",))
    desk.take(mail("ruth", NAMED, 2))
    assert (the_case(desk).consent, the_case(desk).consent_read) == (Consent.ANONYMISED, Consent.NAMED)
    desk.take(mail("ruth", NO, 3))
    assert (the_case(desk).consent, the_case(desk).consent_read) == (Consent.REFUSED, Consent.REFUSED)
    desk.take(mail("ruth", YES, 4))
    assert (the_case(desk).consent, the_case(desk).consent_read) == (Consent.REFUSED, Consent.ANONYMISED)
    assert told(desk) == [
        ("anonymised", "unclear", "unclear", 2),
        ("named", "anonymised", "anonymised", 3),
        ("refused", "anonymised", "refused", 4),
        ("anonymised", "refused", "refused", 5),
        ("decided", "unclear", "anonymised", 2),  # today, and the mails are of 2013
    ]
    assert [line.entry.waits for line in record(desk)] == [True, True, False, True, False]
    assert record(desk)[-1].entry.addressees == ("Ombudsman",)


def test_the_sentences_are_sealed_and_read_with_the_key(desk: Desk, campaign: Path) -> None:
    """They are kept apart from the draft, which may be mended; without the key only codes are told."""
    desk.take(mail("ruth", f"{STORY}\n\n{YES}", 1))
    assert [line.sentences for line in record(desk)] == [()]
    assert [line.sentences for line in record(desk, key=True)] == [(YES,)]
    desk.store.db.execute("pragma wal_checkpoint")
    content = b"".join(path.read_bytes() for path in (campaign / "data").iterdir())
    assert b"change our names" not in content


def test_the_last_word_is_the_one_that_was_sent_last(desk: Desk) -> None:
    """Mails come in any order: an older one that arrives late narrows, and is not taken for the latest wish."""
    desk.take(mail("ruth", YES, 9))
    desk.take(mail("ruth", NAMED, 5))
    assert the_case(desk).consent_read is Consent.ANONYMISED
    desk.take(mail("ruth", NO, 3))
    assert (the_case(desk).consent, the_case(desk).consent_read) == (Consent.REFUSED, Consent.ANONYMISED)
    assert [line.entry.read for line in record(desk)] == [Consent.REFUSED, Consent.NAMED, Consent.ANONYMISED]


def test_signing_withdrawing_and_returning_are_decisions(desk: Desk) -> None:
    """What sign-off takes from the mail, and what a person takes back, stand in the record too."""
    desk.take(mail("ruth", YES, 1))
    opened = open_case(desk.store, desk.identity, the_case(desk).id)
    assert [line.sentences for line in opened.consents] == [(YES,)]
    bare = replace(opened, sheets=tuple(
        sheet.with_passages([replace(passage, doubts=()) for _, passage in sheet.passages]) for sheet in opened.sheets
    ))  # fmt: skip
    with desk.store.transaction():
        sign(desk.store, desk.config, bare, "organiser")
    rights.withdraw(desk.store, desk.config, opened.case.id)
    rights.come_back(desk.store, opened.case.id)
    assert [entry[1:] for entry in told(desk) if entry[0] == "decided"] == [
        ("unclear", "anonymised", 2),
        ("anonymised", "refused", 0),
        ("refused", "unclear", 0),
    ]


def test_a_decision_that_changes_nothing_is_none(desk: Desk) -> None:
    """Recording the same again adds no line; covering one more addressee does."""
    case = the_case(desk).id
    for addressees in (("ICO",), ("ICO",), ("ICO", "Ombudsman")):
        state.consent(desk.store, desk.config, case, Consent.NAMED, addressees)
    assert [line.entry.addressees for line in record(desk)] == [("ICO",), ("ICO", "Ombudsman")]


GENUINE = (
    "Authentication-Results: mx.example.net; spf=pass smtp.mailfrom=example.com; dmarc=pass header.from=example.com"
)
FORGED = "Authentication-Results: mx.example.net; spf=softfail; dmarc=fail header.from=example.com"


@pytest.mark.parametrize(
    ("header", "authserv_id", "from_file", "verdict", "words"),
    [
        (GENUINE, "mx.example.net", False, Verdict.PROVED, ("dmarc pass", "spf pass")),
        (GENUINE, "", False, Verdict.CLAIMED, ("dmarc pass", "spf pass")),
        (GENUINE, "mx.example.org", False, Verdict.UNPROVED, ()),  # some other server's word
        (GENUINE, "mx.example.net", True, Verdict.CLAIMED, ("dmarc pass", "spf pass")),  # anybody can write a file
        (FORGED, "mx.example.net", False, Verdict.FAILED, ("dmarc fail", "spf softfail")),
        (FORGED, "", False, Verdict.FAILED, ("dmarc fail", "spf softfail")),
        ("Received-SPF: fail (no) client-ip=192.0.2.1", "", False, Verdict.FAILED, ("received-spf fail",)),
        ("Received-SPF: pass", "mx.example.net", False, Verdict.UNPROVED, ("received-spf pass",)),
        ("X-Nothing: at all", "mx.example.net", False, Verdict.UNPROVED, ()),
    ],
)
def test_whether_the_from_was_proved(
    desk: Desk, header: str, authserv_id: str, from_file: bool, verdict: Verdict, words: tuple[str, ...]
) -> None:
    """Only the word of the account's own server proves it; a failure counts whoever says it."""
    account = Imap(host="h", username="stories@example.org", name="inbox", authserv_id=authserv_id)
    intake = Intake(desk.store, replace(desk.config, imap=(account,)), desk.intake.drafter)
    raw = f"{header}\r\n".encode() + mail("ruth", YES, 1)
    intake.take(raw, Form.RFC822, None if from_file else Place("inbox", "INBOX", 1, 7))
    (line,) = record(desk)
    assert (line.proof.verdict, line.proof.words) == (verdict, words)
    opened = open_case(desk.store, desk.identity, the_case(desk).id)
    assert [sheet.proof.verdict for sheet in opened.sheets] == [Verdict.UNPROVED, verdict]


def test_a_forged_yes_is_nobodys_word_and_a_forged_no_counts(desk: Desk) -> None:
    """Sign-off takes the writer's last word as read; a mail that failed the checks cannot be it, unless it refuses."""
    desk.take(f"{FORGED}\r\n".encode() + mail("ruth", NAMED, 1))
    assert the_case(desk).consent_read is Consent.UNCLEAR
    assert [line.entry.read for line in record(desk)] == [Consent.NAMED]
    desk.take(f"{FORGED}\r\n".encode() + mail("ruth", NO, 2))
    assert (the_case(desk).consent, the_case(desk).consent_read) == (Consent.REFUSED, Consent.REFUSED)


def test_no_text_of_a_header_reaches_the_open_half(desk: Desk) -> None:
    """A forger may write what he likes: only words that the standard knows are kept."""
    header = "Authentication-Results: bartholomew.example.net; spf=pass (ruth) smtp.mailfrom=ruth; bartholomew=pass"
    desk.take(f"{header}\r\n".encode() + mail("ruth", YES, 1))
    rows = str([*desk.store.db["proofs"].rows, *desk.store.db["consents"].rows]).lower()
    assert "bartholomew" not in rows
    assert "ruth" not in rows
