"""Mail bytes to a tree of parts in one pass (RFC 2046), linear in their length however they are nested or broken."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cached_property

from ingest.fields import Fields, read_fields
from ingest.parameters import Parametrised, parametrised
from ingest.transfer import transferred

DEPTH = 80
"""Parts nested deeper than this are no letter any more: they are counted as children of the part at this depth."""
GUESSES = 20
"""How many lost boundaries are looked for in one mail."""
LIMIT = 20_000
"""Characters of a header that are read."""

_DASHES = re.compile(rb"^--[^\n]*", re.MULTILINE)
_TYPE = re.compile(r"([\w!#$&^.+-]{1,127})/([\w!#$&^.+*-]{1,127})")
_LOST = re.compile(rb"^--([^\r\n]{1,200}?)[ \t]*\r?\n(?=content-[a-z-]{1,40}[ \t]*:)", re.MULTILINE | re.IGNORECASE)
MAILS = ("message/rfc822", "message/global")


@dataclass(eq=False)
class Part:
    """One part of a mail, or the mail itself. Offsets are bytes into ``raw``."""

    raw: bytes = field(repr=False)
    fields: Fields = field(repr=False)
    start: int
    """Where its body begins."""
    default: str = "text/plain"
    """What it is when it does not say (RFC 2046, 5.1.5)."""
    end: int = 0
    parts: list[Part] = field(default_factory=list, repr=False)
    preamble: bytes = field(default=b"", repr=False)
    epilogue: bytes = field(default=b"", repr=False)
    first: int = -1
    """Where the line of its first boundary begins; -1 when none was found."""
    closed: int = -1
    """Where what follows its closing boundary begins; -1 when it has none."""

    @cached_property
    def content_type(self) -> Parametrised:
        """The Content-Type field."""
        return parametrised(self.fields.first("content-type")[:LIMIT])

    @cached_property
    def disposition(self) -> Parametrised:
        """The Content-Disposition field."""
        return parametrised(self.fields.first("content-disposition")[:LIMIT])

    @cached_property
    def type(self) -> str:
        """MIME type in lower case; the default where the field is missing or broken."""
        found = _TYPE.match(self.content_type.value)
        return f"{found[1]}/{found[2]}" if found else self.default

    @cached_property
    def untyped(self) -> bool:
        """Whether it does not say what it is, in words that can be understood."""
        return not _TYPE.match(self.content_type.value)

    @property
    def name(self) -> str:
        """The file name that the sender gave it; may be empty."""
        said = (self.disposition.get("filename"), self.content_type.get("name"))
        field_of_form = self.disposition.value == "form-data"
        other = ("" if field_of_form else self.disposition.get("name"), self.content_type.get("filename"))
        return next(filter(None, (*said, *other)), "").replace("\0", "")

    @property
    def multipart(self) -> bool:
        """Whether it says that it consists of parts."""
        return self.type.startswith("multipart/")

    @property
    def boundary(self) -> bytes:
        """What parts its parts; empty when it does not say."""
        return self.content_type.get("boundary").rstrip().encode("utf-8", "surrogateescape") if self.multipart else b""

    @property
    def body(self) -> bytes:
        """Its bytes as they were sent."""
        return self.raw[self.start : max(self.start, self.end)]

    def content(self) -> tuple[bytes, str]:
        """Its decoded bytes, and in plain words what was wrong with their encoding."""
        text = self.type.startswith("text/")
        return transferred(self.body, self.fields.first("content-transfer-encoding")[:LIMIT], text=text)

    @property
    def coded(self) -> bool:
        """Whether its bytes stand encoded."""
        way = self.fields.first("content-transfer-encoding").strip().lower()
        return way.startswith(("base64", "quoted-printable", "x-uu", "uu"))


def split(raw: bytes, default: str = "text/plain") -> Part:
    """The tree of a mail. Boundaries that are missing or wrongly named are looked for. Never raises."""
    root = _Splitter(raw, default).run()
    left = GUESSES
    waiting = [root]
    while waiting and left:
        part = waiting.pop()
        waiting += part.parts
        if not part.parts and part.first < 0 and (part.multipart or part.untyped):
            left -= 1
            _guess(part)
            waiting += part.parts
    return root


def _guess(part: Part) -> None:
    """Take for its boundary the first line that looks like one and is followed by a part's header."""
    body = part.body
    if part.coded and part.multipart:
        body = part.content()[0]
    lost = _LOST.search(body)
    if not lost or (part.untyped and body.count(b"--" + lost[1]) < 2):
        return
    inner = _Splitter(body, "text/plain", lost[1]).run()
    part.parts, part.preamble, part.epilogue = inner.parts, inner.preamble, inner.epilogue


class _Splitter:
    """One pass over the lines that begin with two dashes."""

    def __init__(self, raw: bytes, default: str, boundary: bytes = b"") -> None:
        self._raw = raw
        self._default = default
        self._boundary = boundary
        self._levels: list[tuple[bytes, Part, Part]] = []
        """Multiparts that are open, outermost first: boundary, the part itself, and the part that gets its children."""
        self._at: dict[bytes, list[int]] = {}
        self._open: list[tuple[int, Part]] = []
        """Parts whose end is not known yet, each with the number of levels around it."""

    def run(self) -> Part:
        raw = self._raw
        if self._boundary:
            root = Part(raw, Fields((("content-type", "multipart/mixed"),), 0), 0)
            self._push(self._boundary, root, root)
            self._open.append((0, root))
        else:
            root = self._begin(0, self._default, None)
        for dashes in _DASHES.finditer(raw):
            line = dashes[0][2:].rstrip()
            level, closing = self._level(line)
            if level < 0 or dashes.start() < self._open[-1][1].start:
                continue
            self._close(level + 1, dashes.start())
            after = min(dashes.end() + 1, len(raw))
            _, whole, holder = self._levels[level]
            if whole.first < 0:
                whole.first = dashes.start()
            whole.closed = after if closing else -1
            if not closing:
                self._begin(after, "message/rfc822" if holder.type == "multipart/digest" else "text/plain", holder)
        self._close(0, len(raw))
        return root

    def _level(self, line: bytes) -> tuple[int, bool]:
        if self._at.get(line):
            return self._at[line][-1], False
        if line.endswith(b"--") and self._at.get(line[:-2]):
            return self._at[line[:-2]][-1], True
        return -1, False

    def _begin(self, at: int, default: str, holder: Part | None) -> Part:
        """Open the part whose header begins here; where it is a mail, that mail too."""
        first: Part | None = None
        while True:
            fields = read_fields(self._raw, at, len(self._raw))
            part = Part(self._raw, fields, fields.body, default)
            if holder is not None:
                holder.parts.append(part)
            first = first or part
            self._open.append((len(self._levels), part))
            boundary = part.boundary
            if boundary:
                deep = len(self._levels) >= DEPTH
                self._push(boundary, part, self._levels[DEPTH - 1][2] if deep else part)
            if part.type not in MAILS or part.coded or len(self._open) > 2 * DEPTH or part.start >= len(self._raw):
                return first
            at, default, holder = part.start, "text/plain", part

    def _push(self, boundary: bytes, whole: Part, holder: Part) -> None:
        self._at.setdefault(boundary, []).append(len(self._levels))
        self._levels.append((boundary, whole, holder))

    def _close(self, levels: int, end: int) -> None:
        """End every part that more levels stand around than these; the line break before a boundary is part of it."""
        before = end
        if levels and before and self._raw[before - 1 : before] == b"\n":
            before -= 2 if self._raw[before - 2 : before] == b"\r\n" else 1
        while self._open and self._open[-1][0] >= levels:
            part = self._open.pop()[1]
            part.end = max(part.start, before)
            if part.first >= 0:
                part.preamble = self._raw[part.start : part.first]
                part.epilogue = self._raw[part.closed : part.end] if part.closed >= 0 else b""
        while len(self._levels) > levels:
            boundary, _, _ = self._levels.pop()
            self._at[boundary].pop()
