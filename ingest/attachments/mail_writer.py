"""A mail's bytes from its pieces, for our own reader: headers as UTF-8 (RFC 6532), every part in base64."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class Piece:
    """One part of the mail to be."""

    kind: str
    """MIME type."""
    content: bytes = field(repr=False)
    name: str = field(default="", repr=False)
    attached: bool = False


def write_mail(headers: Sequence[tuple[str, str]], pieces: Sequence[Piece]) -> bytes:
    """The mail. Empty headers are left out; a ``text/html`` piece after a ``text/plain`` one tells the same."""
    head = [f"{name}: {value}" for name, value in headers if value]
    letter = [piece for piece in pieces if not piece.attached]
    parts = [_several("alternative", [_part(piece) for piece in letter]) if len(letter) > 1 else _part(*letter[:1])]
    parts += [_part(piece) for piece in pieces if piece.attached]
    whole = parts[0] if len(parts) == 1 else _several("mixed", parts)
    return "\r\n".join(["MIME-Version: 1.0", *head, ""]).encode("utf-8", "replace") + whole


def _several(kind: str, parts: Sequence[bytes]) -> bytes:
    boundary = blake2b(b"".join(parts), digest_size=18).hexdigest().encode()
    body = b"".join(b"\r\n--" + boundary + b"\r\n" + part for part in parts)
    return (
        b'Content-Type: multipart/%s; boundary="%s"\r\n' % (kind.encode(), boundary)
        + body
        + b"\r\n--"
        + boundary
        + b"--\r\n"
    )


def _part(piece: Piece | None = None) -> bytes:
    if piece is None:
        return b"\r\n"
    lines = [f"Content-Type: {piece.kind}" + ("; charset=utf-8" if piece.kind.startswith("text/") else "")]
    if piece.attached:
        named = f"; filename*=utf-8''{quote(piece.name.encode('utf-8', 'replace'))}" if piece.name else ""
        lines.append(f"Content-Disposition: attachment{named}")
    if piece.kind == "message/rfc822":
        return "\r\n".join([*lines, "", ""]).encode() + piece.content
    lines.append("Content-Transfer-Encoding: base64")
    return "\r\n".join([*lines, "", ""]).encode() + base64.encodebytes(piece.content).replace(b"\n", b"\r\n")
