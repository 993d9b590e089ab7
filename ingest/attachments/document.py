"""What readers of documents share: pieces of text as they come, and a reason where there is none."""

from __future__ import annotations

from collections.abc import Callable, Iterator

Reader = Callable[[bytes], Iterator[str]]
"""Yields the text of a document piece by piece, so that what came before a fault is kept."""

LOCKED = "it is locked with a password"
BROKEN = "it is broken"
TOO_LARGE = "it is too large"
EMPTY = "it holds no text"
PICTURES = "it holds pictures alone, without text"
SCAN = "it is a scan: its pages are pictures, without text"


class Unread(Exception):
    """The rest of a document is not read; the text says why, in plain words without any of the document's own."""
