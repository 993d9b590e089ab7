"""What a post of a page copied as text quotes: as far as the page marks it, or as it stands in another post."""

from __future__ import annotations

import re
from bisect import bisect_left

from ingest.forum.quotation import repeated_length
from ingest.forum.text_layout import TextLayout

_LEAD = re.compile(r"Quote:?")
"""The line that vBulletin puts above a quotation's head."""
_PROSE = re.compile(
    r"(?:the|an?|my|our|his|her|their|your|this|that|he|she|they|we|i|it|when|then|and|but|so|as|what|which|who)\b",
    re.IGNORECASE,
)
"""How a sentence begins, and hardly ever a username: "The head teacher wrote:"."""
_MOST = 1_000
"""Lines of a post that are compared with what quotes it."""
_UNFOLD = "Expand"
"""The link below a long quotation on Invision's pages."""


def without_quotations(layout: TextLayout, lines: list[str], own: dict[str, list[str]]) -> tuple[str, str]:
    """A post's own words, and those that it quotes.

    On top it may quote anybody, below only writers who are on the page, unless the page shows where a quotation ends.
    """
    heads = [place for place, line in enumerate(lines) if layout.quotation and layout.quotation.fullmatch(line)]
    ends = [place for place, line in enumerate(lines) if layout.quotation_end and line == layout.quotation_end]
    kept: list[str] = []
    quoted: list[str] = []
    place = 0
    for at, following in zip(heads, [*heads[1:], len(lines)] if heads else [], strict=True):
        if at < place:
            continue
        begin = _lead(lines, at, place)
        length = _quotation_length(layout, lines, at, following, ends, own)
        if length:
            kept += lines[place:begin]
            quoted += lines[begin : at + length]
            place = at + length
    kept += lines[place:]
    return "\n".join(kept).strip(), "\n".join(quoted).strip()


def _quotation_length(
    layout: TextLayout, lines: list[str], at: int, following: int, ends: list[int], own: dict[str, list[str]]
) -> int:
    """How many lines a quotation with its head at ``at`` takes up; 0 for none. ``following``: the next head."""
    head = layout.quotation.fullmatch(lines[at]) if layout.quotation else None
    told = head.groupdict() if head else {}
    name = (told.get("author") or told.get("poster") or "").strip()
    theirs, own_line = own.get(name), bool(told.get("words") or told.get("glued"))
    if theirs is None and _PROSE.match(name):
        return 0
    shown = bisect_left(ends, at)
    if layout.quotation_end:
        return ends[shown] - at + 1 if shown < len(ends) and ends[shown] < following else 0
    if theirs is None and (_has_words(lines[:at]) or "poster" in told or told.get("glued")):
        return 0
    if own_line:
        return 1
    length = repeated_length(lines[at + 1 : following], (theirs or [])[:_MOST])
    if not length and "poster" in told:
        return 0
    length = length or _first_line(lines[at + 1 : following])
    return 1 + length + (at + 1 + length < len(lines) and lines[at + 1 + length] == _UNFOLD)


def _lead(lines: list[str], at: int, place: int) -> int:
    """Where the line stands that the page puts above a quotation's head, else the head itself."""
    above = next((near for near in range(at - 1, place - 1, -1) if lines[near]), at)
    return above if _LEAD.fullmatch(lines[above]) else at


def _has_words(lines: list[str]) -> bool:
    return any(line and not _LEAD.fullmatch(line) for line in lines)


def _first_line(lines: list[str]) -> int:
    """As far as the first line that is not empty: where nothing tells more, what stands below it is a writer's own."""
    return next((place for place, line in enumerate(lines, 1) if line), 0)
