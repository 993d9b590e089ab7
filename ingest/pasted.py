"""A message that a person has pasted, such as a private message on a forum: the JSON form in which it is sealed."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime

from ingest.message import Address, Channel, ForumPlace, Message, UnreadableMessage


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was pasted, and what the person says of it."""

    text: str = field(repr=False)
    who: str = field(default="", repr=False)
    """A username where ``site`` is given, else an address or a name; empty when it is not known."""
    when: datetime | None = None
    """When it was written, with its offset."""
    site: str = ""
    """Short name of the forum, such as ``mumsnet``; empty when it is none."""
    thread: str = field(default="", repr=False)
    """Title of the thread or of the private message."""
    private: bool = False


def dump(pasted: Pasted) -> bytes:
    """The pasted message as JSON, UTF-8 with sorted keys: pasted again it gives the same bytes."""
    form = {name: getattr(pasted, name) for name in ("text", "who", "site", "thread", "private")}
    form["text"] = "\n".join(line.rstrip() for line in pasted.text.replace("\r\n", "\n").split("\n")).strip()
    form["when"] = pasted.when.isoformat() if pasted.when else ""
    return json.dumps(form, ensure_ascii=False, sort_keys=True, indent=1).encode("utf-8", "replace")


def load(raw: bytes) -> Message:
    """The pasted message as a message. Raises UnreadableMessage."""
    try:
        form = json.loads(raw)
        text, who, site, thread, when = (form[name] for name in ("text", "who", "site", "thread", "when"))
        sent = datetime.fromisoformat(when) if when else None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise UnreadableMessage("these bytes are not the JSON form of a pasted message") from None
    if not all(isinstance(word, str) for word in (text, who, site, thread)):
        raise UnreadableMessage("the JSON form of a pasted message lacks its text")
    private = form.get("private") is True
    return Message(
        sender=_writer(who, site),
        subject=thread,
        plain=text,
        html="",
        sent=sent,
        channel=(Channel.FORUM_PRIVATE if private else Channel.FORUM_POST) if site else Channel.MAIL,
        defects=() if who else ("a pasted message without a name: a person must say whose it is",),
        place=ForumPlace(site=site, thread=thread) if site else None,
    )


def _writer(who: str, site: str) -> Address | None:
    who = who.strip()
    if not who:
        return None
    if site:
        return Address(who, f"{site}:{who}")
    return Address("", who.lower()) if "@" in who and " " not in who else Address(who, "")
