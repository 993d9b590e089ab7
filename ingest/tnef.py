"""Outlook's wrapper of a letter, winmail.dat (MS-OXTNEF): its text, and the files in it. Every step goes forward, and
no length that it states is believed beyond the bytes that are there.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.charset import decoded
from ingest.mapi import Property
from ingest.message import Attachment

_SIGNATURE = b"\x78\x9f\x3e\x22"
_FIXED = {0x0002: 4, 0x0003: 4, 0x0004: 4, 0x0005: 8, 0x0006: 8, 0x0007: 8, 0x000A: 4, 0x000B: 4, 0x0014: 8}
_FIXED |= {0x0040: 8, 0x0048: 16, 0x0001: 0}
"""Bytes that a value of a property type takes (MS-OXCDATA, 2.11.1)."""
_STRINGS = (0x001E, 0x001F, 0x0102, 0x000D)
_WIDE = 0x001F
_BODY, _DATA, _TITLE, _BEGIN, _PROPERTIES, _ATTACHED, _CODEPAGE = (
    0x800C,
    0x800F,
    0x8010,
    0x9002,
    0x9003,
    0x9005,
    0x9007,
)  # fmt: skip - one name a number


@dataclass(slots=True)
class Winmail:
    """What was wrapped."""

    plain: str = field(default="", repr=False)
    html: str = field(default="", repr=False)
    attachments: list[Attachment] = field(default_factory=list)


@dataclass(slots=True)
class _File:
    title: str = field(default="", repr=False)
    data: bytes = field(default=b"", repr=False)
    properties: dict[int, bytes] = field(default_factory=dict, repr=False)


def is_tnef(content: bytes) -> bool:
    """Whether bytes are such a wrapper."""
    return content.startswith(_SIGNATURE)


def read(content: bytes) -> Winmail | None:
    """What is wrapped in these bytes, as far as they go; ``None`` when they are no such wrapper."""
    if not is_tnef(content):
        return None
    body, codepage = b"", "cp1252"
    message: dict[int, bytes] = {}
    files: list[_File] = []
    for name, value in _attributes(content):
        if name == _CODEPAGE and len(value) >= 4:
            codepage = f"cp{struct.unpack_from('<I', value)[0]}"
        elif name == _BODY:
            body = value
        elif name == _PROPERTIES:
            message = _properties(value, codepage)
        elif name == _BEGIN:
            files.append(_File())
        elif files and name == _TITLE:
            files[-1].title = decoded(value.rstrip(b"\0"), codepage)[0]
        elif files and name == _DATA:
            files[-1].data = value
        elif files and name == _ATTACHED:
            files[-1].properties = _properties(value, codepage)
    found = Winmail(decoded(body.rstrip(b"\0"), codepage)[0] or _text(message, Property.BODY))
    found.html = decoded(message.get(Property.HTML, b"").rstrip(b"\0"), None)[0]
    if not found.plain.strip() and not found.html.strip() and Property.RTF in message:
        found.attachments.append(Attachment("", "application/rtf", message[Property.RTF]))  # read apart, like any RTF
    for file in files:
        found.attachments += _attachment(file)
    return found


def _attachment(file: _File) -> Iterator[Attachment]:
    told = file.properties
    name = _text(told, Property.LONG_NAME) or file.title or _text(told, Property.SHORT_NAME)
    kind = _text(told, Property.MIME_TYPE).lower() or "application/octet-stream"
    data = file.data or told.get(Property.DATA, b"")
    inner = data[16:] if is_tnef(data[16:]) else b""  # a letter inside, behind the number of its interface
    if inner:
        yield Attachment(name, "application/ms-tnef", inner)
    elif data or name:
        yield Attachment(name, kind, data)


def _text(properties: dict[int, bytes], name: Property) -> str:
    return decoded(properties.get(name, b"").rstrip(b"\0"), "utf-8")[0].strip("\0")


def _attributes(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Numbers and values, each ``level, number, type, length, value, checksum`` (MS-OXTNEF, 2.1.3.2)."""
    at = 6
    while at + 9 <= len(content):
        name, length = struct.unpack_from("<H", content, at + 1)[0], struct.unpack_from("<I", content, at + 5)[0]
        start = at + 9
        yield name, content[start : start + length]
        at = start + length + 2


def _properties(content: bytes, codepage: str) -> dict[int, bytes]:
    """MAPI properties by number, the first value of each; strings as UTF-8 (MS-OXTNEF, 2.1.3.4)."""
    found: dict[int, bytes] = {}
    try:
        at = 4
        for _ in range(struct.unpack_from("<I", content)[0]):
            kind, name = struct.unpack_from("<HH", content, at)
            at += 4
            if name >= 0x8000:
                at = _past_name(content, at)
            at = _value(content, at, kind, name, codepage, found)
    except struct.error:  # it breaks off: what came before is kept
        pass
    return found


def _past_name(content: bytes, at: int) -> int:
    if struct.unpack_from("<I", content, at + 16)[0] == 0:
        return at + 24
    length = int(struct.unpack_from("<I", content, at + 20)[0])
    return at + 24 + (length + 3) // 4 * 4


def _value(content: bytes, at: int, kind: int, name: int, codepage: str, found: dict[int, bytes]) -> int:
    base, many = kind & 0x0FFF, kind & 0x1000
    if base not in _STRINGS and base not in _FIXED:
        raise struct.error("a type of property that does not exist")
    count = 1
    if many or base in _STRINGS:
        count = struct.unpack_from("<I", content, at)[0]
        at += 4
    for _ in range(count):
        if base not in _STRINGS:
            at += max(_FIXED[base], 4) if base != 0x0001 else 0
            if at > len(content) or base == 0x0001:
                break
            continue
        length = struct.unpack_from("<I", content, at)[0]
        value = content[at + 4 : at + 4 + length]
        if len(value) < length:
            raise struct.error("a value breaks off")
        if base == _WIDE:
            value = value.decode("utf-16-le", "replace").encode("utf-8", "replace")
        elif base == 0x001E:
            value = decoded(value, codepage)[0].encode("utf-8", "replace")
        found.setdefault(name, value)
        at += 4 + (length + 3) // 4 * 4
    return at
