"""Mail bytes to a Message: mail-parser for structure and addresses, our own walk over its message for the text.

mail-parser hands out text parts without their order and knows no other fallback than UTF-8 with replacement signs, so
the leaves of the message are walked in ``ingest.mime_leaves``. What it raises on is worked around here.
"""

from __future__ import annotations

import email
from email import policy
from email.message import Message as Mail
from typing import Any

import mailparser

from ingest import mail_headers
from ingest.message import Address, Message, UnreadableMessage
from ingest.mime_leaves import Leaves

_ADDRESS_HEADERS = ("from", "to", "cc", "sender", "reply-to")


def read_message(raw: bytes) -> Message:
    """The message in these bytes. Raises UnreadableMessage when there is nothing at all in them, and nothing else.

    No file is written: the parsed message is built in memory, and Outlook's own format is never handed to a converter.
    """
    if not raw.strip(b"\r\n\t \0"):
        raise UnreadableMessage("the message is empty")
    leaves = Leaves()
    mail = _mail(raw, leaves)
    people = _people(mail)
    sender = next(iter(people["from"] or people["sender"]), None)
    moment = mail_headers.sent(mail)
    if sender is None:
        leaves.defects.append("the message names no sender")
    if moment is None:
        leaves.defects.append("the message has no date that can be read")
    plain, html = "\n\n".join(leaves.plain), "\n".join(leaves.html)
    return Message(
        sender=sender,
        subject=mail_headers.text_of(mail, "subject"),
        plain=plain,
        html=html,
        sent=moment,
        message_id=next(iter(mail_headers.message_ids(mail, "message-id")), ""),
        references=_references(mail),
        recipients=tuple(people["to"] + people["cc"]),
        attachments=tuple(leaves.attachments),
        automatic=mail_headers.automatic(mail),
        authentication="; ".join(mail_headers.raw_values(mail, "authentication-results")),
        defects=tuple(dict.fromkeys(leaves.defects)),
    )


def _mail(raw: bytes, leaves: Leaves) -> Mail:
    """The parsed mail, its leaves gathered. Bytes without a single header are all text."""
    try:
        mail = email.message_from_bytes(raw, policy=policy.compat32)
        if not mail.keys():
            leaves.defects.append("there are no headers: all of it is read as text")
            mail = email.message_from_bytes(b"Content-Type: text/plain\n\n" + raw, policy=policy.compat32)
        leaves.gather(mail)
    except RecursionError:
        leaves.defects.append("parts are nested too deeply")
        head, _, body = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
        mail = email.message_from_bytes(_without_type(head) + b"\n\n" + body, policy=policy.compat32)
        leaves.gather(mail)
    return mail


def _without_type(head: bytes) -> bytes:
    """A header block whose body will be read as plain text, however deep its parts go."""
    kept: list[bytes] = []
    dropping = False
    for line in head.split(b"\n"):
        if line[:1] not in (b" ", b"\t"):
            dropping = line.lower().startswith((b"content-type:", b"content-transfer-encoding:"))
        if not dropping:
            kept.append(line)
    return b"\n".join(kept)


def _people(mail: Mail) -> dict[str, list[Address]]:
    """Addresses by header, through mail-parser over the headers alone; by the standard library where it gives up."""
    head = Mail(policy=policy.compat32)
    for name in _ADDRESS_HEADERS:
        for value in mail_headers.raw_values(mail, name):
            head[name] = value
    try:
        parsed: Any = mailparser.MailParser(head)
        parsed.parse()
        found = {
            name: [tuple(pair) for pair in getattr(parsed, name.replace("-", "_")) or []] for name in _ADDRESS_HEADERS
        }
    except Exception:  # it raises AttributeError, ValueError and errors of its own on broken headers
        found = {}
    people: dict[str, list[Address]] = {}
    for name in _ADDRESS_HEADERS:
        pairs = [(str(pair[0]), str(pair[1])) for pair in found.get(name, []) if len(pair) > 1]
        people[name] = mail_headers.addresses_of(pairs) or mail_headers.plain_addresses(mail, name)
    return people


def _references(mail: Mail) -> tuple[str, ...]:
    """Message-IDs that this one answers, oldest first, In-Reply-To last (RFC 5322, 3.6.4)."""
    answered = mail_headers.message_ids(mail, "in-reply-to")
    older = [each for each in mail_headers.message_ids(mail, "references") if each not in answered]
    return tuple(dict.fromkeys([*older, *answered]))
