"""Outlook's own file of one mail (MS-OXMSG) to the bytes of a mail, in memory: no converter, no file of its own."""

from __future__ import annotations

import io
import re
import struct
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

from ingest.attachments.document import BROKEN, Unread
from ingest.attachments.mail_writer import Piece, write_mail
from ingest.charset import decoded
from ingest.mapi import Property, rtf_of, rtf_text

_WIDE, _NARROW, _BINARY, _OBJECT = "001F", "001E", "0102", "000D"
_EMBEDDED = 5
_DEPTH = 4
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]+")
_ADDRESS = re.compile(r"[^\s<>@,;:\"()]{1,250}@[^\s<>@,;:\"()]{1,250}")
_TYPE = re.compile(r"[\w.+-]{1,60}/[\w.+-]{1,100}")


def mail_of_msg(content: bytes) -> bytes:
    """The mail in these bytes (RFC 5322). Raises Unread when they are none."""
    from olefile import OleFileIO  # noqa: PLC0415 - only the process that reads one loads it

    try:
        with OleFileIO(io.BytesIO(content)) as file:
            return _Folder(file, ()).mail(0)
    except (OSError, struct.error, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise Unread(BROKEN) from None


class _Folder:
    """A storage of properties: the mail itself, a recipient or an attachment."""

    def __init__(self, file: Any, path: tuple[str, ...]) -> None:
        self._file, self._path = file, path
        depth = len(path)
        every = [each for each in file.listdir(storages=True) if len(each) > depth]
        self._inside = {each[depth] for each in every if tuple(each[:depth]) == path}

    def _stream(self, name: str) -> bytes | None:
        if name not in self._inside:
            return None
        content: bytes = self._file.openstream([*self._path, name]).read()
        return content

    def binary(self, name: Property) -> bytes:
        """A property's bytes; empty when there are none."""
        return self._stream(f"__substg1.0_{name:04X}{_BINARY}") or b""

    def text(self, name: Property) -> str:
        """A property's text; empty when there is none."""
        wide = self._stream(f"__substg1.0_{name:04X}{_WIDE}")
        if wide is not None:
            return wide.decode("utf-16-le", "replace").rstrip("\0")
        narrow = self._stream(f"__substg1.0_{name:04X}{_NARROW}")
        return "" if narrow is None else decoded(narrow.rstrip(b"\0"), self._codepage())[0]

    def number(self, name: Property) -> int | None:
        """A property of fixed width (MS-OXMSG, 2.4.2)."""
        table = self._stream("__properties_version1.0") or b""
        for at in range(len(table) % 16, len(table) - 15, 16):
            if struct.unpack_from("<H", table, at + 2)[0] == name:
                return int(struct.unpack_from("<Q", table, at + 8)[0])
        return None

    def _codepage(self) -> str:
        found = self.number(Property.CODEPAGE) or self.number(Property.INTERNET_CODEPAGE) or 0
        return f"cp{found & 0xFFFF}" if 0 < found & 0xFFFF < 0xFDE8 else "utf-8" if found else "cp1252"

    def mail(self, depth: int) -> bytes:
        """The mail that this storage holds."""
        plain, html = self.text(Property.BODY), self._html()
        if not plain.strip() and not html.strip():
            plain = rtf_text(rtf_of(self.binary(Property.RTF)))
        pieces = [Piece("text/plain", plain.encode("utf-8", "replace"))] if plain.strip() else []
        if html.strip():
            pieces.append(Piece("text/html", html.encode("utf-8", "replace")))
        files = sorted(each for each in self._inside if each.startswith("__attach_version1.0_"))
        pieces += [_Folder(self._file, (*self._path, name)).attached(depth) for name in files]
        return write_mail(self._headers(), pieces)

    def attached(self, depth: int) -> Piece:
        """The attachment that this storage holds."""
        name = self.text(Property.LONG_NAME) or self.text(Property.SHORT_NAME)
        if (self.number(Property.METHOD) or 0) & 0xFFFFFFFF == _EMBEDDED and depth < _DEPTH:
            inner = _Folder(self._file, (*self._path, f"__substg1.0_{Property.DATA:04X}{_OBJECT}"))
            return Piece("message/rfc822", inner.mail(depth + 1), name, attached=True)
        told = _TYPE.fullmatch(self.text(Property.MIME_TYPE).strip())
        kind = told[0].lower() if told else "application/octet-stream"
        if kind.startswith(("message/", "multipart/")):
            kind = "application/octet-stream"
        return Piece(kind, self.binary(Property.DATA), name, attached=True)

    def _html(self) -> str:
        told = self.binary(Property.HTML)
        return decoded(told, self._codepage())[0] if told else self.text(Property.HTML)

    def _headers(self) -> list[tuple[str, str]]:
        """From the header that came over the net, when it was kept; from Outlook's own properties otherwise."""
        sender = self.text(Property.SENDER_SMTP) or self.text(Property.SENDER_ADDRESS)
        found = _ADDRESS.search(sender)
        name = _header(self.text(Property.SENDER_NAME)).replace('"', "")
        told = f'"{name}" <{found[0]}>' if found and name else found[0] if found else name
        kept = _kept(self.text(Property.HEADERS))
        return [
            ("From", kept.get("from") or told),
            ("To", kept.get("to") or _header(self.text(Property.TO))),
            ("Cc", kept.get("cc") or _header(self.text(Property.CC))),
            ("Subject", _header(self.text(Property.SUBJECT))),
            ("Date", kept.get("date") or self._date()),
            ("Message-ID", kept.get("message-id") or _header(self.text(Property.MESSAGE_ID))),
            ("In-Reply-To", kept.get("in-reply-to") or _header(self.text(Property.IN_REPLY_TO))),
        ]

    def _date(self) -> str:
        ticks = self.number(Property.SENT) or self.number(Property.DELIVERED)
        if not ticks or ticks > 2**62:
            return ""
        return format_datetime(datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10))


def _kept(headers: str) -> dict[str, str]:
    from ingest.fields import read_fields  # noqa: PLC0415 - next to its use

    raw = headers.encode("utf-8", "replace")
    found: dict[str, str] = {}
    for name, value in read_fields(raw, 0, len(raw)).items:
        found.setdefault(name, _header(value.encode("ascii", "surrogateescape").decode("utf-8", "replace")))
    return found


def _header(text: str) -> str:
    return " ".join(_CONTROLS.sub(" ", text).split())[:2_000]
