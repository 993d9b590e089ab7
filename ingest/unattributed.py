"""A text that names no writer: one message, for a person to say whose it is."""

from __future__ import annotations

import re

from ingest.filetext import text_of_file
from ingest.message import Message, UnreadableMessage
from ingest.mime import read_message

_ARCHIVE = re.compile(rb"^(?:Snapshot-Content-Location:|From: ?\"?<?Saved by )", re.IGNORECASE | re.MULTILINE)
_PAGE = re.compile(
    r"\s{0,1000}(?:<!--.{0,2000}?-->\s{0,1000})?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)


def is_web_archive(head: bytes) -> bool:
    """Whether a MIME header is that of a web page which a browser saved with its pictures (MHTML), and of no mail."""
    return _ARCHIVE.search(head) is not None


def read_unattributed(raw: bytes) -> Message:
    """All of the text as one message without a sender. Raises UnreadableMessage when there is none.

    A saved web page is read the same way, as HTML: who wrote which part of it cannot be told from here, and a guess
    would put one parent's words under another's name.
    """
    archived = is_web_archive(raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0])
    text = read_message(raw).html if archived else text_of_file(raw)
    if not text.strip():
        raise UnreadableMessage("the text is empty")
    if archived or _PAGE.match(text):
        return Message(
            sender=None,
            subject="",
            plain="",
            html=text,
            defects=("a saved web page: it does not say who wrote what, so all of it is one message",),
        )
    return Message(
        sender=None,
        subject="",
        plain=text,
        html="",
        defects=("a text without a writer: a person must say whose it is",),
    )
