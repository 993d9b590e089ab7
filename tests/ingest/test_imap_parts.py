"""Servers that hand over parts of a mail in ways of their own: no mail is made of pieces that do not fit together."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dovecot import Dovecot
from ingest.imap import BEGINNING, open_connection
from ingest.imap_account import Fetched, Missing
from mail_account import account
from scripted import Scripted

pytestmark = pytest.mark.imap

MAIL = b"Subject: a\r\n\r\n" + b"x" * 70_000


def answering(fetch: Callable[[int], bytes]) -> Callable[[bytes], list[bytes]]:
    """A server with one mail; ``fetch`` gives the answer to a request for what begins at some byte."""

    def script(command: bytes) -> list[bytes]:
        if command.startswith(b"EXAMINE"):
            return [b"* 1 EXISTS", b"* OK [UIDVALIDITY 7] ", b"* OK [UIDNEXT 2] "]
        if b"FETCH" in command:
            return [fetch(int(command.partition(b"<")[2].partition(b".")[0]))]
        return []

    return script


def told(size: int, section: str, content: bytes | None) -> bytes:
    """An answer to FETCH."""
    head = f"* 1 FETCH (UID 1 RFC822.SIZE {size} {section} ".encode()
    return head + (b"NIL)" if content is None else b"{%d}\r\n" % len(content) + content + b")")


@pytest.mark.parametrize(
    ("fetch", "whole"),
    [
        (lambda start: told(len(MAIL), f"BODY[]<{start}>", MAIL[start:][: BEGINNING if not start else None]), MAIL),
        (lambda _: told(len(MAIL), "BODY[]", MAIL), MAIL),  # knows no parts: the whole at once
        (lambda start: told(BEGINNING, f"BODY[]<{start}>", None if start else MAIL[:BEGINNING]), MAIL[:BEGINNING]),
        (lambda start: told(BEGINNING, f"BODY[]<{start}>", MAIL[:BEGINNING][start:]), MAIL[:BEGINNING]),
        (lambda _: told(len(MAIL), "BODY[]<0>", MAIL[:BEGINNING]), None),  # the same part again and again
        (lambda start: told(len(MAIL), f"BODY[]<{start}>", None if start else MAIL[:BEGINNING]), None),
    ],
    ids=["parts", "no parts", "nil at the end", "nothing at the end", "the same again", "nil in the midst"],
)
def test_parts_make_the_whole_or_nothing(dovecot: Dovecot, fetch: Callable[[int], bytes], whole: bytes | None) -> None:
    """Byte for byte, or listed as not delivered: a mail with a hole in it would be somebody's story, maimed."""
    with Scripted(dovecot, b"AUTH=PLAIN", answering(fetch)) as server, open_connection(account(server)) as connection:
        connection.select("INBOX")
        (answer,) = connection.fetch([1])
    match answer:
        case Fetched():
            assert answer.raw == whole
        case Missing():
            assert whole is None
