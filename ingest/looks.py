"""What a file is, found by looking at its first bytes: names and endings lie."""

from __future__ import annotations

import re
from enum import Enum

from ingest.mailboxes import starts_message
from ingest.unattributed import is_web_archive

HEAD = 65_536
"""Bytes that are looked at."""


class Look(Enum):
    """What the first bytes of a file look like."""

    EMPTY = "empty"
    MBOX = "mbox"
    MAIL = "mail"
    OUTLOOK = "outlook mail"
    """A compound file: a mail of Outlook's, if ``is_outlook`` says so of all its bytes."""
    TEXT = "text"
    """A letter, a saved page, or an export in JSON: what it holds, its layout tells."""
    BINARY = "binary"


_BINARY_STARTS = (
    b"PK\x03\x04",
    b"%PDF",
    b"\x7fELF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"\xd0\xcf\x11\xe0",
    b"\x1f\x8b",
    b"SQLite format 3",
)
_COMPOUND = b"\xd0\xcf\x11\xe0"
_OUTLOOK = "__substg1.0_".encode("utf-16-le")
"""A stream that every mail of Outlook's holds."""
_FIELD = re.compile(rb"([!-9;-~]{1,76})[ \t]*:")
_PROOF = {
    b"received",
    b"message-id",
    b"return-path",
    b"mime-version",
    b"delivered-to",
    b"content-type",
    b"dkim-signature",
}
_USUAL = {
    b"from",
    b"to",
    b"cc",
    b"subject",
    b"date",
    b"sender",
    b"reply-to",
    b"in-reply-to",
    b"references",
    b"x-mailer",
}
_WIDE = (b"\xff\xfe", b"\xfe\xff")
_CONTROLS = bytes({*range(32)} - {7, 8, 9, 10, 12, 13, 27})


def look(head: bytes, *, text: bool = False) -> Look:
    """What a file that starts with ``head`` (its first ``HEAD`` bytes) is.

    A mail is told by its header fields, so that one with a NUL byte or a broken line is still a mail. ``text``: the
    file's name says that it is a text, so that only fields which no letter quotes ("Received") make a mail of it; From,
    Sent, To and Subject at its head are what a person copied of a mail that was forwarded to her.
    """
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    if not start.strip(b"\r\n\t \0"):
        return Look.EMPTY
    if start.startswith(_COMPOUND):
        return Look.OUTLOOK
    if start.startswith(_BINARY_STARTS):
        return Look.BINARY
    first, end, below = start.partition(b"\n")
    if starts_message(first + end, below):
        return Look.MBOX
    block = start.replace(b"\r\n", b"\n").partition(b"\n\n")[0]
    if _has_mail_fields(block, text=text):
        return Look.TEXT if is_web_archive(block) else Look.MAIL
    return _look_at_text(head)


def is_outlook(raw: bytes) -> bool:
    """Whether a compound file is a mail of Outlook's, and no document or spreadsheet."""
    return _OUTLOOK in raw


def _look_at_text(head: bytes) -> Look:
    controls = len(head) - len(head.translate(None, _CONTROLS))
    if controls * 100 > len(head) and not head.startswith(_WIDE):
        return Look.BINARY
    return Look.TEXT


def _has_mail_fields(block: bytes, *, text: bool) -> bool:
    """Whether the lines before the first empty one hold header fields, though some of them may be broken.

    One usual field proves nothing unless it stands alone: a letter may begin with "To: whom it may concern".
    """
    lines = [line for line in block.split(b"\n")[:200] if line[:1] not in (b" ", b"\t")]
    found = {match[1].lower() for line in lines if (match := _FIELD.match(line))}
    if text:
        return bool(found & _PROOF)
    usual = len(found & _USUAL)
    return bool(found & _PROOF) or usual >= 2 or (usual == len(lines) == 1 and b"subject" in found)
