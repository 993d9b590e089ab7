"""Children of whom a letter says no more than an initial: "J's report", "C has autism", "(K, 9)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_LETTER = re.compile(
    r"(?<![\w.&/'’+-])(?P<letter>[B-HJ-Z])(?:(?=['’]s\b)"
    r"|(?=,? (?:has|had|is|was|said|says|will|would|goes|went|got|gets|needs|can|can['’]t|cannot|could|does"
    r"|doesn['’]t|did|didn['’]t"
    r"|started|starts|hates|loves|wants|came|cried|cries|told|attends|sat|struggles|isn['’]t|wasn['’]t"
    r"|hasn['’]t)\b)|(?=, \d{1,2}\b))"
)
_LABELS = re.compile(
    r"\b(?:parts?|sections?|appendix|annex|vitamin|plan|hepatitis|box|questions?|schedule|forms?|note|exhibit"
    r"|level|grades?|group"
    r"|category|type|class|band|set|year|point|option|paragraph|para|room|block|team|and|or|to|an?|the|hall"
    r"|wing|floor|bay|key|letter)[ ]$",
    re.IGNORECASE,
)


class LoneInitials(Rule):
    """Source: forum posts, where parents hide names by their first letter; the letter still tells."""

    voice = "lone initial"
    entities = ("CHILD",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a letter is hardly a word
        """Letters that own or do something; the others of the same letter follow by repetition."""
        for match in _LETTER.finditer(text):
            if not _LABELS.search(text[max(0, match.start() - 14) : match.start()]):
                yield Found(match.start(), match.end("letter"), "CHILD", 0.6)
