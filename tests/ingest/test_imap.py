"""Fetching from a real Dovecot over TLS: whole messages, nothing marked, and every failure translated."""

from __future__ import annotations

import socket
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from ingest import imap
from ingest.imap import open_connection
from ingest.imap_account import (
    Account,
    CertificateRefused,
    ConnectionLost,
    Fetched,
    FolderMissing,
    ImapError,
    LoginRefused,
    Missing,
    Security,
    ServerRefused,
)
from ingest.imap_client import quieten
from mail_account import account, letter, opened, raws
from proxy import Proxy

pytestmark = pytest.mark.imap


@pytest.mark.parametrize("security", list(Security))
def test_whole_messages_come_and_none_is_marked(dovecot: Any, security: Security) -> None:
    """Byte for byte what was delivered, over either kind of TLS, and not one is seen by it."""
    letters = [letter(number) for number in range(5)]
    dovecot.deliver("alice", letters)
    port = dovecot.tls_port if security is Security.TLS else dovecot.port
    with opened(dovecot, security=security, port=port) as connection:
        assert raws(connection.fetch(connection.all_uids())) == letters
    assert not dovecot.doveadm("search", "-u", "alice", "mailbox", "INBOX", "seen")


@pytest.mark.parametrize("listed", [1, 2, 3, 4, 50_000])
def test_every_uid_is_listed_once_however_many_there_are(
    dovecot: Any, monkeypatch: pytest.MonkeyPatch, listed: int
) -> None:
    """In as many answers as it takes, for imaplib reads no line above a million bytes; also what has just come."""
    monkeypatch.setattr(imap, "_LISTED", listed)
    with opened(dovecot) as connection:
        assert connection.all_uids() == []
    dovecot.deliver("alice", [letter(number) for number in range(4)])
    dovecot.doveadm("expunge", "-u", "alice", "mailbox", "INBOX", "uid", "2")
    with opened(dovecot) as connection:
        assert connection.all_uids() == [1, 3, 4]
        dovecot.deliver("alice", [letter(9)])
        assert connection.all_uids()[:3] == [1, 3, 4]


def test_a_folder_tells_its_uidvalidity(dovecot: Any) -> None:
    """The number that a UID is worth nothing without."""
    dovecot.deliver("alice", [letter(1)])
    with open_connection(account(dovecot)) as connection:
        before = connection.select("INBOX", writable=False)
    dovecot.set_uidvalidity("alice", 4242)
    with open_connection(account(dovecot)) as connection:
        after = connection.select("INBOX", writable=False)
    assert (before.exists, after.exists) == (1, 1)
    assert before.uidvalidity != after.uidvalidity == 4242


def test_folder_names_are_unicode(dovecot: Any) -> None:
    """A folder that is no ASCII is opened under its name."""
    dovecot.deliver("alice", [letter(1)], folder="Anfragen f&APw-r R&AOQ-ume")
    with opened(dovecot, "Anfragen für Räume") as connection:
        assert connection.all_uids() == [1]


@pytest.mark.parametrize(
    ("certificate", "trusted", "error"),
    [
        ("good", False, CertificateRefused),
        ("expired", True, CertificateRefused),
        ("wronghost", True, CertificateRefused),
    ],
)
@pytest.mark.parametrize("security", list(Security))
def test_a_certificate_that_cannot_be_trusted_is_refused(
    dovecots: Any, certificate: str, trusted: bool, error: type[ImapError], security: Security
) -> None:
    """No password is sent to a server that may be another one."""
    asked: list[int] = []
    server = dovecots(certificate=certificate)
    port = server.tls_port if security is Security.TLS else server.port
    wanted = account(server, security=security, port=port, ca_file=Path(server.cafile) if trusted else None)
    with pytest.raises(error, match="certificate"), open_connection(wanted):
        asked.append(1)
    assert asked == []
    assert "alice" not in server.log().replace("/alice", "")


def test_a_wrong_password_is_one_plain_sentence(dovecot: Any) -> None:
    """It names the account by its label, and neither user nor password."""
    with pytest.raises(LoginRefused) as refused, open_connection(account(dovecot, password=lambda: "wrong")):
        pass
    assert "'inbox'" in str(refused.value)
    assert "alice" not in str(refused.value)
    assert "wrong" not in str(refused.value)


def test_a_missing_folder_is_named(dovecot: Any) -> None:
    """The folder's name is the configuration's own, so it may be said."""
    with open_connection(account(dovecot)) as connection, pytest.raises(FolderMissing, match="'Nowhere'"):
        connection.select("Nowhere", writable=False)


def test_a_big_message_comes_in_pieces_and_is_whole(dovecot: Any) -> None:
    """20 MB is fetched in pieces of a batch's size, equal to the last byte; the small ones around it come as ever."""
    letters = [letter(1), letter(2, 20_000_000), letter(3)]
    dovecot.deliver("alice", letters)
    with opened(dovecot, timeout=30.0) as connection:
        assert raws(connection.fetch([1, 2, 3])) == letters


def test_a_message_that_is_gone_is_answered_as_missing(dovecot: Any) -> None:
    """Expunged by another client between search and fetch: a value with its reason, and the rest comes."""
    dovecot.deliver("alice", [letter(1), letter(2), letter(3)])
    with opened(dovecot) as connection:
        uids = connection.all_uids()
        dovecot.doveadm("expunge", "-u", "alice", "mailbox", "INBOX", "uid", "2")
        answers = list(connection.fetch(uids))
    assert [type(each) for each in answers] == [Fetched, Missing, Fetched]
    assert [each.uid for each in answers] == [1, 2, 3]


def test_a_poisonous_message_stops_no_other(dovecot: Any) -> None:
    """A message over which the server drops the connection is found by halving, and the others come."""
    dovecot.deliver("alice", [letter(number) for number in range(1, 4)])
    path = dovecot.mailbox("alice") / "cur" / "9999999999.M1P1.t,S=5,W=5:2,"
    path.write_bytes(letter(9))
    with opened(dovecot) as connection:
        answers = list(connection.fetch(connection.all_uids()))
    assert [type(each) for each in answers].count(Missing) == 1
    assert len(raws(answers)) == 3


@pytest.mark.parametrize("cut_after", [40_000, 400_000])
def test_a_cut_connection_is_worth_another_try(dovecot: Any, cut_after: int) -> None:
    """Cut in the middle of a message: ConnectionLost, and what came before it was whole."""
    letters = [letter(number, 150_000) for number in range(5)]
    dovecot.deliver("alice", letters)
    with Proxy(dovecot.tls_port) as proxy, pytest.raises(ConnectionLost, match="try again later"):  # noqa: PT012, SIM117 - broken inside
        with open_connection(account(dovecot, port=proxy.port)) as connection:
            connection.select("INBOX", writable=False)
            proxy.cut_after, proxy.refuse = cut_after, True
            assert all(raw in letters for raw in raws(connection.fetch([1, 2, 3, 4, 5])))


def test_a_silent_server_is_given_up_within_the_timeout(dovecot: Any) -> None:
    """Nothing comes any more: ConnectionLost, and soon."""
    dovecot.deliver("alice", [letter(1)])
    wanted = {"timeout": 1.0}
    with Proxy(dovecot.tls_port) as proxy, opened(dovecot, port=proxy.port, **wanted) as connection:
        proxy.stall.set()
        began = time.monotonic()
        with pytest.raises(ConnectionLost):
            connection.all_uids()
        assert time.monotonic() - began < 30


def test_a_server_that_drips_is_given_up_in_bounded_time(dovecot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each byte comes within the timeout, and the whole would take for ever: no run may hold its lock so long."""
    dovecot.deliver("alice", [letter(number, 60_000) for number in range(20)])
    monkeypatch.setattr(imap, "PATIENCE", 2)
    with Proxy(dovecot.tls_port) as proxy, opened(dovecot, port=proxy.port, timeout=1.0, pauses=()) as connection:
        proxy.rate, proxy.refuse = 40_000, True
        began = time.monotonic()
        with pytest.raises(ConnectionLost):
            list(connection.fetch(range(1, 21)))
        assert 1.5 < time.monotonic() - began < 30


@pytest.mark.parametrize("size", [imap.BEGINNING, imap.BEGINNING + imap.PIECE, imap.BEGINNING + 1])
def test_a_message_that_ends_where_a_piece_ends(dovecot: Any, size: int) -> None:
    """To the byte, and once."""
    head = b"Subject: a\r\n\r\n"
    whole = head + b"x" * (size - len(head) - 2) + b"\r\n"
    dovecot.deliver("alice", [whole])
    with opened(dovecot, timeout=30.0) as connection:
        assert raws(connection.fetch([1])) == [whole]


def test_nobody_listening_and_nobody_answering_are_lost_connections(dovecot: Any) -> None:
    """A closed port, and one that accepts and never speaks."""
    with pytest.raises(ConnectionLost), open_connection(account(dovecot, port=1)):
        pass
    with socket.create_server(("127.0.0.1", 0)) as mute:
        wanted = account(dovecot, port=mute.getsockname()[1], timeout=1.0)
        with pytest.raises(ConnectionLost), open_connection(wanted):
            pass


def test_no_way_back_to_a_connection_in_the_clear() -> None:
    """A server that offers no STARTTLS is refused before a password is sent."""
    said: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def serve() -> None:
            peer, _ = listener.accept()
            with peer, peer.makefile("rwb") as stream:
                stream.write(b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n")
                stream.flush()
                for line in stream:
                    said.append(line)
                    stream.write(line.split()[0] + b" BAD no\r\n")
                    stream.flush()

        threading.Thread(target=serve, daemon=True).start()
        wanted = Account(
            "inbox", "localhost", listener.getsockname()[1], Security.STARTTLS, "alice", lambda: "secret", None, 5.0
        )
        with pytest.raises((ServerRefused, ConnectionLost)), open_connection(wanted):
            pass
    assert not any(b"LOGIN" in line.upper() or b"secret" in line for line in said)


def test_the_debug_buffer_is_off(dovecot: Any) -> None:
    """imapclient keeps the last lines of a session, bodies among them, unless told otherwise."""
    with opened(dovecot) as connection:
        client = connection._client
        assert client._imap.debug == 0
        quieten(client)
