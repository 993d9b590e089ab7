"""Mail that is made to cost: the answer is right however deep, long or many its parts; benchmarks/mime.py times it."""

from __future__ import annotations

import pytest

from ingest.mime import read_message
from ingest.part import DEPTH, split

HEAD = b"From: Ruth Example <ruth@example.com>\r\nSubject: hello\r\nDate: Mon, 03 Jun 2013 21:14:00 +0100\r\n"


def nested(depth: int) -> bytes:
    """A text inside of so many parts."""
    opening = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(depth))
    closing = b"".join(b"\r\n--b%d--" % n for n in reversed(range(depth)))
    return HEAD + opening + b"Content-Type: text/plain\r\n\r\nThe letter." + closing


@pytest.mark.parametrize("depth", [1, DEPTH - 1, DEPTH, DEPTH + 1, 2_000])
def test_a_letter_is_found_however_deep_it_stands(depth: int) -> None:
    """Deeper than a program can call itself, it is still the letter, and nothing else is."""
    message = read_message(nested(depth))
    assert message.plain.strip() == "The letter."
    assert message.attachments == ()


def test_text_stands_in_order_at_every_depth() -> None:
    """Parts below the depth that is kept apart do not overtake each other."""
    raw = HEAD
    for n in range(DEPTH + 20):
        raw += b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n\r\nbefore %d\r\n--b%d\r\n" % (n, n, n, n)
    raw += b"\r\ninnermost" + b"".join(b"\r\n--b%d\r\n\r\nafter %d" % (n, n) for n in reversed(range(DEPTH + 20)))
    said = [line for line in read_message(raw).plain.split("\n") if line]
    deep = DEPTH + 20
    assert said == [f"before {n}" for n in range(deep)] + ["innermost"] + [f"after {n}" for n in reversed(range(deep))]


@pytest.mark.parametrize(("kind", "texts", "files"), [(b"text/plain", 10_000, 0), (b"image/png", 0, 10_000)])
def test_ten_thousand_parts_are_ten_thousand_parts(kind: bytes, texts: int, files: int) -> None:
    """None is lost, none doubled."""
    parts = b"".join(b"--b\r\nContent-Type: %s\r\n\r\npart %d\r\n" % (kind, n) for n in range(10_000))
    message = read_message(HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + parts + b"--b--")
    assert message.plain.count("part ") == texts
    assert len(message.attachments) == files


def test_a_chain_of_mails_inside_of_mails_ends() -> None:
    """Two thousand of them: the outer ones are told, the rest is one file, and nothing is raised."""
    message = read_message(HEAD + b"Content-Type: message/rfc822\r\n\r\n" * 2_000 + b"The letter.")
    assert message.plain.startswith("---------- Forwarded message ----------")
    assert b"The letter." in message.attachments[0].content


@pytest.mark.parametrize("name", [b"Subject", b"To", b"From", b"References", b"Content-Type", b"Content-Disposition"])
@pytest.mark.parametrize("filling", [b"a", b"=?utf-8?q?a?= ", b"<a@example.com>, ", b";a=b", b'"', b"(", b"=?", b"a@"])
def test_a_header_of_a_megabyte_spoils_nothing_else(name: bytes, filling: bytes) -> None:
    """The letter below it is read."""
    header = name + b": " + filling * (1_000_000 // len(filling))
    assert read_message(header + b"\r\n" + HEAD + b"\r\nThe letter.").plain.strip() == "The letter."


def test_what_is_split_is_all_there() -> None:
    """Offsets of parts lie in their mail, one after the other."""
    raw = nested(5).replace(b"The letter.", b"The letter.\r\n--b4\r\n\r\nMore.")
    waiting, seen = [split(raw)], []
    while waiting:
        part = waiting.pop()
        assert 0 <= part.start <= part.end <= len(raw)
        seen += [part.body] if not part.parts else []
        waiting += part.parts
    assert sorted(seen) == [b"More.", b"The letter."]
