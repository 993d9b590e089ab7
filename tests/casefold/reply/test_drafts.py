"""The other way out: the letter lies in the Drafts folder of a real server, and a person sends it."""

from __future__ import annotations

import shutil
import signal
from email import message_from_bytes
from email.policy import default

import pytest

from casefold.configfile import read
from casefold.store.acknowledgements import ReplyState
from casefold.store.store import open_store
from recent_mail import story

pytestmark = pytest.mark.imap
SPECIAL = """
namespace inbox {
  inbox = yes
  mailbox Entwürfe {
    special_use = \\Drafts
    auto = create
  }
}
"""


def lying(server, folder: str) -> list[bytes]:  # type: ignore[no-untyped-def]  # the fixture's own class
    place = server.mailbox("alice", folder)
    return [path.read_bytes() for part in ("cur", "new") for path in (place / part).iterdir()]


def test_it_is_put_there_once(dovecot, forked, casefold, acknowledging, smtp) -> None:  # type: ignore[no-untyped-def]
    """With the reference, flagged as a draft; neither a second run nor one who says `again` makes two of it."""
    file = acknowledging(by='"drafts"', host="")
    dovecot.deliver("alice", [story(1)])
    assert forked(file).out.startswith("acknowledgements: 1 in Drafts\n")
    assert forked(file).out.startswith("no new mail")
    (raw,) = lying(dovecot, "Drafts")
    mail = message_from_bytes(raw, policy=default)
    with open_store(read(file)) as store:
        assert mail["Subject"] == f"We have your message (reference {store.ledger.case_of(1)})"
    assert mail["To"] == "parent1@example.com"
    assert smtp.room.said == []
    flags = dovecot.doveadm("fetch", "-u", "alice", "flags", "mailbox", "Drafts", "all")
    assert "\\Draft" in flags
    assert "Acknowledgements: 1 in Drafts." in casefold.without_passphrase("status").stdout


def test_one_in_doubt_that_was_put_there_is_found(dovecot, forked, casefold, campaign, acknowledging) -> None:  # type: ignore[no-untyped-def]
    """kill -9 between the append and its commit: who says `again` finds the draft there, and makes no second one."""
    file = acknowledging(by='"drafts"', host="")
    dovecot.deliver("alice", [story(1)])
    whole = campaign.parent / "whole"
    shutil.copytree(campaign, whole)
    commits = forked(whole / "casefold.toml").commits
    dovecot.doveadm("expunge", "-u", "alice", "mailbox", "Drafts", "all")
    assert forked(file, kill_before=commits - 1).code == -signal.SIGKILL  # the last is the run's own row
    with open_store(read(file)) as store:
        assert [each.state for each in store.acknowledgements.in_state(*ReplyState)] == [ReplyState.SENDING]
    assert len(lying(dovecot, "Drafts")) == 1
    assert casefold("reply", "send").stdout == ""
    casefold.without_passphrase("reply", "settle", "1", "--again")
    assert casefold("reply", "send").stdout == "acknowledgements: 1 in Drafts\n"
    assert len(lying(dovecot, "Drafts")) == 1


def test_a_folder_that_takes_nothing_is_said(dovecot, forked, casefold, acknowledging) -> None:  # type: ignore[no-untyped-def]
    """The story is drafted, the acknowledgement waits, and goes once the folder can be written."""
    file = acknowledging(by='"drafts"', host="")
    dovecot.deliver("alice", [story(1)])
    parts = [dovecot.mailbox("alice", "Drafts") / part for part in ("", "cur", "tmp")]
    for part in parts:
        part.chmod(0o500)
    done = forked(file)
    assert done.code == 2
    assert done.out.startswith("acknowledgements: 1 waiting\n1 message: 1 new case")
    for part in parts:
        part.chmod(0o700)
    assert casefold("reply", "send").stdout == "acknowledgements: 1 in Drafts\n"


def test_the_folder_that_the_server_names_is_used(dovecots, campaign, acknowledging, dovecot, forked) -> None:  # type: ignore[no-untyped-def]
    """Whatever its language (RFC 6154)."""
    special = dovecots(extra=SPECIAL)
    file = acknowledging(by='"drafts"')
    told = (
        file.read_text().replace(str(dovecot.tls_port), str(special.tls_port)).replace(dovecot.cafile, special.cafile)
    )
    file.write_text(told)
    special.deliver("alice", [story(1)])
    assert forked(file).out.startswith("acknowledgements: 1 in Drafts\n")
    assert len(lying(special, "Entw&APw-rfe")) == 1
