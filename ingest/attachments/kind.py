"""What an attachment is, told by its bytes: types and file names lie."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum

from ingest.mapi import is_compressed
from ingest.message import Attachment
from ingest.part import MAILS


class Kind(Enum):
    """What an attachment is; the value is the word that is shown."""

    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    PDF = "pdf"
    DOC = "doc"
    TEXT = "text"
    HTML = "html"
    CALENDAR = "calendar"
    MAIL = "mail"
    OUTLOOK = "outlook"
    """One mail in Outlook's own format (.msg); shown as ``mail``."""
    PICTURE = "picture"
    SOUND = "sound"
    FILM = "film"
    SEAL = "signature"
    """A digital signature, or the letter over again in another form: nothing that a person would miss."""
    FILE = "file"
    """Anything else."""


_PICTURES = (b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM")
_HEIC = re.compile(rb"....ftyp(?:heic|heix|hevc|mif1|msf1|avif)", re.DOTALL)
_ODF = re.compile(rb"mimetypeapplication/(?:vnd\.oasis\.opendocument\.text|vnd\.sun\.xml\.writer)")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP = re.compile(rb"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_MAIL = re.compile(rb"(?:[!-9;-~]{1,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){2}")
_SEALS = (
    "application/pgp-signature",
    "application/pgp-keys",
    "application/pgp-encrypted",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
    "text/x-amp-html",
    "text/watch-html",
    "message/delivery-status",
    "message/disposition-notification",
    "text/rfc822-headers",
)
_NAMED_TEXT = re.compile(r"\.(?:txt|text|md|log|asc|csv)$", re.IGNORECASE)
_NAMED_MAIL = re.compile(r"\.(?:eml|mht)$", re.IGNORECASE)
_LOUD = {"image": Kind.PICTURE, "audio": Kind.SOUND, "video": Kind.FILM}
_STREAMS = (
    ("__properties_version1.0", Kind.OUTLOOK),
    ("WordDocument", Kind.DOC),
    ("EncryptedPackage", Kind.DOCX),
)
_CONTROLS = bytes({*range(32)} - {7, 8, 9, 10, 12, 13, 27})


def kind_of(attachment: Attachment) -> Kind:
    """What this attachment is. Looks at its bytes, and takes nothing apart."""
    return next(_guesses(attachment), Kind.FILE)


def _guesses(attachment: Attachment) -> Iterator[Kind]:
    """Surest first."""
    told, content = attachment.content_type, attachment.content
    major = told.partition("/")[0]
    if told in _SEALS:
        yield Kind.SEAL
    yield from _by_bytes(content)
    if major in _LOUD:
        yield _LOUD[major]
    if told in MAILS or (_NAMED_MAIL.search(attachment.name) and _MAIL.match(content)):
        yield Kind.MAIL
    if told in ("text/calendar", "application/ics") or content[:100].lstrip().startswith(b"BEGIN:VCALENDAR"):
        yield Kind.CALENDAR
    if told == "text/html" or _MARKUP.match(content[:2_000]):
        yield Kind.HTML
    if (major == "text" or _NAMED_TEXT.search(attachment.name)) and _is_text(content):
        yield Kind.TEXT


def _by_bytes(content: bytes) -> Iterator[Kind]:
    head = content[:1_024]
    if content.startswith(b"PK\x03\x04"):
        if _ODF.match(head[30:110]):
            yield Kind.ODT
        if b"word/document" in content:
            yield Kind.DOCX
        return  # what else is found in it belongs to the files in it
    if content.startswith(_OLE):
        yield from _compound(content)
        return
    if b"%PDF-" in head:
        yield Kind.PDF
    if head.lstrip(b"\xef\xbb\xbf \r\n\t\0").startswith(b"{\\rtf") or is_compressed(head):
        yield Kind.RTF
    if content.startswith(_PICTURES) or _HEIC.match(head) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP"):
        yield Kind.PICTURE


def _compound(content: bytes) -> Iterator[Kind]:
    """Streams of a compound file are named in UTF-16."""
    for name, kind in _STREAMS:
        if name.encode("utf-16-le") in content:
            yield kind


def _is_text(content: bytes) -> bool:
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    head = content[:65_536]
    return (len(head) - len(head.translate(None, _CONTROLS))) * 100 <= len(head)
