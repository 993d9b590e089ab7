"""Names that stand in a reference list which the organiser imported: schools, hospitals, councils, places, people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.names import names
from pipeline.detect.found import NAME, Found, Rule
from pipeline.detect.word import Word, is_harmless, known_name, plain_case, zipf
from pipeline.gazetteer import Gazetteer, form_of

_SCORES = {"SCHOOL": 0.85, "HEALTH": 0.85, "COUNCIL": 0.8, "PLACE": 0.65, NAME: 0.5}
_ORDINARY = 3.6
"""Zipf frequency from which a single word of a list is English first: "Parsley" is a place too."""
_TELLING = 2.4
"""Zipf frequency below which a word names something in small letters too."""
_WHERE = frozenset("in near from to at outside around of through via".split())
_JOINED = re.compile(r"^[ \-–.'’&]{1,3}$|^ and $")


class ReferenceLists(Rule):
    """Source: the registers that the organiser imported (``casefold reference import``)."""

    voice = "reference list"
    entities = ("SCHOOL", "HEALTH", "COUNCIL", "PLACE", NAME)

    def __init__(self, gazetteer: Gazetteer) -> None:
        super().__init__()
        self._gazetteer = gazetteer

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Longest names first, from left to right. A list raises what is found; it never lowers anything."""
        lower = not plain_case(words)
        forms = [form_of(word.text) for word in words]
        at = 0
        while at < len(words):
            taken = 0
            if forms[at].split(" ", 1)[0] in self._gazetteer.firsts or words[at].low in (
                "church",
                "roman",
                "c",
                "saint",
            ):
                taken = self._length(text, words, at, lower=lower)
            if taken:
                entity = self._gazetteer.kinds[_form(text, words, at, taken)]
                yield Found(words[at].start, words[at + taken - 1].end, entity, _SCORES[entity])
            at += taken or 1

    def _length(self, text: str, words: Sequence[Word], at: int, *, lower: bool) -> int:
        for length in range(min(self._gazetteer.longest + 2, len(words) - at), 0, -1):
            inside = words[at + 1 : at + length]
            if any(not _JOINED.match(word.gap) or "\n\n" in word.gap for word in inside):
                continue
            entity = self._gazetteer.kinds.get(_form(text, words, at, length))
            if entity and _stands(words, at, length, entity, lower=lower):
                return length
        return 0


def _form(text: str, words: Sequence[Word], at: int, length: int) -> str:
    return form_of(text[words[at].start : words[at + length - 1].end])


def _stands(words: Sequence[Word], at: int, length: int, entity: str, *, lower: bool) -> bool:
    """Whether words that a list holds are the name here: ordinary ones only with capitals or after "in"."""
    piece = words[at : at + length]
    if length > 1:
        rare = any(zipf(word.low) < _TELLING for word in piece)
        capital = all(word.capital or len(word.low) < 4 for word in piece)
        owned = sum(not is_harmless(word.low) for word in piece)
        if capital and not lower and entity in ("SCHOOL", "HEALTH"):
            return True
        return owned > 0 and (rare or (capital and not lower) or (lower and entity != "PLACE"))
    word = piece[0]
    if is_harmless(word.low) or word.low in names().words or word.low in ("mum", "ward", "place"):
        return False
    if entity == NAME:
        return (word.capital and not word.opens) or zipf(word.low) < _TELLING
    if zipf(word.low) >= _ORDINARY or known_name(word.low):
        return word.capital and not word.opens and entity == "PLACE" and bool(at) and words[at - 1].low in _WHERE
    return word.capital or (zipf(word.low) < _TELLING and bool(at) and words[at - 1].low in _WHERE)
