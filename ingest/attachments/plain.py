"""Attachments that are text already, or nearly: plain, HTML, RTF, and invitations of calendars (RFC 5545)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.attachments.document import BROKEN, Unread
from ingest.charset import charset_of_html, decoded
from ingest.filetext import text_of_file
from ingest.html_text import text_of_html
from ingest.mapi import is_compressed, rtf_of, rtf_text

_HEXES = re.compile(rb"(?:[0-9a-fA-F]{2}\s*){200,}")
"""A picture, written in figures: no letter has so many in a row."""
_SHOWN = ("SUMMARY", "DESCRIPTION", "LOCATION", "DTSTART", "DTEND", "ORGANIZER", "ATTENDEE", "COMMENT")
_NAMED = re.compile(r";CN=(?:\"([^\"]*)\"|([^;:]*))", re.IGNORECASE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


def read_text(content: bytes) -> Iterator[str]:
    """Plain text, in whatever charset it is."""
    yield text_of_file(content)


def read_html(content: bytes) -> Iterator[str]:
    """The words of a web page."""
    yield text_of_html(decoded(content, charset_of_html(content))[0])


def read_rtf(content: bytes) -> Iterator[str]:
    """The words of RTF. Raises Unread when there are none."""
    text = rtf_text(_HEXES.sub(b"", rtf_of(content) if is_compressed(content) else content))
    if not text.strip():
        raise Unread(BROKEN)
    yield text


def read_calendar(content: bytes) -> Iterator[str]:
    """What an invitation says, a line for each property that is words."""
    lines = re.sub(r"\n[ \t]", "", text_of_file(content)).split("\n")
    for line in lines:
        head, _, value = line.partition(":")
        name = head.partition(";")[0].upper()
        if name in _SHOWN and value.strip():
            called = _NAMED.search(head)
            said = [called[1] or called[2] or ""] if called else []
            plain = _ESCAPED.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)
            yield f"{name.capitalize()}: {' '.join([*said, plain])}\n"
