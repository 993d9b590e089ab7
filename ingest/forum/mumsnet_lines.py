"""What a single line of a Mumsnet page saved as text is: a post's header, or the page's own furniture.

Two header forms exist: ``name · 03/06/2013 21:14`` (from 2021 on, older threads are shown so too) and
``name Mon 03-Jun-13 21:14:09`` (to about 2020; staff as ``name (MNHQ) Mon ...``). Times are UK local time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

_LATE = re.compile(r"(\S{1,80}?)[ \u00a0\t]{0,3}[·•∙‧⋅][ \u00a0\t]{0,3}(\d\d)/(\d\d)/(\d{4}) (\d\d):(\d\d)")
_EARLY = re.compile(
    r"(\S{1,80})( \(MNHQ\))? (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (\d{1,2})-"
    r"(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d\d) (\d\d):(\d\d):(\d\d)"
)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

_SPLIT = re.compile(
    r"^[ \t]*(?P<author>\S{1,80})[ \t]*\n(?:[ \t]*\n){0,2}[ \t]*[·•][ \t]*\n?(?:[ \t]*\n){0,2}[ \t]*"
    r"(?P<time>\d\d/\d\d/\d{4} \d\d:\d\d)[ \t]*$",
    re.MULTILINE,
)

REPLIES = re.compile(r"(\d{1,6}) repl(?:y|ies)")
"""Counts a thread's posts without its first one."""
POSTS = re.compile(r"(.*?) ?\((\d{1,6}) Posts?\)")
"""Counts all posts, behind the title."""
GALLERY = re.compile(r"Thread gallery(?: ?\d{1,4})?")
OP_POSTS = re.compile(r"OP(?:['’]s)? posts:.{0,20}")
BOX_START = re.compile(r"Don.t want to miss threads like this\?")
BOX_END = re.compile(r"You.ve subscribed!")
FOOT = re.compile(
    r"Registering is free, easy.{0,300}|(?:©|\(c\)|Copyright)(?: \d{4})? Mumsnet(?: Limited| Ltd)?.{0,80}"
    r"|Add a message ?\| ?Back to top.{0,80}|This is page \d+ of \d+.{0,60}|Mumsnet guidelines ?\|.{0,120}"
    r"|Mumsnet uses cookies\..{0,200}",
    re.IGNORECASE,
)
"""Stands below "Join the discussion" at the end of an early page, or is the page's own end."""
LAST_FOOT = re.compile(
    r"Related threads(?: in .{1,60})?|Similar threads|Create an account to join in|Please create an account"
    r"|We value your privacy"
)
"""Begins what stands below the last post of a page; elsewhere the words are a writer's."""
BOX_LENGTH = 12
"""Lines within which the newsletter box ends; without an end only its known lines are taken."""
_BOX_LINE = re.compile(
    r"Weekly|Sign up to our weekly round.?up.{0,120}|Log in to update your newsletter preferences\.?|Subscribe"
    r"|You.ve subscribed!|Don.t want to miss threads like this\?"
)
_FURNITURE = re.compile(
    r"MNHQ have commented on this thread\.?|(?:Please or )?to access all these features|Advertisement"
    r"|Add (?:a )?message ?\| ?Report(?: ?\| ?(?:Message|Contact) poster)?|Report ?\| ?(?:Message|Contact) poster"
    r"|New posts on this thread\. Refresh page|Swipe left for the next trending thread"
)
_TOP = re.compile(
    r"My feed|Premium|Please|or|Buy now|Here(?: are)? some suggested organisations.{0,120}"
    r"|Here you'll find advice.{0,200}|Join the discussion on our .{0,80}"
    r"|Mumsnet has not checked the qualifications of anyone posting here.{0,400}"
)
_GONE = re.compile(
    r"This (?:reply|post|message) has been (?:deleted|withdrawn)\.?"
    r"|(?:Message|Post|This message (?:was|has been)) (?:withdrawn|deleted)"
    r"(?: at (?:the )?poster.{0,3}s request| by (?:the )?poster| by (?:MNHQ|Mumsnet)[^.]{0,80})?\.?"
    r"(?: Replies may also be deleted\.?)?"
)


@dataclass(frozen=True, slots=True)
class Header:
    """The line above a post."""

    author: str = field(repr=False)
    time: datetime
    late: bool
    """Whether it is in the form of 2021 and after."""
    staff: bool


def header(line: str) -> Header | None:
    """The header that a line is, if it is one; a date that no calendar has makes none."""
    line = line.strip()
    if match := _LATE.fullmatch(line):
        author, day, month, year, hour, minute = match.groups()
        moment = _moment(int(year), int(month), int(day), int(hour), int(minute))
        return Header(author, moment, late=True, staff=author.endswith("Mumsnet")) if moment else None
    if match := _EARLY.fullmatch(line):
        author, mark, day, name, short, hour, minute, second = match.groups()
        month_number = _MONTHS.index(name) + 1
        moment = _moment(2000 + int(short), month_number, int(day), int(hour), int(minute), int(second))
        staff = bool(mark) or author.endswith("Mumsnet")
        return Header(author, moment, late=False, staff=staff) if moment else None
    return None


def joined_headers(text: str) -> str:
    """The text with a header that was split over lines ("name", "·", "03/06/2013 21:14") on one line."""
    return _SPLIT.sub(r"\g<author> · \g<time>", text)


def is_header(line: str) -> bool:
    """Whether a line heads a post."""
    return header(line) is not None


def is_furniture(line: str) -> bool:
    """Whether a line, wherever it stands, is the page's and no writer's."""
    return _FURNITURE.fullmatch(line.strip()) is not None


def is_top_line(line: str) -> bool:
    """Whether a line is the page's above the first post; below it, the same words may be a writer's."""
    return is_furniture(line) or _TOP.fullmatch(line.strip()) is not None


def is_box_line(line: str) -> bool:
    """Whether a line belongs to the newsletter box."""
    return _BOX_LINE.fullmatch(line.strip()) is not None


def tells_withdrawn(lines: list[str]) -> bool:
    """Whether all that is left of a post is the word that it was withdrawn or deleted."""
    said = [line.strip() for line in lines if line.strip()]
    return 0 < len(said) <= 3 and all(_GONE.fullmatch(line) for line in said)


@cache
def _london() -> ZoneInfo:
    return ZoneInfo("Europe/London")


def _moment(year: int, month: int, day: int, hour: int, minute: int, second: int = 0) -> datetime | None:
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=_london())
    except ValueError:
        return None
