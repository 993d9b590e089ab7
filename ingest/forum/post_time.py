"""When a post was written, from what its page shows: forums write days in every order, and mostly in local time."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

_MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_MONTH = r"(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_NAMED = (
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ \u00a0-]{{1,3}}{_MONTH},?[ \u00a0-]{{1,3}}(?P<year>\d{{4}})\b",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b{_MONTH}[ \u00a0]{{1,3}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?[ \u00a0]{{1,3}}(?P<year>\d{{4}})\b",
        re.IGNORECASE,
    ),
)
_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b")
_NUMBERS = re.compile(r"\b(?P<one>\d{1,2})[-/.](?P<two>\d{1,2})[-/.](?P<year>\d{4})\b")
_CLOCK = re.compile(
    r"\b(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::(?P<second>\d\d))?(?:[ \u00a0]?(?P<half>[ap])\.?m\b)?", re.IGNORECASE
)
_NEAR = re.compile(r"\b(?P<day>Today|Yesterday)\b", re.IGNORECASE)
_FEWEST_ALIKE = 4
"""Posts from which on one number that is the same in all their days is taken for the month."""
_WORLD = re.compile(r"\b(?:UTC|Z)\b")


@cache
def london() -> ZoneInfo:
    """The zone of a British forum's clock."""
    return ZoneInfo("Europe/London")


@dataclass(frozen=True, slots=True)
class Calendar:
    """How a page writes its days."""

    month_first: bool = False
    today: datetime | None = None
    """The day on which the page was seen; None when nothing tells it."""


def calendar_of(shown: Iterable[str], today: datetime | None) -> Calendar:
    """How days in numbers are meant on a page: as in Britain, unless one of them can only be the other way.

    Where all of them can be both, and the first number is the same in each while the second is not, it is the month:
    nobody posts on one day of the month alone.
    """
    pairs = [(int(match["one"]), int(match["two"])) for text in shown for match in _NUMBERS.finditer(text)]
    turned = any(two > 12 for _, two in pairs) and not any(one > 12 for one, _ in pairs)
    firsts, seconds = {one for one, _ in pairs}, {two for _, two in pairs}
    alike = (
        len(firsts) == 1 and len(seconds) > 1 and all(two <= 12 for two in seconds) and all(one <= 12 for one in firsts)
    )
    return Calendar(turned or (alike and len(pairs) >= _FEWEST_ALIKE), today)


def moment_of(shown: str, calendar: Calendar = Calendar(), *, hourless: bool = False) -> datetime | None:
    """The moment that a post's line tells, UK local time with its offset; None when it tells no day and hour.

    A text that says UTC, and a machine's own form (ISO 8601 with an offset, seconds since 1970), is an instant.
    ``hourless``: a day alone is its midnight, where a page shows no hours.
    """
    shown = (shown.rpartition("Posted:")[2] or shown).strip()
    if instant := _instant(shown):
        return instant.astimezone(london())
    day, clock = _day(shown, calendar), _CLOCK.search(shown)
    if day is None or (clock is None and not hourless):
        return None
    hour = int(clock["hour"]) if clock else 0
    if clock and clock["half"]:
        hour = hour % 12 + (12 if clock["half"].lower() == "p" else 0)
    zone = UTC if _WORLD.search(shown) else london()
    try:
        minute, second = (int(clock["minute"]), int(clock["second"] or 0)) if clock else (0, 0)
        moment = datetime(*day, hour, minute, second, tzinfo=zone)
    except ValueError:
        return None
    return moment.astimezone(london())


def _instant(shown: str) -> datetime | None:
    try:
        if re.fullmatch(r"\d{9,10}(?:\d{3})?", shown):
            return datetime.fromtimestamp(int(shown[:10] if len(shown) > 10 else shown), UTC)
        if re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d", shown):
            found = datetime.fromisoformat(shown)
            return found if found.tzinfo else found.replace(tzinfo=london())
    except (ValueError, OverflowError, OSError):
        return None
    return None


def _day(shown: str, calendar: Calendar) -> tuple[int, int, int] | None:
    for pattern in _NAMED:
        if match := pattern.search(shown):
            return int(match["year"]), _MONTHS[match["month"].lower()], int(match["day"])
    if match := _ISO.search(shown):
        return int(match["year"]), int(match["month"]), int(match["day"])
    if match := _NUMBERS.search(shown):
        one, two = int(match["one"]), int(match["two"])
        return (int(match["year"]), one, two) if calendar.month_first else (int(match["year"]), two, one)
    if calendar.today and calendar.today.year > 1 and (match := _NEAR.search(shown)):
        day = calendar.today - timedelta(days=match["day"].lower() == "yesterday")
        return day.year, day.month, day.day
    return None
