"""``casefold run`` against a real IMAP server: nothing lost, nothing twice, and every failure one plain sentence."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import documents
from casefold.config import Config
from casefold.configfile import read
from casefold.lock import run_lock
from casefold.store.store import open_store
from story_mail import letter

pytestmark = pytest.mark.imap


def facts(config: Config) -> tuple[int, int, list[str]]:
    """Messages, cases and the states of the messages in the store."""
    with open_store(config) as store:
        states = [row["state"] for row in store.db["messages"].rows]
        return store.db["messages"].count, store.db["cases"].count, states


def test_first_run_second_run_and_new_mail_between(dovecot, inbox, casefold, campaign) -> None:  # type: ignore[no-untyped-def]
    """All of it once, then nothing, then only what is new; one line of counts, no colour, no bar."""
    dovecot.deliver("alice", [letter(number) for number in range(3)])
    first = casefold("run")
    assert first.stdout == "3 messages: 3 new cases; 3 drafts wait\n"
    assert first.stderr == ""
    assert casefold("run").stdout == "no new mail; 3 drafts wait\n"
    dovecot.deliver("alice", [letter(3), letter(1)])  # one new, one delivered twice
    assert casefold("run").stdout == "2 messages: 1 new case, 1 duplicate; 4 drafts wait\n"
    assert facts(read(campaign / "casefold.toml"))[:2] == (4, 4)
    assert not dovecot.doveadm("fetch", "-u", "alice", "uid", "mailbox", "INBOX", "seen").strip()


def test_an_attached_story_is_read_by_the_run(dovecot, inbox, casefold) -> None:  # type: ignore[no-untyped-def]
    """A mail without words, its story in Word: the case has the issues that the document reports."""
    story = (
        "My son is nine. In March the council held a panel about him, and nobody told us. They sent the psychologist's"
        " report to his school before we had seen it. When I asked for the minutes they refused to give me a copy."
    )
    mail = documents.mail("", {"Bartholomew.docx": documents.docx(story)}, subject="")
    dovecot.deliver("alice", [mail])
    assert casefold("run").stdout == "1 message: 1 new case; 1 draft waits\n"
    (row,) = casefold.rows("list", "--json")
    assert "access-denied" in row["categories"]
    assert "--- attachment 1 (docx)" in casefold("show", row["case"]).stdout


def test_starttls_works_as_well(dovecot, inbox, casefold) -> None:  # type: ignore[no-untyped-def]
    """The other way to an encrypted connection."""
    inbox(security='"starttls"', port=str(dovecot.port))
    dovecot.deliver("alice", [letter(1)])
    assert casefold("run").stdout.startswith("1 message: 1 new case")


@pytest.mark.parametrize(
    ("changed", "code", "words"),
    [
        ({"password_file": "", "password_command": '"echo wrong"'}, 2, "password"),
        ({"ca_file": ""}, 2, "certificate"),
        ({"folders": '["INBOX", "Nowhere"]'}, 2, "Nowhere"),
        ({"port": "1"}, 75, "try"),
        ({"password_file": '"/nonexistent/password"'}, 2, "cannot be read"),
        ({"password_file": "", "password_command": '"false"'}, 2, "gave nothing"),
        ({"password_file": "", "password_env": '"CASEFOLD_NOT_SET"'}, 2, "is not set"),
    ],
)
def test_each_failure_is_one_plain_sentence(dovecot, inbox, casefold, changed, code, words) -> None:  # type: ignore[no-untyped-def]
    """What happened and the right exit code; no traceback, no user name, no password."""
    inbox(**changed)
    done = casefold("run", code=code)
    said = done.stderr.strip()
    assert words.lower() in said.lower()
    assert "Traceback" not in said
    assert "alice" not in said
    assert "secret" not in said
    assert len(said.splitlines()) == 1


def test_a_folder_that_is_missing_stops_no_other(dovecot, inbox, casefold) -> None:  # type: ignore[no-untyped-def]
    """The folder before it has been read, and its mail is safe."""
    inbox(folders='["INBOX", "Nowhere"]')
    dovecot.deliver("alice", [letter(1)])
    assert casefold("run", code=2).stdout.startswith("1 message: 1 new case")


@pytest.mark.parametrize("after", ["flag", "move"])
def test_the_server_is_told_once_the_store_has_it(dovecot, inbox, casefold, after) -> None:  # type: ignore[no-untyped-def]
    """Flagged or moved as configured, and what failed stays where it is."""
    inbox(after=f'"{after}"')
    dovecot.deliver("alice", [letter(1), letter(2, body=" ", Subject=" ")])
    assert casefold("run", code=1).stdout.startswith("2 messages: 1 new case, 1 failed")
    if after == "flag":
        flagged = dovecot.doveadm("fetch", "-u", "alice", "uid", "mailbox", "INBOX", "keyword", "$Casefolded")
        assert flagged.split() == ["uid:", "1"]
    else:
        assert len(dovecot.doveadm("search", "-u", "alice", "mailbox", "INBOX").splitlines()) == 1
        assert len(dovecot.doveadm("search", "-u", "alice", "mailbox", "Casefolded").splitlines()) == 1


def test_a_new_uidvalidity_loses_and_doubles_nothing(dovecot, inbox, casefold, campaign) -> None:  # type: ignore[no-untyped-def]
    """The server counts anew: everything is met again, and only what is new makes a case."""
    dovecot.deliver("alice", [letter(1), letter(2)])
    casefold("run")
    dovecot.set_uidvalidity("alice", 4242)
    dovecot.deliver("alice", [letter(3)])
    assert casefold("run").stdout == "3 messages: 1 new case, 2 duplicates; 3 drafts wait\n"


def test_a_second_run_at_the_same_time_says_so(dovecot, inbox, casefold, campaign) -> None:  # type: ignore[no-untyped-def]
    """The lock is held: code 75 and one sentence, and the first run is not disturbed."""
    with run_lock(read(campaign / "casefold.toml")):
        done = casefold("run", code=75)
    assert "Another casefold run is at work" in done.stderr
    assert casefold("run").returncode == 0


def test_a_run_without_new_mail_wakes_no_model(dovecot, inbox, campaign) -> None:  # type: ignore[no-untyped-def]
    """Cron calls it every twenty minutes: with nothing new it must not load spaCy."""
    code = (
        "import sys; from casefold.cli import main\n"
        f"sys.argv = ['casefold', '--config', {str(campaign / 'casefold.toml')!r}, 'run']\n"
        "try: main()\nexcept SystemExit as end: assert not end.code, end.code\n"
        "print([name for name in ('spacy', 'presidio_analyzer', 'pydantic', 'wordfreq') if name in sys.modules])"
    )
    environment = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    environment["HOME"] = str(campaign)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, env=environment)
    assert done.stdout == "no new mail; 0 drafts wait\n[]\n", done.stderr


def test_what_is_not_certain_waits_and_the_server_is_told(dovecot, inbox, casefold, campaign) -> None:  # type: ignore[no-untyped-def]
    """A stranger's answer is safe in the pen: flagged like a case; the account's own server vouches for the writer."""
    inbox(after='"flag"', authserv_id='"mx.example.net"')
    genuine = "mx.example.net; dmarc=pass header.from=example.com"
    body = "They refused to show us the minutes about my son. You can use it but please change our names."
    dovecot.deliver("alice", [letter(1, body, Authentication_Results=genuine)])
    casefold("run")
    (row,) = casefold.rows("list", "--json")
    answer = letter(2, "Me too.", sender="aunt@example.com", In_Reply_To="<1@example.com>")
    dovecot.deliver("alice", [answer, letter(3, "More.", Subject=f"Re: your story [{row['case']}]")])
    assert casefold("run").stdout == "2 messages: 2 waiting to be joined; 1 draft waits\n"
    assert casefold("run").stdout == "no new mail; 1 draft waits\n"
    flagged = dovecot.doveadm("fetch", "-u", "alice", "uid", "mailbox", "INBOX", "keyword", "$Casefolded")
    assert flagged.split() == ["uid:", "1", "uid:", "2", "uid:", "3"]
    assert "the From address was proved (dmarc pass)" in casefold("consent", row["case"]).stdout
