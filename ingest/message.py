"""What arrives: one message, whatever it came by.

Readers (``ingest.mime``, ``ingest.forum``) make these values; the pipeline takes them. Every field that can hold the
writer's words, name or address stays out of ``repr``, so that none of them can reach a log by accident.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from ingest.answering import Answering
from ingest.authentication import Authentication


class IngestError(Exception):
    """Base of everything a source of messages can raise. Its text never holds a name, an address or a subject."""


class UnreadableMessage(IngestError):
    """These bytes cannot be read as a message; the text says why, for the person who will look at it."""


class Channel(Enum):
    """The way a message came."""

    MAIL = "mail"
    FORUM_POST = "forum-post"
    FORUM_PRIVATE = "forum-private"


class Automatic(Enum):
    """What the headers say about a machine having written the message (RFC 3834, RFC 3464)."""

    NO = "no"
    REPLY = "reply"
    """Out of office and the like: ``Auto-Submitted: auto-replied`` or its older vendor headers."""
    BOUNCE = "bounce"
    """A delivery report: ``multipart/report``, or an empty return path."""
    BULK = "bulk"
    """A list, a newsletter or a robot (``Precedence``, ``List-Id``, an empty return path): may still carry a person's
    words."""


@dataclass(frozen=True, slots=True)
class Address:
    """Who a message is from or to."""

    name: str = field(repr=False)
    """Display name as decoded text; may be empty."""
    address: str = field(repr=False)
    """Mail address, lower-cased; on a forum ``site:username``. May be empty."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read of an attachment (``ingest.attachments``)."""

    kind: str
    """A short word such as ``docx`` or ``picture``, told by its bytes; never from the sender's file name."""
    text: str = field(default="", repr=False)
    unread: str = ""
    """What of it was not read, and why, in plain words; empty when all of it was."""


@dataclass(frozen=True, slots=True)
class Attachment:
    """A part that is not the message's own text."""

    name: str = field(repr=False)
    """File name as the sender gave it; may be empty."""
    content_type: str
    """MIME type in lower case, such as ``application/pdf``."""
    content: bytes = field(repr=False)
    """Decoded bytes."""
    reading: Reading | None = None
    """``None`` until somebody has tried to read it."""

    @property
    def may_tell(self) -> bool:
        """Whether it holds words, as far as is known."""
        return self.reading is None or bool(self.reading.text.strip())


@dataclass(frozen=True, slots=True)
class ForumPlace:
    """Where in a forum thread a message stands."""

    site: str
    """Short name of the platform, such as ``mumsnet``."""
    thread: str = field(default="", repr=False)
    """Title of the thread."""
    number: int = 0
    """Place of the post in the thread as saved, from 1; 0 when unknown."""
    opening_poster: bool = False
    staff: bool = False
    withdrawn: bool = False
    stub: bool = False
    """The forum's mail only says that a message waits there."""
    cut: bool = False
    """The forum's mail carries only the beginning of the message."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message as its source delivered it, decoded but not yet cleaned."""

    sender: Address | None
    """``None`` when the message names no sender."""
    subject: str = field(repr=False)
    plain: str = field(repr=False)
    """All inline ``text/plain`` parts in order, decoded, with ``\\n`` line ends; empty when there is none."""
    html: str = field(repr=False)
    """All inline ``text/html`` parts in order, decoded; empty when there is none."""
    sent: datetime | None = None
    """From the Date header, with its offset; ``None`` when missing or unreadable."""
    message_id: str = field(default="", repr=False)
    """Without angle brackets; may be empty, reused or forged (RFC 5322, 3.6.4)."""
    references: tuple[str, ...] = field(default=(), repr=False)
    """Message-IDs this one answers, oldest first, In-Reply-To last, without angle brackets."""
    recipients: tuple[Address, ...] = field(default=(), repr=False)
    """To and Cc."""
    attachments: tuple[Attachment, ...] = ()
    encrypted: bool = False
    """Whether a part of it is encrypted (S/MIME, PGP): sealed as it came, and readable with its writer's key alone."""
    automatic: Automatic = Automatic.NO
    authentication: Authentication = field(default_factory=Authentication)
    """Results of SPF, DKIM and DMARC as servers wrote them (RFC 8601); nothing says yet which server to believe."""
    answering: Answering = field(default_factory=Answering)
    """What its headers say about being answered by a machine."""
    channel: Channel = Channel.MAIL
    place: ForumPlace | None = None
    defects: tuple[str, ...] = ()
    """What was wrong with the bytes, in plain words without any of the message's text."""

    @property
    def has_text(self) -> bool:
        """Whether there is anything to read besides the subject and the attachments."""
        return bool(self.plain.strip() or self.html.strip())
