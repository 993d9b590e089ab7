"""A day as British people write it, resolved against the day the message was sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_YEAR = r"(?: (20\d\d|\d\d)(?= ))?"
_DAY_MONTH = re.compile(rf" (\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}{_YEAR}")
_MONTH_DAY = re.compile(rf" {_MONTH} (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?(?= ){_YEAR}")
_NUMERIC = re.compile(r" (\d{1,2})[ /](\d{1,2})(?:[ /](20\d\d|\d\d))?(?= )")
_DAY_ALONE = re.compile(r" (?:the|on) (\d{1,2})(?:st|nd|rd|th)(?= )")
_MONTH_ALONE = re.compile(rf" (?:(end|middle|start|beginning) of |(mid|late|early) )?{_MONTH}{_YEAR}(?= )")


@dataclass(frozen=True, slots=True)
class _Written:
    """A day where it stands; ``None`` where the writer left something out, and day 0 is a month's last."""

    start: int
    end: int
    year: int | None
    month: int | None
    day: int


def find_day(words: str, sent: date | None) -> date | None:
    """The first day that the words name, or ``None``.

    ``words`` is in the form of :func:`pipeline.wording.wording`. A day without a year is the next such day on or after
    ``sent`` and cannot be told without it; a month alone is its first day, and "the end of June" its last.
    """
    taken: list[_Written] = []
    for each in _written(words):
        if not any(each.start < other.end and other.start < each.end for other in taken):  # its month is that day's
            taken.append(each)
    days = (_resolve(each.year, each.month, each.day, sent) for each in sorted(taken, key=lambda each: each.start))
    return next(filter(None, days), None)


def _written(words: str) -> Iterator[_Written]:
    """Days as written, the fuller forms first."""
    for match in _DAY_MONTH.finditer(words):
        yield _Written(*match.span(), _year(match[3]), _month(match[2]), int(match[1]))
    for match in _MONTH_DAY.finditer(words):
        yield _Written(*match.span(), _year(match[3]), _month(match[1]), int(match[2]))
    for match in _NUMERIC.finditer(words):
        yield _Written(*match.span(), _year(match[3]), int(match[2]), int(match[1]))
    for match in _DAY_ALONE.finditer(words):
        yield _Written(*match.span(), None, None, int(match[1]))
    for match in _MONTH_ALONE.finditer(words):
        if (
            match[3] in {"may", "mar"}
            and not (match[1] or match[2])
            and not re.search(rf"(?:in|until|before|after|of) {match[3]} ", words)
        ):
            continue  # the verb
        part = match[1] or match[2] or ""
        day = {"end": 0, "late": 0, "middle": 15, "mid": 15}.get(part, 1)
        yield _Written(*match.span(), _year(match[4]), _month(match[3]), day)


def _month(name: str) -> int:
    return _MONTHS.index(name[:3]) + 1


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    return int(written) if len(written) == 4 else 2000 + int(written)


def _resolve(year: int | None, month: int | None, day: int, sent: date | None) -> date | None:
    if year is not None and month is not None:
        return _day(year, month, day)
    if sent is None:
        return None
    if month is not None:
        return next((d for y in (sent.year, sent.year + 1) if (d := _day(y, month, day)) and d >= sent), None)
    months = ((sent.year + (sent.month - 1 + n) // 12, (sent.month - 1 + n) % 12 + 1) for n in range(3))
    return next((d for y, m in months if (d := _day(y, m, day)) and d >= sent), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        if day == 0:
            return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return date(year, month, day)
    except ValueError:
        return None
