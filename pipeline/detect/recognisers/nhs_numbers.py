"""NHS numbers: ten figures, in threes and fours or in any spacing, also with a wrong check digit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_GROUPED = re.compile(r"(?<![\w/.£+-])[1-9]\d{2}([ .-]?)\d{3}\1\d{4}(?![\w/]|[.,-]\d)")
_CALLED = re.compile(
    r"\b(?:nhs|chi|h ?& ?c)\b['’]?s?(?:[ \t]+(?:no|number|num|nr|id|ref))?[.:#]?(?:[ \t]+(?:is|was|of"
    r"|being))?[ \t:(#.,–-]{0,4}"
    r"(?P<number>\d(?:[ .-]{0,4}\d){7,10})(?!\d)",
    re.IGNORECASE,
)


class NhsNumbers(Rule):
    """Source: NHS Data Dictionary, "NHS NUMBER": ten digits, the last a mod-11 check digit.

    The check digit is not asked of a number grouped as they are printed, nor of one that is called so: a slip in one
    figure still tells whose it was.
    """

    voice = "nhs number"
    entities = ("ID",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - figures with spaces are no word
        """Ten figures by their groups, or by what they are called."""
        for match in _GROUPED.finditer(text):
            if match[1] or checks(match[0]) or not match[0].startswith("7"):
                yield Found(match.start(), match.end(), "ID", 0.9)
        for match in _CALLED.finditer(text):
            yield Found(match.start("number"), match.end("number"), "ID", 0.95)


def checks(number: str) -> bool:
    """Whether the last of ten figures is the mod-11 check digit of the nine before it."""
    figures = [int(sign) for sign in number if sign.isdecimal()]
    if len(figures) != 10:
        return False
    weighed = sum(weight * figure for weight, figure in zip(range(10, 1, -1), figures[:9], strict=True))
    return (11 - weighed % 11) % 11 == figures[9]
