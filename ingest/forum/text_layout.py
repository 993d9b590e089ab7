"""How a forum program's page looks once it is copied as text: the shape that ``ingest.forum.text_layouts`` fills in.

A page is matched as lines without white space around them. Browsers differ in the empty lines that they put between
the parts of a post, so the patterns take any number of them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

Pattern = re.Pattern[str]

CLOCK = r"\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\b\.?)?"
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}"
DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)? {MONTH},? \d{{4}}|{MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    r"|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d\d-\d\d)"
)
AGE = (
    r"(?:\d{1,3}|an?|a few) ?"
    r"(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|s|m|h|d|w|mo|yr?)\.? ago"
)
"""How long ago something was, in words or letters."""
_NEAR = (
    rf"(?:(?:Today|Yesterday|{_WEEKDAY})(?:,? at|,)? {CLOCK}|{AGE}|Just now|A moment ago"
    r"|Less than .{1,10} minutes? ago)"
)
WHEN = rf"(?:(?:{_WEEKDAY},? )?{DAY}(?:(?:,? at|,| -)? {{1,3}}{CLOCK})?|{_NEAR})".replace(" ", r"\s")
"""Day and hour, or the day alone, or how long ago, as forums write them."""
TIME = rf"(?P<time>{WHEN})"
NUMBER = r"#(?P<number>\d{1,6})"
LIKED = r"[^\n]{1,120} (?:likes? this|reacted to this)\.?|\d+ Likes?|Likes? \d+"
"""Who liked a post, or how many."""
_NOBODY = (
    rf"(?!(?:#\d+|[*•★]+|\d{{1,5}}(?: / \d{{1,5}})?|{MONTH} \d{{1,4}}|(?:Report to moderator\s+)?Logged|User actions"
    r"|(?:Posts|Threads|Joined|Reputation|Location):[^\n]*|Administrators|(?:Super )?Moderators|Report|Like|Reply|Quote"
    r"|Share|Find|Comments?|Top|created|last reply)\n)"
)
"""Lines of a page's that could be taken for a name above a name that is taken for a rank."""
AUTHOR = rf"{_NOBODY}(?P<author>[^\n\t]{{1,40}}?)"
ECHO = (
    r"(?:(?P<initial>[A-Z0-9])\n+(?=(?P=initial)[^\n]))?"
    r"(?:(?P<echo>[^\n]{1,40})\n+(?=(?P=echo)(?:[ \n]|\Z)))?"
)
"""What a picture of the writer becomes above her name: the name once more, or its first letter."""


@dataclass(frozen=True, slots=True)
class TextLayout:
    """One program's page as text, or that of one of its versions."""

    site: str
    """Short name of the program."""
    signs: tuple[Pattern, ...]
    """What only its pages show; each must stand on the page."""
    head: Pattern
    """What stands above a post's words, from the beginning of a line to the words. Groups: ``author`` (``poster`` in
    the other of two forms), and where they stand there ``time``, ``number`` (of the post in its thread), ``title``."""
    anchor: Pattern | None = None
    """What every post's head or tail holds, whoever wrote it. Where there are more of them than heads, a head was not
    understood, and its post would become another writer's words: the page is left to a person then."""
    weak: bool = False
    """Whether a head may be a writer's own two lines, as of a diary: "Asked for assessment", "May 2019". A head without
    words below it is taken for one, and the page left to a person."""
    opening: Pattern | None = None
    """What ``head`` is, for the first post, where it looks different."""
    tails: tuple[Pattern, ...] = ()
    """What stands below a post's words. The last match of the first that matches is their end; ``time``, ``number`` and
    ``below`` where they stand there. ``below`` is the author once more, or the next one, whose card stands there."""
    furniture: Pattern | None = None
    """A whole line of the page's at the end of a post, such as a button or a count of likes. It is taken for the page's
    where most posts have it: the word alone may be a writer's."""
    note: Pattern | None = None
    """The same for lines that are nobody's words wherever they stand, such as who thanked for the post."""
    foot: Pattern | None = None
    """A whole line that stands below the last post only."""
    quotation: Pattern | None = None
    """A whole line above somebody else's words, with their ``author`` (``poster``, where that must be one on the page),
    and with the ``words`` where they stand on the same line (``glued``: right behind the head, as a writer's would)."""
    quotation_end: str = ""
    """The line below them, where the page shows one."""
    titles: tuple[Pattern, ...] = ()
    """Where the thread's ``title`` stands; else it is the longest of the lines above the posts."""
    above: int = 4
    """How many of those lines; where the title is not the last of them, board and tags are."""
    stated: Pattern | None = None
    """Where the number of ``posts`` is told, or that of ``replies`` to the first."""
    now: Pattern | None = None
    """Where the page tells the ``time`` at which it was seen."""


def block(*parts: str) -> Pattern:
    """A pattern of parts that follow one another from the beginning of a line; each brings its own line ends."""
    return pattern("^" + "".join(parts))


def one(part: str) -> str:
    """A line of a block."""
    return rf"(?:{part})\n+"


def some(part: str, most: int = 1) -> str:
    """A line of a block that may be missing, or come several times."""
    return rf"(?:(?:{part})\n+){{0,{most}}}"


def pattern(text: str) -> Pattern:
    """A pattern for any part of a page: ``^`` and ``$`` are ends of lines, capitals do not matter."""
    return re.compile(text, re.MULTILINE | re.IGNORECASE)


def line(*alternatives: str) -> Pattern:
    """A pattern for a whole line."""
    return pattern(rf"^(?:{'|'.join(alternatives)})$")
