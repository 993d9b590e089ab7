"""A header's value with its parameters (RFC 2045, 5.1; RFC 2183), in the broken forms too that mail programs write.

The standard library's reader takes time quadratic in the number of parameters, and gives up on many of these forms.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from ingest.charset import decoded
from ingest.encoded_words import eight_bit, words_decoded

_VALUE = re.compile(r"\s*\"?([^\s;,\"]*)\"?")
_NAME = re.compile(r"[\s;,]*([^\s=;,\"]+)\s*=\s*")
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)(?:"|$)', re.DOTALL)
_BARE = re.compile(r"[^;]*")
_NEXT = re.compile(r"\s+[A-Za-z][\w-]*(?:\*\d*)?\*?=(?!\?)")
"""The next parameter, where the semicolon before it was forgotten."""
_COMMENT = re.compile(r"\s*\([^)]*\)\s*$")
_PIECE = re.compile(r"([^*]+)(?:\*(\d{1,4}))?(\*)?$")
_FREE = ("filename", "name")
"""Parameters whose bare value may hold spaces and brackets."""


@dataclass(frozen=True, slots=True)
class Parametrised:
    """A value such as ``text/plain``, and what was said about it."""

    value: str
    """In lower case, without quotes; may be empty."""
    parameters: Mapping[str, str] = field(default_factory=dict, repr=False)
    """By name in lower case. The first of a name counts, and the form of RFC 2231 before the plain one."""

    def get(self, name: str) -> str:
        """A parameter; empty when it is missing."""
        return self.parameters.get(name, "")


def parametrised(header: str) -> Parametrised:
    """Read a header's value. Never raises; linear in its length."""
    first = _VALUE.match(header)
    at = first.end() if first else 0
    if first and ("=" in first[1] or header[at : at + 1] == "="):  # no value at all: it begins with a parameter
        at, first = 0, None
    plain: dict[str, str] = {}
    pieces: dict[str, dict[int, tuple[bool, str]]] = {}
    while at < len(header):
        name = _NAME.match(header, at)
        if not name:
            at = _after_semicolon(header, at)
            continue
        value, at = _value(header, name.end(), name[1].lower())
        form = _PIECE.match(name[1].lower())
        if form and (form[2] or form[3]):
            pieces.setdefault(form[1], {}).setdefault(int(form[2] or 0), (bool(form[3]), value))
        else:
            plain.setdefault(name[1].lower(), _named(value))
    whole = {name: _joined(parts) for name, parts in pieces.items()}
    return Parametrised(first[1].lower() if first else "", plain | {name: text for name, text in whole.items() if text})


def _after_semicolon(header: str, at: int) -> int:
    end = header.find(";", at + 1)
    return len(header) if end < 0 else end


def _value(header: str, at: int, name: str) -> tuple[str, int]:
    quoted = _QUOTED.match(header, at)
    if quoted:
        return re.sub(r'\\(["\\])', r"\1", quoted[1]), quoted.end()
    bare = _BARE.match(header, at)
    end = bare.end() if bare else at
    following = _NEXT.search(header, at, end)
    if following:
        end = following.start()
    value = header[at:end].strip()
    if name.partition("*")[0] not in _FREE:
        value = _COMMENT.sub("", value)
    return value.strip("'") if name == "charset" else value, max(end, at)


def _named(value: str) -> str:
    return words_decoded(value) if "=?" in value else eight_bit(value)


def _joined(parts: Mapping[int, tuple[bool, str]]) -> str:
    """The pieces of RFC 2231 in their order; a missing one leaves a gap, and a missing charset is guessed."""
    charset = ""
    content = b""
    for place, index in enumerate(sorted(parts)):
        encoded, value = parts[index]
        if encoded and place == 0 and value.count("'") >= 2:
            charset, _, value = value.split("'", 2)
        raw = value.encode("utf-8", "surrogateescape")
        content += unquote_to_bytes(raw) if encoded else raw
    text = decoded(content, charset)[0]
    return words_decoded(text) if "=?" in text else text
