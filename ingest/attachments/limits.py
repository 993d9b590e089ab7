"""How far an attachment is read. What lies beyond is sealed with the mail and said to be unread."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """For one attachment, unless said otherwise."""

    bytes: int = 25_000_000
    """What mail servers let through; a larger one is not read."""
    unpacked: int = 100_000_000
    """Bytes that are unpacked of a packed document."""
    characters: int = 100_000
    """About fifty pages. Names are looked for in all of them at once, in some ten seconds and half a gigabyte."""
    all_characters: int = 200_000
    """Of all attachments of one message."""
    pages: int = 200
    seconds: int = 30
    """Of the clock, and of the processor."""
    memory: int = 1_000_000_000
    """Bytes of address space of the process that reads it."""
    count: int = 30
    """Attachments of one message that are read."""
    all_seconds: int = 120
    """Of the clock, for the attachments of one message."""
    depth: int = 3
    """Mails inside of mails that are opened."""


LIMITS = Limits()
