"""Sending, against a real server over real TLS, and every way in which that fails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from casefold.errors import SubmissionLost, SubmissionRefused
from casefold.reply.addressed import Addressed
from casefold.reply.letter import Letter, letter_for
from casefold.reply.post import Delivery
from casefold.reply.submission import Server, Submission
from ingest.imap_account import Security
from smtp_server import SmtpServer

pytestmark = pytest.mark.imap  # its certificates are Dovecot's


def letter(text: str = "Your reference is K7WQ.\n.\n..two dots\nend without a line end") -> Letter:
    return letter_for(
        Addressed("ruth@example.com", "1@example.com"), "stories@example.org", "K7WQ", text, "x@example.org"
    )


def settings(server: SmtpServer, **changed: Any) -> Server:
    told: dict[str, Any] = {"host": "localhost", "port": server.port, "security": Security.TLS, "username": "alice"}
    told |= {"secret": lambda: "secret", "ca_file": Path(server.cafile), "timeout": 2.0}
    return Server(**(told | changed))


@pytest.fixture
def post(smtp: SmtpServer) -> Iterator[Submission]:
    made = Submission(settings(smtp))
    made.ready()
    yield made
    made.close()


@pytest.mark.parametrize("starttls", [False, True])
def test_both_ways_to_an_encrypted_connection(dovecot, starttls: bool) -> None:  # type: ignore[no-untyped-def]
    """The mail comes over whole, dots and all, from the null sender; this machine's name is not told."""
    with SmtpServer(dovecot, starttls=starttls) as server:
        security = Security.STARTTLS if starttls else Security.TLS
        post = Submission(settings(server, security=security))
        post.ready()
        assert post.deliver(letter()) is Delivery.TAKEN
        assert post.deliver(letter("again")) is Delivery.TAKEN
        post.close()
        first, second = server.room.got
    assert first.mail.get_content().splitlines() == [
        "Your reference is K7WQ.",
        ".",
        "..two dots",
        "end without a line end",
    ]
    assert second.mail.get_content().strip() == "again"
    assert first.path == "<>"
    assert first.raw.isascii()


@pytest.mark.parametrize("certificate", ["expired", "wronghost"])
def test_a_certificate_that_is_wrong_ends_it(dovecots, certificate: str) -> None:  # type: ignore[no-untyped-def]
    """No password is said to whoever answers."""
    with SmtpServer(dovecots(certificate=certificate)) as server:
        with pytest.raises(SubmissionRefused, match="certificate"):
            Submission(settings(server)).ready()
        with pytest.raises(SubmissionRefused, match="certificate"):
            Submission(settings(server, ca_file=None)).ready()
        with pytest.raises(SubmissionRefused, match="ca_file cannot be read"):
            Submission(settings(server, ca_file=Path("/nonexistent"))).ready()


def test_a_server_without_starttls_is_refused(dovecot) -> None:  # type: ignore[no-untyped-def]
    """A connection that would stay in the clear is none."""
    from aiosmtpd.controller import Controller  # noqa: PLC0415 - a server that cannot encrypt

    from dovecot import free_port  # noqa: PLC0415 - the same

    plain = Controller(object(), hostname="127.0.0.1", port=free_port())
    plain.start()
    try:
        server = Server("localhost", plain.port, Security.STARTTLS, "alice", lambda: "secret", timeout=2.0)
        with pytest.raises(SubmissionRefused, match="cannot encrypt"):
            Submission(server).ready()
    finally:
        plain.stop()


@pytest.mark.parametrize("secret", ["wrong", "pässword"])
def test_a_password_that_is_wrong_is_said_without_it(smtp: SmtpServer, secret: str) -> None:
    """Also one that smtplib could not even encode."""
    with pytest.raises(SubmissionRefused, match="refuses the user name or the password") as told:
        Submission(settings(smtp, secret=lambda: secret)).ready()
    assert secret not in str(told.value)


def test_a_token_in_place_of_a_password(smtp: SmtpServer) -> None:
    """Gmail and Outlook; a token that has run out is said as a login that is refused."""
    post = Submission(settings(smtp, secret=lambda: "token", by_token=True))
    post.ready()
    assert post.deliver(letter()) is Delivery.TAKEN
    post.close()
    with pytest.raises(SubmissionRefused, match="refuses the user name"):
        Submission(settings(smtp, by_token=True)).ready()


def test_nobody_there_is_worth_another_try(smtp: SmtpServer) -> None:
    """A closed port, and a server of TLS that is spoken to in the clear."""
    with pytest.raises(SubmissionLost):
        Submission(settings(smtp, port=1)).ready()
    with pytest.raises(SubmissionLost):
        Submission(settings(smtp, security=Security.STARTTLS, timeout=0.3)).ready()


@pytest.mark.parametrize(
    ("answer", "delivery"),
    [("451 4.7.1 Greylisted", Delivery.LATER), ("550 5.1.1 No such user", Delivery.REFUSED)],
)
@pytest.mark.parametrize("point", ["on_rcpt", "on_data"])
def test_what_the_server_answers(
    smtp: SmtpServer, post: Submission, point: str, answer: str, delivery: Delivery
) -> None:
    """4xx is later, 5xx is never; the connection serves the next letter."""
    setattr(smtp.room, point, lambda _server, _envelope: answer)
    assert post.deliver(letter()) is delivery
    setattr(smtp.room, point, lambda _server, _envelope: "250 OK")
    assert post.deliver(letter()) is Delivery.TAKEN
    assert len(smtp.room.got) == 1


def test_a_server_that_forbids_the_null_sender_gets_our_own(smtp: SmtpServer, post: Submission) -> None:
    """RFC 3834 wants the null sender; submission servers may insist on the account's."""
    smtp.room.on_mail = lambda _server, envelope: (
        "250 OK" if envelope.mail_from != "<>" else "553 5.7.1 Not owned by you"
    )
    assert post.deliver(letter()) is Delivery.TAKEN
    assert [got.path for got in smtp.room.got] == ["stories@example.org"]
    assert smtp.room.said[:2] == ["MAIL <> -> 553", "MAIL stories@example.org -> 250"]


def test_cut_after_data_nobody_knows(smtp: SmtpServer, post: Submission) -> None:
    """The server may have taken it: no second letter goes by itself. A new connection serves the next one."""

    def cut(server: Any, _envelope: Any) -> str:
        server.transport.abort()
        return "250 OK"

    smtp.room.on_data = cut
    assert post.deliver(letter()) is Delivery.UNKNOWN
    assert len(smtp.room.got) == 1
    smtp.room.on_data = lambda _server, _envelope: "250 OK"
    with pytest.raises(SubmissionLost):  # there is no connection until somebody asks for one
        post.deliver(letter())
    post.ready()
    assert post.deliver(letter()) is Delivery.TAKEN


def test_cut_before_data_it_was_not_taken(smtp: SmtpServer, post: Submission) -> None:
    """So it can be sent again."""

    def cut(server: Any, _envelope: Any) -> str:
        server.transport.abort()
        return "250 OK"

    smtp.room.on_rcpt = cut
    with pytest.raises(SubmissionLost):
        post.deliver(letter())
    assert smtp.room.got == []


def test_silence_after_data_is_waited_for_no_longer_than_the_timeout(smtp: SmtpServer) -> None:
    """And then nobody knows, either."""
    import time  # noqa: PLC0415 - a server that thinks for too long

    def think(_server: Any, _envelope: Any) -> str:
        time.sleep(1)
        return "250 OK"

    smtp.room.on_data = think
    post = Submission(settings(smtp, timeout=0.5))
    post.ready()
    assert post.deliver(letter()) is Delivery.UNKNOWN
