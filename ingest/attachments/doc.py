"""The text of a Word 97 to 2003 document (MS-DOC, 2.4.1), out of the compound file that olefile opens."""

from __future__ import annotations

import io
import re
import struct
from collections.abc import Iterator

from ingest.attachments.document import BROKEN, LOCKED, Unread

_MAGIC = 0xA5EC
_WORD_97 = 0x00C1
_COMPRESSED = 0x40000000
_PIECE = 8
_FIELD = re.compile(r"\x13[^\x13-\x15]*(?:\x14([^\x13-\x15]*))?\x15")
"""An instruction, such as the address behind a link, and its result, which stays (MS-DOC, 2.8.25)."""
_NESTED = 20
_SIGNS = str.maketrans({"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\x07": "\n", "\x1e": "-", "\x1f": "", "\xa0": " "})
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f]")


def read_doc(content: bytes) -> Iterator[str]:
    """The text: body, then notes, heads and feet, comments and text boxes. Raises Unread."""
    main, table = _streams(content)
    try:
        text = "".join(_pieces(main, table))
    except struct.error:
        raise Unread(BROKEN) from None
    for _ in range(_NESTED):  # innermost first
        text, changed = _FIELD.subn(lambda field: field[1] or "", text)
        if not changed:
            break
    text = _CONTROLS.sub("", text.translate(_SIGNS)).strip()
    if not text:
        raise Unread(BROKEN)
    yield text


def _streams(content: bytes) -> tuple[bytes, bytes]:
    """The stream of the document, and the one that says where its text stands."""
    from olefile import OleFileIO  # noqa: PLC0415 - only the process that reads one loads it

    try:
        with OleFileIO(io.BytesIO(content)) as file:
            main: bytes = file.openstream("WordDocument").read()
            magic, version = struct.unpack_from("<HH", main)
            flags = struct.unpack_from("<H", main, 10)[0]
            name = "1Table" if flags & 0x0200 else "0Table"
            table: bytes = file.openstream(name).read() if file.exists(name) else b""
    except (OSError, struct.error, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise Unread(BROKEN) from None
    if magic != _MAGIC and version >= _WORD_97:
        raise Unread(BROKEN)
    if flags & 0x0100:
        raise Unread(LOCKED)
    return main, table


def _pieces(main: bytes, table: bytes) -> Iterator[str]:
    """The text, piece by piece as the piece table orders it; before Word 97 it stands in one piece."""
    if struct.unpack_from("<H", main, 2)[0] < _WORD_97 or not table:
        start, end = struct.unpack_from("<II", main, 24)
        yield main[start:end].decode("cp1252", "replace")
        return
    place, length = struct.unpack_from("<II", main, 0x01A2)
    plc = _piece_table(table[place : place + length])
    count = (len(plc) - 4) // (4 + _PIECE)
    bounds = struct.unpack_from(f"<{count + 1}I", plc)
    for index in range(count):
        at = struct.unpack_from("<I", plc, 4 * (count + 1) + _PIECE * index + 2)[0]
        signs = max(0, bounds[index + 1] - bounds[index])
        if at & _COMPRESSED:
            at = (at & ~_COMPRESSED) // 2
            yield main[at : at + signs].decode("cp1252", "replace")
        else:
            yield main[at : at + 2 * signs].decode("utf-16-le", "replace")


def _piece_table(clx: bytes) -> bytes:
    """The table of pieces, behind whatever formatting stands before it (MS-DOC, 2.9.38)."""
    at = 0
    while at < len(clx):
        if clx[at] == 2:
            length = struct.unpack_from("<I", clx, at + 1)[0]
            return clx[at + 5 : at + 5 + length]
        at += 3 + struct.unpack_from("<H", clx, at + 1)[0]
    raise struct.error("no piece table")
