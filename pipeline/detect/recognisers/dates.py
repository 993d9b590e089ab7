"""Exact days in every British form: 6 November 2012, 14/9/11, the 5th of May, 18 Medi 2013, 2012-11-06."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word
from pipeline.month import MONTH_PATTERN

_WEEKDAY = r"(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?,?\s+(?:the\s+)?)?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_NTH = r"(?:\s?(?:st|nd|rd|th|fed|ain|eg|af|il|ydd|ed))?"
_YEAR = (
    r"(?:,?\s+(?:of\s+)?(?:['’]\d{2}|(?:19|20)\d{2})\b|,?\s+\d{2}\b(?!\s*(?:[:%]|years|yrs|weeks|days|hours"
    r"|of|children|people|pages|sheets|miles)))?"
)
_WORDS = re.compile(
    rf"(?<![\w/.]){_DAY}{_NTH}(?:\s+day)?\s*(?:of\s+|o['’]\s*)?[\s./-]?{MONTH_PATTERN}\b\.?(?:[\s./-]*(?:(?:19|20)\d{{2}}|['’]?\d{{2}})\b(?![:%]))?"
    rf"|\b{MONTH_PATTERN}\.?\s+(?:the\s+)?{_DAY}{_NTH}\b(?![:/%]|\s*(?:%|years|yrs|weeks|days|hours|children|people|pages))(?:,?\s+(?:19|20)\d{{2}}\b)?",
    re.IGNORECASE,
)
_SPANS = re.compile(
    rf"(?<![\w/.]){_DAY}{_NTH}\s*(?:-|–|to|and|&|/)\s*(?={_DAY}{_NTH}\s*(?:of\s+)?{MONTH_PATTERN}\b)", re.IGNORECASE
)
_FIGURES = re.compile(
    r"(?<![\w/.-])(?:0?[1-9]|[12]\d|3[01])\s?([/.-])\s?(?:0?[1-9]|1[0-2])\s?\1\s?(?:(?:19|20)\d{2}|\d{2})(?![\w/]|[.-]\d)"
    r"|(?<![\w/.-])(?:19|20)\d{2}([/.-])(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01])(?!\w)"
    r"|(?<![\w/.-])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])/(?:19|20)\d{2}(?![\w/])"
)
_SHORT = re.compile(r"(?<![\w/.£$-])(?:0?[1-9]|[12]\d|3[01])/(?:0?[1-9]|1[0-2])(?![\w/%]|\.\d)")
_BEFORE_SHORT = re.compile(
    r"(?:\bon|\bdated|\bsince|\bfrom|\bby|\bof|\bto|\buntil|\btill|\bthe|^|\n|\bon the|[-–•*(,])\s*$", re.IGNORECASE
)
_FRACTIONS = frozenset({"1/2", "1/3", "1/4", "3/4", "2/3", "1/10", "9/10", "1/5"})


class ExactDates(Rule):
    """Source: how dates are written in British letters; Welsh and Gaelic months are in ``pipeline.month``."""

    voice = "date"
    entities = ("DATE",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002
        """Days with their month, in words or figures."""
        for match in _WORDS.finditer(text):
            if not _is_verb(text, match):
                yield Found(match.start(), match.start() + len(match[0].rstrip(" .,/-")), "DATE", 0.9)
        for match in _SPANS.finditer(text):
            day = re.match(rf"{_DAY}{_NTH}", match[0], re.IGNORECASE)
            if day:
                yield Found(match.start(), match.start() + len(day[0].rstrip()), "DATE", 0.8)
        for match in _FIGURES.finditer(text):
            yield Found(match.start(), match.end(), "DATE", 0.9)
        for match in _SHORT.finditer(text):
            before = text[max(0, match.start() - 12) : match.start()]
            if match[0] not in _FRACTIONS and _BEFORE_SHORT.search(before):
                yield Found(match.start(), match.end(), "DATE", 0.7)


def _is_verb(text: str, match: re.Match[str]) -> bool:
    """A small "may" or "march" after a figure is a verb where a verb follows it: "the other 3 may refuse"."""
    low = match[0].lower()
    if not re.search(r"\d\s+(?:may|march|mar)$", low) or match[0] != low:
        return False
    after = text[match.end() : match.end() + 20].lower()
    return bool(
        re.match(r"\s+(?:be|have|not|need|well|also|refuse|say|go|get|ask|want|on|past|through|into|out)\b", after)
    )
