"""Telling a real server that mail is safe: flagged or moved, nothing else touched, whatever the server can do."""

from __future__ import annotations

from typing import Any

import pytest

from dovecot import Dovecot
from ingest.imap import open_connection
from ingest.imap_account import After, FolderChanged, ServerRefused
from mail_account import account, letter

pytestmark = pytest.mark.imap

FLAG = "$Casefolded"
WITHOUT_MOVE = "imap_capability = IMAP4rev1 SASL-IR ID ENABLE IDLE UIDPLUS\n"
WITHOUT_MOVE_AND_UIDPLUS = "imap_capability = IMAP4rev1 SASL-IR ID\n"
READ_ONLY = """
mail_plugins = acl
protocol imap {
  mail_plugins = acl imap_acl
}
plugin {
  acl = vfile
}
"""
NO_KEYWORDS = READ_ONLY
"""The right to write flags, "w", left out of a folder's list of rights: Exchange keeps no keywords either."""


def count(server: Dovecot, folder: str) -> int:
    """How many messages a folder holds."""
    return len(server.doveadm("search", "-u", "alice", "mailbox", folder).splitlines())


def finish(server: Dovecot, uids: list[int], after: After) -> None:
    """Tell the server of these UIDs."""
    with open_connection(account(server)) as connection:
        connection.finish(connection.select("INBOX"), uids, after, FLAG, "Casefolded")


def test_flagging_adds_the_keyword_and_nothing_else(dovecot: Dovecot) -> None:
    """Still unseen, still there, with the keyword."""
    dovecot.deliver("alice", [letter(1), letter(2)])
    finish(dovecot, [1], After.FLAG)
    flags = dovecot.doveadm("fetch", "-u", "alice", "flags", "mailbox", "INBOX", "uid", "1")
    assert FLAG in flags
    assert "Seen" not in flags
    assert FLAG not in dovecot.doveadm("fetch", "-u", "alice", "flags", "mailbox", "INBOX", "uid", "2")


def test_moving_makes_the_folder_and_takes_only_these(dovecot: Dovecot) -> None:
    """The folder is made when it is missing; what was not named stays; naming nothing does nothing."""
    dovecot.deliver("alice", [letter(1), letter(2)])
    finish(dovecot, [2], After.MOVE)
    finish(dovecot, [], After.MOVE)
    assert (count(dovecot, "INBOX"), count(dovecot, "Casefolded")) == (1, 1)


@pytest.mark.parametrize(("capabilities", "left"), [(WITHOUT_MOVE, 2), (WITHOUT_MOVE_AND_UIDPLUS, 3)])
def test_moving_without_move_copies_first_and_expunges_only_these(dovecots: Any, capabilities: str, left: int) -> None:
    """A server without MOVE: copied, then expunged by UID; one without UIDPLUS too: copied, and left with the flag."""
    server = dovecots(extra=capabilities)
    server.deliver("alice", [letter(1), letter(2), letter(3)])
    server.doveadm("flags", "add", "-u", "alice", "\\Deleted", "mailbox", "INBOX", "uid", "3")
    finish(server, [1], After.MOVE)
    assert (count(server, "INBOX"), count(server, "Casefolded")) == (left, 1)
    flags = server.doveadm("fetch", "-u", "alice", "uid flags", "mailbox", "INBOX")
    assert "uid: 3" in flags  # deleted by somebody else, and not ours to expunge
    assert (FLAG in flags) == (left == 3)


def test_a_folder_counted_anew_is_told_nothing(dovecot: Dovecot) -> None:
    """The UIDs that were read mean other messages now: moving them would hide mail that nobody has read."""
    dovecot.deliver("alice", [letter(1), letter(2)])
    with open_connection(account(dovecot)) as connection:
        state = connection.select("INBOX")
    dovecot.set_uidvalidity("alice", 4242)
    with open_connection(account(dovecot)) as connection, pytest.raises(FolderChanged, match="counts the folder"):
        connection.finish(state, [1], After.MOVE, FLAG, "Casefolded")
    assert count(dovecot, "INBOX") == 2


@pytest.mark.parametrize(("rights", "words"), [("lr", "may only be read"), ("lrti", "keeps no flag")])
def test_a_folder_that_cannot_be_told_says_so(dovecots: Any, rights: str, words: str) -> None:
    """Read-only, or without lasting keywords: one sentence with the setting that helps, and the mail stays."""
    server = dovecots(extra=READ_ONLY)
    server.deliver("alice", [letter(1)], folder="Shared")
    (server.mailbox("alice", "Shared") / "dovecot-acl").write_text(f"owner {rights}\n")
    with open_connection(account(server)) as connection:
        state = connection.select("Shared")
        with pytest.raises(ServerRefused, match=words):
            connection.finish(state, [1], After.FLAG, FLAG, "Casefolded")
    assert count(server, "Shared") == 1
