"""Surnames behind initials: "H. Coombes", "J.R. Okafor", "I Farquhar (Dr)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.names import names
from pipeline.detect.dictionary import in_dictionary
from pipeline.detect.found import NAME, Found, Rule
from pipeline.detect.recognisers.titles import TITLES
from pipeline.detect.word import Word, common, is_harmless, known_name, plain_case, zipf

_INITIALS = re.compile(
    r"(?<![\w.])(?:[A-Z]\.[ ]?){1,3}(?=[A-Z])"
    r"|(?<![\w.'’])[A-Z]-[A-Z][ ](?=[A-Z][a-z])"
    r"|(?<![\w.'’])[A-HJ-Z][ ][A-HJ-Z][ ](?=[A-Z][a-z])|(?<![\w.'’])[B-HJ-Z]{1,2}[ ](?=[A-Z])"
    r"|(?:(?<=cc )|(?<=[TC][oc]: )|(?<=From: ))A[ ](?=[A-Z][a-z])"
)
_SMALL = re.compile(r"(?<![\w.'’])[b-hj-z]\. ?(?=[a-z]{3})")
"""The initial of somebody who is typed without capitals: "p. hallam"."""
_CUT_SURNAME = re.compile(r"\b(?P<given>[A-Z][a-zà-ÿ]+) (?P<cut>[A-HJ-Z](?:-[A-Z]|[A-Z])?)(?![\w'’&-])")
"""A surname cut to its letters: "Monty B-C", "Cerys A."."""
_SMALL_CUT = re.compile(
    r"(?<![\w.'’])(?P<given>[a-z]{3,}) (?:[b-hj-tv-z](?=[,;:)\n]|\.\s)|[b-hjlmopqstvwz](?=['’]s\b| \("
    r"| (?:who|which|from|says?|said|told|is|was|has|had|this|on|at|in|to|and|very|about|for|came|rang|never)\b))"
)
"""The same without capitals, but for letters that stand for words: "lauren p, her manager"."""
_SMALL_WORD = 5.2
"""Zipf frequency of "to" and "by", which capitals throughout make look like initials."""
_LABELS = re.compile(
    r"\b(?:part|section|appendix|annex|vitamin|plan|hepatitis|box|question|schedule|form|note|exhibit|level|grade|group"
    r"|category|type|class|band|set|year|point|option|paragraph|para|plan|room|block|team)\s$",
    re.IGNORECASE,
)


class Initialled(Rule):
    """Source: how offices sign letters."""

    voice = "initials"
    entities = (NAME,)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Initials with the surname that follows; without full stops only before a name that is known as one."""
        for match in _CUT_SURNAME.finditer(text):
            hyphened = "-" in match["cut"] and not is_harmless(match["given"].lower())
            if (hyphened or known_name(match["given"].lower())) and not (
                match["cut"] == "A" and text[match.end() : match.end() + 1] == " "
            ):
                yield Found(match.start(), match.end(), NAME, 0.7)
        for match in _SMALL_CUT.finditer(text):
            if known_name(match["given"]):
                yield Found(match.start(), match.end(), NAME, 0.7)
        starts = {word.start: at for at, word in enumerate(words)}
        if not plain_case(words):
            for match in _SMALL.finditer(text):
                at = starts.get(match.end())
                if at is not None and _is_surname(words[at], dotted=True) and not in_dictionary(words[at].low):
                    yield Found(match.start(), words[at].end, NAME, 0.7)
        for match in _INITIALS.finditer(text):
            at = starts.get(match.end())
            if (
                at is None
                or match[0].strip(" .").lower() in TITLES
                or (not {".", "-"} & {*match[0]} and match[0] != "A " and zipf(match[0].strip().lower()) > _SMALL_WORD)
                or _LABELS.search(text[max(0, match.start() - 14) : match.start()])
            ):
                continue
            surname = words[at]
            dotted = "." in match[0] or "-" in match[0]
            if _is_surname(surname, dotted=dotted or (_paired(match[0]) and not in_dictionary(surname.low))):
                yield Found(match.start(), surname.end, NAME, 0.8 if dotted else 0.6)


def _paired(initials: str) -> bool:
    """Two letters apart, "T W", which nothing but a surname follows."""
    return len(initials.split()) > 1


def _is_surname(word: Word, *, dotted: bool) -> bool:
    if len(word.text) < 3 or is_harmless(word.low):
        return False
    if word.low in names().surnames or (dotted and word.low in names().words):
        return True
    return dotted and not common(word.low) and zipf(word.low) < 4.5
