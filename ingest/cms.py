"""The letter inside an opaque S/MIME signature (RFC 8551, 3.5.2; RFC 5652, 5): signed, and readable by everybody.

Who signed is not checked here: a signature proves nothing to casefold, and the letter must not be lost for it.
"""

from __future__ import annotations

_SIGNED = bytes.fromhex("2a864886f70d010702")
_DATA = bytes.fromhex("2a864886f70d010701")
_SEQUENCE, _OCTETS, _OCTETS_IN_PIECES, _NUMBER = 0x30, 0x04, 0x24, 0x06
_DEPTH = 8


class _Broken(Exception):
    """These bytes are not what they should be."""


def signed_content(content: bytes) -> bytes | None:
    """The signed bytes, empty when only a signature or certificates are there; ``None`` when these are encrypted,
    compressed or no such thing at all.
    """
    signed: _Reader | None = None
    try:
        outer = _Reader(content).inside(_SEQUENCE)
        if outer.value(_NUMBER) != _SIGNED:
            return None
        signed = outer.inside(0xA0).inside(_SEQUENCE)
        signed.skip()  # version
        signed.skip()  # digest algorithms
        enclosed = signed.inside(_SEQUENCE)
        if enclosed.value(_NUMBER) != _DATA:
            return None
        return enclosed.inside(0xA0).octets()
    except (_Broken, IndexError):
        return b"" if signed else None


class _Reader:
    """Walks elements of BER, whose length may be left open (X.690, 8.1)."""

    def __init__(self, content: bytes, at: int = 0, end: int | None = None) -> None:
        self._content, self._at = content, at
        self._end = len(content) if end is None else end

    def _head(self) -> tuple[int, int, int | None]:
        """Tag, where its value begins, and where it ends (``None``: at a mark)."""
        if self._at + 2 > self._end:
            raise _Broken
        tag, first = self._content[self._at], self._content[self._at + 1]
        start = self._at + 2
        if first == 0x80:
            return tag, start, None
        if first < 0x80:
            length = first
        else:
            more = first & 0x7F
            length = int.from_bytes(self._content[start : start + more], "big")
            start += more
        return tag, start, min(start + length, self._end)

    def inside(self, tag: int) -> _Reader:
        """A reader of what this element holds."""
        found, start, end = self._head()
        if found != tag:
            raise _Broken
        return _Reader(self._content, start, self._end if end is None else end)

    def value(self, tag: int) -> bytes:
        """The bytes of this element, which is stepped over."""
        found, start, end = self._head()
        if found != tag or end is None:
            raise _Broken
        self._at = end
        return self._content[start:end]

    def skip(self, depth: int = 0) -> None:
        """Step over one element."""
        _, start, end = self._head()
        if end is None:
            if depth > _DEPTH:
                raise _Broken
            inner = _Reader(self._content, start, self._end)
            while not inner.at_mark():
                inner.skip(depth + 1)
            end = inner._at + 2
        self._at = end

    def at_mark(self) -> bool:
        """Whether the end of an open element stands here."""
        return self._content[self._at : self._at + 2] == b"\0\0" or self._at >= self._end

    def octets(self) -> bytes:
        """An octet string, in one piece or in many."""
        tag, start, end = self._head()
        if tag == _OCTETS and end is not None:
            return self._content[start:end]
        if tag != _OCTETS_IN_PIECES:
            raise _Broken
        inner = _Reader(self._content, start, self._end if end is None else end)
        pieces = []
        while not inner.at_mark():
            pieces.append(inner.value(_OCTETS))
        return b"".join(pieces)
