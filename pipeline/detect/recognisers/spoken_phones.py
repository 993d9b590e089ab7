"""Telephone numbers written out in words: "oh seven seven double oh nine double oh one two three"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_FIGURES = dict(zip("one two three four five six seven eight nine".split(), "123456789", strict=True)) | dict.fromkeys(
    ("oh", "o", "zero", "nought", "naught", "nil"), "0"
)
_TIMES = {"double": 2, "triple": 3, "treble": 3}
_SHORTEST = 9


class SpokenPhones(Rule):
    """Source: how numbers are read out in Britain. So long a row of figures in words is nothing else."""

    voice = "phone in words"
    entities = ("CONTACT",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - the words say it all
        """Rows of figures in words, groups of digits among them, that hold nine figures and begin with nought."""
        start = at = 0
        digits, spoken, times = "", 0, 1
        for at, word in enumerate([*words, None]):
            figure = _figure(word) if word and not word.gap.strip(" \n,.-–()") else None
            if word and word.low in _TIMES:
                times = _TIMES[word.low]
                if digits or spoken:
                    continue
                start, spoken = at, 1
                continue
            if figure is None or word is None:
                if len(digits) >= _SHORTEST and spoken >= 3 and digits.startswith(("0", "44")):
                    yield Found(words[start].start, words[at - 1].end, "CONTACT", 0.8)
                digits, spoken, times = "", 0, 1
                if word is None or (figure := _figure(word)) is None:
                    continue
            if not digits and not spoken:
                start = at
            digits += figure * times
            spoken += not word.text.isdigit()
            times = 1


def _figure(word: Word) -> str | None:
    """The figures that a word stands for; ``None`` for any other word."""
    return _FIGURES.get(word.low) or (word.text if word.text.isdecimal() else None)
