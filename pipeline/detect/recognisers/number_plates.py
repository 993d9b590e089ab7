"""Registration marks of vehicles: LB07 KXT, K123 ABC, ABC 123K, AXI 1234."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, is_harmless, zipf

_CURRENT = re.compile(r"(?<![\w-])[A-HJ-PR-Y][A-HJ-PR-Y]\d{2}[ -]?([A-Z]{3})(?!\w)", re.IGNORECASE)
_PREFIX = re.compile(r"(?<![\w-])[A-HJ-NPR-Y]\d{1,3}[ -]?([A-HJ-PR-Z]{3})(?!\w)", re.IGNORECASE)
_SUFFIX = re.compile(r"(?<![\w-])([A-Z]{3})[ -]?\d{1,3}[A-HJ-NPR-Y](?!\w)", re.IGNORECASE)
_NORTHERN = re.compile(r"(?<![\w-])([A-Z]?[A-Z]{2})[ -]?\d{1,4}(?!\w|[./:-]\d)", re.IGNORECASE)
_VEHICLE = re.compile(
    r"\b(?:reg|regs|registration|registered|plate|plates|car|cars|taxi|taxis|cab|minibus|bus|van|vehicle|driver|drives|drove|parked"
    r"|number ?plate|ford|vauxhall|vw|golf|transit|fiesta|astra|corsa|bmw|audi|escort)\b",
    re.IGNORECASE,
)
_NEAR = 48
_IN_EVERY_LINE = 5.5
"""Zipf frequency from which letters are a word of the sentence even beside a vehicle: "Y10 AND", "K5 BUT"."""


class NumberPlates(Rule):
    """Source: DVLA's INF104 for the marks of Great Britain since 1963, and those with I or Z of Northern Ireland."""

    voice = "number plate"
    entities = ("ID",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a mark may be two words
        """Marks by their shape; the looser the shape, the more a vehicle must be spoken of near it."""
        for match in _CURRENT.finditer(text):
            about = _about_a_vehicle(text, match)
            if about or (match[0].isupper() and not _is_word(match[1])):
                yield Found(match.start(), match.end(), "ID", 0.9)
        for pattern in (_PREFIX, _SUFFIX):
            for match in pattern.finditer(text):
                if not match[0].isupper():
                    continue
                full = sum(sign.isdigit() for sign in match[0]) == 3 and not _is_word(match[1])
                if full or (_about_a_vehicle(text, match) and zipf(match[1].lower()) < _IN_EVERY_LINE):
                    yield Found(match.start(), match.end(), "ID", 0.85)
        for match in _NORTHERN.finditer(text):
            letters = match[1].upper()
            if letters[-1] in "IZ" or letters[-2] in "IZ":
                sure = match[0].isupper() and len(letters) == 3 and sum(sign.isdigit() for sign in match[0]) == 4
                if not _is_word(letters) and (sure or (match[0].isupper() and _about_a_vehicle(text, match))):
                    yield Found(match.start(), match.end(), "ID", 0.8)


def _is_word(letters: str) -> bool:
    """Letters that are a word or a known short form, such as SEN or AND, and so no part of a mark."""
    return is_harmless(letters.lower()) or zipf(letters.lower()) >= 4.2


def _about_a_vehicle(text: str, match: re.Match[str]) -> bool:
    return bool(_VEHICLE.search(text[max(0, match.start() - _NEAR) : match.end() + _NEAR]))
