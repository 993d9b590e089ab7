"""Outlook's own file of one mail, converted apart and in memory, and read like any other mail."""

from __future__ import annotations

from ingest.attachments.apart import read_apart
from ingest.attachments.kind import Kind
from ingest.attachments.limits import LIMITS
from ingest.message import Message, UnreadableMessage
from ingest.mime import read_message


def read_msg(raw: bytes) -> Message:
    """The message in these bytes. Raises UnreadableMessage."""
    if len(raw) > LIMITS.bytes:
        raise UnreadableMessage("Outlook's file of a mail is too large")
    answer = read_apart(Kind.OUTLOOK, raw)
    if not answer.mail:
        raise UnreadableMessage(f"Outlook's file of a mail cannot be read: {answer.unread}")
    return read_message(answer.mail)
