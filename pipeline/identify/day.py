"""An exact day told as its month and year, so that the council that holds the file cannot look it up."""

from __future__ import annotations

import re

from pipeline.month import MONTH_PATTERN, MONTHS, NAMES, ROMAN
from pipeline.weekday import WEEKDAY_PATTERN

_WEEKDAY = re.compile(rf"^{WEEKDAY_PATTERN}[.,]? (?:the )?(?=\S)", re.IGNORECASE)
_FIGURES = re.compile(r"^(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}|\d{2}))?$")
_ISO = re.compile(r"^(\d{4})[/.-](\d{2})[/.-]\d{2}$")
_ROMAN = re.compile(r"^\d{1,2}[./-]([ivx]{1,4})[./-]['’]?(\d{4}|\d{2})$", re.IGNORECASE)
_MONTH = re.compile(rf"(?<![^\W\d_]){MONTH_PATTERN}(?![^\W\d_])", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)|(?:['’]|[\s./-])(\d{2})$")
_PIVOT = 50


def month_and_year(surface: str) -> str:
    """``6 November 2012`` as ``November 2012``, ``Tue 2 may`` as ``May``, ``14/9/11`` as ``September 2011``.

    ``[date]`` where no month can be told. British order, day first; where the middle figure can be no month, the
    order is the American one.
    """
    text = _WEEKDAY.sub("", surface.strip())
    iso = _ISO.match(text)
    if iso:
        return _told(int(iso[2]), iso[1])
    figures = _FIGURES.match(text)
    if figures:
        day, month = int(figures[1]), int(figures[2])
        return _told(month if month <= len(NAMES) else day, figures[3] or "")
    roman = _ROMAN.match(text)
    if roman:
        return _told(ROMAN.get(roman[1].lower(), 0), roman[2])
    named = _MONTH.search(text)
    if not named:
        return "[date]"
    after = text[named.end() :]
    year = _YEAR.search(after) or re.search(r"(?<!\d)((?:19|20)\d{2})(?!\d)", text)
    return _told(MONTHS[named[0].lower()], next((part for part in year.groups() if part), "") if year else "")


def _told(month: int, year: str) -> str:
    if not 1 <= month <= len(NAMES):
        return "[date]"
    if len(year) == 2:
        year = f"{'19' if int(year) > _PIVOT else '20'}{year}"
    return f"{NAMES[month - 1]} {year}".strip()
