"""The day of the week before a date: "Thursday 19 November", of which a month has four or five and no more.

A draft tells the month and the year of a date. Beside them a weekday would leave four days where thirty are meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.mention import Mention, MentionType
from pipeline.weekday import WEEKDAY_PATTERN

_BEFORE = re.compile(rf"(?<![^\W\d_]){WEEKDAY_PATTERN}[.,]? (?:the )?$", re.IGNORECASE)
_REACH = 20
"""Characters before a date in which its weekday stands."""


def with_weekdays(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, each date with the weekday before it; none reaches into another."""
    found: list[Mention] = []
    for mention in mentions:
        floor = found[-1].end if found else 0
        begin = max(floor, mention.start - _REACH)
        day = _BEFORE.search(text[begin : mention.start]) if mention.type is MentionType.DATE else None
        found.append(replace(mention, start=begin + day.start()) if day else mention)
    return found
