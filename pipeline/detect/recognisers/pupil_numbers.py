"""Unique Pupil Numbers, permanent and temporary, in any spacing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_UPN = re.compile(
    r"(?<![\w-])[A-Z](?:[ -]?\d){12}(?![\w]|-\d)|(?<![\w-])[A-Z](?:[ -]?\d){11}[ -]?[A-Z](?!\w)", re.IGNORECASE
)


class PupilNumbers(Rule):
    """Source: Department for Education, "Unique pupil numbers": a check letter and twelve figures; in a temporary
    number the last is a letter too. The check letter is not asked for: a slip in one figure still tells whose it was.
    """

    voice = "pupil number"
    entities = ("ID",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - spaced figures are no word
        """Numbers by their shape."""
        for match in _UPN.finditer(text):
            yield Found(match.start(), match.end(), "ID", 0.9)
