"""The leaves of a MIME tree in order: every inline text part, and what is attached beside them (RFC 2045, RFC 2183)."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field
from email.errors import InvalidBase64CharactersDefect, InvalidBase64LengthDefect
from email.message import Message as Mail

from ingest.charset import decoded
from ingest.flowed import unflowed
from ingest.mail_headers import _words, text_of
from ingest.message import Attachment

DEPTH = 60
"""Parts nested deeper than this are no letter any more; what stands deeper is kept as it is, as an attachment."""

_BASE64_DEFECTS = (InvalidBase64LengthDefect, InvalidBase64CharactersDefect)
_BASE64_LINE = re.compile(rb"(?:[A-Za-z0-9+/]*={0,2}|[A-Za-z0-9+/]{8,}={0,2}[^\sA-Za-z0-9]{1,8})[ \t]*\r?\n?")
"""One line of encoded text; a transport that breaks one leaves a few odd signs at its end."""
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")


@dataclass(slots=True)
class Leaves:
    """What a walk gathers."""

    plain: list[str] = field(default_factory=list)
    html: list[str] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    defects: list[str] = field(default_factory=list)

    def gather(self, mail: Mail, depth: int = 0) -> None:
        """Walk one part and everything in it."""
        if depth > DEPTH:
            self.defects.append("parts are nested too deeply")
            return
        if mail.get_content_type() == "message/rfc822" and mail.is_multipart():
            self._enclosed(mail, depth)
        elif mail.is_multipart():
            before = (len(self.plain), len(self.html))
            for part in mail.get_payload():
                if isinstance(part, Mail):
                    self.gather(part, depth + 1)
            if (len(self.plain), len(self.html)) == before:
                self._salvage(mail)
        else:
            self._leaf(mail)

    def _leaf(self, part: Mail) -> None:
        kind = part.get_content_type()
        name = _file_name(part)
        attached = part.get_content_disposition() == "attachment" or bool(name)
        content = _content(part, self.defects)
        if kind.startswith("multipart/"):  # a multipart whose boundary never comes: its text is its body
            kind, attached = "text/plain", False
        if kind in ("text/plain", "text/html") and not attached:
            text, defect = decoded(content, part.get_content_charset())
            if defect:
                self.defects.append(defect)
            if kind == "text/html":
                self.html.append(text)
            else:
                self.plain.append(_flowed(part, text))
        elif content or name:
            self.attachments.append(Attachment(name, kind, content))

    def _enclosed(self, mail: Mail, depth: int) -> None:
        """A mail inside the mail, told as text with the lines of a forward, so that cleaning sees an enclosure."""
        for inner in mail.get_payload():
            if not isinstance(inner, Mail):
                continue
            inside = Leaves()
            inside.gather(inner, depth + 1)
            head = [f"{label}: {text_of(inner, label.lower())}" for label in ("From", "Date", "Subject", "To")]
            body = "\n\n".join(inside.plain) or "\n\n".join(inside.html)
            told = "\n".join(["---------- Forwarded message ----------", *head, "", body])
            (self.plain if inside.plain or not inside.html else self.html).append(told)
            self.attachments += inside.attachments
            self.defects += inside.defects

    def _salvage(self, mail: Mail) -> None:
        """A multipart that yielded no text: what stands before its first boundary or after its last."""
        for text in (mail.preamble, mail.epilogue):
            if text and text.strip() and not _boilerplate(text):
                self.plain.append(decoded(text.encode("utf-8", "surrogateescape"), None)[0])
                self.defects.append("text stands outside the parts of the message")


def _boilerplate(text: str) -> bool:
    return "multi-part message in mime format" in text.lower() or "mime-encapsulated" in text.lower()


def _file_name(part: Mail) -> str:
    try:
        return _words(part.get_filename() or "").replace("\0", "")
    except Exception:  # parameters broken in one of the many ways of RFC 2231: then it has no name
        return ""


def _content(part: Mail, defects: list[str]) -> bytes:
    try:
        content = part.get_payload(decode=True)
    except (binascii.Error, ValueError, LookupError, AssertionError):
        defects.append("a part is not in the transfer encoding that it names")
        content = None
    if isinstance(content, bytes):
        if any(isinstance(each, _BASE64_DEFECTS) for each in part.defects):
            defects.append("a part is not wholly in the transfer encoding that it names")
            return _cut_base64(str(part.get_payload()).encode("utf-8", "surrogateescape"))
        return content
    return str(part.get_payload()).encode("utf-8", "surrogateescape")


def _cut_base64(raw: bytes) -> bytes:
    """What the whole groups of four signs hold (RFC 4648, 4) and, as it stands, what is no base64 at all.

    A mailing list puts its footer in plain words below an encoded letter, and some programs name the encoding and do
    not use it. The standard library makes noise of both.
    """
    lines = raw.splitlines(keepends=True)
    coded = next((number for number, line in enumerate(lines) if not _BASE64_LINE.fullmatch(line)), len(lines))
    signs = _NOT_BASE64.sub(b"", b"".join(lines[:coded]))
    plain = b"".join(lines[coded:])
    if len(plain.split()) > len(signs):
        return raw
    whole = binascii.a2b_base64(signs[: len(signs) // 4 * 4])
    rest = signs[len(signs) // 4 * 4 :]
    if len(rest) > 1:
        whole += binascii.a2b_base64(rest + b"=" * (4 - len(rest)))
    return whole + (b"\n" if whole and plain else b"") + plain


def _flowed(part: Mail, text: str) -> str:
    try:
        if str(part.get_param("format", "")).lower() != "flowed":
            return text
        return unflowed(text, delete_space=str(part.get_param("delsp", "")).lower() == "yes")
    except (ValueError, TypeError, LookupError):
        return text
