"""British telephone numbers in whatever spacing, with their extensions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_GROUPS = re.compile(
    r"(?<![\w£$€#])(?<!\w[/._-])(?P<open>\()?(?P<plus>\+ ?)?"
    r"[0-9Oo][0-9]*(?:(?:[ \t\u00a0]?[()./–-]){0,2}[ \t\u00a0]{0,3}\n?[0-9](?:[0-9Oo]*[0-9])?){0,15}"
)
_PIECE = re.compile(r"[0-9Oo]+")
_EXTENSION = re.compile(
    r"[ ,]{0,3}\(?(?:ext(?:ension|n)?\b|x)[ .:]{0,2}(?P<digits>\d{2,6}|\d(?: \d){1,5})\)?(?!\w)", re.IGNORECASE
)
_CALLED = re.compile(
    r"\b(?:tel|phone|telephone|ph|mob|mobile|cell|landline|fax|ring|rang|call|called|calling|text|texts|txt"
    r"|whatsapp|dial|number|num|no|home|work|ext|extension|code"
    r"|m|t|h|w)\b[^\d\n]{0,24}$",
    re.IGNORECASE,
)
_LOCAL = re.compile(
    r"\b(?:tel|phone|telephone|ph|mob|mobile|landline|fax|ring|call|text|txt|dial|same code)\b[^\d\n£]{0,24}$",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:(?:19|20)\d\d|\d\d)(?!\d)")
_NATIONAL_LENGTHS = {1: (10, 11), 2: (10, 11), 3: (10, 11), 5: (11,), 7: (11,), 8: (8, 10, 11), 9: (11,)}
"""Digits with the leading 0, by the digit after it; 0800 1111 and some 0800 and 01 numbers are short (Ofcom)."""
_CLOSE = 32


class Phones(Rule):
    """Source: Ofcom's National Telephone Numbering Plan; E.164 for what begins with +."""

    voice = "phone"
    entities = ("CONTACT",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - digits are walked in groups
        """Numbers by their shape, shorter ones where the letter says that one may ring them."""
        for match in _GROUPS.finditer(text):
            before = text[max(0, match.start() - _CLOSE) : match.start()]
            yield from _numbers(text, match, before)


def _numbers(text: str, match: re.Match[str], before: str) -> Iterable[Found]:
    """The numbers in one run of groups of digits: most often one, two when they stand side by side."""
    pieces = [(piece.start(), piece.end()) for piece in _PIECE.finditer(text, match.start(), match.end())]
    at = 0
    while at < len(pieces):
        plus = bool(match["plus"]) and at == 0
        last = _longest(text, pieces, at, plus=plus) or (_local(text, pieces, before) if at == 0 else 0)
        if not last:
            at += 1
            continue
        start = match.start() if at == 0 else pieces[at][0]
        end = pieces[last - 1][1]
        extension = _EXTENSION.match(text, end)
        bracketed = text[start] == "(" and text[end : end + 1] == ")"
        yield Found(start, extension.end("digits") if extension else end + bracketed, "CONTACT", 0.9)
        at = last


def _longest(text: str, pieces: Sequence[tuple[int, int]], at: int, *, plus: bool) -> int:
    """One more than the index of the group with which a whole number ends, the longest first; 0 for none."""
    digits, best = "", 0
    if _DATE.match(text, pieces[at][0]):
        return 0
    for index in range(at, min(len(pieces), at + 12)):
        start, end = pieces[index]
        if index > at and "\n" in text[pieces[index - 1][1] : start] and best:
            break
        digits += text[start:end].lower().replace("o", "0")
        if len(digits) > 15:
            break
        if _is_number(digits, plus=plus) and not text[end : end + 1].isalpha():
            best = index + 1
    return best


def _is_number(digits: str, *, plus: bool) -> bool:
    if plus and not digits.startswith("44"):
        return 9 <= len(digits) <= 15
    for code in ("0044", "44"):
        if digits.startswith(code) and (plus or len(digits) > 11):
            national = "0" + digits[len(code) :].removeprefix("0")
            return len(national) in (10, 11) and national[1] in "1235789"
    if digits[0] == "0" and len(digits) > 1 and digits[1] != "0":
        return len(digits) in _NATIONAL_LENGTHS.get(int(digits[1]), ()) and (len(digits) > 8 or digits == "08001111")
    return len(digits) == 10 and digits.startswith(("7700900", "1632960"))


def _local(text: str, pieces: Sequence[tuple[int, int]], before: str) -> int:
    """A number without its code, or a mobile without its nought, where the letter says that one may ring it."""
    if not _CALLED.search(before) or "nhs" in before.lower() or _DATE.match(text, pieces[0][0]):
        return 0
    digits, best = "", 0
    for index, (start, end) in enumerate(pieces[:6]):
        digits += text[start:end]
        mobile = len(digits) == 10 and digits[0] == "7"
        local = 6 <= len(digits) <= 8 and pieces[0][1] - pieces[0][0] >= 3 and digits[0] not in "01"
        if mobile or (local and _LOCAL.search(before) and not _is_sum(text, end)):
            best = index + 1
    return best


def _is_sum(text: str, end: int) -> bool:
    return bool(re.match(r",\d|\.\d|%|/", text[end : end + 2]))


class Extensions(Rule):
    """Source: how letters name a telephone inside a house: "ext 4471", "extension 212"."""

    voice = "extension"
    entities = ("CONTACT",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a label and its digits
        """The digits after the word."""
        for match in re.finditer(
            r"\bext(?:n|ension)?\b[ .:]{0,2}(?:no\.? |number )?(\d{2,6})(?!\w)", text, re.IGNORECASE
        ):
            yield Found(match.start(1), match.end(1), "CONTACT", 0.8)
