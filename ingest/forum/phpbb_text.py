"""phpBB threads saved as text: the page as it is shown, and its print view.

Above each post stands ``Postby NAME » Mon Sep 16, 2024 7:49 am`` (``by NAME »``, ``Post by NAME »``), in the print view
``Posted: 21 Jul 2019, 21:24`` and ``by NAME``. Below it stand "Top", the next writer's profile and the next post's
subject; a quotation has a head ("NAME wrote:") and no end.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from ingest.forum.markup import GONE
from ingest.forum.post_time import Calendar, moment_of
from ingest.forum.quotation import quoted_length
from ingest.forum.saved_page import SavedPage
from ingest.forum.thread import Post, Thread

SITE = "phpbb"
_PAGE_HEAD = re.compile(
    r"(?:Unread post|Post)? ?by (?P<author>\S.{0,80}?) » (?P<time>.{8,60}\d(?: ?[ap]m)?)", re.IGNORECASE
)
_PRINT_HEAD = re.compile(r"Posted: (?P<time>.{8,60}?\d(?: ?[ap]m)?)", re.IGNORECASE)
_BY = re.compile(r"by (?P<author>\S.{0,80})")
_BOTH = re.compile(r"Posted: (?P<time>.{8,60}?\d(?: ?[ap]m)?) by (?P<author>\S.{0,80})", re.IGNORECASE)
_NOW = re.compile(r"It is currently (.{10,50})")
_STATED = re.compile(r"\b(\d{1,6}) posts?\b")
_PAGE = re.compile(r"\bPage (\d{1,5}) of (\d{1,5})\b")
_WROTE = re.compile(r"(?P<author>.{1,80}?) wrote:(?: ?↑.{0,60}| .{8,60})?")
_PROFILE = re.compile(
    r"(?:Posts|Joined|Location|Contact|Has thanked|Been thanked|Thanks|Reputation|Gender|Age|Website"
    r"|Real name)\b ?:.{0,120}"
    r"|(?:Private message|Profile|E-mail|Quote|Reply with quote|Report this post|Website|Offline|Online"
    r"|Site Admin|Moderator|User avatar|New member|Registered user|Contact .{1,60})",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"(?:Posts|Joined) ?:.{0,60}", re.IGNORECASE)
_PROFILE_LENGTH = 15
_TOP = re.compile(r"(?:Back to )?Top", re.IGNORECASE)
_FOOT = re.compile(
    r"(?:Display posts from previous|All times are|Powered by phpBB|Post Reply|Return to|Jump to|Who is online"
    r"|Page \d+ of \d+|\d+ posts? (?:•|\|)|Previous topic|Board index|https?://\S+viewtopic\S*|Quick reply"
    r"|Users browsing this forum)",
    re.IGNORECASE,
)
_EDITED = re.compile(r"Last edited by .{1,120}", re.IGNORECASE)
_LINE = re.compile(r"_{10,}")


@dataclass(slots=True)
class _Block:
    author: str
    shown: str
    lines: list[str] = field(default_factory=list)


def read_phpbb_text(page: SavedPage) -> Thread | None:
    """The posts of a page or a print view; None where no line heads a post."""
    if page.html:
        return None
    lines = [line.strip() for line in page.plain.replace("\u00a0", " ").split("\n")]
    top, blocks = _blocks(lines)
    if not blocks:
        return None
    title = _title(top)
    said = "\n".join(lines)
    today = moment_of(found[1]) if (found := _NOW.search(said)) else page.saved
    calendar = Calendar(today=today)
    linked = 2 * sum(any(_TOP.fullmatch(line) for line in block.lines) for block in blocks) >= len(blocks)
    for place, block in enumerate(blocks):
        following = blocks[place + 1].author if place + 1 < len(blocks) else ""
        block.lines = _body(block, following, title, linked=linked)
    own = {block.author: block.lines for block in reversed(blocks)}
    posts: list[Post] = []
    seen: set[tuple[str, str, str]] = set()
    shown = _PAGE.search(said)
    opens = blocks[0].author if not shown or shown[1] == "1" else ""
    for block in blocks:
        key = (block.author, block.shown, "\n".join(block.lines))
        if key not in seen:
            seen.add(key)
            posts.append(_post(block, title, calendar, own, len(posts) + 1, opens))
    stated = _STATED.search("\n".join(top)) or _STATED.search(said.rpartition(blocks[-1].shown)[2])
    count = int(stated[1]) if stated else 0
    return Thread(SITE, title, tuple(posts), count if count >= len(posts) else 0)


def _blocks(lines: Sequence[str]) -> tuple[list[str], list[_Block]]:
    top: list[str] = []
    blocks: list[_Block] = []
    place = 0
    while place < len(lines):
        block, taken = _headed(lines, place)
        if block:
            blocks.append(block)
        else:
            (blocks[-1].lines if blocks else top).append(lines[place])
        place += taken
    return top, blocks


def _headed(lines: Sequence[str], place: int) -> tuple[_Block | None, int]:
    """The post that is headed here, and how many lines its head takes."""
    line = lines[place]
    if (match := _PAGE_HEAD.fullmatch(line)) or (match := _BOTH.fullmatch(line)):
        if moment_of(match["time"], Calendar(today=datetime(2000, 1, 1))):  # noqa: DTZ001 - only whether it is one
            return _Block(match["author"], match["time"]), 1
    elif match := _PRINT_HEAD.fullmatch(line):
        for below in range(place + 1, min(place + 3, len(lines))):
            if by := _BY.fullmatch(lines[below]):
                return _Block(by["author"], match["time"]), below - place + 1
            if lines[below]:
                break
    return None, 1


def _title(top: Sequence[str]) -> str:
    said = [line for line in top if line and not _FOOT.match(line) and not _PROFILE.fullmatch(line)]
    subject = next((line for line in reversed(said)), "")
    return subject.removeprefix("Re: ")


def _body(block: _Block, following: str, title: str, *, linked: bool) -> list[str]:
    """The lines that the writer wrote: without the page's foot, the next writer's profile and the next subject.

    ``linked``: whether the page shows its link "Top" below posts, so that the word alone is no writer's.
    """
    lines = block.lines
    foot = next((place for place, line in enumerate(lines) if _FOOT.match(line)), len(lines))
    lines = lines[:foot]
    tops = [place for place, line in enumerate(lines) if _TOP.fullmatch(line)]
    if tops and linked:
        lines = lines[: tops[-1]]
    names = {each for each in (following, block.author) if each}
    lines = lines[: _profile_start(lines, names)]
    subjects = {title, f"Re: {title}"} if title else set()
    while lines and (
        not lines[-1] or lines[-1] in names | subjects or _PROFILE.fullmatch(lines[-1]) or _EDITED.match(lines[-1])
    ):
        lines = lines[:-1]
    while lines and (not lines[0] or _PROFILE.fullmatch(lines[0])):
        lines = lines[1:]
    signed = next((place for place, line in enumerate(lines) if place and _LINE.fullmatch(line)), len(lines))
    lines = list(lines[:signed])
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _profile_start(lines: Sequence[str], names: set[str]) -> int:
    """Where a writer's profile begins at the end of a block: her name, a rank, and "Posts:" or "Joined:" below it."""
    counted = False
    for place in range(len(lines) - 1, max(-1, len(lines) - _PROFILE_LENGTH), -1):
        counted = counted or _COUNTED.fullmatch(lines[place]) is not None
        if counted and lines[place] in names:
            return place
    return len(lines)


def _post(block: _Block, title: str, calendar: Calendar, own: dict[str, list[str]], number: int, opener: str) -> Post:
    lines, quoted = block.lines, ""
    if lines and (match := _WROTE.fullmatch(lines[0])):
        length = 1 + quoted_length(lines[1:], own.get(match["author"].strip()))
        quoted, lines = "\n".join(lines[:length]), lines[length:]
    body = "\n".join(lines).strip()
    withdrawn = re.fullmatch(GONE, body) is not None
    return Post(
        site=SITE,
        thread=title,
        author=block.author,
        time=moment_of(block.shown, calendar),
        body="" if withdrawn else body,
        quoted=quoted.strip(),
        number=number,
        opening_poster=block.author == opener,
        withdrawn=withdrawn,
    )
