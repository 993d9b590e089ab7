"""A folder held against the ledger: whatever the server does with its mail, nothing is lost, doubled or kept quiet."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from casefold.configfile import read
from casefold.store.store import open_store
from forked import Done, Forked
from holding import holding
from proxy import Proxy
from story_mail import letter

pytestmark = pytest.mark.imap

Run = Callable[..., Done]


@pytest.fixture
def run(inbox: Callable[..., None], campaign: Path, forked: Forked) -> Run:
    """A run of this campaign, in a process of its own; keyword arguments are orders for it."""
    return lambda *verb, **order: forked(campaign / "casefold.toml", *verb, **order)


def delivered(number: int, size: int = 0, trace: str = "1") -> bytes:
    """A story as a mail server hands it over, with its own trace field on top."""
    field = f"Received: from out.example.com by mx.example.org with ESMTPS id {number}{trace}; Mon, 3 Jun 2013\r\n"
    return field.encode() + letter(number) + b"X" * size


def status(run: Run) -> dict:  # type: ignore[type-arg]  # JSON
    return json.loads(run("status", "--json").out)


def test_a_folder_counted_anew_is_known_by_its_headers(dovecot, inbox, run) -> None:  # type: ignore[no-untyped-def]
    """Nothing twice, nothing skipped, and no body that is proved to be known travels again."""
    dovecot.deliver("alice", [delivered(number, size=50_000) for number in range(4)])
    with Proxy(dovecot.tls_port) as proxy:
        inbox(port=str(proxy.port))
        assert run().out.startswith("4 messages: 4 new cases")
        whole, proxy.carried = proxy.carried, 0
        dovecot.set_uidvalidity("alice", 4242)
        dovecot.deliver("alice", [delivered(9)])
        assert run().out.startswith("5 messages: 1 new case, 4 duplicates")
    assert whole > 200_000
    assert proxy.carried < 40_000
    assert run().out.startswith("no new mail")


def test_what_a_header_does_not_prove_is_fetched_again(dovecot, run, campaign: Path) -> None:  # type: ignore[no-untyped-def]
    """The same header over another text, of the same length: two mails, although the server counts anew."""
    dovecot.deliver("alice", [letter(1, body="The panel met on Monday and we were not told.")])
    run()
    dovecot.set_uidvalidity("alice", 4242)
    (old,) = (dovecot.mailbox("alice") / "cur").iterdir()
    old.unlink()
    dovecot.deliver("alice", [letter(1, body="The panel met on Friday, and we were not told")])
    assert run().out.startswith("1 message: 1 joined to a case")
    assert len(holding(read(campaign / "casefold.toml")).messages) == 2


def test_uids_that_change_under_the_same_uidvalidity(dovecot, run) -> None:  # type: ignore[no-untyped-def]
    """A server that lost its list gives every mail a new number: each is met again, and none is a new case."""
    dovecot.deliver("alice", [delivered(number) for number in range(3)])
    run()
    uidvalidity = dovecot.doveadm("mailbox", "status", "-u", "alice", "uidvalidity", "INBOX")
    dovecot.stop()
    for path in dovecot.mailbox("alice").glob("dovecot*"):
        path.unlink()
    dovecot.start()
    dovecot.set_uidvalidity("alice", int(uidvalidity.split("=")[1]))
    dovecot.deliver("alice", [delivered(7)])
    assert run().code == 0
    assert status(run)["cases"]["draft"] == 4
    assert run().out.startswith("no new mail")


def test_mail_that_turns_up_below_the_highest_uid_is_fetched(dovecot, run, campaign: Path) -> None:  # type: ignore[no-untyped-def]
    """The ledger is asked about each UID, not about the highest one: a gap in it is filled by the next run."""
    dovecot.deliver("alice", [letter(number) for number in range(3)])
    run()
    with open_store(read(campaign / "casefold.toml")) as store, store.transaction():
        store.db["locations"].delete_where("uid = 2")
    assert run().out.startswith("1 message: 1 duplicate")
    assert status(run)["folders"][0]["messages"] == {"drafted": 3}


@pytest.mark.parametrize("message_id", ["", "<reused@example.com>"])
def test_an_empty_or_reused_message_id_identifies_nothing(dovecot, run, message_id: str) -> None:  # type: ignore[no-untyped-def]
    """Three mails without one, or all with the same: each is kept, and a copy of one is no fourth."""
    mails = [letter(number, Message_ID=message_id) for number in range(3)]
    dovecot.deliver("alice", [*mails, mails[1]])
    assert run().out.startswith("4 messages: 3 new cases, 1 duplicate")


def test_a_forged_message_id_does_not_hide_or_join_a_mail(dovecot, run) -> None:  # type: ignore[no-untyped-def]
    """A stranger who takes a story's Message-ID, and answers it, waits for a person, and the story stays."""
    dovecot.deliver("alice", [letter(1)])
    run()
    forged = {"Message_ID": "<1@example.com>", "In_Reply_To": "<1@example.com>"}
    dovecot.deliver("alice", [letter(2, sender="stranger@example.net", **forged)])
    assert run().out.startswith("1 message: 1 waiting to be joined")
    assert status(run)["cases"]["draft"] == 1
    assert status(run)["holding"] == 1


def test_the_same_mail_in_two_folders_is_one_case(dovecot, inbox, run, campaign: Path) -> None:  # type: ignore[no-untyped-def]
    """Under two labels, or delivered twice on two ways: one message, two places."""
    inbox(folders='["INBOX", "Spam"]')
    dovecot.deliver("alice", [delivered(1, trace="a")])
    dovecot.deliver("alice", [delivered(1, trace="b")], folder="Spam")
    assert run().out.startswith("2 messages: 1 new case, 1 duplicate")
    assert len(holding(read(campaign / "casefold.toml")).places) == 2


def test_sealed_and_gone_from_the_server_waits_for_retry(dovecot, run, campaign: Path) -> None:  # type: ignore[no-untyped-def]
    """The run died between sealing and drafting, then the mail was deleted: the sealed copy is drafted with the key."""
    dovecot.deliver("alice", [letter(1)])
    assert run(kill_after=2).code == -9  # 1: the place, 2: the sealed mail
    dovecot.doveadm("expunge", "-u", "alice", "mailbox", "INBOX", "all")
    assert run().out.startswith("no new mail")
    told = run("status").out
    assert "1 message is sealed but not drafted" in told
    assert status(run)["lost"] == 0
    done = run("retry", "--passphrase-file", str(campaign / "passphrase"))
    assert done.out == "1 message: 1 new case\n"


def test_gone_before_it_was_fetched_is_an_alarm_once(dovecot, run) -> None:  # type: ignore[no-untyped-def]
    """Written down, not yet fetched, deleted by somebody else: code 1 and a sentence, and status keeps the count."""
    dovecot.deliver("alice", [letter(1), letter(2)])
    assert run(kill_after=1).code == -9
    dovecot.doveadm("expunge", "-u", "alice", "mailbox", "INBOX", "uid", "1")
    done = run()
    assert done.code == 1
    assert done.out.startswith("1 message: 1 new case")
    assert "1 message(s) went from the server before they could be fetched" in done.err
    assert run().code == 0
    assert "1 message went from a server before" in run("status").out


def test_a_difference_of_counts_is_an_alarm_as_long_as_it_lasts(dovecot, run, campaign: Path) -> None:  # type: ignore[no-untyped-def]
    """A ledger that forgets a place as soon as it is written: the run says so, and status lists it by standing."""
    dovecot.deliver("alice", [letter(1), letter(2), letter(3)])
    db = sqlite3.connect(read(campaign / "casefold.toml").store_path)
    db.execute("create trigger forgets after insert on locations when new.uid = 2 begin"
               " delete from locations where uid = 2; end")  # fmt: skip
    for _ in range(2):
        done = run()
        assert done.code == 1
        assert "counts 3 messages, lists 3, and the ledger does not know 1 of them" in done.err
        assert (
            "ALARM, counts differ: inbox, INBOX: 3 on the server; 2 drafted, 1 unknown to the ledger."
            in run("status").out
        )
    db.execute("drop trigger forgets")
    db.close()
    assert run().code == 0
    assert "ALARM" not in run("status").out


def test_what_is_too_large_stays_on_the_server_and_is_listed(dovecot, inbox, run, campaign: Path) -> None:  # type: ignore[no-untyped-def]
    """It is not fetched, for memory is bounded; it is counted on each run until its tries are used up."""
    inbox()
    file = campaign / "casefold.toml"
    file.write_text("[run]\nlargest = 1\n" + file.read_text())
    dovecot.deliver("alice", [letter(1), delivered(2, size=1_100_000)])
    done = run()
    assert done.code == 1
    assert done.out.startswith("1 message: 1 new case, 1 not delivered by the server")
    assert "1 on a server: larger than 1 MB: left on the server" in run("status").out
    assert [run().code for _ in range(3)] == [1, 1, 0]


def test_what_cannot_be_read_stops_nothing_else(dovecot, inbox, run, campaign: Path) -> None:  # type: ignore[no-untyped-def]
    """A missing folder before one that is there, an account with a wrong password before one with the right one."""
    inbox(folders='["Nowhere", "INBOX"]', name='"second"')
    file = campaign / "casefold.toml"
    locked_out = file.read_text().replace("second", "first").replace("password_file", "password_command")
    locked_out = "\n".join(
        'password_command = "false"' if line.startswith("password_command") else line for line in locked_out.split("\n")
    )
    file.write_text(locked_out + file.read_text())
    dovecot.deliver("alice", [letter(1)])
    done = run()
    assert done.code == 2
    assert done.out.startswith("1 message: 1 new case")
    assert len(done.err.splitlines()) == 2
    assert "alice" not in done.err


def test_a_run_without_news_asks_one_question(dovecot, inbox, run) -> None:  # type: ignore[no-untyped-def]
    """The folder is opened, and not listed: two hundred mails answer in less than one mail's bytes."""
    dovecot.deliver("alice", [letter(number, Auto_Submitted="auto-replied") for number in range(200)])
    with Proxy(dovecot.tls_port) as proxy:
        inbox(port=str(proxy.port))
        assert run().code == 0
        proxy.carried = 0
        assert run().out.startswith("no new mail")
    assert proxy.carried < 8_000


def test_a_message_that_fails_is_kept_tried_again_and_then_waits(dovecot, run, campaign: Path) -> None:  # type: ignore[no-untyped-def]
    """Sealed with its kind of error, fetched again on each run up to the cap, listed by status, drafted by retry."""
    dovecot.deliver("alice", [letter(1, body=" ", Subject=" ")])
    codes = [run().code for _ in range(4)]
    assert codes == [1, 1, 1, 0]
    (row,) = status(run)["quarantine"]
    assert (row["messages"], row["waiting"]) == (1, 1)
    assert "1 with no try left: casefold retry" in run("status").out
    again = run("retry", "--passphrase-file", str(campaign / "passphrase"))
    assert again.out == "1 message: 1 failed\n"
    dovecot.doveadm("expunge", "-u", "alice", "mailbox", "INBOX", "all")
    assert run().code == 0
