"""Transfer encodings undone (RFC 2045, 6), also where the label is missing or wrong."""

from __future__ import annotations

import binascii
import re

from ingest.encoded_words import unpadded_base64
from ingest.uuencode import FIRST, first_file

_SIGNS = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\r\n\t "
_SOFT = re.compile(rb"=[ \t]+(\r?\n|$)")
_ESCAPE = re.compile(rb"=(?:[0-9A-F]{2}|\r?\n)")
_SURE = re.compile(rb"=\r?\n|=[C-F][0-9A-F]=[89AB][0-9A-F]")
"""What stands in no address of a web page: a soft line break, a letter of two bytes."""
_ALL_BASE64 = re.compile(rb"\s*(?:[A-Za-z0-9+/]{60,100}\r?\n){3,}[A-Za-z0-9+/]{0,100}={0,2}\s*\Z")
_DEFECT = "a part is not wholly in the transfer encoding that it names"


def transferred(body: bytes, encoding: str, *, text: bool) -> tuple[bytes, str]:
    """The decoded bytes, and in plain words what was wrong, if anything was. ``text``: whether it should be text."""
    named = re.match(r"[\s\"']*([\w-]*)", encoding.lower())
    name = named[1].replace("_", "-") if named else ""
    if name in ("base64", "base-64", "b64"):
        return _base64(body, text=text)
    if name in ("quoted-printable", "quotedprintable", "qp"):
        return binascii.a2b_qp(_SOFT.sub(rb"=\1", body)), ""
    if name in ("x-uuencode", "uuencode", "x-uue", "uue"):
        found = first_file(body)
        return (found.content, "") if found else (body, _DEFECT)
    if name in ("7bit", "8bit", "binary", "7-bit", "8-bit"):
        return body, ""
    unknown = "a part names a transfer encoding that does not exist" if name else ""
    return _unlabelled(body, text=text), unknown


def _base64(body: bytes, *, text: bool) -> tuple[bytes, str]:
    other = body.translate(None, _SIGNS)
    signs = body.translate(None, b"\r\n\t ")
    if not other and len(signs) % 4 == 0 and b"=" not in signs[:-2]:
        return binascii.a2b_base64(signs), ""
    if not other and b"=" in signs.rstrip(b"="):
        return unpadded_base64(signs), ""
    if FIRST.search(body):
        found = first_file(body)
        if found:
            return found.content, _DEFECT
    return _cut_base64(body, text=text), _DEFECT


def _cut_base64(raw: bytes, *, text: bool) -> bytes:
    """What the whole groups of four signs hold (RFC 4648, 4) and, as it stands, what is no base64 at all.

    A mailing list puts its footer in plain words below an encoded letter, and some programs name the encoding and do
    not use it. The standard library makes noise of both. Below an encoded file, words are none of it.
    """
    lines = raw.splitlines(keepends=True)
    coded = next((number for number, line in enumerate(lines) if not _coded(line)), len(lines))
    signs, plain = b"".join(lines[:coded]), b"".join(lines[coded:])
    if len(plain.split()) > len(signs.translate(None, b"\r\n\t =")):
        return raw
    whole = unpadded_base64(signs)
    return whole + (b"\n" if whole and plain else b"") + plain if text or not whole else whole


def _coded(line: bytes) -> bool:
    """Whether this is a line of base64; a transport that breaks one leaves a few odd signs in it."""
    bare = line.strip()
    other = len(bare.translate(None, _SIGNS))
    return not other or (len(bare) >= 9 and other <= max(1, len(bare) // 8) and len(bare.split()) == 1)


def _unlabelled(body: bytes, *, text: bool) -> bytes:
    """Bytes without a label, decoded where they can be nothing but base64 or quoted-printable."""
    if _ALL_BASE64.match(body) and len(body.translate(None, b"\r\n\t ")) % 4 == 0:
        content = unpadded_base64(body)
        if not text or _readable(content):
            return content
    if text and len(_SURE.findall(body)) >= 2 and body.count(b"=") == len(_ESCAPE.findall(body)):
        return binascii.a2b_qp(body)
    return body


def _readable(content: bytes) -> bool:
    controls = len(content) - len(content.translate(None, bytes({*range(32)} - {9, 10, 12, 13})))
    return not controls
