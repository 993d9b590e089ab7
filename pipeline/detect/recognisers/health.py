"""Health bodies by shape: "X Hospital", "X CAMHS", "NHS X", "Ysbyty X", trusts, clinics, surgeries, practices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.councils import councils
from models.places import places
from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, is_harmless, known_name, plain_case, zipf

_ENDS = frozenset("hospital camhs infirmary clinic surgery healthcare trust practice hospice cdc camhs' pct".split())
_ENDINGS = (
    ("health", "centre"),
    ("medical", "centre"),
    ("child", "development", "centre"),
    ("health", "and", "wellbeing", "centre"),
    ("wellbeing", "centre"),
    ("community", "health"),
    ("health", "board"),
    ("nhs", "trust"),
    ("nhs", "foundation", "trust"),
    ("foundation", "trust"),
    ("partnership", "trust"),
)
_LAST = _ENDS | {phrase[-1] for phrase in _ENDINGS}
_INNER = frozenset(
    "general royal university community children's childrens district county teaching hospitals"
    " health nhs foundation and partnership care mental of the & memorial city social trust centre"
    " child family young people's st".split()
)
_NOT_NAMED = frozenset(
    "the a an our his her my local nhs private mental health children's general community teaching"
    " eye this that each acute hospital another any every gp new old dental speech feeding autism"
    " sleep hearing ot salt foundation and of care primary academy multi multi-academy school"
    " charitable in good best general common family social university".split()
)
_STARTS = frozenset(["ysbyty"])
_NO_HOSPITALS = frozenset(
    "college colleges borough family society mail assent navy air marines mencap national commission"
    " prerogative wedding"
    " baby visit institute institution academy ballet opera horticultural british military bank charter court".split()
)
"""What is royal and treats nobody."""
_WHOLE = re.compile(
    r"(?:Children['’]s(?! (?:Service|Social|Cent|Home|Team|Commission|Hospice|Hospital|House|Trust"
    r"|Partner|Department))|General|Maritime|Infirmary|Royal|District General"
    r"|Community Health(?:care)?(?: and Care)?(?: NHS)?(?: Trust)?)(?!\w)(?! (?:Election|Studies))"
)
"""What a town's name with it makes a hospital of: "Medway Maritime", "Norfolk Community Health and Care"."""
_NORTHERN_IRISH = re.compile(
    r"\b(?:South Eastern|Western|Southern|Northern|Belfast)(?: Health and Social Care)? Trust\b"
)
_LETTERED = re.compile(
    r"\b(?:at|from|in|to|under) the (?P<name>[A-Z]&[A-Z]|QE|QEH|QMC|RVI|JR|LGI|BRI|RUH|UHW|UCLH|GRI|RLI)(?![\w&])"
)
"""Hospitals that go by their letters: "the physio at the L&D"."""
_SISTERS = frozenset("free london united victoria hallamshire brompton marsden stoke".split())


class HealthBodies(Rule):
    """Source: the shapes of names in the NHS's lists of organisations."""

    voice = "health"
    entities = ("HEALTH",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Names with a health word at their end or start."""
        lower = not plain_case(words)
        for match in _NORTHERN_IRISH.finditer(text):
            yield Found(match.start(), match.end(), "HEALTH", 0.85)
        yield from _of_towns(text, words)
        for match in _LETTERED.finditer(text):
            yield Found(match.start("name"), match.end(), "HEALTH", 0.7)
        for at, word in enumerate(words):
            ending = self._ending(words, at)
            if ending:
                yield from self._back(words, at, ending, lower=lower)
            if lower and word.low == "nhs" and at + 1 < len(words) and _is_area(words[at + 1].low):
                yield Found(word.start, words[at + 1].end, "HEALTH", 0.7)
            if word.low == "nhs" and at + 1 < len(words) and words[at + 1].capital and words[at + 1].gap == " ":
                yield from self._forward(words, at)
            if word.low in _STARTS:
                yield from self._forward(words, at)
            if word.low == "royal" and at + 1 < len(words) and words[at + 1].gap == " ":
                yield from self._royal(words, at, lower=lower)

    def _ending(self, words: Sequence[Word], at: int) -> int:
        """How many words make the generic end that closes at ``at``; 0: none."""
        if words[at].low not in _LAST:
            return 0
        for phrase in _ENDINGS:
            start = at - len(phrase) + 1
            if start > 0 and tuple(word.low for word in words[start : at + 1]) == phrase:
                return len(phrase)
        return 1 if words[at].low in _ENDS else 0

    def _back(self, words: Sequence[Word], at: int, ending: int, *, lower: bool) -> Iterable[Found]:
        begin = at - ending + 1
        floor = begin
        proper = 0
        while begin and floor - begin < 7 and words[begin].gap in (" ", "-", " & ", ". "):
            before = words[begin - 1]
            if lower and (zipf(before.low) >= 5.5 or before.low in _NOT_NAMED):
                break
            if not (before.capital or lower) and before.low not in ("and", "of", "&", "upon", "on", "children's"):
                break
            if before.owns and not before.capital:
                break
            if before.low in ("and", "of") and begin > 1 and _is_elses(words, begin - 2):
                break
            begin -= 1
            proper += before.low not in _INNER and not is_harmless(before.low)
        while (
            begin < floor
            and (words[begin].low in _NOT_NAMED or is_harmless(words[begin].low))
            and words[begin].low != "royal"
        ):
            begin += 1
        named = words[begin].capital or lower
        weak = words[at].low in ("trust", "practice", "clinic", "surgery") and not words[at].capital and not lower
        if begin < floor and proper and named and not (weak and words[begin].opens):
            yield Found(words[begin].start, words[at].end, "HEALTH", 0.9)

    def _royal(self, words: Sequence[Word], at: int, *, lower: bool) -> Iterable[Found]:
        """ "the Royal Gwent", "at the Royal Free": hospitals that need no other word."""
        named, last = words[at + 1], at + 1
        if named.low in _NO_HOSPITALS or named.low in _ENDS or not (named.capital or lower):
            return
        if lower and not (named.low in councils().forms or named.low in places() or named.low in _SISTERS):
            return
        if is_harmless(named.low) and named.low not in _SISTERS:
            return
        yield Found(words[at].start, words[last].end, "HEALTH", 0.7)

    def _forward(self, words: Sequence[Word], at: int) -> Iterable[Found]:
        end = at
        while end + 1 < len(words) and end - at < 5 and words[end + 1].gap in (" ", " & "):
            following = words[end + 1]
            if not following.capital and following.low not in ("and", "of", "&"):
                break
            if is_harmless(following.low) and following.low not in ("and", "of"):
                break
            end += 1
        while end > at and words[end].low in ("and", "of"):
            end -= 1
        if end > at:
            yield Found(words[at].start, words[end].end, "HEALTH", 0.85)


def _is_area(low: str) -> bool:
    return low in councils().forms or low in places()


def _is_elses(words: Sequence[Word], at: int) -> bool:
    """Whether the word before "and" or "of" is somebody's name or another body's letters."""
    return known_name(words[at].low) or words[at].shouted or words[at].low in _ENDS or is_harmless(words[at].low)


def _of_towns(text: str, words: Sequence[Word]) -> Iterable[Found]:
    """A town or a county, and a word that only its hospital or its trust bears."""
    for at, word in enumerate(words):
        if not word.capital or not (word.low in councils().forms or word.low in places()):
            continue
        whole = _WHOLE.match(text, word.end + 1)
        if whole and text[word.end : word.end + 1] == " ":
            begin = at
            while (
                begin and words[begin].gap == " " and words[begin - 1].low in ("north", "south", "east", "west", "mid")
            ):
                begin -= 1
            yield Found(words[begin].start, whole.end(), "HEALTH", 0.85)
