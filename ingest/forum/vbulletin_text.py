"""vBulletin threads saved as text: the archive ("View Full Version"), and the page as it is shown.

In the archive a name and a line with day and hour stand above each post; in some copies the names are lost, and then
nobody is named. On the page day and hour stand with the post's number, the name and the writer's profile below them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ingest.forum.markup import GONE
from ingest.forum.post_time import calendar_of, moment_of
from ingest.forum.quotation import quoted_length
from ingest.forum.saved_page import SavedPage
from ingest.forum.signature import without_signature
from ingest.forum.text_block import TextBlock, stripped_lines
from ingest.forum.thread import Post, Thread

SITE = "vbulletin"
_DAY = (
    r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} \d{4}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{1,2}-\d{1,2}-\d{4})"
)
_TIME = rf"{_DAY},? \d{{1,2}}:\d\d(?: ?[AP]M)?"
_ARCHIVED = re.compile(_TIME, re.IGNORECASE)
_FULL = re.compile(r"View Full Version ?: ?(?P<title>.*)")
_SHOWN = re.compile(rf"(?P<time>{_TIME})(?:[ \t]{{1,10}}#(?P<number>\d{{1,6}}))?", re.IGNORECASE)
_NUMBER = re.compile(r"#(\d{1,6})")
_LABEL = r"(?:Join(?:ed)? ?Date|Location|Posts|Age|Blog Entries|Thanks|Thanked|Rep Power|Real Name)"
_PROFILE = re.compile(
    rf"{_LABEL}:.{{0,80}}|{_LABEL}|(?:Junior |Senior )?Member|Registered User|Moderator|Administrator|Guest"
    r"|Status: .{1,20}|Offline|Online|View Profile|View Forum Posts|Private Message|[A-Z][a-z]{2} \d{4}|[\d,]{1,9}",
    re.IGNORECASE,
)
_ICON = re.compile(r"Default(?: Re: .{1,200})?|Re: .{1,200}", re.IGNORECASE)
"""The post's icon and subject, between profile and words."""
_END = "Reply With Quote"
_FOOT = re.compile(
    r"Powered by vBulletin.{0,80}|All times are GMT.{0,80}|« Previous Thread.{0,40}|Posting Permissions"
    r"|vBulletin®.{0,80}",
    re.IGNORECASE,
)
"""A whole line that only the end of a page shows."""
_QUOTE = re.compile(r"(?:Quote:|Originally Posted by (?P<author>.{1,80}))")
_NAME = 40
"""Characters of the longest line above a post that is taken for a name."""


def read_vbulletin_text(page: SavedPage) -> Thread | None:
    """The posts of an archive page or of a page as shown; None where the text is neither."""
    if page.html:
        return None
    lines = stripped_lines(page.plain)
    title, blocks = _archived(lines)
    if not blocks:
        title, blocks = _shown(lines)
    if not blocks:
        return None
    calendar = calendar_of((block.shown for block in blocks), page.saved)
    own = {block.author: block.lines for block in reversed(blocks)}
    posts = []
    for number, block in enumerate(blocks, 1):
        body, quoted = _words(block.lines, own)
        withdrawn = re.fullmatch(GONE, body) is not None
        posts.append(
            Post(
                site=SITE,
                thread=title,
                author=block.author,
                time=moment_of(block.shown, calendar),
                body="" if withdrawn else body,
                quoted=quoted,
                number=number,
                withdrawn=withdrawn,
            )
        )
    return Thread(SITE, title, tuple(posts))


def _archived(lines: Sequence[str]) -> tuple[str, list[TextBlock]]:
    at = next((place for place, line in enumerate(lines) if _FULL.fullmatch(line)), None)
    if at is None:
        return "", []
    head = _FULL.fullmatch(lines[at])
    title = (head["title"].strip() if head else "") or next((line for line in lines[at + 1 :] if line), "")
    heads = [place for place in range(at + 1, len(lines)) if _ARCHIVED.fullmatch(lines[place])]
    named = bool(heads) and all(_is_name(lines[place - 1]) for place in heads)
    blocks = []
    for head_at, following in zip(heads, [*heads[1:], len(lines)] if heads else [], strict=True):
        end = following - 1 if named and following < len(lines) else following
        words = _to_foot(lines[head_at + 1 : end])
        blocks.append(TextBlock(lines[head_at - 1] if named else "", lines[head_at], words))
    return title, blocks


def _is_name(line: str) -> bool:
    """Whether a line can be a username: no sentence, and not empty as where an extractor has lost the names."""
    return 0 < len(line) <= _NAME and not line.endswith((".", "!", "?", ":", ",", ";")) and not _FULL.fullmatch(line)


def _shown(lines: Sequence[str]) -> tuple[str, list[TextBlock]]:
    if not any(line.startswith(("Join Date", "Join date")) or line == "Reply With Quote" for line in lines):
        return "", []
    top: list[str] = []
    blocks: list[TextBlock] = []
    place = 0
    while place < len(lines):
        head = _SHOWN.fullmatch(lines[place])
        name_at = _name_at(lines, place, numbered=head is not None and head["number"] is not None) if head else 0
        if head and name_at:
            blocks.append(TextBlock(lines[name_at], head["time"]))
            place = name_at + 1
            continue
        (blocks[-1].lines if blocks else top).append(lines[place])
        place += 1
    for block in blocks:
        block.lines = _without_profile(_to_foot(block.lines))
    title = next((line.removeprefix("Thread: ") for line in top if line.startswith("Thread: ")), "")
    return title or next((line for line in reversed(top) if line), ""), blocks


def _name_at(lines: Sequence[str], place: int, *, numbered: bool) -> int:
    """Where the name stands below a head; 0 where no number of a post stands with the head, so that it is none."""
    for below in range(place + 1, min(place + 6, len(lines))):
        if not lines[below]:
            continue
        if _NUMBER.fullmatch(lines[below]):
            numbered = True
            continue
        return below if numbered and _is_name(lines[below]) else 0
    return 0


def _without_profile(lines: Sequence[str]) -> list[str]:
    """A post of the page without what stands above and below its words.

    The profile is the unbroken run of such lines right below the name, where all of it is one: "Thanks" and "Age" begin
    a writer's lines too.
    """
    first = next((place for place, line in enumerate(lines) if line), len(lines))
    run = first
    while run < len(lines) and lines[run] and (_PROFILE.fullmatch(lines[run]) or _ICON.fullmatch(lines[run])):
        run += 1
    if run == len(lines) or not lines[run] or (run > first and _ICON.fullmatch(lines[run - 1])):
        first = run
    first = next((place for place in range(first, len(lines)) if lines[place]), len(lines))
    if first < len(lines) and _ICON.fullmatch(lines[first]):
        first += 1
    ends = [place for place in range(first, len(lines)) if lines[place] == _END]
    return list(lines[first : ends[-1] if ends else len(lines)])


def _to_foot(lines: Sequence[str]) -> list[str]:
    foot = next((place for place, line in enumerate(lines) if _FOOT.fullmatch(line)), len(lines))
    return list(lines[:foot])


def _words(lines: Sequence[str], own: dict[str, list[str]]) -> tuple[str, str]:
    """A post's own words, and the quotation that stands above them."""
    kept = without_signature("\n".join(lines).rstrip()).split("\n")
    while kept and not kept[0]:
        kept.pop(0)
    start = 0
    author = ""
    while start < len(kept) and (match := _QUOTE.fullmatch(kept[start])):
        author = match["author"] or author
        start += 1
    if not author:
        return "\n".join(kept).strip(), ""
    length = start + quoted_length(kept[start:], own.get(author.strip()))
    return "\n".join(kept[length:]).strip(), "\n".join(kept[:length]).strip()
