"""phpBB threads saved as text: the page as it is shown, and its print view.

Above each post stands ``Postby NAME » Mon Sep 16, 2024 7:49 am`` (``by NAME »``, ``Post by NAME »``), in the print view
``Posted: 21 Jul 2019, 21:24`` and ``by NAME``. Below it stand "Top", the next writer's profile and the next post's
subject; a quotation has a head ("NAME wrote:") and no end. Only what stands where the page puts it is taken for the
page's: "Contact me" and "Return to school" begin a writer's lines too.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from ingest.forum.markup import GONE
from ingest.forum.post_time import Calendar, moment_of
from ingest.forum.quotation import quoted_length
from ingest.forum.saved_page import SavedPage
from ingest.forum.signature import without_signature
from ingest.forum.text_block import TextBlock, stripped_lines
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
_BUTTON = re.compile(r"Quote|Reply with quote|Report this post|User avatar|Post Reply|Top|Back to top", re.IGNORECASE)
_COUNTED = re.compile(r"(?:Posts|Joined) ?:.{0,60}", re.IGNORECASE)
_PROFILE_LENGTH = 15
"""Lines of the longest profile."""
_TOP = re.compile(r"(?:Back to )?Top", re.IGNORECASE)
_FOOT = re.compile(
    r"Display posts from previous:.{0,80}|All times are (?:UTC|GMT).{0,60}|Powered by phpBB.{0,80}|Page \d+ of \d+"
    r"|Return to [“\"].{1,80}[”\"]|Return to Board index|\d+ posts? (?:•|\|).{0,60}|https?://\S+viewtopic\S*",
    re.IGNORECASE,
)
"""A whole line that only the end of a page shows."""
_EDITED = re.compile(r"Last edited by .{1,80} on .{1,60}", re.IGNORECASE)


def read_phpbb_text(page: SavedPage) -> Thread | None:
    """The posts of a page or a print view; None where no line heads a post."""
    if page.html:
        return None
    lines = stripped_lines(page.plain)
    top, blocks = _blocks(lines)
    if not blocks:
        return None
    title = _title(top)
    said = "\n".join(lines)
    calendar = Calendar(today=moment_of(found[1]) if (found := _NOW.search(said)) else page.saved)
    linked = 2 * sum(any(map(_TOP.fullmatch, block.lines)) for block in blocks) >= len(blocks)
    for place, block in enumerate(blocks):
        following = blocks[place + 1].author if place + 1 < len(blocks) else ""
        block.lines = _body(block, following, title, linked=linked)
    own = {block.author: block.lines for block in reversed(blocks)}
    shown = _PAGE.search(said)
    opens = blocks[0].author if not shown or shown[1] == "1" else ""
    posts: dict[tuple[str, str, str], Post] = {}
    for block in blocks:
        post = _post(block, title, calendar, own, len(posts) + 1, opens)
        posts.setdefault((block.author, block.shown, post.body), post)
    stated = _STATED.search("\n".join(top)) or _STATED.search(said.rpartition(blocks[-1].shown)[2])
    count = int(stated[1]) if stated else 0
    return Thread(SITE, title, tuple(posts.values()), count if count >= len(posts) else 0)


def _blocks(lines: Sequence[str]) -> tuple[list[str], list[TextBlock]]:
    top: list[str] = []
    blocks: list[TextBlock] = []
    place = 0
    while place < len(lines):
        block, taken = _headed(lines, place)
        if block:
            blocks.append(block)
        else:
            (blocks[-1].lines if blocks else top).append(lines[place])
        place += taken
    return top, blocks


def _headed(lines: Sequence[str], place: int) -> tuple[TextBlock | None, int]:
    """The post that is headed here, and how many lines its head takes."""
    line = lines[place]
    if (match := _PAGE_HEAD.fullmatch(line)) or (match := _BOTH.fullmatch(line)):
        if moment_of(match["time"], Calendar(today=datetime(2000, 1, 1))):  # noqa: DTZ001 - only whether it is one
            return TextBlock(match["author"], match["time"]), 1
    elif match := _PRINT_HEAD.fullmatch(line):
        for below in range(place + 1, min(place + 3, len(lines))):
            if by := _BY.fullmatch(lines[below]):
                return TextBlock(by["author"], match["time"]), below - place + 1
            if lines[below]:
                break
    return None, 1


def _title(top: Sequence[str]) -> str:
    """The subject, which stands right above the first post's head."""
    said = [line for line in top if line and not _FOOT.fullmatch(line) and not _BUTTON.fullmatch(line)]
    return said[-1].removeprefix("Re: ") if said else ""


def _body(block: TextBlock, following: str, title: str, *, linked: bool) -> list[str]:
    """The lines that the writer wrote: without the page's foot, the next writer's profile and the next subject.

    ``linked``: whether the page shows its link "Top" below posts, so that the word alone is no writer's.
    """
    lines = block.lines
    tops = [place for place, line in enumerate(lines) if _TOP.fullmatch(line)]
    if tops and linked:
        lines = lines[: tops[-1]]
    foot = next((place for place, line in enumerate(lines) if _FOOT.fullmatch(line)), len(lines))
    lines = lines[: min(foot, _profile_start(lines, {block.author, following}))]
    subjects = {title, f"Re: {title}"} if title else set()
    while lines and (
        not lines[-1] or lines[-1] in subjects or _EDITED.fullmatch(lines[-1]) or lines[-1] == "User avatar"
    ):
        lines = lines[:-1]
    while lines and (not lines[0] or (linked and _BUTTON.fullmatch(lines[0]))):
        lines = lines[1:]
    return without_signature("\n".join(lines)).split("\n")


def _profile_start(lines: Sequence[str], names: set[str]) -> int:
    """Where a writer's profile begins at the end of a block: her name, a rank, and "Posts:" or "Joined:" below it."""
    counted = False
    for place in range(len(lines) - 1, max(-1, len(lines) - _PROFILE_LENGTH), -1):
        counted = counted or _COUNTED.fullmatch(lines[place]) is not None
        if counted and lines[place] and lines[place] in names:
            return place
    return len(lines)


def _post(
    block: TextBlock, title: str, calendar: Calendar, own: dict[str, list[str]], number: int, opener: str
) -> Post:
    lines, quoted = _without_quotations(block.lines, own)
    body = "\n".join(lines).strip()
    withdrawn = re.fullmatch(GONE, body) is not None
    return Post(
        site=SITE,
        thread=title,
        author=block.author,
        time=moment_of(block.shown, calendar),
        body="" if withdrawn else body,
        quoted="\n".join(quoted).strip(),
        number=number,
        opening_poster=block.author == opener,
        withdrawn=withdrawn,
    )


def _without_quotations(lines: Sequence[str], own: dict[str, list[str]]) -> tuple[list[str], list[str]]:
    """A post's own lines, and those that it quotes: of anybody on top, below only of writers who are on the page."""
    kept: list[str] = []
    quoted: list[str] = []
    place = 0
    while place < len(lines):
        match = _WROTE.fullmatch(lines[place])
        theirs = own.get(match["author"].strip()) if match else None
        if match and (theirs or place == 0):
            length = 1 + quoted_length(lines[place + 1 :], theirs)
            quoted += lines[place : place + length]
            place += length
            continue
        kept.append(lines[place])
        place += 1
    return kept, quoted
