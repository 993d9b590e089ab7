"""Mutated mail: no bytes raise anything but UnreadableMessage, and none of them becomes an empty case."""

from __future__ import annotations

import mailbox
from contextlib import closing
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ingest.message import Message, UnreadableMessage
from ingest.mime import read_message
from pipeline.clean.cleaner import clean
from pipeline.draft import skip

SAMPLE = Path(__file__).parents[2] / "data" / "sample" / "inbox.mbox"
CASES = Path(__file__).parent / "mime"
PIECES = (
    b"\0",
    b"\r\n\r\n",
    b"--",
    b"=?utf-8?q?",
    b"?=",
    b"Content-Type: multipart/mixed\r\n",
    b"\xff\xfe",
    b"=",
    b"<",
    b'"',
    b"Content-Transfer-Encoding: base64\r\n",
    b"Content-Type: text/html; charset=utf-16\r\n",
    b"From: @@@,;<\r\n",
    b"Content-Type: message/rfc822\r\n\r\n",
    b"Date: Mon, 99 Foo 99999 99:99:99 +9999\r\n",
    b"charset*0*=x''%",
    b"\x1b$B",
    b"Content-Transfer-Encoding: uuencode\r\n",
    b'; boundary=""',
    b"begin 644 x\r\n",
    b"Content-Type: ///;;;\r\n",
    b"Content-Type: application/ms-tnef\r\n",
    b"Content-Type: application/pkcs7-mime\r\n",
    b"\x78\x9f\x3e\x22",
    b"\r\n--x1\r\n",
    b"\r\n--x1--\r\n",
    b"filename*0*=utf-8''%",
    b"charset=utf-16",
    b"format=flowed; delsp=yes",
)  # fmt: skip - a table of pieces reads best dense
"""What breaks parsers: half tokens, headers where none belong, encodings that the bytes are not in."""


@cache
def originals() -> tuple[bytes, ...]:
    """The sample inbox's messages as bytes, and every odd form of mail in its folder."""
    with closing(mailbox.mbox(SAMPLE)) as box:
        inbox = tuple(bytes(message) for message in box)
    return inbox + tuple(path.read_bytes() for path in sorted(CASES.glob("*.eml")))


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A sample message after up to six cuts, splices, swaps, repeats and flips."""
    raw = bytearray(draw(st.sampled_from(originals()))[:20_000])
    for _ in range(draw(st.integers(1, 6))):
        if not raw:
            break
        at = draw(st.integers(0, len(raw) - 1))
        to = min(len(raw), at + draw(st.integers(0, 400)))
        change = draw(st.sampled_from(("cut", "splice", "repeat", "flip", "truncate", "other", "random")))
        if change == "cut":
            del raw[at:to]
        elif change == "splice":
            raw[at:at] = draw(st.sampled_from(PIECES))
        elif change == "repeat":
            raw[at:at] = raw[at:to]
        elif change == "flip":
            raw[at] ^= draw(st.integers(1, 255))
        elif change == "truncate":
            del raw[at:]
        elif change == "other":
            raw[at:to] = draw(st.sampled_from(originals()))[at:to]
        else:
            raw[at:to] = draw(st.binary(max_size=60))
    return bytes(raw)


def read(raw: bytes) -> Message | None:
    """The message, or ``None`` where the reader says that it cannot be read."""
    try:
        return read_message(raw)
    except UnreadableMessage:
        return None


@settings(max_examples=1000, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(mutated())
def test_a_mutated_message_gives_text_or_a_recorded_reason(raw: bytes) -> None:
    """Whatever is done to its bytes, a message ends unreadable, skipped with a reason, or with a letter to read."""
    message = read(raw)
    if message is None or skip(message) is not None:
        return
    letter = clean(message)
    assert message.has_text or message.subject.strip() or message.attachments
    assert not message.has_text or letter.text.strip() or message.attachments or message.subject.strip()
    assert not letter.text.strip() or letter.kept or letter.enclosed or letter.flags


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.binary(max_size=600))
def test_any_bytes_at_all_are_read_or_refused(raw: bytes) -> None:
    """Bytes that were never mail are text, or nothing, and raise nothing else."""
    message = read(raw)
    assert message is None or skip(message) or message.has_text or message.subject.strip() or message.attachments


def test_the_originals_are_read_whole() -> None:
    """The ground that the mutations start from is sound: each sample message is readable."""
    assert len(originals()) >= 20
    assert all(read(raw) is not None for raw in originals())
