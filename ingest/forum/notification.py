"""Mails that a forum's robot sends about a post or a private message: whose words they carry, and which they are.

The sender's address is the site's and an answer to it would be posted for all to read, so the writer is known by
``site:username`` alone. That a machine sent the mail stays on record (``Message.automatic``): the words are a person's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from email import policy
from email.parser import BytesHeaderParser

from ingest import mail_headers
from ingest.forum.robots import ROBOTS, Pattern, Robot
from ingest.html_text import shallow
from ingest.message import Address, ForumPlace, Message

_HEAD = 100_000
_TEXT = 4_000
_BLANK_LINE = re.compile(rb"\r?\n\r?\n")
_BREAKS = re.compile(r"<(?:br|/p|/div|/tr|/li|/h[1-6]|/blockquote)\b[^<>]{0,200}>", re.IGNORECASE)
_PREVIOUS = re.compile(r"\*?Previous Replies\*?")
_WAITS = "the forum's mail does not carry the message: it waits on the forum"
_CUT = "the forum's mail carries only the beginning of the message"
_ENDLESS = "where the message ends in the forum's mail could not be told"
_Lookup = Callable[[str], str]


def unwrap(message: Message, raw: bytes, more: Sequence[Robot] = ()) -> Message:
    """The forum message that a notification mail carries; any other mail as it is. ``raw`` is the mail's own bytes.

    A mail that tells of a message without carrying it becomes one line saying that it waits on the forum: it is shown
    to the organiser, who fetches the text by hand. ``more``: robots that are tried before those that are built in.
    """
    text = message.plain if message.plain.strip() else _text_of(message.html)
    lookup = _lookup(message, raw, text)
    for robot in (*more, *ROBOTS):
        if all(re.search(pattern, lookup(where)) for where, pattern in robot.signs):
            return _carried(message, text, robot, lookup)
    return message


def _lookup(message: Message, raw: bytes, text: str) -> _Lookup:
    """Where a robot's patterns are searched."""
    end = _BLANK_LINE.search(raw, 0, _HEAD)
    mail = BytesHeaderParser(policy=policy.compat32).parsebytes(raw[: end.start() if end else _HEAD])

    def look_up(where: str) -> str:
        if where == "text":
            return text[:_TEXT]
        if where == "subject":
            return message.subject
        if where == "from-name":
            return message.sender.name if message.sender else ""
        return next(iter(mail_headers.raw_values(mail, where)), "").strip()

    return look_up


def _carried(message: Message, text: str, robot: Robot, lookup: _Lookup) -> Message:
    """The message of a known robot. Without an author in it the mail stays what it is: nobody is guessed."""
    found = _found(robot.finds, lookup)
    author = found.get("author", "").strip()
    if not author:
        return message
    title = found.get("title", message.subject).strip()
    words, problem = _words(text, robot)
    if not words:
        words = f"A message waits on {found.get('place', '') or robot.site}: the mail does not carry its text."
    return replace(
        message,
        sender=Address(author, f"{robot.site}:{author}"),
        subject=title,
        plain=words,
        html="",
        channel=robot.channel,
        place=ForumPlace(site=robot.site, thread=title, stub=problem == _WAITS, cut=problem == _CUT),
        defects=(*message.defects, problem) if problem else message.defects,
    )


def _found(finds: Sequence[Pattern], lookup: _Lookup) -> dict[str, str]:
    found: dict[str, str] = {}
    for where, pattern in finds:
        if match := re.search(pattern, lookup(where)):
            found = {name: value for name, value in match.groupdict().items() if value is not None} | found
    return found


def _words(text: str, robot: Robot) -> tuple[str, str]:
    """The person's own words between the robot's marks, and what is wrong with them, if anything is.

    Where the mark below is missing, everything to the end is theirs: too much is better than half a story.
    """
    if not robot.carries_text:
        return "", _WAITS
    lines = text.split("\n")
    first = 0
    if robot.start:
        starts = (place for place, line in enumerate(lines) if re.fullmatch(robot.start, line.strip()))
        top = next(starts, None)
        if top is None:
            return "", _WAITS
        first = top + 1
    ends = [place for place in range(first, len(lines)) if _ends(lines, place, robot)]
    last = ends[-1] if ends else len(lines)
    words = "\n".join(_without_previous(lines[first:last])).strip()
    if robot.cut and words.endswith(robot.cut):
        return words.removesuffix(robot.cut).rstrip(), _CUT
    if not words:
        return "", _WAITS
    return words, "" if ends else _ENDLESS


def _without_previous(kept: list[str]) -> list[str]:
    """Without the older messages that Discourse adds below the new one, under their own heading."""
    for place, line in enumerate(kept):
        if _PREVIOUS.fullmatch(line.strip()):
            return kept[: place - 1 if place and kept[place - 1].strip() == "---" else place]
    return kept


def _ends(lines: Sequence[str], place: int, robot: Robot) -> bool:
    if not re.fullmatch(robot.end, lines[place].strip()):
        return False
    following = next((line.strip() for line in lines[place + 1 : place + 4] if line.strip()), "")
    return not robot.after_end or re.match(robot.after_end, following) is not None


def _text_of(html: str) -> str:
    """The words of an HTML mail by line, enough to find a robot's marks in."""
    if not html.strip():
        return ""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - most mail has plain text

    body = LexborHTMLParser(_BREAKS.sub("\n\\g<0>", shallow(html))).body
    lines = (body.text() if body else "").split("\n")
    return "\n".join(" ".join(line.split()) for line in lines).strip()
