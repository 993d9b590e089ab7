"""Bytes of a text part to text: the declared charset, else UTF-8, else Windows-1252."""

from __future__ import annotations

import codecs
import re

from ingest.charset_labels import UnknownCharset, codec_of

_SINGLE_BYTE = frozenset({"cp1252", "iso8859-15", "latin_1"})
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_SPOILT = 0.02
"""Share of the characters that may be broken in a text that is still taken for the charset that it names."""


def decoded(content: bytes, declared: str | None) -> tuple[str, str]:
    """The text, with ``\\n`` line ends and NUL left out, and in plain words what was wrong, if anything was."""
    name, defect = "", ""
    try:
        name = codec_of(declared or "")
    except UnknownCharset:
        defect = "a text part names a charset that does not exist"
    marked = next((codec for mark, codec in _MARKS if content.startswith(mark)), "")
    if marked:
        return _levelled(content.decode(marked, "replace")), ""
    if name.startswith(("utf-16", "utf-32")) and content.count(0) * 8 < len(content):
        name, defect = "", "a text part is not in the charset that it names"  # wide letters of English hold NUL bytes
    if not name.startswith(("utf-16", "utf-32")):
        content = content.replace(b"\0", b"")
    if name in ("", "utf-8", "cp1252") and b"\x1b$" in content and (text := _in(content, "iso2022_jp_ext")) is not None:
        return _levelled(text), defect  # Japanese in seven bits says so itself (RFC 1468)
    if name in _SINGLE_BYTE and _is_utf8(content):
        return _levelled(content.decode("utf-8")), ""
    if name:
        text = _in(content, name)
        if text is not None:
            return _levelled(text), ""
        defect = "a text part is not in the charset that it names"
    return _guessed(content, name, defect)


def charset_of_html(content: bytes) -> str:
    """The charset that a page names in its head; empty when it names none."""
    told = _META.search(content[:4_096])
    return told[1].decode("ascii") if told else ""


def _in(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except (UnicodeError, ValueError, LookupError):
        return None


def _guessed(content: bytes, name: str, defect: str) -> tuple[str, str]:
    for guess in ("utf-8", name):
        if guess:
            mended = _mended(content, guess)
            if mended is not None:
                return _levelled(mended[0]), defect or mended[1]
    text = _in(content, "cp1252")
    if text is not None:
        return _levelled(text), defect
    return _levelled(content.decode("cp1252", "casefold-latin")), defect or "a text part is in no known charset"


def _mended(content: bytes, name: str) -> tuple[str, str] | None:
    """Text that is in this charset but for a few spoilt bytes, each of them read as Windows-1252."""
    text = _in(content, name)
    if text is not None:
        return text, ""
    if name in _SINGLE_BYTE:
        return None
    try:
        clean = content.decode(name, "ignore")
        whole = content.decode(name, "casefold-cp1252")
    except (UnicodeError, ValueError, LookupError):
        return None
    wide = sum(sign > "\x7f" for sign in clean)
    spoilt = len(whole) - len(clean)
    if wide and spoilt <= max(1, _SPOILT * len(clean)) and spoilt <= wide:
        return whole, "a text part has bytes that are not in its charset"
    return None


def _as_cp1252(problem: UnicodeError) -> tuple[str, int]:
    assert isinstance(problem, UnicodeDecodeError)  # noqa: S101 - registered for decoding alone
    return problem.object[problem.start : problem.end].decode("cp1252", "casefold-latin"), problem.end


def _as_latin(problem: UnicodeError) -> tuple[str, int]:
    assert isinstance(problem, UnicodeDecodeError)  # noqa: S101 - the same
    return problem.object[problem.start : problem.end].decode("latin-1"), problem.end


codecs.register_error("casefold-cp1252", _as_cp1252)
codecs.register_error("casefold-latin", _as_latin)


def _is_utf8(content: bytes) -> bool:
    """Whether 8-bit bytes are well-formed UTF-8, which no word written in Windows-1252 is but by design."""
    try:
        return not content.isascii() and bool(content.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _levelled(text: str) -> str:
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if _halved(text) else text


def _halved(text: str) -> bool:
    """Whether half a surrogate pair stands in it, as UTF-7 can leave one: no later stage could write it down."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False
