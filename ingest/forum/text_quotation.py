"""What a post of a page copied as text quotes: as far as the page marks it, or as it stands in another post."""

from __future__ import annotations

import re

from ingest.forum.quotation import quoted_length
from ingest.forum.text_layout import TextLayout

_LEAD = re.compile(r"Quote:?")
"""The line that vBulletin puts above a quotation's head."""
_UNFOLD = "Expand"
"""The link below a long quotation on Invision's pages."""


def without_quotations(layout: TextLayout, lines: list[str], own: dict[str, list[str]]) -> tuple[str, str]:
    """A post's own words, and those that it quotes.

    On top it may quote anybody, below only writers who are on the page, unless the page shows where a quotation ends.
    """
    kept: list[str] = []
    quoted: list[str] = []
    place = 0
    while place < len(lines):
        length = _quotation_length(layout, lines, place, own)
        (quoted if length else kept).extend(lines[place : place + max(length, 1)])
        place += max(length, 1)
    return "\n".join(kept).strip(), "\n".join(quoted).strip()


def _quotation_length(layout: TextLayout, lines: list[str], place: int, own: dict[str, list[str]]) -> int:
    """How many lines a quotation takes up that is headed here; 0 where none is."""
    if not layout.quotation:
        return 0
    at = place + 1 if _LEAD.fullmatch(lines[place]) else place
    while at > place and at < len(lines) and not lines[at]:
        at += 1
    head = layout.quotation.fullmatch(lines[at]) if at < len(lines) else None
    if not head:
        return 0
    if layout.quotation_end and layout.quotation_end in lines[at:]:
        return lines.index(layout.quotation_end, at) - place + 1
    told = head.groupdict()
    theirs = own.get((told.get("author") or told["poster"]).strip())
    glued = told.get("glued")
    if theirs is None and (any(lines[:place]) or "poster" in told or glued):
        return 0
    end = at + 1 if told.get("words") or glued else at + 1 + quoted_length(lines[at + 1 :], theirs)
    return end - place + (end < len(lines) and lines[end] == _UNFOLD)
