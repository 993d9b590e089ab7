"""The header lines that Outlook and its kin put above what they quote: From, Sent, To, Subject, in many languages.

A language that the table lacks is told by its form: three fields in a row, an address and a time of day among them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.clean.fieldnames import KINDS
from pipeline.clean.line import Line

_MARKS = r"[*_ \t\u200e\u200f]{0,6}"
_FIELD = re.compile(
    rf"^{_MARKS}(?:[^\W\d_][\w.'’-]{{0,24}}[ ]?){{1,4}}{_MARKS}[:：](?:\s+|(?=[^/\\\d]))(?P<value>\S.{{0,300}})$"
)
_ADDRESS = re.compile(r"(?<![\w.+'-])[\w.+'-]{1,64}@[\w-][\w.-]{0,255}|mailto:")
_MOMENT = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\d年|\d월")
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}\b(?![./-]\d)|\d{1,2} ?[ap]\.?m\b|\d[时時点시]", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d{2}\b|\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b|\d年|\d년")
_NOBODY = re.compile(r"^\s*(?:(?:the|an?|my|our|your|his|her|their)\s[^@]*|[\d\s()+./:-]+)$")
"""Whom no mail is from: "From: the gate", "From: 9.30"."""
_LONGEST = 16
_LEAST = 3
"""Fields of a block in a language that is in no table."""
_LISTED = 3
"""Blocks with nothing between them that are a list."""
_WRAPPED = 3
"""Lines that one field may go on over."""
_MARKED = "*_ \t\u00a0\u200e\u200f"
_NAMED = 48
"""Characters of a line in which a field's name and its colon stand."""


def header_name(bare: str) -> str:
    """Which field a line is: ``from``, ``date``, ``to``, ``subject``, ``other``, or nothing."""
    return _field(bare)[0]


def _field(bare: str) -> tuple[str, str]:
    """(kind, value) of a field; two empty texts for any other line."""
    head, colon, _ = bare[:_NAMED].partition(":")
    if not bare.isascii():
        head, colon, _ = bare[:_NAMED].replace("：", ":").partition(":")
    if not colon:
        return "", ""
    name = head.strip(_MARKED).lower()
    kind = KINDS.get(name) or ("other" if name.startswith("x-") and " " not in name else "")
    return (kind, bare[len(head) + 1 : len(head) + 301]) if kind else ("", "")


def header_block_at(lines: Sequence[Line], at: int) -> int:
    """How many lines the header block takes that begins on line ``at``; 0 when none does."""
    first = lines[at].bare
    if ":" not in first[:48] and "：" not in first[:48]:
        return 0
    return _known_block(lines, at) or _unknown_block(lines, at)


def list_of_headers(lines: Sequence[Line], at: int, *, introduced: bool) -> int | None:
    """The line after a list of mails that begins on line ``at``: blocks with nothing between them; ``None`` for none.

    A mail that is forwarded without a word is one block above another, and not three; nor does a sentence with a
    colon introduce it (``introduced``).
    """
    blocks, end = 0, at
    while end < len(lines):
        begins = next((number for number in range(end, len(lines)) if lines[number].bare), end)
        block = header_block_at(lines, begins)
        if not block:
            break
        blocks, end = blocks + 1, begins + block
    return end if blocks >= _LISTED - introduced else None


def _known_block(lines: Sequence[Line], at: int) -> int:
    if not header_name(lines[at].bare):
        return 0
    names: list[str] = []
    addressed = dated = timed = False
    end = at
    wrapped = 0
    depth = lines[at].depth
    while end < len(lines) and end - at < _LONGEST and lines[end].depth == depth:
        bare = lines[end].bare
        kind, value = _field(bare)
        if kind:
            names.append(kind)
            addressed = addressed or "@" in value or "mailto:" in value
            dated = dated or bool(_MOMENT.search(value))
            timed = timed or (kind == "date" and bool(_CLOCK.search(value) and _YEAR.search(value)))
            if kind == "from" and _NOBODY.match(value):
                return 0
            wrapped = 0
        elif bare and wrapped < _WRAPPED and _goes_on(lines[end], names, wrapped):
            addressed = addressed or bool(_ADDRESS.search(bare[:300]))
            dated = dated or bool(_MOMENT.search(bare[:300]))
            timed = timed or (names[-1] == "date" and not _FIELD.match(bare) and bool(_CLOCK.search(bare[:300])))
            wrapped += 1
        elif not bare and end + 1 < len(lines) and header_name(lines[end + 1].bare) not in ("", "from", "other"):
            wrapped = 0  # a client that writes every field as a paragraph
        else:
            break
        end += 1
    end -= 0 if names and names[-1] in ("to", "other") and wrapped and _addresses(lines[end - 1].bare) else wrapped
    return end - at if _enough(names, addressed=addressed, dated=dated, timed=timed) else 0


def _enough(names: Sequence[str], *, addressed: bool, dated: bool, timed: bool) -> bool:
    """Without an address, a subject and a time of day it may be a journey: "From: Leeds", "To: York", "Date: 3 May"."""
    kinds = set(names) - {"other"}
    if "from" not in kinds or not (addressed or timed or "subject" in kinds):
        return False
    return (len(kinds) >= 3 and (addressed or dated or len(kinds) == 4)) or (len(kinds) == 2 and (addressed or dated))


def _goes_on(line: Line, names: Sequence[str], wrapped: int) -> bool:
    """A value that is wrapped, or that stands below its name."""
    return bool(names) and (len(names) > 1 or wrapped == 0) and not _prose(line.bare)


def _addresses(bare: str) -> bool:
    return bool(_ADDRESS.search(bare[:300])) or bare.endswith((";", ">"))


def _unknown_block(lines: Sequence[Line], at: int) -> int:
    """Fields of a language that is in no table."""
    if not all(":" in line.bare or "：" in line.bare for line in lines[at : at + _LEAST]):
        return 0
    addressed = timed = False
    end = at
    depth = lines[at].depth
    while end < len(lines) and end - at < 8 and lines[end].depth == depth:
        match = _FIELD.match(lines[end].bare)
        if not match or (end == at and _prose(match["value"])):  # "PS: see you there." stands above a block
            break
        addressed |= bool(_ADDRESS.search(match["value"]))
        timed |= bool(re.search(r"\d{4}.{0,30}\d{1,2}[:.]\d{2}|\d{1,2}[:.]\d{2}.{0,30}\d{4}", match["value"]))
        end += 1
    return end - at if end - at >= _LEAST and addressed and timed else 0


def _prose(bare: str) -> bool:
    return len(bare) > 160 or (bare.endswith((".", "!", "?")) and " " in bare and "@" not in bare)
