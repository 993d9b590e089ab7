"""Days whose month is a word: 6 November 2012, the 5th of May, March 12th, 12th-14th May, the twelfth of March."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.recognisers.dayless import counts_something, labelled
from pipeline.detect.word import Word
from pipeline.month import month_of

_RUN = re.compile(r"(?:(?<=\d)(?:st|nd|rd|th))?([^\W\d_]{3,14})", re.IGNORECASE)
_DAY = r"(?<![\w£$€#])(?<!\d[/.,:])(?:0?[1-9]|[12]\d|3[01])"
_SUFFIX = r"(?:st|nd|rd|th|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ|fed|ain|eg|af|il|ydd|ed|ú|mh)"
_NTH = rf"(?:[ ]?{_SUFFIX}(?!\w))"
_SPELLED = (
    r"\b(?:(?:twenty|thirty)[ -]?)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|\b(?:tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth"
    r"|twentieth|thirtieth)"
)
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,7}\.?,?\s{1,2})?"
_LEFT = re.compile(
    rf"(?P<day>{_DAY})(?:(?P<nth>{_SUFFIX})|(?P<loose>{_NTH})?\.?(?:\s(?:day))?"
    r"(?P<link>\s{0,2}\(?(?:of|o|an|de|o['’]|of the month of|of this|of last)\s{1,2})?)(?P<gap>[\s./–-]{0,2})$",
    re.IGNORECASE,
)
_SPELLED_LEFT = re.compile(rf"(?P<day>{_SPELLED})(?:\s+day)?\s+of\s+(?:the\s+month\s+of\s+)?$", re.IGNORECASE)
_RIGHT = re.compile(
    rf"\.?,?\s{{1,2}}(?P<the>the\s+)?(?P<day>{_DAY})(?P<nth>{_NTH})?(?!\w|[/%]|[:.,-]\d)", re.IGNORECASE
)
_SPELLED_RIGHT = re.compile(rf"\s+(?:the\s+)?(?:{_SPELLED})(?!\w)", re.IGNORECASE)
_YEAR = re.compile(
    r"(?:\s[Ff][óo]mhair)?(?:\.?[\s,/–-]{0,3}(?:of\s+)?(?:19|20)\d\d(?!\d)|\.?[ ,]{0,2}['’‘`] ?\d\d(?!\d))"
    r"|\.?[ /.-]?(?P<short>[012]\d|9\d)(?!\w|%|[:./-]\d)"
)
_HEAD = re.compile(
    rf"(?P<day>{_DAY})(?P<nth>{_NTH})?(?P<link>\s?[-–—/]\s?|,?\s+(?:and|to|or|until|till|&)(?:\s+then|\s+again)?"
    rf"(?:\s+on)?\s+(?:the\s+)?|,\s+){_WEEKDAY}(?:the\s+)?$",
    re.IGNORECASE,
)
_TAIL = re.compile(
    rf"(?:\s?[-–—/]\s?|,?\s+(?:and|to|or|&)(?:\s+then|\s+again)?(?:\s+on)?\s+(?:the\s+)?"
    rf"|,\s+){_WEEKDAY}(?P<day>{_DAY}{_NTH})"
    r"(?=\s*(?:[.,;:!?)\n]|$)|\s+(?:and|but|when|to|at|we|i|they|she|he|with)\b)",
    re.IGNORECASE,
)
_RANGE = re.compile(rf"\s?[-–—]\s?(?:{_DAY})(?!\w|[:%]|[./-]\d)")
_BEFORE = 56
"""Characters before a month's name that are looked at: the longest "the twenty-first day of the month of "."""
_LISTED = 12
"""Days in one list; more of them would be no sentence."""
_POINTED = re.compile(
    r"(?:\b(?:on|by|from|since|until|till|dated|before|after|the|of|between|and|to|due|for|(?:mon|tue|wed|thu"
    r"|fri|sat|sun)\w{0,6})"
    r"|[-–•*(,:]|^)\s*$",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:in|early|late|mid|during|end of|start of|beginning of|spring|since|last)[ -]+$", re.IGNORECASE
)
_GOES_ON = re.compile(
    r"\s+(?:be|have|not|need|well|also|refuse|say|go|get|ask|want|on|past|through|into|out|or|never|only|still"
    r"|even|come|take)\b",
    re.IGNORECASE,
)


class WordedDates(Rule):
    """Source: how British letters write a day beside the name of its month (``pipeline.month``)."""

    voice = "date in words"
    entities = ("DATE",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a day is no word alone
        """Each day that stands at a month's name, ranges and lists of days with it."""
        for match in _RUN.finditer(text):
            if month_of(match[1]) is None:
                continue
            yield from _day_first(text, match.start(), match.end()) or _month_first(text, match.start(1), match.end())


def _day_first(text: str, start: int, end: int) -> list[Found]:
    """``12th of March`` with its year and the days before it, or nothing."""
    begin = max(0, start - _BEFORE)
    window = text[begin:start]
    left = _SPELLED_LEFT.search(window) or _LEFT.search(window)
    if not left:
        return []
    day = begin + left.start()
    nth = "nth" in left.re.groupindex and not (left["nth"] or left["loose"] or left["link"])
    if nth and not _is_bare_day(text, day, start, end, left["gap"]):
        return []
    if text[start:end].startswith(("st", "nd", "rd", "th")) and text[start - 1 : start].isdigit():
        nth = False
    last = _year_end(text, end)
    found = [Found(day, last, "DATE", 0.9)]
    for head in _heads(text, day):
        if head.end == found[0].start:
            found[0] = Found(head.start, found[0].end, "DATE", 0.9)
        else:
            found.insert(0, head)
    return [*found, *_tails(text, last)]


def _is_bare_day(text: str, day: int, start: int, end: int, gap: str) -> bool:
    """Whether a figure without an ordinal's ending is a day: not "Year 4 may", "these 2 may", "in 5\\nMarch 2014"."""
    before = text[max(0, day - 24) : day]
    year = _YEAR.match(text, end)
    if labelled(before) and not (year and not year["short"]):
        return False
    pointed = _POINTED.search(before) is not None
    if "\n" in gap:
        return pointed
    if text[start:end].lower() in ("may", "march") and text[start:end] not in ("May", "March"):
        return pointed or not _GOES_ON.match(text, end)
    return True


def _month_first(text: str, start: int, end: int) -> list[Found]:
    """``March 12th``, ``Sept. 3, 2014`` with the days after it, or nothing."""
    right = _RIGHT.match(text, end)
    spelled = _SPELLED_RIGHT.match(text, end)
    if not right:
        return [Found(start, _year_end(text, spelled.end()), "DATE", 0.8)] if spelled else []
    last = right.end()
    year = _YEAR.match(text, last)
    dated = bool(year and not year["short"])
    if not (right["nth"] or right["the"] or dated):
        if counts_something(text, last) or text[start:end] in ("may", "march"):
            return []
        if _VAGUE.search(text[max(0, start - 16) : start]):
            return []
    spread = _RANGE.match(text, last)
    if spread and not counts_something(text, spread.end()):
        last = spread.end()
    found = Found(start, _year_end(text, last) if dated else last, "DATE", 0.85)
    return [found, *_tails(text, found.end)]


def _year_end(text: str, end: int) -> int:
    """Where a date ends when a year follows it."""
    year = _YEAR.match(text, end)
    if not year or (year["short"] and counts_something(text, year.end())):
        return end
    return year.end()


def _heads(text: str, start: int) -> Iterator[Found]:
    """Days before a date that share its month, nearest first; one that a dash or stroke joins ends where it begins."""
    for _ in range(_LISTED):
        begin = max(0, start - _BEFORE)
        head = _HEAD.search(text[begin:start])
        if not head or (not head["nth"] and labelled(text[max(0, begin + head.start() - 24) : begin + head.start()])):
            return
        first = begin + head.start()
        joined = head["link"].strip() in ("-", "–", "—", "/")
        yield Found(first, start if joined else begin + head.start("link"), "DATE", 0.85)
        start = first


def _tails(text: str, end: int) -> Iterator[Found]:
    """Days after a date that share its month, ordinals only: "12th March and 19th"."""
    for _ in range(_LISTED):
        tail = _TAIL.match(text, end)
        if not tail:
            return
        yield Found(tail.start("day"), tail.end(), "DATE", 0.8)
        end = tail.end()
