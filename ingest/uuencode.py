"""Files that stand uuencoded in the text of a mail, as programs wrote them before MIME (POSIX uuencode)."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass, field

FIRST = re.compile(rb"^begin(?:-base64)? [0-7]{3,4} [^\r\n]{1,255}\r?$", re.MULTILINE)
_BEGIN = re.compile(r"^begin [0-7]{3,4} ([^\n]{1,255})$", re.MULTILINE)
_LINE = re.compile(r"[ -`]{1,90}")


@dataclass(frozen=True, slots=True)
class UuFile:
    """One file."""

    name: str = field(repr=False)
    content: bytes = field(repr=False)


def first_file(body: bytes) -> UuFile | None:
    """The first uuencoded file in these bytes."""
    found = split_uuencoded(body.decode("latin-1").replace("\r\n", "\n"))[1]
    return found[0] if found else None


def split_uuencoded(text: str) -> tuple[str, list[UuFile]]:
    """The text without the files in it, and the files. A line that only says "begin" stays text."""
    files: list[UuFile] = []
    kept: list[str] = []
    at = 0
    while begin := _BEGIN.search(text, at):
        content, end = _decoded(text, begin.end() + 1)
        if end <= begin.end() + 1:
            kept.append(text[at : begin.end()])
            at = begin.end()
            continue
        kept.append(text[at : begin.start()])
        files.append(UuFile(begin[1].strip(), content))
        at = end
    return ("".join(kept) + text[at:], files) if files else (text, [])


def _decoded(text: str, at: int) -> tuple[bytes, int]:
    """The bytes of the lines from here on, and where they end; the same place when these are none."""
    content = bytearray()
    while at < len(text):
        stop = text.find("\n", at)
        stop = len(text) if stop < 0 else stop
        line = text[at:stop]
        if line.rstrip() == "end":
            return bytes(content), min(stop + 1, len(text))
        if not _LINE.fullmatch(line):
            break
        piece = _uu_line(line, last=stop == len(text))
        if piece is None:
            break
        content += piece
        at = stop + 1
    return bytes(content), at if content else 0


def _uu_line(line: str, *, last: bool) -> bytes | None:
    """One line; spaces that a transport cut off its end are put back, and of the last one what came is read."""
    length = (ord(line[0]) - 32) & 63
    signs = (length + 2) // 3 * 4
    if not length:
        return b""
    if last and len(line) - 1 < signs - 4:
        signs = (len(line) - 1) // 4 * 4
        line = chr(32 + signs // 4 * 3) + line[1:]
    if not signs - 4 <= len(line) - 1 <= signs + 2:
        return None
    try:
        return binascii.a2b_uu(line[: signs + 1].ljust(signs + 1).encode("ascii"))
    except (binascii.Error, ValueError):
        return None
