"""What keeps a figure from being a day: a label before it ("Year 4", "page 3") or something counted after it."""

from __future__ import annotations

import re

_LABEL = re.compile(
    r"(?<!['’])\b(?:years?|yrs?|y|ks|sections?|sect|s|ss|parts?|pages?|pp?|rooms?|class|levels?|grades?|stages?|aged?|no|nos"
    r"|numbers?|chapters?|paras?|paragraphs?|clauses?|points?|regs?|regulations?|articles?|art|flat|bands?|box|questions?|q|version|v"
    r"|weeks?|days?|units?|types?|schedules?|annex|appendix|items?|rule|form|size|sizes|other|another|these|those|all|only|any"
    r"|needs?|sets?|groups?|score|scores|scored|ratio|about|around|over|under|least|than|nearly|almost)\.?[ \t]*$",
    re.IGNORECASE,
)
_UNITS = (
    r"years?|yrs?|months?|mths?|weeks?|wks?|days?|hours?|hrs?|minutes?|mins?|times?|children|kids|boys|girls|people"
    r"|pages?|sheets|sides|miles|term|terms|of|percent|pounds|per|schools?|staff|adults?|ratio|support|am|pm|a\.m|p\.m"
    r"|o['’]?clock|others?|more|different|lots|sets|sessions?|classe?s?|hundred|thousand|in a|out of"
)
_COUNTED = re.compile(
    rf"\s*(?:%|(?:{_UNITS})\b)|[ -](?:year|day|week|hour|month|page)\b"
    r"|[ ](?!(?:was|is|has|this|his|its|as|us|does|always|towards|afterwards|besides|perhaps|mrs|ms)\b)[a-z-]{2,20}s\b",
    re.IGNORECASE,
)


def labelled(before: str) -> bool:
    """Whether the text before a figure ends in a word that the figure belongs to, so that it is no day."""
    return _LABEL.search(before) is not None


def counts_something(text: str, end: int) -> bool:
    """Whether what follows a figure that ends there is a thing counted or a unit: "14 pages", "3 of them"."""
    return _COUNTED.match(text, end) is not None
