"""Feasts that fall on one day, named with their year: Christmas Eve 2014, New Year's Day 2015."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_FEAST = re.compile(
    r"\b(?:christmas (?:eve|day)|xmas (?:eve|day)|boxing day|new year['’]?s['’]? (?:eve|day)|hogmanay"
    r"|twelfth night|burns night"
    r"|(?:st\.? |saint )?(?:valentine|david|patrick|george|andrew|stephen)['’]?s['’]? day|bonfire night|hall?ow[e']?en"
    r"|remembrance day|armistice day|candlemas|michaelmas day|midsummer['’]?s? day|all saints['’]? day"
    r"|all souls['’]? day"
    r"|good friday|easter (?:sunday|monday)|shrove tuesday|pancake day|ash wednesday|palm sunday|mothering sunday"
    r"|whit monday|red nose day)\s*,?\s+(?:(?:in|of)\s+)?(?:(?:19|20)\d\d|['’]\d\d)(?!\d)",
    re.IGNORECASE,
)


class Feasts(Rule):
    """Source: the calendar. Without a year a feast says no more than a month does, and stays."""

    voice = "feast"
    entities = ("DATE",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a feast is several words
        """Feasts with their year."""
        for match in _FEAST.finditer(text):
            yield Found(match.start(), match.end(), "DATE", 0.8)
