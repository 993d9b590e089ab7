"""Numbers the state gives a person: National Insurance, driving licence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_GAP = r"[ .-]{0,2}"
_INSURANCE = re.compile(rf"(?<![\w-])[A-Z]{{2}}{_GAP}\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{2}}{_GAP}[A-D](?!\w)", re.IGNORECASE)
_LICENCE = re.compile(
    r"(?<!\w)[A-Z]{1,5}9{0,4} ?\d[0156]\d[0-3]\d{2} ?[A-Z][A-Z9] ?\d[A-Z]{2}(?: ?\d{2})?(?!\w)", re.IGNORECASE
)


class PersonNumbers(Rule):
    """Source: HMRC's manual NIM39110 (two letters, six figures, A to D; any prefix, as forms invent theirs), and the
    DVLA's sixteen characters of a driving licence.
    """

    voice = "person number"
    entities = ("ID",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - spaced figures are no word
        """Numbers by their shape."""
        for pattern in (_INSURANCE, _LICENCE):
            for match in pattern.finditer(text):
                yield Found(match.start(), match.end(), "ID", 0.9)
