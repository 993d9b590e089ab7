"""Words of a text with their places: what the recognisers walk over, so that all of them stay linear."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from wordfreq import zipf_frequency

from models.harmless import harmless
from models.names import names
from models.places import places

_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")
_POSSESSIVE = re.compile(r"(?<=\w)['’](?:s|S)?$")
_SENTENCE_END = re.compile(r"[.!?…:]['\"”’)\]]*\s*$|\n\s*$|^\s*$|[\"“(•*]\s*$|(?:^|\n)\s*[-–>]\s*$")

RARE = 3.4
"""Zipf frequency (log10 of occurrences in 10**9 words) below which a word is rare enough to be a name."""
_FEW = 6
"""Words of three letters and more below which shares say nothing: then one capital is enough to rely on."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a text."""

    start: int
    """Offset of its first character in the text."""
    end: int
    """Offset after its last character, a possessive left out."""
    text: str = field(repr=False)
    """As it stands, a possessive left out."""
    low: str = field(repr=False)
    """In lower case, apostrophes straight."""
    gap: str = field(repr=False)
    """What stands between the word before and this one."""
    opens: bool
    """It opens a sentence or a line."""
    owns: bool
    """A possessive follows: "Jack's"."""

    @property
    def capital(self) -> bool:
        """It begins with a capital."""
        return self.text[:1].isupper()

    @property
    def shouted(self) -> bool:
        """It is all capitals, and longer than one letter."""
        return len(self.text) > 1 and self.text.isupper()

    @property
    def tabled(self) -> str:
        """As a table has it inside a name of several words: "Bishop's" is ``bishops``."""
        return self.low + "s" * (self.owns and not self.low.endswith("s"))


def tabled(words: Sequence[Word]) -> str:
    """Several words as a table has their name, in lower case and without apostrophes."""
    return " ".join([*(word.tabled for word in words[:-1]), *(word.low for word in words[-1:])])


class Words(tuple[Word, ...]):
    """The words of a text, which know whether their capitals can be relied on: every recogniser asks."""

    @cached_property
    def plain(self) -> bool:
        """Whether the writer uses capitals as print does."""
        return _plain_case(self)


@lru_cache(maxsize=64)
def words_of(text: str) -> Words:
    """The words of a text in order."""
    found: list[Word] = []
    last = 0
    for match in _WORD.finditer(text):
        whole = match[0]
        bare = _POSSESSIVE.sub("", whole)
        owns = bare != whole
        gap = text[last : match.start()]
        start = match.start()
        opens = bool(_SENTENCE_END.search(text[max(0, start - 12) : start]))
        end = start + len(bare)
        if not owns and text[end : end + 1] in ("'", "’") and bare[-1:].lower() == "s":
            owns = not text[end + 1 : end + 2].isalnum()
        found.append(Word(start, end, bare, bare.lower().replace("’", "'"), gap, opens, owns))
        last = match.end()
    return Words(found)


@lru_cache(maxsize=64)
def shouts(text: str) -> bool:
    """Whether more than half of a text's words are all capitals."""
    words = words_of(text)
    return sum(word.shouted for word in words) * 2 > len(words)


def words_between(words: Sequence[Word], start: int, end: int) -> Sequence[Word]:
    """The words of a text that lie in a stretch of it, or reach into it."""
    first = bisect_right(words, start, key=lambda word: word.end)
    last = bisect_left(words, end, key=lambda word: word.start)
    return words[first:last]


@lru_cache(maxsize=100_000)
def zipf(word: str) -> float:
    """How common a lower-case word is in English, log10 of its occurrences in 10**9 words; 0 when unknown."""
    return float(zipf_frequency(word, "en"))


def known_name(low: str) -> bool:
    """Whether a lower-case word is a name and no ordinary word; a double-barrelled one counts by its parts."""
    distinct = names().distinct
    return low in distinct or ("-" in low and any(part in distinct for part in low.split("-")))


@lru_cache(maxsize=50_000)
def is_harmless(low: str) -> bool:
    """Whether a lower-case word names nobody: our own vocabulary, or a very common word."""
    if low in harmless() or low.isdigit():
        return True
    if low.rstrip("s") in harmless() and not known_name(low):
        return True
    return zipf(low) >= 5.0 and not known_name(low) and low not in names().words


def common(low: str) -> bool:
    """Whether a lower-case word is ordinary English and no name of its own."""
    return not known_name(low) and low not in places() and zipf(low) >= RARE


def plain_case(words: Sequence[Word]) -> bool:
    """Whether the writer uses capitals as print does: neither all small nor all large."""
    return words.plain if isinstance(words, Words) else _plain_case(words)


def _plain_case(words: Sequence[Word]) -> bool:
    counted = [word for word in words if len(word.text) > 2]
    if len(counted) < _FEW:
        return not counted or any(word.text[:1].isupper() for word in words)
    large = sum(word.shouted for word in counted) / len(counted)
    opening = [word for word in words if word.opens or word.text == "I" or word.low in ("i", "i'm", "i've")]
    opening = [word for word in opening if word.text[:1].isalpha()]
    small = sum(not word.capital for word in opening) / max(1, len(opening))
    return large < 0.5 and small < 0.6
