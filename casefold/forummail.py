"""Wordings of forums' mails that a campaign has added in its configuration: ``[[forum.mail]]``, docs/forum-mail.md."""

from __future__ import annotations

import re
from functools import cache

from casefold.config import Config
from casefold.errors import ConfigError
from casefold.forumsettings import ForumMail
from ingest.forum.robots import Pattern, Robot
from ingest.message import Channel

_GROUPS = {"author", "title", "place"}
_SITE = re.compile(r"[a-z][a-z0-9-]{0,30}")
_LOOKED_AT = {"from": "sender", "subject": "subject", "text": "text"}
_NESTED = re.compile(r"[*+}]\)[*+{]")
"""A repetition of what repeats: such a pattern may take for ever on a text that nearly fits."""


@cache
def robots_of(config: Config) -> tuple[Robot, ...]:
    """The robots that a configuration adds, in its order. Raises ConfigError that names the entry and its key."""
    return tuple(_robot(mail, number) for number, mail in enumerate(config.forum.mail, 1))


def _robot(mail: ForumMail, number: int) -> Robot:
    where = f"[[forum.mail]] number {number}"
    if not _SITE.fullmatch(mail.site):
        raise ConfigError(f"{where}: site must be a short name in small letters, such as mumsnet.")
    patterns = _patterns(mail, where)
    groups = {name for _, pattern in patterns for name in re.compile(pattern).groupindex}
    if not patterns or "author" not in groups:
        raise ConfigError(f"{where}: one of sender, subject, text and header_value needs a group (?P<author>…).")
    if groups - _GROUPS:
        raise ConfigError(f"{where}: unknown group {min(groups - _GROUPS)!r}. Known: author, title, place.")
    for key in ("start", "end"):
        _checked(getattr(mail, key), where, key)
    return Robot(
        site=mail.site,
        channel=Channel.FORUM_PRIVATE if mail.private else Channel.FORUM_POST,
        signs=patterns,
        finds=patterns,
        start=mail.start,
        end=mail.end or r"(?!)",
        carries_text=mail.carries_text,
        cut=mail.cut,
    )


def _patterns(mail: ForumMail, where: str) -> tuple[Pattern, ...]:
    named = [(place, key, getattr(mail, key)) for place, key in _LOOKED_AT.items()]
    if mail.header_value and not mail.header:
        raise ConfigError(f"{where}: header_value needs the name of a header: header = …")
    if mail.header:
        named.append((mail.header.lower(), "header_value", mail.header_value or r"\S"))
    return tuple((place, _checked(pattern, where, key)) for place, key, pattern in named if pattern)


def _checked(pattern: str, where: str, key: str) -> str:
    try:
        re.compile(pattern)
    except re.error as problem:
        raise ConfigError(f"{where}: {key} is no regular expression: {problem.msg}.") from None
    if _NESTED.search(pattern):
        raise ConfigError(f"{where}: {key} repeats what repeats, which may take for ever. Repeat once.")
    return pattern
