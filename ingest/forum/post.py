"""The JSON form in which one forum post is sealed: the same post always gives the same bytes."""

from __future__ import annotations

import json
from datetime import datetime

from ingest.forum.thread import Post
from ingest.message import Address, Channel, ForumPlace, Message, UnreadableMessage

_WORDS = ("author", "body", "quoted", "site", "thread", "time")
_FLAGS = ("opening_poster", "staff", "withdrawn")


def dump(post: Post) -> bytes:
    """The post as JSON: UTF-8, keys sorted, one a line, time in ISO 8601 with its offset.

    Its number is left out: the same post has another number on a page that was saved later, and would come twice.
    """
    form: dict[str, object] = {name: getattr(post, name) for name in _WORDS + _FLAGS}
    form["time"] = post.time.isoformat() if post.time else ""
    return json.dumps(form, ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8", "replace")


def load(raw: bytes) -> Message:
    """The post as a message from ``site:username``, its subject the thread's title. Raises UnreadableMessage."""
    try:
        form = json.loads(raw)
        words = {name: form[name] for name in _WORDS}
        flags = {name: form[name] for name in _FLAGS}
        sent = datetime.fromisoformat(words["time"]) if words["time"] else None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UnreadableMessage("these bytes are not the JSON form of a forum post") from None
    if not all(isinstance(word, str) for word in words.values()):
        raise UnreadableMessage("the JSON form of a forum post lacks its text")
    author = words["author"]
    return Message(
        sender=Address(author, f"{words['site']}:{author}") if author else None,
        subject=words["thread"],
        plain=words["body"],
        html="",
        sent=sent,
        channel=Channel.FORUM_POST,
        defects=() if author else ("a forum post without a name: a person must say whose it is",),
        place=ForumPlace(site=words["site"], thread=words["thread"], **{name: flags[name] is True for name in _FLAGS}),
    )
