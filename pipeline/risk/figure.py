"""Exact sums, counts and times of day: what stands in a ledger or a log can be looked up there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.risk.note import Risk, RiskReason

_SUM = re.compile(r"[£€]\s?(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(?:\.(\d\d))?(?![\d,]*\d|\s?(?:k|m|million|thousand)\b)")
_COUNT = re.compile(
    r"(?<![\d£€.,/-])(\d{3}|\d{1,2},\d{3}|\d{4,5})\s+(?:[a-z]+\s)?"
    r"(pages?|sheets|e-?mails?|letters|documents|files|signatures|children|pupils|families|people|parents|miles|days|hours|calls)\b"
)
_CLOCK = re.compile(
    r"(?<![\d£.:/-])([01]?\d|2[0-3])[:.]([0-5]\d)(?:\s?(a\.?m|p\.?m))?\b(?![\d%:.]*\d)",
    re.IGNORECASE,
)
_TIMED = re.compile(r"\b(?:at|by|from|until|till|timed|sent|around|about|on the dot of)\s$")


def figures(text: str) -> Iterator[Risk]:
    """Every sum that is not round, every count of three figures that is not, and every time told to the minute."""
    for match in _SUM.finditer(text):
        pounds = int(match[1].replace(",", ""))
        round_to = 100 if pounds >= 1_000 else 50
        if match[2] not in (None, "00", "99") or (pounds > 100 and pounds % round_to):
            yield Risk(match.start(), match.end(), RiskReason.FIGURE)
    for match in _COUNT.finditer(text):
        if int(match[1].replace(",", "")) % 10:
            yield Risk(match.start(), match.end(), RiskReason.FIGURE)
    for match in _CLOCK.finditer(text):
        exact = int(match[2]) % 5
        if exact and (match[3] or _TIMED.search(text[max(0, match.start() - 12) : match.start()])):
            yield Risk(match.start(), match.end(), RiskReason.CLOCK)
