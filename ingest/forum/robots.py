"""The mails that forum programs send by themselves, as data: how each is known, and where in it the message stands.

Each entry is one wording of one program; ``ingest.forum.notification`` reads them all, and more can be added here.
Patterns are searched in a header (by its lower-case name), in ``subject``, in ``from-name``, or in ``text``, which is
the mail's first 4,000 characters.
"""

from __future__ import annotations

from dataclasses import dataclass

from ingest.message import Channel

Pattern = tuple[str, str]
"""Where to look, and a regular expression; groups ``author``, ``title`` and ``place`` (the forum's name) are read."""

_NAME = r"(?P<author>[^\n\"]{1,80}?)"
_PLACE = r"(?P<place>[^\n]{1,120}?)"


@dataclass(frozen=True, slots=True)
class Robot:
    """One kind of mail from one program."""

    site: str
    """Short name of the program, the first half of ``site:username``."""
    channel: Channel
    signs: tuple[Pattern, ...]
    """All of these must be found: together they are sure, each alone may not be."""
    finds: tuple[Pattern, ...]
    """Where author, title and the forum's name stand; the first that finds one of them decides it."""
    start: str = ""
    """The line above the message; empty when the message starts on top."""
    end: str = ""
    """The line below the message, and the last such line: writers draw lines of their own."""
    after_end: str = ""
    """What the line below ``end`` must begin with."""
    carries_text: bool = True
    cut: str = ""
    """Words at the message's end that say it is only an excerpt."""


_DISCOURSE = Robot(
    site="discourse",
    channel=Channel.FORUM_POST,
    signs=(("message-id", r"^<(?:topic|post|discourse/post)/\d"), ("list-id", r"\S"), ("from-name", r" via ")),
    finds=(
        ("from-name", rf"^{_NAME} via {_PLACE}$"),
        ("subject", r"^(?:Re: )?(?:\[[^\]]{1,80}\] ?){1,2}(?P<title>.*)$"),
    ),
    end=r"---",
    after_end=r"(?:\[?Visit (?:Topic|Message)|.{0,300}to respond)",
)
_DISCOURSE_PRIVATE = Robot(
    site="discourse",
    channel=Channel.FORUM_PRIVATE,
    signs=(*_DISCOURSE.signs, ("subject", r"\[PM\]")),
    finds=_DISCOURSE.finds,
    end=_DISCOURSE.end,
    after_end=_DISCOURSE.after_end,
)
_PHPBB_PRIVATE = Robot(
    site="phpbb",
    channel=Channel.FORUM_PRIVATE,
    signs=(("x-mailer", r"(?i)^phpBB"), ("text", r"new private message")),
    finds=(
        ("text", rf"private message from \"{_NAME}\" to your account on \"{_PLACE}\" with"),
        ("text", r"with the following subject:\s{1,4}(?P<title>[^\n]{1,200})"),
    ),
    carries_text=False,
)
_PHPBB_REPLY = Robot(
    site="phpbb",
    channel=Channel.FORUM_POST,
    signs=(("x-mailer", r"(?i)^phpBB"), ("text", r"(?:watching the topic|received a reply)")),
    finds=(
        ("text", rf"topic, \"(?P<title>[^\n]{{1,200}}?)\" at \"{_PLACE}\""),
        ("text", rf"received a reply by {_NAME} since"),
    ),
    carries_text=False,
)
_VBULLETIN = Robot(
    site="vbulletin",
    channel=Channel.FORUM_PRIVATE,
    signs=(("text", r"new private message at "), ("text", r"This is the message that was sent:|DO NOT REPLY TO THIS")),
    finds=(
        ("text", rf"new private message at {_PLACE} from {_NAME}, entitled \"(?P<title>[^\n]{{0,200}})\""),
        ("subject", rf"^New Private Message at {_PLACE}$"),
    ),
    start=r"\*{15}",
    end=r"\*{15}",
)
_MYBB_PRIVATE = Robot(
    site="mybb",
    channel=Channel.FORUM_PRIVATE,
    signs=(("x-mailer", r"(?i)^MyBB"), ("text", r"new private message on ")),
    finds=(
        ("text", rf"new private message on {_PLACE} from {_NAME}[:.](?:\s|$)"),
        ("subject", r"^New Private Message at .{1,120}? - (?P<title>.*)$"),
    ),
    start=r"-{42}",
    end=r"-{42}",
)
_MYBB_REPLY = Robot(
    site="mybb",
    channel=Channel.FORUM_POST,
    signs=(("x-mailer", r"(?i)^MyBB"), ("text", r"has just replied to a thread")),
    finds=(
        ("text", rf"(?m)^{_NAME} has just replied to a thread which you have subscribed to at {_PLACE}\. "),
        ("text", r"thread is titled (?P<title>[^\n]{1,200}?)\.?\n"),
    ),
    start=r"--",
    end=r"--",
    cut="... (visit the thread to read more...)",
)
_SMF = Robot(
    site="smf",
    channel=Channel.FORUM_PRIVATE,
    signs=(("subject", r"^New Personal Message"), ("text", r"You have just been sent a personal message by ")),
    finds=(
        ("text", rf"sent a personal message by {_NAME} on {_PLACE}\.\s"),
        ("subject", r"^New Personal Message: (?P<title>.*)$"),
    ),
    start=r"The message they sent you was:",
    end=r"Reply to this Personal Message here:.*",
)
_XENFORO = Robot(
    site="xenforo",
    channel=Channel.FORUM_PRIVATE,
    signs=(
        ("subject", r"^New (?:conversation|direct) message from "),
        ("list-unsubscribe", r"/email-stop/"),
    ),
    finds=(("subject", rf"^New (?:conversation|direct) message from {_NAME} - (?P<title>.*)$"),),
    start=r".{0,120}(?:replied to|started) .{0,200}(?:conversation|message).{0,200}",
    end=r"View this (?:conversation|message|direct message).*",
)

ROBOTS: tuple[Robot, ...] = (
    _DISCOURSE_PRIVATE,
    _DISCOURSE,
    _PHPBB_PRIVATE,
    _PHPBB_REPLY,
    _VBULLETIN,
    _MYBB_PRIVATE,
    _MYBB_REPLY,
    _SMF,
    _XENFORO,
)
"""Tried in this order. Mumsnet's own wording is not known to us, so its mails come as what they are: mail."""
