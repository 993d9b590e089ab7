"""Children of whom a letter says no more than an initial: "J's report", "C has autism", "(K, 9)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.recognisers.titles import TITLES
from pipeline.detect.word import Word, is_harmless

_LETTER = re.compile(
    r"(?<![\w.&/'’+-])(?P<letter>[B-HJ-Z])(?:(?=['’]s\b)"
    r"|(?=,? (?:has|had|is|was|said|says|will|would|goes|went|got|gets|needs|can|can['’]t|cannot|could|does"
    r"|doesn['’]t|did|didn['’]t"
    r"|started|starts|hates|loves|wants|came|cried|cries|told|attends|sat|struggles|isn['’]t|wasn['’]t"
    r"|hasn['’]t)\b)|(?=, \d{1,2}\b)|(?<=\(.)(?=:\)))"
)
_STOPPED = re.compile(r"(?<![\w.&/'’+-])(?P<letter>[B-HJ-Z])\.(?= [a-z])|[\"“](?P<quoted>[B-HJ-Z])[\"”]")
"""A letter with a full stop inside a sentence, or in quotation marks: "O. signs it", 'even with "J"'."""
_TWO = re.compile(
    r"(?<![\w.&/'’+-])(?P<letters>[A-Z]{2})(?= ?\((?:\d{1,2}[A-Z]\)|Y(?:ear ?|r ?)?\d{1,2}|(?:aged? )?\d{1,2}"
    r"|d\.?o\.?b)|,? aged? \d|, \d{1,2}[,)]|,? (?:DOB|d\.?o\.?b|UPN)\b|,? is (?:my|our) (?:son|daughter|boy|girl))"
)
"""Two letters that an age or a school year follows, as officials name a child in a subject line: "DP (Y5)"."""
_SIGNED = re.compile(r"[.!?\n]\s{1,3}(?P<letter>[B-HJ-WYZ]|[A-Z]{2,3})(?= ?x{0,3}[.)]?[\"”])")
"""The letter that signs a message which is quoted: 'Will find a home for it. K"'."""
_ITEM = re.compile(
    r"^[ \t]*(?:item )?\d{1,2}[.)] ?(?P<letters>[A-Z]{2,3})(?= ?[-–,:(] ?Y(?:ear ?|r ?)?\d)"
    r"|\bRe: (?P<subject>[A-Z]{2,3})(?= \(\d{1,2}[A-Z]?\))",
    re.MULTILINE,
)
"""Letters that head an item of minutes, a school year behind them: "3. RT - Y3"."""
_ENDINGS = frozenset("OK PS LOL TBC FYI PTO SEN EP LA IEP ASD TA GP SAR TBA NHS LEA EHC OT SLT MP QC HQ UK TV".split())
"""Capitals that end a quoted message and sign nothing."""
_FAMILY = frozenset("dp dh dw ds dd dm df".split())
"""Forum shorthand that is somebody's initials where a school year stands beside it."""
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
    entities = ("CHILD", "PROFESSIONAL")

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a letter is hardly a word
        """Letters that own or do something; the others of the same letter follow by repetition."""
        for match in _LETTER.finditer(text):
            if not _LABELS.search(text[max(0, match.start() - 14) : match.start()]):
                yield Found(match.start(), match.end("letter"), "CHILD", 0.6)
        for match in _STOPPED.finditer(text):
            group = "letter" if match["letter"] else "quoted"
            if not _LABELS.search(text[max(0, match.start(group) - 14) : match.start(group)]):
                yield Found(match.start(group), match.end(group), "CHILD", 0.5)
        for match in _SIGNED.finditer(text):
            if match["letter"] not in _ENDINGS:
                yield Found(match.start("letter"), match.end("letter"), "PROFESSIONAL", 0.6)
        for match in _ITEM.finditer(text):
            group = match.lastgroup or "letters"
            if match[group].lower() not in TITLES:
                yield Found(match.start(group), match.end(group), "CHILD", 0.7)
        for match in _TWO.finditer(text):
            if not is_harmless(match["letters"].lower()) or match["letters"].lower() in _FAMILY:
                yield Found(match.start(), match.end("letters"), "CHILD", 0.7)
