"""Bytes of a text part to text: the declared charset, else UTF-8, else Windows-1252."""

from __future__ import annotations

import codecs

_ALIASES = {
    "iso-8859-8-i": "iso-8859-8",  # RFC 1556's direction marks change no letter
    "unicode-1-1-utf-7": "utf-7",
    "x-unknown": "",
    "unknown-8bit": "",
    "default": "",
    "us-ascii": "utf-8",  # 8-bit bytes under this name are nearly always UTF-8
    "ascii": "utf-8",
    "iso-8859-1": "windows-1252",  # what mail programs write under this name (WHATWG Encoding, 4.2)
    "latin-1": "windows-1252",
    "latin1": "windows-1252",
}

_SINGLE_BYTE = frozenset({"windows-1252", "iso-8859-15", "cp1252"})


def decoded(content: bytes, declared: str | None) -> tuple[str, str]:
    """The text, with ``\\n`` line ends and NUL left out, and in plain words what was wrong, if anything was."""
    content = content.replace(b"\0", b"")
    name = (declared or "").strip().strip("\"'").lower()
    name = _ALIASES.get(name, name)
    defect = ""
    if name in _SINGLE_BYTE and _is_utf8(content):
        return _levelled(content.decode("utf-8")), ""
    if name:
        try:
            return _levelled(content.decode(codecs.lookup(name).name)), ""
        except LookupError:
            defect = "a text part names a charset that does not exist"
        except (UnicodeDecodeError, ValueError):
            defect = "a text part is not in the charset that it names"
    for guess in ("utf-8", "windows-1252"):
        try:
            return _levelled(content.decode(guess)), defect
        except UnicodeDecodeError:
            continue
    return _levelled(content.decode("latin-1")), defect or "a text part is in no known charset"


def _is_utf8(content: bytes) -> bool:
    """Whether 8-bit bytes are well-formed UTF-8, which no word written in Windows-1252 is but by design."""
    try:
        return not content.isascii() and bool(content.decode("utf-8"))
    except UnicodeDecodeError:
        return False


def _levelled(text: str) -> str:
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
