"""Mail bytes to a Message: mail-parser for addresses, a splitter and a walk of our own for parts and text.

mail-parser hands out text parts without their order and knows no other fallback than UTF-8 with replacement signs, and
the parser below it takes time quadratic in depth and parameters; so ``ingest.part`` takes the bytes apart, and
``ingest.mime_leaves`` walks what it found. What mail-parser raises on is worked around here.
"""

from __future__ import annotations

import codecs
from email import policy
from email.message import Message as Mail
from typing import Any

import mailparser

from ingest import mail_headers
from ingest.answering import read_answering
from ingest.authentication import read_authentication
from ingest.charset import decoded
from ingest.leaf import Leaf
from ingest.message import Address, Message, UnreadableMessage
from ingest.mime_leaves import Leaves
from ingest.part import Part, split

_ADDRESS_HEADERS = ("from", "to", "cc", "sender", "reply-to")


def read_message(raw: bytes) -> Message:
    """The message in these bytes. Raises UnreadableMessage when there is nothing at all in them, and nothing else.

    No file is written: the parsed message is built in memory, and Outlook's own format is never handed to a converter.
    """
    if not raw.strip(b"\r\n\t \0"):
        raise UnreadableMessage("the message is empty")
    leaves = Leaves()
    mail = _header(_split(raw, leaves))
    people = _people(mail)
    sender = _behind_list(mail, next(iter(people["from"] or people["sender"]), None))
    moment = mail_headers.sent(mail)
    if sender is None:
        leaves.defects.append("the message names no sender")
    if moment is None:
        leaves.defects.append("the message has no date that can be read")
    plain, html = leaves.bodies()
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
        authentication=read_authentication(
            mail_headers.raw_values(mail, "authentication-results"),
            mail_headers.raw_values(mail, "received-spf"),
            [each.address for each in people["from"]] if len(mail_headers.raw_values(mail, "from")) == 1 else [],
        ),
        answering=read_answering(
            lambda name: mail_headers.raw_values(mail, name),
            [each.address for each in people["from"]],
            [each.address for each in people["reply-to"]],
        ),
        encrypted=leaves.encrypted,
        defects=tuple(dict.fromkeys(leaves.defects)),
    )


def _split(raw: bytes, leaves: Leaves) -> Part:
    """The mail's parts, its leaves gathered. Bytes without a single header are all text."""
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):  # a mail that somebody saved as wide text
        raw = raw[: len(raw) // 2 * 2].decode("utf-16", "replace").encode("utf-8", "replace")
    if b"\n" not in raw and b"\r" in raw:
        raw = raw.replace(b"\r", b"\n")
    raw = raw.removeprefix(codecs.BOM_UTF8).lstrip(b"\r\n")
    root = split(raw)
    if not root.fields.items:
        leaves.defects.append("there are no headers: all of it is read as text")
        root = split(b"Content-Type: text/plain\n\n" + raw)
    if root.fields.broken:
        leaves.defects.append("a line among the headers is no header")
    try:
        leaves.gather(root)
    except RecursionError:
        leaves.defects.append("parts are nested too deeply: all of it is read as text")
        leaves.letter.append(Leaf(decoded(root.body, None)[0]))
    return root


def _header(root: Part) -> Mail:
    """The mail's own header, in the form that mail-parser and the standard library read."""
    mail = Mail(policy=policy.compat32)
    for name, value in root.fields.items:
        mail[name] = value[: mail_headers.LIMIT]
    return mail


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


def _behind_list(mail: Mail, sender: Address | None) -> Address | None:
    """The writer behind "NAME via GROUP": groups put their own address into From, and the writer's beside it.

    Google Groups and Mailman do so for domains whose DMARC policy refuses mail from others; they say so in
    X-Original-From or X-Original-Sender, which nobody is asked to believe in mail of no list.
    """
    if sender is None or " via " not in sender.name or not mail_headers.raw_values(mail, "list-id"):
        return sender
    for name in ("x-original-from", "x-original-sender"):
        for original in mail_headers.plain_addresses(mail, name):
            return Address(original.name or sender.name.rpartition(" via ")[0].strip("'\" "), original.address)
    return sender


def _references(mail: Mail) -> tuple[str, ...]:
    """Message-IDs that this one answers, oldest first, In-Reply-To last (RFC 5322, 3.6.4)."""
    answered = mail_headers.message_ids(mail, "in-reply-to")
    older = [each for each in mail_headers.message_ids(mail, "references") if each not in answered]
    return tuple(dict.fromkeys([*older, *answered]))
