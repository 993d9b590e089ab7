"""Threads of the forum programs of ``ingest.forum.text_layouts``, saved as text."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise

from ingest.forum.markup import GONE
from ingest.forum.post_time import Calendar, calendar_of, moment_of
from ingest.forum.saved_page import SavedPage
from ingest.forum.signature import shared_signatures
from ingest.forum.text_block import TextBlock, stripped_lines
from ingest.forum.text_furniture import furniture_of, own_lines
from ingest.forum.text_layout import WHEN, TextLayout
from ingest.forum.text_layouts import LAYOUTS
from ingest.forum.text_quotation import without_quotations
from ingest.forum.thread import Post, Thread

_LINK = re.compile(r"\s?<(?:https?://|mailto:)[^<>\s]{1,2000}>")
"""A link's address, which Firefox writes behind its words when it saves a page as text."""
_BOLD = re.compile(r"\*([^*\n]{1,80})\*")
_INVISIBLE = re.compile("[\u200b-\u200f\ufeff]")
_REPLY = re.compile(r"^Re: (?P<title>[^\n]{1,200})$", re.MULTILINE | re.IGNORECASE)
"""A reply's subject, which is the thread's title."""
_NO_TITLE = re.compile(
    r"\bPage \d{1,5} of \d{1,5}\b|^(?:cancel selecting|select all|You have selected \d+ posts?\.|(?:Account )?Options"
    r"|\d+ repl(?:y|ies)(?: .{1,40})?)$"
)
_MORE = 1.25
"""How many times the posts of a layout before it another must find: those that come first look at more of a head."""
_WHEN = re.compile(WHEN, re.IGNORECASE)
_PAGE = re.compile(r"\bPage (\d{1,5}) of \d{1,5}\b")
_PAGER_PART = (
    r"(?:[«»<>‹›…]|\d{1,4}|First|Prev(?:ious)?|Next|Last|(?:Page )?\d{1,4} of \d{1,4}|Go to page…?|Go|Jump to page:?)"
)
_PAGER = re.compile(rf"^{_PAGER_PART}(?:\s{{1,4}}{_PAGER_PART}){{1,40}}\s{{0,4}}\Z", re.MULTILINE)
"""Links to the other pages of a thread."""
_PAGER_WORD = re.compile(r"[«»<>‹›]|First|Prev|Next|Last|Page")


@dataclass(slots=True)
class _Found:
    """A post between its head and its tail."""

    block: TextBlock
    number: int
    title: str = field(repr=False)


def read_text_page(page: SavedPage) -> Thread | None:
    """The posts of a page whose program is known; None where no layout finds a post."""
    if page.html:
        return None
    text = _as_matched(page.plain)
    best: list[_Found] = []
    for layout in LAYOUTS:
        if all(sign.search(text) for sign in layout.signs):
            found = _found(layout, text)
            if len(found) > _MORE * len(best):
                best, chosen = found, layout
    return _thread(chosen, text, best, page.saved) if best else None


def _as_matched(plain: str) -> str:
    text = _INVISIBLE.sub("", plain)
    if _LINK.search(text):
        text = _BOLD.sub(r"\1", _LINK.sub("", text))
    return "\n".join(stripped_lines(text)) + "\n"


def _found(layout: TextLayout, text: str) -> list[_Found]:
    heads = list(layout.head.finditer(text))
    if layout.opening:
        heads[:0] = list(layout.opening.finditer(text, 0, heads[0].start() if heads else len(text)))[-1:]
    if not heads or not _is_understood(layout, heads, text):
        return []
    found: list[_Found] = []
    ends = [head.start() for head in heads[1:]] + [len(text)]
    names = [_author(head) for head in heads]
    for head, end, following in zip(heads, ends, [*names[1:], ""], strict=True):
        told = head.groupdict()
        body = text[head.end() : end]
        if end == len(text):
            body = _to_foot(layout, body)
        body, below = _without_tail(layout, body, {_author(head), following})
        told = below | {name: value for name, value in told.items() if value}
        shown = " ".join((told.get("time") or told.get("shown") or "").split())
        number = int(told.get("number") or told.get("place") or 0)
        found.append(
            _Found(TextBlock(" ".join(_author(head).split()), shown, body.split("\n")), number, told.get("title") or "")
        )
    return found


def _is_understood(layout: TextLayout, heads: list[re.Match[str]], text: str) -> bool:
    """Whether every post has its head, and no head may be a line of a list that somebody wrote."""
    known = sum(head.re is layout.head for head in heads)
    if layout.anchor and sum(1 for _ in layout.anchor.finditer(text, heads[0].start())) > known:
        return False
    return not layout.weak or all(text[one.end() : other.start()].strip() for one, other in pairwise(heads))


def _author(head: re.Match[str]) -> str:
    told = head.groupdict()
    return str(told["author"] or told["poster"])


def _to_foot(layout: TextLayout, body: str) -> str:
    """The last post's part of the page, without what stands below it, such as links to the thread's other pages."""
    foot = layout.foot.search(body) if layout.foot else None
    above = body[: foot.start()] if foot else body
    pager = _PAGER.search(above)
    return above[: pager.start()] if pager and _PAGER_WORD.search(pager[0]) else above


def _without_tail(layout: TextLayout, body: str, names: set[str]) -> tuple[str, dict[str, str]]:
    """A post's words, and what the tail below them tells."""
    for tail in layout.tails:
        matches = [match for match in tail.finditer(body) if match.groupdict().get("below") in {None, *names}]
        if matches:
            told = {name: value for name, value in matches[-1].groupdict().items() if value}
            return body[: matches[-1].start()], told
    return body, {}


def _thread(layout: TextLayout, text: str, found: list[_Found], saved: datetime | None) -> Thread:
    title = _title(layout, text, found)
    blocks = [each.block for each in found]
    furniture = furniture_of(layout, [block.lines for block in blocks])
    for block in blocks:
        block.lines = own_lines(block.lines, furniture, title)
    for block, length in zip(blocks, shared_signatures([(block.author, block.lines) for block in blocks]), strict=True):
        if length:
            block.lines = own_lines(block.lines[: len(block.lines) - length], furniture, title)
    calendar = _calendar(layout, text, blocks, saved)
    own: dict[str, list[str]] = defaultdict(list)
    for block in blocks:
        own[block.author] += block.lines
    opener = _opener(found, text)
    posts: dict[tuple[str, str, str], Post] = {}
    for block in blocks:
        body, quoted = without_quotations(layout, block.lines, own)
        withdrawn = re.fullmatch(GONE, body) is not None or body in ("[deleted]", "[removed]")
        posts.setdefault(
            (block.author, block.shown, body),
            Post(
                site=layout.site,
                thread=title,
                author=block.author,
                time=moment_of(block.shown, calendar, hourless=True),
                body="" if withdrawn else body,
                quoted=quoted,
                number=len(posts) + 1,
                opening_poster=block.author == opener,
                withdrawn=withdrawn,
            ),
        )
    return Thread(layout.site, title, tuple(posts.values()), _stated(layout, text, len(posts)))


def _title(layout: TextLayout, text: str, found: list[_Found]) -> str:
    if found[0].title:
        return found[0].title.removeprefix("Re: ")
    for pattern in (_REPLY, *layout.titles):
        if told := pattern.search(text):
            return told["title"].strip()
    head = (layout.opening and layout.opening.search(text)) or layout.head.search(text)
    above = text[: head.start()].split("\n") if head else []
    last = [each for each in above if each and not _NO_TITLE.search(each) and not _WHEN.fullmatch(each)][
        -layout.above :
    ]
    return max(last, key=len, default="")


def _calendar(layout: TextLayout, text: str, blocks: list[TextBlock], saved: datetime | None) -> Calendar:
    now = layout.now.search(text) if layout.now else None
    shown = [block.shown for block in blocks]
    days = calendar_of(shown, saved)
    seen = moment_of(now["time"], days) if now else None
    return Calendar(days.month_first, seen or saved)


def _opener(found: list[_Found], text: str) -> str:
    """Who opened the thread; empty where the page is not its first."""
    if found[0].number > 1 or ((page := _PAGE.search(text)) and page[1] != "1"):
        return ""
    return found[0].block.author


def _stated(layout: TextLayout, text: str, found: int) -> int:
    told = layout.stated.search(text) if layout.stated else None
    if not told:
        return 0
    counts = {name: int(value.replace(",", "") or 0) for name, value in told.groupdict().items() if value}
    stated = counts["posts"] if "posts" in counts else counts["replies"] + 1
    return stated if stated >= found else 0
