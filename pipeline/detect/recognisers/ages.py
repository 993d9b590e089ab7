"""Names beside an age, or owners of what only a child owns: "Hope, 9,", "El is fourteen now", "Jack's statement"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.names import names
from pipeline.detect.found import Found, Rule
from pipeline.detect.namerun import run
from pipeline.detect.word import Word, is_harmless, known_name, plain_case, zipf
from pipeline.month import MONTHS

_AGE = re.compile(
    r"\s*[,(]?\s*(?:who(?:['’]s| is| was| will be)|is|was|aged?|turned|now|who"
    r" turns)?\s*[,(]?\s*(?:(?:nearly|almost|just|only|now|aged?)\s+)?"
    r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen)"
    r"(?![\w/:.]*\d)(?:\s*(?:years?|yrs?|yo|y/o|months|and|in|,|\)|\.|;|-|–|when|at|has|with)|\s*$"
    r"|(?<=is \d\d)\s(?!pages?|weeks?|days?|hours?|minutes?|miles|percent|per|times|points|months|of|out)[a-z]"
    r"|(?<=is \d)\s(?!pages?|weeks?|days?|hours?|minutes?|miles|percent|per|times|points|months|of|out)[a-z])",
    re.IGNORECASE,
)
_SCHOOL_YEAR = re.compile(r" \((?:Y(?:ear ?|r ?)?\d{1,2}|P\d|S\d|(?:aged? |nearly )?\d{1,2}(?: years?| yrs?)?)[,)]")
_GROWN = re.compile(
    r" (?:is|was|turned|turns|will be) (?:nearly |almost |just |only |now )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)"
    r"(?: now| and (?!a half hours|hours|days)| years? old|,|\.|;| in [A-Z]| with| next)"
)
"""An age told in words of whoever stands before it: "El is fourteen now"."""
_BARE = re.compile(r"\s+\d")
"""A figure that only a space parts from the word: "Jack 9" is somebody, "Flat 9" is not."""
_CHILD_THINGS = frozenset(
    "statement ehcp ehc diagnosis needs teacher school report reports reports' ep sen file class"
    " classroom behaviour autism bedroom birthday placement seizures speech annual review case appeal"
    " hearing education name records record dad mum father".split()
)


class Ages(Rule):
    """Source: how parents say whom they write about."""

    voice = "age"
    entities = ("CHILD",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Names that an age follows, or a child's things."""
        lower = not plain_case(words)
        for at, word in enumerate(words):
            if word.capital or lower:
                yield from _beside(text, words, at, lower=lower)


def _beside(text: str, words: Sequence[Word], at: int, *, lower: bool) -> Iterable[Found]:
    """A name with an age after it, or that owns what only a child owns here."""
    word = words[at]
    if word.capital and not is_harmless(word.low) and _GROWN.match(text, word.end) and word.low not in MONTHS:
        yield Found(word.start, word.end, "CHILD", 0.7)
        return
    if _is_placed(text, word):
        yield Found(word.start, word.end, "CHILD", 0.6)
        return
    count = run(words, at, lower=lower, limit=3)
    if lower and at + 1 < len(words) and _owns_without_a_mark(word, words[at + 1]):
        yield Found(word.start, word.end - 1, "CHILD", 0.6)
        return
    if not count or (at and run(words, at - 1, lower=lower) > 1 and words[at].gap == " "):
        return
    last = words[at + count - 1]
    known = known_name(word.low)
    if (
        _AGE.match(text[last.end : last.end + 40])
        and (known or word.low in names().words or not _BARE.match(text, last.end))
        and (known or not word.opens or zipf(word.low) < 3 or word.low in names().borne)
        and not last.owns
    ):
        yield Found(word.start, last.end, "CHILD", 0.7)
    elif last.owns and at + count < len(words) and words[at + count].low in _CHILD_THINGS and zipf(word.low) < 5:
        yield Found(word.start, last.end, "CHILD", 0.6)


def _is_placed(text: str, word: Word) -> bool:
    """ "Righteous (Y3)", "Roo (nearly 6)": a capital before a school year or an age in brackets."""
    if not word.capital or len(word.text) < 3 or word.shouted or word.low in MONTHS or is_harmless(word.low):
        return False
    return _SCHOOL_YEAR.match(text, word.end) is not None


def _owns_without_a_mark(word: Word, thing: Word) -> bool:
    """ "joys dad", "willows plan": a name that nobody mistakes for a plural, before what only a child owns."""
    stem = word.low[:-1]
    named = word.low.endswith("s") and len(stem) > 2 and (stem in names().given or stem in names().borne)
    return named and thing.gap == " " and thing.low in _CHILD_THINGS and word.low not in names().given
