"""A header block: its fields as they stand, and where the body begins (RFC 5322, 2.2), however broken it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:(.*)", re.DOTALL)
_KNOWN = re.compile(
    rb"(?:from|to|cc|bcc|subject|date|sender|reply-to|message-id|mime-version|received|return-path|references"
    rb"|in-reply-to|delivered-to|content-[a-z-]+|x-[\w-]+)[ \t]*:",
    re.IGNORECASE,
)
MOST = 20_000
"""Fields that are kept of one header; a mail has some fifty."""


@dataclass(frozen=True, slots=True)
class Fields:
    """A header's fields in order."""

    items: tuple[tuple[str, str], ...]
    """Name in lower case, value unfolded; bytes above 127 as surrogates (PEP 383)."""
    body: int
    """Where the body begins."""
    broken: bool = False
    """Whether a line of it was no field."""

    def first(self, name: str) -> str:
        """The first field of this name; empty when there is none."""
        return next((value for key, value in self.items if key == name), "")


def read_fields(raw: bytes, start: int, end: int) -> Fields:
    """The header that begins at ``start``. A line that is none ends it, unless a known field follows below."""
    found: list[tuple[bytes, list[bytes]]] = []
    broken = False
    at = start
    while at < end:
        after, line = _line(raw, at, end)
        if not line.strip(b" \t\0"):
            if not (line and found and _goes_on(raw, after, end)):
                at = after
                break
        elif line[:1] in b" \t" and found:
            found[-1][1].append(line.strip())
        elif at == start and line.startswith((b"From ", b">From ")):
            pass
        else:
            field = None if line.startswith(b"--") else _FIELD.match(line)
            if field:
                found.append((field[1], [field[2].strip()]))
            elif not line.startswith(b"--") and _goes_on(raw, after, end):
                broken = True
                if found:
                    found[-1][1].append(line.strip())
            else:
                broken = bool(found)
                break
        at = after
    items = tuple((_text(name).lower(), _text(b" ".join(filter(None, lines)))) for name, lines in found[:MOST])
    return Fields(items, at, broken)


def _line(raw: bytes, at: int, end: int) -> tuple[int, bytes]:
    stop = raw.find(b"\n", at, end)
    return (end, raw[at:end].rstrip(b"\r")) if stop < 0 else (stop + 1, raw[at:stop].rstrip(b"\r"))


def _goes_on(raw: bytes, at: int, end: int) -> bool:
    return _KNOWN.match(raw, at, end) is not None


def _text(value: bytes) -> str:
    return value.decode("ascii", "surrogateescape")
