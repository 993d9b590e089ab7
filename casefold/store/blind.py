"""Keyed hashes: how the store recognises a name, an address or a Message-ID that it cannot read.

BLAKE2b (RFC 7693) with ``index.key`` as its key and the use as its personalisation, so that a hash of one use says
nothing about another. Names are guessable: whoever holds the store and ``index.key`` can test guesses (SECURITY.md).

``index.key`` is one key of 32 bytes, and one more for each time that it was replaced. A hash is hashed again under each
later key (``rekeyed``), so that replacing needs nothing of what was hashed, which for erased mail is gone for good.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.policy import compat32
from enum import Enum
from hashlib import blake2b

KEY_BYTES = 32
_BYTES = 16
_LATER = b"casefold later"
_PIECE = 1 << 20
_CR, _LF = b"\r\n"
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_IDENTIFYING_HEADERS = ("message-id", "date", "from", "subject")


class Use(Enum):
    """What a hash stands for; at most 16 bytes, BLAKE2b's personalisation."""

    NAME = b"casefold name"
    WRITER = b"casefold writer"
    MESSAGE_ID = b"casefold msgid"
    CONTENT = b"casefold content"
    WORDS = b"casefold words"
    WITNESS = b"casefold places"
    REPLY = b"casefold reply"


def blind(key: bytes, use: Use, content: str | bytes) -> str:
    """Hex of the keyed hash of some text (as UTF-8) or bytes."""
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return _under_later(key, blake2b(data, digest_size=_BYTES, key=key[:KEY_BYTES], person=use.value).hexdigest())


def rekeyed(later: bytes, mark: str) -> str:
    """A hash as it stands once ``index.key`` has one key more: the hash of it under that key. Nothing stays nothing."""
    return blake2b(mark.encode(), digest_size=_BYTES, key=later, person=_LATER).hexdigest() if mark else ""


def ages(key: bytes) -> Iterator[tuple[bytes, tuple[bytes, ...]]]:
    """``index.key`` as it was at each time, oldest first, with the keys that were added since."""
    parts = [key[start : start + KEY_BYTES] for start in range(0, len(key), KEY_BYTES)]
    for count in range(1, len(parts) + 1):
        yield b"".join(parts[:count]), tuple(parts[count:])


def _under_later(key: bytes, mark: str) -> str:
    for start in range(KEY_BYTES, len(key), KEY_BYTES):
        mark = rekeyed(key[start : start + KEY_BYTES], mark)
    return mark


def fingerprint(key: bytes, raw: bytes, *, mail: bool = True) -> str:
    """Keyed hash of what the writer sent: the same for two deliveries of one mail. What is no mail counts whole.

    Trace headers differ from delivery to delivery (RFC 5321, 4.4), so of the headers only Message-ID, Date, From and
    Subject count; line ends and blank lines at the end are levelled, for mbox files and servers keep them differently.
    """
    digest = blake2b(digest_size=_BYTES, key=key[:KEY_BYTES], person=Use.CONTENT.value)
    blank = _BLANK_LINE.search(raw) if mail else None
    body = blank.end() if blank else len(raw)
    if mail:
        head = raw[: blank.start() if blank else body].replace(b"\r\n", b"\n")
        parsed = message_from_bytes(head + b"\n\n", policy=compat32)
        fields = [f"{name}:{' '.join(str(parsed.get(name, '')).split())}" for name in _IDENTIFYING_HEADERS]
        told = "\n".join(fields).encode("utf-8", "surrogatepass") if len(parsed) else head
        digest.update(told + b"\n\n")
    end = _without_blank_end(raw, body) if mail else len(raw)
    for piece in _levelled(raw, body if mail else 0, end):
        digest.update(piece)
    return _under_later(key, digest.hexdigest())


def _without_blank_end(raw: bytes, start: int) -> int:
    end = len(raw)
    while end > start and raw[end - 1] == _LF:
        end -= 2 if end - 1 > start and raw[end - 2] == _CR else 1
    return end


def _levelled(raw: bytes, start: int, end: int) -> Iterator[bytes]:
    """A mail of 100 MB is hashed piece by piece: whole copies of it would be what a run needs most memory for."""
    while start < end:
        stop = min(start + _PIECE, end)
        while stop < end and raw[stop - 1] == _CR:
            stop += 1  # a line end stays in one piece
        yield raw[start:stop].replace(b"\r\n", b"\n")
        start = stop


def witness(key: bytes, size: int, head: bytes) -> str:
    """Keyed hash of one delivery of a mail: its size and whole header; empty when that proves nothing.

    The receiving server writes its own number and the time into a Received field (RFC 5321, 4.4), so nobody else can
    make a second mail with this header. A header without one may be anybody's.
    """
    if not re.search(rb"(?im)^received:", head):
        return ""
    return blind(key, Use.WITNESS, f"{size}\n".encode() + head.rstrip(b"\r\n"))
