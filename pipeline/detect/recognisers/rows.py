"""Children told one after another with their ages, be their names ordinary words: "deniz 7 can 4 and summer whos 2"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.names import names
from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, known_name, plain_case
from pipeline.month import MONTHS

_AGED = re.compile(
    r"(?<![\w'’-])(?P<name>[^\W\d_]{2,}(?:-[^\W\d_]+)?)"
    r"(?:,? \(?|\(|,? (?:who(?:['’]?s| is| was)|is|aged?|age) )(?P<age>\d{1,2})"
    r"(?![\d/:%£-]|\.\d|st\b|nd\b|rd\b|th\b"
    r"| ?(?:am|pm|pages?|weeks?|days?|hours?|hrs?"
    r"|minutes?|mins?|miles|times|points?"
    r"|percent|of|out|other|more|different|people|bairns|weans|children|kids|boys|girls)\b)",
    re.IGNORECASE,
)
_GROWN = 19
"""Age from which nobody is a child of the letter."""
_APART = 90
"""Characters between one of a row and the next."""
_ROW = 2
_NO_NAMES = frozenset(
    "ive weve theres type"
    " aged age is was are were be been and or the a an at in on of to for from by with over under about only just now"
    " nearly almost than since until until before after year yr yrs y years class room page pages part section sect"
    " stage level key ks para no nos number flat item items point step week wk day bus route unit form grade band table"
    " group box he she they it him her his i we you who turned turns turning all both another every least most like"
    " says said got had has have first last next chapter question appendix annex set take took around roughly say"
    " boys girls children kids sons daughters twins boy girl son daughter child brother sister mum dad mam"
    " eldest youngest middle oldest one two three not but as so into up down off"
    " through when if because cos every".split()
)


class Rows(Rule):
    """Source: how parents of several children list them."""

    voice = "row of children"
    entities = ("CHILD",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Rows of two and more with an age each, one of them known for a name."""
        lower = not plain_case(words)
        row: list[re.Match[str]] = []
        for match in _AGED.finditer(text):
            if not _may_be(match["name"], lower=lower) or int(match["age"]) > _GROWN:
                continue
            if row and (match.start() - row[-1].end() > _APART or "\n\n" in text[row[-1].end() : match.start()]):
                yield from _told(row)
                row = []
            row.append(match)
        yield from _told(row)


def _may_be(name: str, *, lower: bool) -> bool:
    low = name.lower()
    return low not in _NO_NAMES and low not in MONTHS and (lower or name[:1].isupper())


def _told(row: Sequence[re.Match[str]]) -> Iterable[Found]:
    lows = [match["name"].lower() for match in row]
    if len(row) >= _ROW and any(known_name(low) or low in names().borne for low in lows):
        for match in row:
            yield Found(match.start("name"), match.end("name"), "CHILD", 0.7)
