"""What a server answers to a fetch, told apart quickly; IMAPClient's parser reads whatever is not in the usual form.

That parser looks at each byte of an answer in Python, which is two thirds of a fetch's time. An answer to our one
request has one form on nearly every server, so a regular expression knows it; any other costs time and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from imapclient.response_parser import parse_fetch_response

Record = bytes | tuple[bytes, bytes] | None
"""A line of an answer as imaplib keeps it: alone, or with the literal that follows it."""

_NUMBERS = rb"(?:UID|RFC822\.SIZE) \d+"
_HEAD = re.compile(rb"\d+ \((?:" + _NUMBERS + rb" )*BODY\[(?:HEADER)?\](?:<(\d+)>)? \{\d+\}")
_TAIL = re.compile(rb"(?: " + _NUMBERS + rb")*\)")
_UNASKED = re.compile(rb"\d+ \((?:UID \d+ )?FLAGS \([^()\"]*\)\)")
"""Another client set a flag: servers say so in the midst of any answer (RFC 3501, 7.4.2)."""
_START = re.compile(rb"<(\d+)>$")
_UID = re.compile(rb"UID (\d+)")
_SIZE = re.compile(rb"RFC822\.SIZE (\d+)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A message, or a part of one, as the server hands it over."""

    size: int
    """Of the whole message in bytes, as the server says; some only estimate it."""
    content: bytes | None = field(repr=False)
    """``None`` when the server has none to give."""
    start: int = 0
    """Where in the message it begins, as the server says: some ignore what they are asked for."""


def pieces(records: Sequence[Record]) -> dict[int, Piece]:
    """By UID, the pieces in an answer to FETCH of RFC822.SIZE and one BODY section."""
    if list(records) == [None]:
        return {}
    found = _usual(records)
    return _any_form(records) if found is None else found


def _usual(records: Sequence[Record]) -> dict[int, Piece] | None:
    """The pieces of an answer in the usual form, ``None`` for another: then nothing of it is believed."""
    found: dict[int, Piece] = {}
    lines = iter(records)
    for record in lines:
        if not isinstance(record, tuple):
            if record is None or not _UNASKED.fullmatch(record):
                return None
            continue
        head, content = record
        tail = next(lines, None)
        known = _HEAD.fullmatch(head)
        if known is None or not isinstance(tail, bytes) or not _TAIL.fullmatch(tail):
            return None
        uid = _UID.search(head) or _UID.search(tail)
        size = _SIZE.search(head) or _SIZE.search(tail)
        if uid is None or size is None:
            return None
        found[int(uid[1])] = Piece(int(size[1]), content, int(known[1] or 0))
    return found


def _any_form(records: Sequence[Record]) -> dict[int, Piece]:
    found: dict[int, Piece] = {}
    for uid, data in parse_fetch_response(list(records), normalise_times=False).items():
        body = next(((name, value) for name, value in data.items() if name.startswith(b"BODY[")), None)
        if body or b"RFC822.SIZE" in data:
            name, value = body or (b"", None)
            start = _START.search(name)
            content = None if value is None else bytes(value)
            found[int(uid)] = Piece(int(data.get(b"RFC822.SIZE") or 0), content, int(start[1]) if start else 0)
    return found
