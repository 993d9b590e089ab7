"""Telephone numbers in words, whole or in part: "oh seven seven double oh", "07700 900 then 2 7 3", "96 oh 337"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_FIGURES = dict(zip("one two three four five six seven eight nine".split(), "123456789", strict=True)) | dict.fromkeys(
    ("oh", "o", "zero", "nought", "naught", "nil"), "0"
)
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_JOINTS = frozenset("then and dash hyphen space".split())
"""What is said between the groups of a number."""
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_CODES = ("01", "02", "03", "07", "08")
"""Source: Ofcom's National Telephone Numbering Plan."""
_GAP = " \n,.-–()/"
_SHORTEST = 9
_SPOKEN = 3
"""Figures in words from which so long a row is a number whatever its length."""
_LONGEST = 40
"""Figures that are looked at: a mail may be a megabyte of them."""
_LENGTHS = (10, 11)
"""Digits of a British number with its nought, where a word is all that keeps it from being read as one."""


@dataclass(slots=True)
class _Row:
    """Figures that follow each other, as far as they have been read."""

    start: int
    digits: str = ""
    spoken: int = 0
    joined: int = 0
    end: int = 0

    @property
    def whole(self) -> bool:
        """Whether it is a telephone number as it stands."""
        if self.spoken >= _SPOKEN and len(self.digits) >= _SHORTEST:
            return self.digits.startswith(("0", "44"))
        return bool(self.spoken or self.joined) and len(self.digits) in _LENGTHS and self.digits[:2] in _CODES


class SpokenPhones(Rule):
    """Source: how numbers are read out in Britain. So long a row of figures in words is nothing else."""

    voice = "phone in words"
    entities = ("CONTACT",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - parts of words count: "double-1"
        """Rows of figures, some of them in words or with a word between, that make a number."""
        taken = 0
        for row in _rows(text):
            if row.start >= taken and row.end:
                yield Found(row.start, row.end, "CONTACT", 0.8)
                taken = row.end


def _rows(text: str) -> Iterator[_Row]:
    """Each run of figures, ``end`` being where the longest number in it ends; 0 where it holds none."""
    row: _Row | None = None
    last, times = 0, 1
    for token in _TOKEN.finditer(text):
        low = token[0].lower()
        figure = token[0] if token[0].isdecimal() else _FIGURES.get(low)
        if row and text[last : token.start()].strip(_GAP):
            yield row
            row, times = None, 1
        last = token.end()
        if figure is not None or low in _TIMES or (low == "hundred" and row):
            row = row or _Row(token.start())
            row.spoken += not token[0].isdecimal()
            times = _TIMES.get(low, times)
            if low not in _TIMES:
                row.digits = f"{row.digits}{'00' if figure is None else figure * times}"[:_LONGEST]
                times = 1
            if row.whole:
                row.end = token.end()
        elif row and low in _JOINTS:
            row.joined += 1
        elif row:
            yield row
            row, times = None, 1
    if row:
        yield row
