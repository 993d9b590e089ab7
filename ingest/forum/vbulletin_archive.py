"""vBulletin's archive ("View Full Version") saved as text.

A name and a line with day and hour stand above each post; in some copies the names are lost, and then nobody is named.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.forum.markup import GONE
from ingest.forum.post_time import calendar_of, moment_of
from ingest.forum.saved_page import SavedPage
from ingest.forum.signature import without_signature
from ingest.forum.text_block import TextBlock, stripped_lines
from ingest.forum.thread import Post, Thread

SITE = "vbulletin"
_DAY = (
    r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{1,2}-\d{1,2}-\d{4})"
)
_HEAD = re.compile(rf"{_DAY},? \d{{1,2}}:\d\d(?: ?[AP]M)?", re.IGNORECASE)
_FULL = re.compile(r"View Full Version ?: ?(?P<title>.*)")
_FOOT = re.compile(
    r"Powered by vBulletin.{0,80}|All times are GMT.{0,80}|« Previous Thread.{0,40}|vBulletin®.{0,80}", re.IGNORECASE
)
"""A whole line that only the end of a page shows."""
_NAME = 40
"""Characters of the longest line above a post that is taken for a name."""


def read_vbulletin_archive(page: SavedPage) -> Thread | None:
    """The posts of an archive page; None where the text is none."""
    if page.html:
        return None
    title, blocks = _blocks(stripped_lines(page.plain))
    calendar = calendar_of((block.shown for block in blocks), page.saved)
    posts = []
    for number, block in enumerate(blocks, 1):
        body = without_signature("\n".join(block.lines).rstrip()).strip()
        withdrawn = re.fullmatch(GONE, body) is not None
        posts.append(
            Post(
                site=SITE,
                thread=title,
                author=block.author,
                time=moment_of(block.shown, calendar),
                body="" if withdrawn else body,
                number=number,
                withdrawn=withdrawn,
            )
        )
    return Thread(SITE, title, tuple(posts)) if posts else None


def _blocks(lines: Sequence[str]) -> tuple[str, list[TextBlock]]:
    at = next((place for place, line in enumerate(lines) if _FULL.fullmatch(line)), None)
    if at is None:
        return "", []
    head = _FULL.fullmatch(lines[at])
    title = (head["title"].strip() if head else "") or next((line for line in lines[at + 1 :] if line), "")
    heads = [place for place in range(at + 1, len(lines)) if _HEAD.fullmatch(lines[place])]
    named = bool(heads) and all(_is_name(lines[place - 1]) for place in heads)
    blocks = []
    for head_at, following in zip(heads, [*heads[1:], len(lines)] if heads else [], strict=True):
        end = following - 1 if named and following < len(lines) else following
        words = list(lines[head_at + 1 : end])
        foot = next((place for place, line in enumerate(words) if _FOOT.fullmatch(line)), len(words))
        blocks.append(TextBlock(lines[head_at - 1] if named else "", lines[head_at], words[:foot]))
    return title, blocks


def _is_name(line: str) -> bool:
    """Whether a line can be a username: no sentence, and not empty as where an extractor has lost the names."""
    return 0 < len(line) <= _NAME and not line.endswith((".", "!", "?", ":", ",", ";")) and not _FULL.fullmatch(line)
