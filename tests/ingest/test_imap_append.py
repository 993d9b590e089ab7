"""Drafts are put where the server wants them, once, and never where it said beforehand that it takes none so long."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from ingest.imap import open_connection
from ingest.imap_account import Account, Security, ServerRefused
from ingest.imap_append import Appended, append_limit, put_draft
from scripted import Scripted

pytestmark = pytest.mark.imap
MAIL = b"Message-ID: <a@example.org>\r\nSubject: Thank you\r\n\r\nIt came.\r\n"


def account(server: Any) -> Account:
    """The scripted server's account."""
    return Account(
        "inbox", "localhost", server.tls_port, Security.TLS, "alice", lambda: "secret", server.cafile, timeout=5
    )


def folder(status: bytes = b"NIL") -> Callable[[bytes], list[bytes]]:
    """A server with one empty folder, Drafts, whose limit is as given."""

    def answer(command: bytes) -> list[bytes]:
        verb = command.split(b" ")[0].upper()
        answers = {
            b"LIST": [b'* LIST () "/" "Drafts"'],
            b"SELECT": [b"* 0 EXISTS", b"* OK [UIDVALIDITY 1] fine"],
            b"EXAMINE": [b"* 0 EXISTS", b"* OK [UIDVALIDITY 1] fine"],
            b"UID": [b"* SEARCH"],
            b"STATUS": [b"* STATUS Drafts (APPENDLIMIT " + status + b")"],
        }
        return answers.get(verb, [])

    return answer


@pytest.mark.parametrize(
    ("capability", "status", "limit"),
    [
        (b"", b"NIL", None),
        (b" APPENDLIMIT=257", b"NIL", 257),
        (b" APPENDLIMIT=many", b"NIL", None),  # not a number: as good as not said
        (b" APPENDLIMIT", b"4096", 4096),
        (b" APPENDLIMIT", b"NIL", None),  # this folder takes anything
    ],
)
def test_the_limit_is_the_servers_or_the_folders(
    dovecot: Any, capability: bytes, status: bytes, limit: int | None
) -> None:
    """RFC 7889: a number behind the capability is for all folders; without one each folder is asked."""
    with (
        Scripted(dovecot, b"AUTH=PLAIN" + capability, folder(status)) as server,
        open_connection(account(server)) as connection,
    ):
        assert append_limit(connection, "Drafts") == limit


@pytest.mark.parametrize("capability", [b" APPENDLIMIT=40", b" APPENDLIMIT"])
def test_a_mail_that_is_too_long_is_refused_before_it_is_sent(dovecot: Any, capability: bytes) -> None:
    """One sentence that says how long, with nothing of the mail in it, and no APPEND."""
    with (
        Scripted(dovecot, b"AUTH=PLAIN" + capability, folder(b"40")) as server,
        open_connection(account(server)) as connection,
        pytest.raises(ServerRefused, match="no mail of more than 40 bytes") as refused,
    ):
        put_draft(connection, "Drafts", MAIL, "<a@example.org>")
    assert "Thank you" not in str(refused.value)
    assert not any(said.upper().startswith(b"APPEND") for said in server.said)


def test_a_real_server_takes_a_draft_once(dovecot: Any) -> None:
    """Dovecot names no limit; the second time the mail is there already."""
    with open_connection(account(dovecot)) as connection:
        assert append_limit(connection, "Drafts") is None
        told = [put_draft(connection, "Drafts", MAIL, "<a@example.org>") for _ in range(2)]
    assert told == [Appended.PUT, Appended.THERE]
