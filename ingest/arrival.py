"""A message as its source gave it: exact bytes to seal, and how to read them, now or years later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from ingest.message import Message

if TYPE_CHECKING:
    from ingest.forum.robots import Robot


class Form(Enum):
    """How the bytes of an arrival are to be read."""

    RFC822 = "rfc822"
    """A mail (RFC 5322)."""
    POST = "post"
    """One forum post, as the JSON of ``ingest.forum.post``."""
    OUTLOOK = "outlook"
    """One mail in Outlook's own format (MS-OXMSG)."""
    PASTED = "pasted"
    """One message that a person has pasted, as the JSON of ``ingest.pasted``."""
    TEXT = "text"
    """A text or a web page that names no writer: a person says later whose it is."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message as its source gave it."""

    raw: bytes = field(repr=False)
    form: Form
    where: str
    """Its place in the source, such as ``message 3``; never a name."""
    number: int = 1
    """The same as a number; of a forum post its place in the thread as saved, oldest first."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something in a source that cannot be read as a message; the rest of the source goes on."""

    where: str
    """Its place in the source, such as ``message 3``; never a name."""
    reason: str
    """Why, in plain words without any of its text."""
    raw: bytes = field(default=b"", repr=False)
    """Its bytes, as far as there are any."""


def read_arrival(raw: bytes, form: Form, robots: Sequence[Robot] = ()) -> Message:
    """The message in these bytes; a forum's notification mail becomes the forum message that it carries.

    ``robots``: wordings of forums' mails that are tried before those that are built in.
    Raises UnreadableMessage. Readers are imported where they are used: a run without new mail needs none of them.
    """
    match form:
        case Form.RFC822:
            from ingest.forum.notification import unwrap  # noqa: PLC0415 - see the docstring
            from ingest.mime import read_message  # noqa: PLC0415 - see the docstring

            return unwrap(read_message(raw), raw, robots)
        case Form.OUTLOOK:
            from ingest.attachments.msg import read_msg  # noqa: PLC0415 - see the docstring

            return read_msg(raw)
        case Form.POST:
            from ingest.forum.post import load  # noqa: PLC0415 - see the docstring

            return load(raw)
        case Form.PASTED:
            from ingest import pasted  # noqa: PLC0415 - see the docstring

            return pasted.load(raw)
        case Form.TEXT:
            from ingest.unattributed import read_unattributed  # noqa: PLC0415 - see the docstring

            return read_unattributed(raw)
        case _:
            assert_never(form)
