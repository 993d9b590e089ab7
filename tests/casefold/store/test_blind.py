"""Keyed hashes: equal for what is the same, different for every use and every key."""

from __future__ import annotations

from casefold.store.blind import Use, blind, fingerprint

KEY, OTHER = b"k" * 32, b"o" * 32

MAIL = (
    b"Received: from a.example.net by b.example.net; Mon, 3 Jun 2013 21:14:01 +0100\r\n"
    b"From: Someone <someone@example.com>\r\nSubject: hello\r\n"
    b"Date: Mon, 3 Jun 2013 21:14:00 +0100\r\nMessage-ID: <1@example.com>\r\n\r\nThe letter.\r\n"
)


def test_a_hash_depends_on_key_and_use() -> None:
    """The same words give another hash for another use or another key."""
    hashes = {blind(key, use, "words") for key in (KEY, OTHER) for use in Use}
    assert len(hashes) == 2 * len(Use)


def test_two_deliveries_of_one_mail_are_one() -> None:
    """Trace headers, line ends and blank lines at the end make no other message of it."""
    again = MAIL.replace(b"a.example.net", b"c.example.net").replace(b"\r\n", b"\n") + b"\n\n"
    assert fingerprint(KEY, again) == fingerprint(KEY, MAIL)


def test_one_word_more_is_another_message() -> None:
    """The body counts to the last word, and so do sender, subject, date and Message-ID."""
    marks = {fingerprint(KEY, MAIL)}
    for old, new in ((b"letter.", b"letter!"), (b"<1@", b"<2@"), (b"hello", b"hallo"), (b"21:14:00", b"21:14:09")):
        marks.add(fingerprint(KEY, MAIL.replace(old, new)))
    assert len(marks) == 5


def test_what_is_no_mail_counts_whole() -> None:
    """A forum post that looks like headers is told apart by every byte of it."""
    assert fingerprint(KEY, b'{"a": 1}', mail=False) != fingerprint(KEY, b'{"a": 2}', mail=False)
    assert fingerprint(KEY, b"Hello: you\n\nsame", mail=False) != fingerprint(KEY, b"Hello: me\n\nsame", mail=False)


def test_bytes_without_headers_count_whole() -> None:
    """Two texts without any header are told apart by all of their bytes."""
    assert fingerprint(KEY, b"one\n\nsame") != fingerprint(KEY, b"two\n\nsame")
