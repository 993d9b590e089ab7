"""Keyed hashes: how the store recognises a name, an address or a Message-ID that it cannot read.

BLAKE2b (RFC 7693) with ``index.key`` as its key and the use as its personalisation, so that a hash of one use says
nothing about another. Names are guessable: whoever holds the store and ``index.key`` can test guesses (SECURITY.md).
"""

from __future__ import annotations

import re
from email import message_from_bytes
from email.policy import compat32
from enum import Enum
from hashlib import blake2b

_BYTES = 16
_IDENTIFYING_HEADERS = ("message-id", "date", "from", "subject")


class Use(Enum):
    """What a hash stands for; at most 16 bytes, BLAKE2b's personalisation."""

    NAME = b"casefold name"
    WRITER = b"casefold writer"
    MESSAGE_ID = b"casefold msgid"
    CONTENT = b"casefold content"
    WORDS = b"casefold words"
    WITNESS = b"casefold places"


def blind(key: bytes, use: Use, content: str | bytes) -> str:
    """Hex of the keyed hash of some text (as UTF-8) or bytes."""
    data = content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content
    return blake2b(data, digest_size=_BYTES, key=key, person=use.value).hexdigest()


def fingerprint(key: bytes, raw: bytes, *, mail: bool = True) -> str:
    """Keyed hash of what the writer sent: the same for two deliveries of one mail. What is no mail counts whole.

    Trace headers differ from delivery to delivery (RFC 5321, 4.4), so of the headers only Message-ID, Date, From and
    Subject count; line ends and blank lines at the end are levelled, for mbox files and servers keep them differently.
    """
    levelled = raw.replace(b"\r\n", b"\n")
    if not mail:
        return blind(key, Use.CONTENT, levelled)
    head, _, body = levelled.partition(b"\n\n")
    parsed = message_from_bytes(head + b"\n\n", policy=compat32)
    fields = [f"{name}:{' '.join(str(parsed.get(name, '')).split())}" for name in _IDENTIFYING_HEADERS]
    told = "\n".join(fields).encode("utf-8", "surrogatepass") if len(parsed) else head
    return blind(key, Use.CONTENT, told + b"\n\n" + body.rstrip(b"\n"))


def witness(key: bytes, size: int, head: bytes) -> str:
    """Keyed hash of one delivery of a mail: its size and whole header; empty when that proves nothing.

    The receiving server writes its own number and the time into a Received field (RFC 5321, 4.4), so nobody else can
    make a second mail with this header. A header without one may be anybody's.
    """
    if not re.search(rb"(?im)^received:", head):
        return ""
    return blind(key, Use.WITNESS, f"{size}\n".encode() + head.rstrip(b"\r\n"))
