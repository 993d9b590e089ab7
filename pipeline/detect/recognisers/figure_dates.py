"""Days all in figures with their year: 14/9/11, 12.3.2012, 03-11-2014, 2012-06-18."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word
from pipeline.month import ROMAN

_D, _M, _Y = r"(?:0?[1-9]|[12]\d|3[01])", r"(?:0?[1-9]|1[0-2])", r"(?:(?:19|20)\d{2}|['’]?\d{2})"
_GUARD, _END = r"(?<![\w£$€#])(?<![\w][/.,:-])", r"(?![\w]|[/-]\w|[.,]\d)"
_FIGURES = re.compile(
    rf"{_GUARD}(?:{_D} ?[-–&/] ?)?{_D}(?: ?[/.] ?{_M} ?[/.] ?| ?[-–] ?{_M} ?[-–] ?|//{_M}//?|/{_M}-){_Y}{_END}"
    rf"|{_GUARD}{_M}/{_D}/{_Y}{_END}"
    rf"|{_GUARD}{_D} {_M} (?:19|20)\d{{2}}{_END}"
    rf"|{_GUARD}{_D}(?P<sign>[./-])(?:{'|'.join(sorted(ROMAN, key=len, reverse=True))})(?P=sign){_Y}{_END}"
    rf"|{_GUARD}(?:19|20)\d{{2}}(?P<mark>[/.-]){_M}(?P=mark){_D}(?!\d)(?:T\d{{2}}(?::?\d{{2}}){{0,2}}(?:\.\d{{1,6}})?(?:Z"
    rf"|[+-]\d{{2}}:?\d{{2}})?)?"
    r"(?!\w|[/-]\w)",
    re.IGNORECASE,
)
_BIRTH = re.compile(
    r"\b(?:d\.? ?o\.? ?b\b\.?|date of birth|birth ?date|born(?: on)?)[^\w\n]{0,4}(?:is |was |on )?"
    rf"(?P<date>{_D}[ .,/-]{{0,2}}{_M}[ .,/-]{{0,2}}{_Y}(?!\d))",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"\b(?:paras?|paragraphs?|sections?|clauses?|points?|items?|chapters?|v|ver|version|rules?|regs?"
    r"|sort ?codes?)[.:]?\s+(?:no\.?\s+|is\s+)?$",
    re.IGNORECASE,
)


class FigureDates(Rule):
    """Source: British order, day first; American where the middle figure is no month; ISO 8601; Roman months."""

    voice = "date in figures"
    entities = ("DATE",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a date is no word
        """Three figures that are a day, and any figures that are called a date of birth."""
        for match in _FIGURES.finditer(text):
            if not _NUMBERED.search(text[max(0, match.start() - 20) : match.start()]):
                yield Found(match.start(), match.end(), "DATE", 0.9)
        for match in _BIRTH.finditer(text):
            yield Found(match.start("date"), match.end("date"), "DATE", 0.9)
