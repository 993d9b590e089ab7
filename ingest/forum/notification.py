"""Mails that a forum's robot sends about a post or a private message: whose words they carry, and which they are."""

from __future__ import annotations

from ingest.message import Message


def unwrap(message: Message, raw: bytes) -> Message:  # noqa: ARG001 - filled below
    """The forum message that a notification mail carries; any other mail as it is."""
    return message
