"""A child's exact age: nothing by itself, and half an address beside a council and a diagnosis."""

from __future__ import annotations

import re

_WORDED = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
)
_NUMBER = rf"(?:1?\d|{_WORDED})"
_WHO = r"(?<!\w)(?:\[Child \d{1,3}\]|he|she|who|son|daughter|boy|girl|lad|lass|twins|eldest|youngest|ds\d?|dd\d?)"
_ENDS = (
    r"(?=\s*(?:[,.;:!?)\n+&-]|$|and\b|now\b|with\b|when\b|but\b|at\b|in\b|years?\b|yrs?\b|yo\b|next\b|has\b|goes\b|attends\b"
    r"|autis|asd\b|adhd\b|dyslex))(?!\s*(?:years?|yrs?|months?)\s+(?:ago|later|in|of|before|after|since|behind|below))"
)
_AGE = re.compile(
    rf"\b{_NUMBER}[- ](?:years?|yrs?)[- ]old\b|\b{_NUMBER}\s?(?:yo|y/o)\b|\baged?:? {_NUMBER}\b{_ENDS}"
    rf"|{_WHO}(?:['’]s|,? (?:who )?(?:is|was|are|turned|turns|will be))?"
    rf"(?: (?:only|just|now|nearly|almost|aged))? {_NUMBER}\b{_ENDS}"
    rf"|{_WHO}(?:,? |,? \()(?:nearly |almost |just |aged? )?{_NUMBER}\b(?=\s?[,).;])"
    r"|\b(?:ds|dd)(?:[4-9]|1\d)\b"
    r"|\b(?:d\.?o\.?b\.?|date of birth)\b:?[ ,]*(?:is |was )?(?:\[date\]|[A-Z][a-z]+ (?:19|20)\d\d)"
    r"|\bborn (?:on|in) (?:\[date\]|[A-Z][a-z]+ (?:19|20)\d\d|(?:19|20)[012]\d)",
    re.IGNORECASE,
)


_PAST = re.compile(r"\b(?:was|were|turned)\b", re.IGNORECASE)


def find_age(text: str) -> tuple[int, int] | None:
    """Where the text first tells how old a child is, else how old one was; ``None`` when it does neither."""
    past = None
    for match in _AGE.finditer(text):
        if not _PAST.search(match[0]):
            return match.span()
        past = past or match.span()
    return past
