"""The closed world for figures: five or more in a row that count and date nothing are somebody's number."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import NUMBER, Found, Rule
from pipeline.detect.recognisers.dayless import counts_something
from pipeline.detect.recognisers.shaped_references import LABELS
from pipeline.detect.word import Word, zipf

_ROW = re.compile(
    r"(?<![\w£$€#.,/:-])(?<![£$€] )"
    rf"(?:(?!(?:{LABELS})\b)[A-Z]{{1,4}}[ -]?)?\d[\dA-Z]*"
    r"(?:(?:[ ]?[/–.-][ ]?|[ ]{1,3})(?:[A-Z] )?\d[\dA-Z]*){0,7}"
    r"(?![\w%])(?![.,:]\d)"
)
_LETTERED = re.compile(r"[A-Z]{2,4}[ -]?(?P<figures>\d+)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATE = re.compile(r"\d{1,4} ?([/.–-]) ?\d{1,2} ?\1 ?\d{2,4}")
_LEAST = 5
_GROUP = 4
"""Figures of the longest group of a number that spaces part: "1 2 3 4 5" is a list."""
_ROUND = re.compile(r"[1-9]\d{0,2}000+")
_CALLED = re.compile(r"(?:\bpages?|\bpp?\.|\bbetween|\bfrom|\blines?|\bparas?|\bparagraphs?)[ ]?$", re.IGNORECASE)
_LOOK = 14
_COMMON = 5.0
"""Zipf frequency of a word in capitals that only stands before its figures: "THERE ARE 1800 CHILDREN"."""
_NO_SERIES = frozenset("GCSE BTEC NVQ BBC ITV ISO BS EU EC UN HL".split())
_NAMED_PART = re.compile(
    r"\b(?:starts?|begins?|beginning|starting|ends?|ending|finish(?:es|ing)?)(?: (?:in|with|on))?"
    r" (?P<part>\d{3,6})(?!\w|\.\d)(?! ?(?:pm|am|hours?|pages?|pounds?|children|people)\b)"
)
"""What is told of a number in place of the whole of it."""


class LongNumbers(Rule):
    """Source: 1,142 letters, in which the only rows of five figures that identified nobody were years and pages."""

    voice = NUMBER
    entities = ("ID",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - figures with spaces are no word
        """Rows of figures that nothing explains, and what a number is said to begin or end with."""
        for match in _ROW.finditer(text):
            if not _is_explained(text, match):
                yield Found(match.start(), match.end(), "ID", 0.6)
        for match in _NAMED_PART.finditer(text):
            if not _YEAR.fullmatch(match["part"]):
                yield Found(match.start("part"), match.end("part"), "ID", 0.6)


def _is_explained(text: str, match: re.Match[str]) -> bool:
    row = match[0]
    groups = re.findall(r"\d+", row)
    figures = sum(map(len, groups))
    lettered = _LETTERED.fullmatch(row)
    if lettered and len(lettered["figures"]) == _GROUP:
        letters = row[:-_GROUP].strip(" -")
        return bool(_YEAR.fullmatch(lettered["figures"])) or letters in _NO_SERIES or zipf(letters.lower()) >= _COMMON
    if figures < _LEAST or max(map(len, groups)) < min(_GROUP, figures - 1) or _DATE.fullmatch(row):
        return True
    years = sum(1 for group in groups if _YEAR.fullmatch(group))
    if years and all(_YEAR.fullmatch(group) or len(group) <= 2 for group in groups):
        return True
    if row.isdecimal() and (_ROUND.fullmatch(row) or counts_something(text, match.end())):
        return True
    return bool(_CALLED.search(text[max(0, match.start() - _LOOK) : match.start()]))
