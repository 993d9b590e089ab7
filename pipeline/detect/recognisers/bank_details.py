"""Bank details: sort codes, which look like dates, and account numbers beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_SORT_CODE = re.compile(
    r"\bsort ?code\b(?: no| number)?[.:#]?(?: is| was)?[ :(#–-]{0,3}(?P<number>\d\d[ .–-]?\d\d[ .–-]?\d\d)(?!\d)",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(r"(?<![\w£.,/-])(?P<code>\d\d-\d\d-\d\d)[ ,/]{1,3}(?P<number>\d{7,8})(?!\w)")


class BankDetails(Rule):
    """Source: Pay.UK's six-figure sort codes and eight-figure account numbers."""

    voice = "bank details"
    entities = ("ID",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - figures with dashes are no word
        """Sort codes that are called so, or that an account number follows."""
        for match in _SORT_CODE.finditer(text):
            yield Found(match.start("number"), match.end("number"), "ID", 0.9)
        for match in _ACCOUNT.finditer(text):
            yield Found(match.start("code"), match.end("code"), "ID", 0.9)
            yield Found(match.start("number"), match.end("number"), "ID", 0.9)
