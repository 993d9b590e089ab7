"""A message as its source gave it: exact bytes to seal, and how to read them, now or years later."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import assert_never

from ingest.message import Message


class Form(Enum):
    """How the bytes of an arrival are to be read."""

    RFC822 = "rfc822"
    """A mail (RFC 5322)."""
    POST = "post"
    """One forum post, as the JSON of ``ingest.forum.post``."""


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message as its source gave it."""

    raw: bytes = field(repr=False)
    form: Form
    where: str
    """Its place in the source, such as ``message 3``; never a name."""


def read_arrival(raw: bytes, form: Form) -> Message:
    """The message in these bytes; a forum's notification mail becomes the forum message that it carries.

    Raises UnreadableMessage.
    """
    match form:
        case Form.RFC822:
            from ingest.forum.notification import unwrap  # noqa: PLC0415 - a run without new mail reads none
            from ingest.mime import read_message  # noqa: PLC0415

            return unwrap(read_message(raw))
        case Form.POST:
            from ingest.forum.post import load  # noqa: PLC0415

            return load(raw)
        case _:
            assert_never(form)
