"""An acknowledgement as bytes: a few headers that are ours, and the filled template. Nothing of the mail it answers.

``Auto-Submitted: auto-replied`` (RFC 3834, 3.1.7) and the null envelope sender keep every well-behaved responder from
answering; ``X-Auto-Response-Suppress`` says the same to Exchange. There is no ``Precedence``: RFC 3834 leaves it out as
non-standard, and servers that know ``bulk`` delay or drop the mail, or sort it away as a newsletter.
"""

from __future__ import annotations

import quopri
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime

from casefold.reply.addressed import Addressed
from casefold.reply.template import subject_of


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail that is ready to leave."""

    sender: str = field(repr=False)
    to: str = field(repr=False)
    message_id: str = field(repr=False)
    """Without brackets."""
    raw: bytes = field(repr=False)
    """ASCII throughout, CRLF line ends, so that any server takes it as it is."""


def letter_for(addressed: Addressed, sender: str, reference: str, text: str, message_id: str) -> Letter:
    """The acknowledgement of one message; ``text`` is the filled template."""
    headers = [
        f"From: {sender}",
        f"To: {addressed.address}",
        f"Subject: {subject_of(reference)}",
        f"Date: {format_datetime(datetime.now(UTC))}",
        f"Message-ID: <{message_id}>",
    ]
    if addressed.answers:
        thread = dict.fromkeys([*addressed.references, addressed.answers])
        headers.append(f"In-Reply-To: <{addressed.answers}>")
        headers.append("References: " + "\r\n ".join(f"<{each}>" for each in thread))
    headers += [
        "Auto-Submitted: auto-replied",
        "X-Auto-Response-Suppress: All",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: quoted-printable",
    ]
    body = quopri.encodestring(text.encode()).replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    return Letter(sender, addressed.address, message_id, "\r\n".join([*headers, "", ""]).encode("ascii") + body)
