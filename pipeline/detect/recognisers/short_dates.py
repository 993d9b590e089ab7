"""Day and month in figures without a year: "on 12/3", "12/3, 19/3 and 26/3". The same shape is a fraction elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.recognisers.dayless import counts_something, labelled
from pipeline.detect.word import Word

_SHORT = re.compile(
    r"(?<![\w£$€#])(?<!\w[/.,:-])(?P<day>0?[1-9]|[12]\d|3[01])/(?P<month>0?[1-9]|1[0-2])(?!\w|[/%]|[.,:-]\d)"
)
_POINTED = re.compile(
    r"(?:\b(?:on|on the|dated|date|since|due|w/?[cbe]|week (?:commencing|beginning|ending)|wk beg|letter of"
    r"|e-?mails? of|meeting of"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})|^|\n[ \t]*[-–•*>]?)[ \t.:,]*$",
    re.IGNORECASE,
)
_LOOSE = re.compile(r"\b(?:from|by|of|to|until|till|the|before|after|between|and)\s+$|[(•*–-]\s*$", re.IGNORECASE)
_NEXT = re.compile(r"(?:\s?,\s?|,?\s+(?:and|&|or|to|then|and on|and again on)\s+|\s?[-–&]\s?)$", re.IGNORECASE)
_HEADS_LINE = re.compile(r"\s*(?:[-–—:;.,)]|$|\n|\s[a-z]*(?:ed|ang|oke|ent|ot|et|aw|aid)\b|\s[A-Z])")
_ALWAYS = ("24/7", "1/1", "2/1", "1/2", "1/4", "3/4", "1/3", "2/3", "50/50", "9/11", "7/7")


class ShortDates(Rule):
    """Source: our own reading of timelines. A fraction has a larger figure below, and counts what follows it."""

    voice = "short date"
    entities = ("DATE",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a date is no word
        """Pairs of figures that stand where a date would, and pairs that go on from one."""
        last = -1
        pending: list[re.Match[str]] = []
        for match in _SHORT.finditer(text):
            goes_on = bool(last >= 0 and match.start() - last < 20 and _NEXT.fullmatch(text[last : match.start()]))
            if not goes_on:
                pending = []
            last = match.end()
            if (goes_on and not pending) or _is_date(text, match):
                for each in (*pending, match):
                    yield Found(each.start(), each.end(), "DATE", 0.75)
                pending = []
            elif not counts_something(text, match.end()) and not labelled(
                text[max(0, match.start() - 24) : match.start()]
            ):
                pending.append(match)
            else:
                last = -1


def _is_date(text: str, match: re.Match[str]) -> bool:
    before, after = text[max(0, match.start() - 28) : match.start()], match.end()
    if labelled(before) or counts_something(text, after):
        return False
    pointed = _POINTED.search(before)
    line = pointed is not None and not pointed[0].strip(" \t\n-–•*>")
    day, month = int(match["day"]), int(match["month"])
    if match[0] in _ALWAYS:
        return (pointed is not None and not line) or (line and text[after : after + 3].strip()[:1] in ("-", "–", ":"))
    if line:
        return day > month or bool(_HEADS_LINE.match(text, after))
    if pointed:
        return True
    return day > 12 or (day >= month and _LOOSE.search(before) is not None)
