"""Acknowledgements in a real run: mail in at one server, an answer out at another, exactly once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from casefold.configfile import read
from casefold.store.acknowledgements import ReplyState
from casefold.store.store import open_store
from casefold.store.vault import Sealed
from recent_mail import STORY, story
from smtp_server import SmtpServer

pytestmark = pytest.mark.imap
Configure = Callable[..., Path]


def standings(file: Path) -> list[tuple[int, str]]:
    """(message, where its acknowledgement stands)."""
    with open_store(read(file)) as store:
        return [(each.message, each.state.value) for each in store.acknowledgements.in_state(*ReplyState)]


def sealed(file: Path) -> int:
    """How many addresses are sealed for acknowledgements."""
    with open_store(read(file)) as store:
        return store.db["sealed"].count_where("kind = ?", [Sealed.REPLY.value])


def test_a_story_is_acknowledged_once_over_many_runs(dovecot, forked, acknowledging: Configure, smtp) -> None:  # type: ignore[no-untyped-def]
    """The headers of an automatic reply, the case's reference, no word of the mail; a second run sends nothing."""
    file = acknowledging()
    one = story(1, References="<0@example.com>")
    dovecot.deliver("alice", [one, story(2)])
    first = forked(file)
    assert (first.code, first.err) == (0, "")
    assert first.out.startswith("acknowledgements: 2 sent\n2 messages: 2 new cases")
    assert forked(file).out.startswith("no new mail")
    dovecot.deliver("alice", [one])  # the same mail, delivered twice
    assert forked(file).code == 0
    assert [got.to for got in smtp.room.got] == [["parent1@example.com"], ["parent2@example.com"]]
    got = smtp.room.got[0]
    with open_store(read(file)) as store:
        case = store.ledger.case_of(1)
    assert got.path == "<>"  # as aiosmtpd has it
    assert got.mail["Subject"] == f"We have your message (reference {case})"
    assert got.mail["Auto-Submitted"] == "auto-replied"
    assert got.mail["In-Reply-To"] == "<1@example.com>"
    assert got.mail["References"].split() == ["<0@example.com>", "<1@example.com>"]
    assert got.mail["Precedence"] is None
    assert got.mail["From"] == "stories@example.org"
    text = got.mail.get_content()
    assert case in text
    for word in ("Ruth", "Bartholomew", "panel", "Our story, part"):
        assert word not in text
        assert word.encode() not in got.raw
    assert standings(file) == [(1, "sent"), (2, "sent")]
    assert sealed(file) == 0


def test_off_by_default_nothing_is_owed(dovecot, forked, acknowledging: Configure, smtp) -> None:  # type: ignore[no-untyped-def]
    """And what came while they were off is not acknowledged when they are switched on."""
    file = acknowledging(enabled="")
    dovecot.deliver("alice", [story(1)])
    assert forked(file).out == "1 message: 1 new case; 1 draft waits\n"
    assert forked(acknowledging()).code == 0
    assert smtp.room.got == []
    assert standings(file) == []


def test_a_responder_that_answers_us_ends_the_loop(dovecot, forked, acknowledging: Configure, smtp) -> None:  # type: ignore[no-untyped-def]
    """With its headers, without them, with our subject alone, and with nothing at all: one mail goes out, no more."""
    file = acknowledging()
    dovecot.deliver("alice", [story(1)])
    assert forked(file).code == 0
    ours = smtp.room.got[0].mail
    away = "Thank you for your mail. I will read it when I can, and come back to you about the panel."
    answers = {"Subject": f"Re: {ours['Subject']}", "In_Reply_To": ours["Message-ID"]}
    dovecot.deliver(
        "alice",
        [
            story(11, away, "parent1@example.com", Auto_Submitted="auto-replied", **answers),
            story(12, away, "parent1@example.com", **answers),
            story(13, away, "parent1@example.com", Subject=answers["Subject"]),
            story(14, away, "parent1@example.com", Subject="Away"),
            story(15, away, "other@example.com", Subject="Away", In_Reply_To=ours["Message-ID"]),
        ],
    )
    for _ in range(2):
        assert forked(file).code == 0
    assert len(smtp.room.got) == 1


def test_one_a_day_for_each_sender_and_again_the_day_after(dovecot, forked, acknowledging: Configure, smtp) -> None:  # type: ignore[no-untyped-def]
    """Three mails in one run and one in the next make one; a day later there is another."""
    file = acknowledging()
    dovecot.deliver("alice", [story(number, sender="ruth@example.com") for number in range(1, 4)])
    assert forked(file).code == 0
    dovecot.deliver("alice", [story(4, sender="RUTH@example.com")])
    assert forked(file).code == 0
    assert len(smtp.room.got) == 1
    with open_store(read(file)) as store, store.transaction():
        store.db.execute("update acknowledgements set changed = '2026-01-01T00:00:00+00:00'")  # the day goes by
    dovecot.deliver("alice", [story(5, sender="ruth@example.com")])
    assert forked(file).code == 0
    assert len(smtp.room.got) == 2


def test_a_withdrawal_in_the_same_run_takes_it_back(dovecot, forked, acknowledging: Configure, smtp) -> None:  # type: ignore[no-untyped-def]
    """What is owed for a story is not sent once its writer has said no, though the run read the story first."""
    file = acknowledging()
    words = "I have changed my mind. Please delete my story and everything I sent you."
    dovecot.deliver("alice", [story(1, sender="ruth@example.com"), story(2, words, "ruth@example.com")])
    assert forked(file).code == 0
    assert smtp.room.got == []
    assert [state for _, state in standings(file)] == ["withheld", "withheld"]
    assert sealed(file) == 0


def test_greylisting_keeps_it_for_later(dovecot, forked, casefold, acknowledging: Configure, smtp) -> None:  # type: ignore[no-untyped-def]
    """451 today, taken at the next unlock, under the same Message-ID; retry sends it as well."""
    file = acknowledging()
    dovecot.deliver("alice", [story(1)])
    smtp.room.on_rcpt = lambda _server, _envelope: "451 4.7.1 Greylisted, try again later"
    assert forked(file).out.startswith("acknowledgements: 1 waiting\n")
    status = casefold.without_passphrase("status").stdout
    assert "Acknowledgements: 1 waiting." in status
    assert casefold("reply", "send", code=75).stdout == "acknowledgements: 1 waiting\n"
    smtp.room.on_rcpt = lambda _server, _envelope: "250 OK"
    assert "acknowledgements: 1 sent\n" in casefold("retry").stdout
    with open_store(read(file)) as store:
        wanted = store.acknowledgements.message_id(1, "example.org")
    assert [got.mail["Message-ID"] for got in smtp.room.got] == [f"<{wanted}>"]


def test_a_server_that_is_down_stops_no_mail(dovecot, forked, casefold, acknowledging: Configure) -> None:  # type: ignore[no-untyped-def]
    """The stories are drafted, the acknowledgements wait, the run says so and ends with 75."""
    file = acknowledging(port="1")
    dovecot.deliver("alice", [story(1), story(2)])
    done = forked(file)
    assert done.code == 75
    assert done.out.startswith("acknowledgements: 2 waiting\n2 messages: 2 new cases")
    assert len(done.err.splitlines()) == 1
    assert "parent" not in done.err
    assert "secret" not in done.err


def test_cut_after_data_ends_the_round(dovecot, forked, casefold, acknowledging: Configure, smtp) -> None:  # type: ignore[no-untyped-def]
    """One is in doubt, and the server that breaks connections gets no second one: that one waits."""
    file = acknowledging()
    dovecot.deliver("alice", [story(1), story(2)])

    def cut(server: Any, _envelope: object) -> str:
        server.transport.abort()
        return "250 OK"

    smtp.room.on_data = cut
    done = forked(file)
    assert done.code == 75
    assert done.out.startswith("acknowledgements: 1 waiting, 1 in doubt\n")
    assert "casefold reply" in done.err
    assert len(smtp.room.got) == 1
    smtp.room.on_data = lambda _server, _envelope: "250 OK"
    casefold.without_passphrase("reply", "settle", "1", "--again")  # she looked: it is not among what was sent
    assert casefold("reply", "send").stdout == "acknowledgements: 2 sent\n"
    marks = [got.mail["Message-ID"] for got in smtp.room.got]
    assert marks[0] == marks[1]  # should it have come through after all, her mail program shows one
    assert len(set(marks)) == 2


def test_a_story_that_is_withdrawn_meanwhile_is_not_acknowledged(  # type: ignore[no-untyped-def]
    dovecot, forked, casefold, acknowledging: Configure, smtp
) -> None:
    """What waited is dropped with its address once a person has taken the story back, and nothing goes while off."""
    file = acknowledging()
    dovecot.deliver("alice", [story(1)])
    smtp.room.on_rcpt = lambda _server, _envelope: "451 later"
    assert forked(file).code == 0
    smtp.room.on_rcpt = lambda _server, _envelope: "250 OK"
    acknowledging(enabled="false")
    assert "are off" in casefold("reply", "send", code=2).stderr
    acknowledging()
    with open_store(read(file)) as store:
        case = store.ledger.case_of(1)
    casefold.without_passphrase("withdraw", case)
    casefold("reply", "send")
    assert smtp.room.got == []
    assert standings(file) == [(1, "withheld")]
    assert sealed(file) == 0


def test_erasure_forgets_what_is_owed(dovecot, forked, casefold, acknowledging: Configure, smtp) -> None:  # type: ignore[no-untyped-def]
    """Row and sealed address go with the case, and nothing is sent afterwards."""
    file = acknowledging()
    dovecot.deliver("alice", [story(1), story(2)])
    smtp.room.on_rcpt = lambda _server, _envelope: "451 later"
    assert forked(file).code == 0
    with open_store(read(file)) as store:
        case = store.ledger.case_of(1)
    assert "of acknowledgements" in casefold.without_passphrase("erase", case, "--yes").stdout
    smtp.room.on_rcpt = lambda _server, _envelope: "250 OK"
    casefold("reply", "send")
    assert [got.to for got in smtp.room.got] == [["parent2@example.com"]]
    assert standings(file) == [(2, "sent")]


def test_no_more_leave_in_a_day_than_configured(dovecot, forked, casefold, acknowledging: Configure, smtp) -> None:  # type: ignore[no-untyped-def]
    """A flood of invented senders makes no flood of answers; a person may send the rest."""
    file = acknowledging(daily="2")
    dovecot.deliver("alice", [story(number) for number in range(1, 5)])
    assert forked(file).out.startswith("acknowledgements: 2 waiting, 2 sent\n")
    dovecot.deliver("alice", [story(5)])
    assert forked(file).out.startswith("acknowledgements: 1 waiting\n")
    assert casefold("reply", "send").stdout == "acknowledgements: 3 sent\n"
    assert len(smtp.room.got) == 5


def test_the_journal_and_the_open_half_hold_no_address(dovecot, forked, acknowledging: Configure, smtp) -> None:  # type: ignore[no-untyped-def]
    """Rows of the journal name the case and the message, and nothing else of them."""
    file = acknowledging()
    dovecot.deliver("alice", [story(1, STORY), story(2, Auto_Submitted="auto-generated")])
    assert forked(file).code == 0
    with open_store(read(file)) as store:
        rows = [row for row in store.db["journal"].rows if "acknowledge" in row["verb"]]
        assert [(row["verb"], row["detail"]) for row in rows] == [("acknowledged", '{"by": "smtp", "message": 1}')]
        dump = "\n".join(store.db.conn.iterdump())
    assert "example.com" not in dump
    assert "stories@" not in dump


def test_doctor_looks_at_the_way_out(casefold, acknowledging: Configure, smtp: SmtpServer) -> None:  # type: ignore[no-untyped-def]
    """It logs in and sends nothing; a wrong password and a broken template are said in a sentence."""
    file = acknowledging()
    assert "lets us in, nothing was sent" in casefold.without_passphrase("doctor", code=None).stdout
    assert smtp.room.said == []
    smtp.room.password = "another"  # noqa: S105 - of a test's server
    assert "refuses the user name or the password" in casefold.without_passphrase("doctor", code=1).stdout
    (file.parent / "acknowledgement.txt").write_text("Dear {name}, your reference is {reference}.")
    assert "holds {name}, which nothing fills in" in casefold.without_passphrase("doctor", code=1).stdout
