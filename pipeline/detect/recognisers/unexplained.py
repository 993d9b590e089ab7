"""Capitals that nothing explains: a name that the lists know, or a word that print would not capitalise there.

The other question (issue 3): not "is this a name?" but "is this word known to be harmless?"
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from models.names import names
from pipeline.detect.found import NAME, UNEXPLAINED, Found, Rule
from pipeline.detect.word import Word, is_harmless, known_name, plain_case, zipf
from pipeline.month import MONTHS

_RARE = 3.2
"""Zipf frequency below which a capital in mid-sentence is no emphasis."""
_DETERMINERS = frozenset("the a an this that these those in last next every each all early late mid during".split())
_ABSTRACT = frozenset("hope faith joy patience charity justice mercy summer winter autumn spring love peace".split())
_ACTS = frozenset(
    "has had said says goes went told wants wanted needs needed loves loved hates hated cannot can't couldn't got gets"
    " started starts attends attended came asked asks isn't hasn't wasn't didn't doesn't wrote rang phoned"
    " cried cries".split()
)
_QUOTES = tuple("\"“”‘’'")
_IS = frozenset("is was will would does did can could".split())


class Unexplained(Rule):
    """Source: our own lists of names and of harmless words; word frequencies by wordfreq."""

    voice = UNEXPLAINED
    entities = (NAME,)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Single words; what stands beside them joins them when the voices are settled."""
        lower = not plain_case(words)
        for at, word in enumerate(words):
            if len(word.text) < 2 or not word.text[0].isalpha() or is_harmless(word.low):
                continue
            if word.low == "ed" and at + 1 < len(words) and words[at + 1].low.startswith("psych"):
                continue
            if known_name(word.low) and (word.capital or lower):
                yield Found(word.start, word.end, NAME, 0.5)
            elif word.capital and not lower and not word.shouted and _nobody_explains(text, words, at):
                yield Found(word.start, word.end, NAME, 0.4)


def _nobody_explains(text: str, words: Sequence[Word], at: int) -> bool:
    word = words[at]
    quoted = text[word.start - 1 : word.start] in _QUOTES and text[word.end : word.end + 1] in _QUOTES
    if quoted and zipf(word.low) < _RARE:
        return True
    return _opens_as_somebody(words, at) if word.opens else _stands_out(words, at)


def _stands_out(words: Sequence[Word], at: int) -> bool:
    """A capital in mid-sentence on a word that is somebody's name too, or on a rare one; not in a heading's row."""
    word = words[at]
    if word.low in MONTHS or (at and words[at - 1].low in _DETERMINERS):
        return False
    if any(_titled(words, near) for near in (at - 1, at + 1)):
        return False
    if word.low in names().words:
        return True
    pieces = word.low.split("-")
    return zipf(word.low) < _RARE and not (
        len(pieces) > 1 and all(zipf(piece) >= _RARE or len(piece) < 3 for piece in pieces)
    )


def _titled(words: Sequence[Word], at: int) -> bool:
    """A capital on an ordinary word in mid-sentence: then its neighbour is a heading's word or a form's."""
    return (
        0 <= at < len(words)
        and words[at].capital
        and not words[at].opens
        and words[at].text != "I"
        and (is_harmless(words[at].low) or zipf(words[at].low) >= 4.5)
    )


def _opens_as_somebody(words: Sequence[Word], at: int) -> bool:
    """ "Mark has his review", "Grace's report": a word-name that opens a sentence and does what a person does."""
    word = words[at]
    if word.low not in names().borne or at + 1 >= len(words) or word.low in MONTHS:
        return False
    if words[at + 1].gap != " " and not word.owns:
        return False
    following = words[at + 1].low
    if following in _ACTS or word.owns:
        return True
    return following in _IS and word.low not in _ABSTRACT
