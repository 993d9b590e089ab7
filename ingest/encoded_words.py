"""Encoded words in headers (RFC 2047), also where mail programs break the rules for them."""

from __future__ import annotations

import binascii
import re

from ingest.charset import decoded

_WORD = re.compile(r"=\?([^?\s*]{1,60})(?:\*[^?\s]{0,20})?\?([bBqQ])\?([^?]*(?:\?(?!=)[^?]*){0,20})\?(?:=|\s*\Z)")
"""Charset, language (RFC 2231, 5) and text; spaces and question marks in it are against the rules and common."""
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/]+")
_PADDING = re.compile(rb"=+")


def words_decoded(value: str) -> str:
    """A header's text with its encoded words as text. Words that touch, or that only white space parts, are joined as
    bytes first: programs cut inside a letter of two bytes. Raw 8-bit bytes (surrogates) are read as a charset's.
    """
    out: list[str] = []
    held = b""
    charset = ""
    last = 0
    for word in _WORD.finditer(value):
        between = value[last : word.start()]
        content = _content(word[2], word[3])
        if held and not between.strip() and word[1].lower() == charset:
            held += content
        else:
            out.append(_text(held, charset))
            if not held or between.strip():
                out.append(between)
            held, charset = content, word[1].lower()
        last = word.end()
    out += [_text(held, charset), value[last:]]
    return eight_bit("".join(out))


def eight_bit(value: str) -> str:
    """Raw bytes above 127, which the reader of headers keeps as surrogates, as text."""
    if not any("\udc80" <= sign <= "\udcff" for sign in value):
        return value
    return decoded(value.encode("utf-8", "surrogateescape"), None)[0]


def _text(content: bytes, charset: str) -> str:
    return " ".join(decoded(content, charset)[0].split("\n")) if content else ""


def _content(way: str, text: str) -> bytes:
    raw = text.encode("utf-8", "surrogateescape")
    if way in "qQ":
        return binascii.a2b_qp(raw, header=True)
    return unpadded_base64(raw)


def unpadded_base64(raw: bytes) -> bytes:
    """What base64 holds whose padding is missing or stands in its middle; other signs are passed over."""
    return b"".join(_group(_NOT_BASE64.sub(b"", piece)) for piece in _PADDING.split(raw))


def _group(signs: bytes) -> bytes:
    rest = len(signs) % 4
    whole = binascii.a2b_base64(signs[: len(signs) - rest])
    if rest > 1:
        whole += binascii.a2b_base64(signs[-rest:] + b"=" * (4 - rest))
    return whole
