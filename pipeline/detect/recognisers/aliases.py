"""Other names of somebody: "everyone calls him Dami", "known as Bo", "English name Hugo", "they write Casper"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.names import names
from pipeline.detect.dictionary import in_dictionary
from pipeline.detect.found import NAME, Found, Rule
from pipeline.detect.namerun import run
from pipeline.detect.word import Word, is_harmless, plain_case, zipf
from pipeline.month import MONTHS

_CUE = re.compile(
    r"\b(?:(?:calls?|called|calling|nicknamed?|christened|baptised|renamed|named)\s+(?:him|her|them|the\s+(?:boy|girl|child))"
    r"|(?:known|referred)\s+(?:to\s+(?:us|everyone|family|all)\s+|at\s+(?:home|school)\s+|in\s+the\s+family\s+)?(?:as|to\s+as)"
    r"|(?:goes|went|answers)\s+(?:by|to)|(?:short|pet\s+name)\s+for"
    r"|(?:english|welsh|polish|school|real|full|proper|given|birth|middle|first|pet|home|family|house|christian|muslim|hebrew"
    r"|sikh|chinese|gaelic|irish|legal|new|old|baptismal)\s+name(?:\s+(?:is|was|being))?"
    r"|(?:write|writes|wrote|written|spell|spells|spelt|spelled|misspelt|misspelled|put|typed)\s+(?:(?:it|him|her|his\s+name|her\s+name)\s+)?(?:down\s+)?(?:as\s+)?"
    r"|(?<=\()[^()\n]{0,40}\b(?:say|says|write|writes)"
    r"|(?:everyone|everybody|all|friends|family)\s+(?:all\s+)?calls?|at\s+home\s+we\s+(?:say|call)"
    r"|(?:he|she)(?:['’]s|\s+is|\s+was|\s+becomes|\s+became))"
    r"(?:\s+just|\s+only|\s+simply)?[ :]*[\"“‘']?\s*$",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\b(?:(?:who|she|he|it|that)(?:['’]s| is| was)|lady|man|woman|girl|boy|lad|lass|chap|bloke|someone"
    r"|somebody|person|one|officer"
    r"|teacher|worker|friend|colleague|manager|secretary)\s+called\s+$|\b(?:ask|asking|speak) (?:for|to)\s+$",
    re.IGNORECASE,
)
"""Before anybody's name, June's and April's too: "her secretary, who's called June"."""
_HIM = re.compile(r"call\w* (?:him|her|them)\b", re.IGNORECASE)
_TO_ALL = re.compile(
    r" \(?(?:which|that)(?:['’]?s| is) what (?:he|she|we|they)\b"
    r"| to (?:all|everyone|everybody|us|his|her|friends|family|most|those)\b"
)
"""After a pet name in brackets: "Ptolemy (Tolly to all who love him)"."""
_TO_US = re.compile(r", (?:to|for) (?:us|me|everyone|everybody|all of us|his|her|their|the family|friends)\b")
"""After a pet name that opens a sentence: "Rufus is nine. Roo, to us."."""
_LOOK = 60
_PLAIN = 4.0


class Aliases(Rule):
    """Source: how parents tell of pet names, of names for school, and of names that offices get wrong."""

    voice = "other name"
    entities = ("CHILD", NAME)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """What is said to be somebody's name."""
        lower = not plain_case(words)
        for at, word in enumerate(words):
            if not (word.capital or lower):
                continue
            if is_harmless(word.low) and not (word.capital and word.low in MONTHS):
                continue
            if zipf(word.low) >= _PLAIN and word.shouted:
                continue
            cue = _CUE.search(text[max(0, word.start - _LOOK) : word.start])
            told = _TO_ALL.match(text, word.end)
            worn = told and (text[word.start - 1 : word.start] == "(" or "what" in told[0])
            ours = word.capital and word.opens and _TO_US.match(text, word.end)
            if not cue and not worn and not ours:
                if word.capital and not word.shouted and _CALLED.search(text[max(0, word.start - _LOOK) : word.start]):
                    yield Found(word.start, words[at + max(1, run(words, at)) - 1].end, NAME, 0.7)
                continue
            quoted = cue is not None and cue[0].rstrip()[-1:] in "\"“‘'"
            count = run(words, at, lower=lower, limit=3)
            if not count and word.capital and (word.low in names().words or zipf(word.low) < 4 or quoted):
                count = 1
            unheard = lower and not in_dictionary(word.low) and cue is not None and bool(_HIM.search(cue[0]))
            if unheard and not count:
                count = 1
            if count and (not lower or unheard or word.low in names().given or quoted):
                yield Found(word.start, words[at + count - 1].end, "CHILD", 0.7)
