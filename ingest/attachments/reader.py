"""A message's attachments, read one after the other: documents apart, mails here, and pictures only counted."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import assert_never

from ingest.attachments.apart import read_apart
from ingest.attachments.document import BROKEN, EMPTY, TOO_LARGE
from ingest.attachments.kind import Kind, kind_of
from ingest.attachments.limits import LIMITS
from ingest.html_text import text_of_html
from ingest.message import Attachment, Message, Reading, UnreadableMessage
from ingest.mime import read_message

NOT_READ = "not read"
TOO_MANY = "the message holds too many attachments"
TOO_LONG = f"the message's attachments are longer than {LIMITS.all_characters:,} characters"


def read_attachments(message: Message) -> Message:
    """The message with each attachment read as far as it can be; those of mails that are attached follow them.

    Never raises for what an attachment holds. Nothing is written to a file.
    """
    if not message.attachments:
        return message
    return replace(message, attachments=tuple(_Desk().read(message.attachments, 0)))


@dataclass(slots=True)
class _Desk:
    """What is left of a message's share of time and places."""

    until: float = field(default_factory=lambda: time.monotonic() + LIMITS.all_seconds)
    left: int = LIMITS.count
    characters: int = LIMITS.all_characters

    def read(self, attachments: tuple[Attachment, ...], depth: int) -> Iterator[Attachment]:
        """Each attachment with what was read of it."""
        for attachment in attachments:
            if attachment.reading:
                yield attachment
                continue
            reading, inner = self._reading(attachment, depth)
            yield replace(attachment, reading=self._cut(reading))
            yield from self.read(inner, depth + 1)

    def _reading(self, attachment: Attachment, depth: int) -> tuple[Reading, tuple[Attachment, ...]]:
        kind = kind_of(attachment)
        match kind:
            case Kind.PICTURE | Kind.SOUND | Kind.FILM | Kind.FILE:
                return Reading(kind.value, unread=NOT_READ), ()
            case Kind.SEAL:
                return Reading(kind.value), ()
            case Kind.MAIL | Kind.OUTLOOK:
                return self._mail(kind, attachment, depth)
            case Kind.DOCX | Kind.ODT | Kind.RTF | Kind.PDF | Kind.DOC | Kind.TEXT | Kind.HTML | Kind.CALENDAR:
                reason, seconds = self._granted(attachment)
                if reason:
                    return Reading(kind.value, unread=reason), ()
                answer = read_apart(kind, attachment.content, seconds)
                text = _tidy(answer.text)
                return Reading(kind.value, text, answer.unread or ("" if text else EMPTY)), ()
            case _:
                assert_never(kind)

    def _cut(self, reading: Reading) -> Reading:
        """What the message's share of characters leaves of a text."""
        text = reading.text[: self.characters]
        self.characters -= len(text)
        return reading if len(text) == len(reading.text) else replace(reading, text=text, unread=TOO_LONG)

    def _granted(self, attachment: Attachment) -> tuple[str, float]:
        """Why there is no time or place for this one; empty when there is, with its seconds."""
        seconds = min(float(LIMITS.seconds), self.until - time.monotonic())
        self.left -= 1
        if len(attachment.content) > LIMITS.bytes:
            return TOO_LARGE, 0
        return (TOO_MANY, 0) if self.left < 0 or seconds <= 0 else ("", seconds)

    def _mail(self, kind: Kind, attachment: Attachment, depth: int) -> tuple[Reading, tuple[Attachment, ...]]:
        shown = Kind.MAIL.value
        reason, seconds = self._granted(attachment)
        if reason or depth >= LIMITS.depth:
            return Reading(shown, unread=reason or "it stands too deep, in mails inside of mails"), ()
        content = attachment.content
        if kind is Kind.OUTLOOK:
            answer = read_apart(kind, content, seconds)
            if not answer.mail:
                return Reading(shown, unread=answer.unread or BROKEN), ()
            content = answer.mail
        try:
            message = read_message(content)
        except UnreadableMessage:
            return Reading(shown, unread=BROKEN), ()
        text = _told(message)
        cut = len(text) > LIMITS.characters
        unread = f"it is longer than {LIMITS.characters:,} characters" if cut else ""
        return Reading(shown, _tidy(text[: LIMITS.characters]), unread), message.attachments


def _told(message: Message) -> str:
    """A mail as text, its sender and subject first."""
    sender = f"{message.sender.name} {message.sender.address}".strip() if message.sender else ""
    head = [f"{label}: {value}" for label, value in (("From", sender), ("Subject", message.subject)) if value]
    return "\n".join([*head, "", message.plain.strip() or text_of_html(message.html)])


def _tidy(text: str) -> str:
    """Lines without blanks at their ends, and no more than one empty line in a row."""
    lines = [line.rstrip() for line in text.replace("\0", "").split("\n")]
    kept = [line for index, line in enumerate(lines) if line or (index and lines[index - 1])]
    return "\n".join(kept).strip()
