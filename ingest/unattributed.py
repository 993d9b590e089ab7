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
_PIECE = re.compile(
    r"\s{0,1000}<(?P<tag>div|p|table|blockquote|span|font|ul|ol|br|b|i|strong|em|h[1-6])\b[^<>]{0,500}>", re.IGNORECASE
)
_CLOSED = re.compile(r"</(?:div|p|table|blockquote|span|font|ul|ol|b|i|strong|em|h[1-6])\s*>|<br\s*/?>", re.IGNORECASE)


def is_web_archive(head: bytes) -> bool:
    """Whether a MIME header is that of a web page which a browser saved with its pictures (MHTML), and of no mail."""
    return _ARCHIVE.search(head) is not None


def is_markup(text: str) -> bool:
    """Whether a text is a web page, or a piece of one: it begins with an element, and elements are closed in it."""
    return _PAGE.match(text) is not None or (_PIECE.match(text) is not None and _CLOSED.search(text) is not None)


def read_unattributed(raw: bytes, *, markup: bool = False) -> Message:
    """All of the text as one message without a sender. Raises UnreadableMessage when there is none.

    ``markup``: its name says that it is HTML, whatever it begins with.

    A saved web page is read the same way, as HTML: who wrote which part of it cannot be told from here, and a guess
    would put one parent's words under another's name.
    """
    archived = is_web_archive(raw.replace(b"\r\n", b"\n").partition(b"\n\n")[0])
    text = read_message(raw).html if archived else text_of_file(raw)
    if not text.strip():
        raise UnreadableMessage("the text is empty")
    if archived or markup or is_markup(text):
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
