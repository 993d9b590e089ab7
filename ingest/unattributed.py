"""A text that names no writer: one message, for a person to say whose it is."""

from __future__ import annotations

import re

from ingest.filetext import text_of_file
from ingest.message import Message, UnreadableMessage

_PAGE = re.compile(
    r"\s{0,1000}(?:<!--.{0,2000}?-->\s{0,1000})?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)


def read_unattributed(raw: bytes) -> Message:
    """All of the text as one message without a sender. Raises UnreadableMessage when there is none.

    A saved web page is read the same way, as HTML: who wrote which part of it cannot be told from here, and a guess
    would put one parent's words under another's name.
    """
    text = text_of_file(raw)
    if not text.strip():
        raise UnreadableMessage("the text is empty")
    if _PAGE.match(text):
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
