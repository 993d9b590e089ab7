"""Names that one sentence tells together, so that they are two people's: "Kayden and Kai", "Mali's brother Malik"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from pipeline.identify.gathered import At
from pipeline.identify.person import Words
from pipeline.surface import normal

_SENTENCE = re.compile(r"[!?\n]|(?<!\b[A-Z])\.(?=\s)")
_LONGEST = 45
"""Characters between two names that one phrase tells together."""
_KIN = (
    r"(?:(?:twin|big|little|wee|older|elder|younger|half|step)[ -])*(?:brother|sister|twin|sibling|cousin|mum|mam|mom"
    r"|mother|dad|da|father|son|daughter|boy|girl|lad|lass|wife|husband|partner|friend|mate|gran|nan|auntie|uncle"
    r"|youngest|eldest|oldest|middle one)s?"
)
_JOINED = re.compile(
    r",? ?(?:and|&|\+|nor|with|versus|vs\.?|but not|rather than|instead of)"
    r" (?:(?:also|then|both|not|my|our|his|her|their|little|wee|big|young|baby|even|mr|mrs|ms|miss|dr) )*"
    rf"|['’]s? {_KIN},? ?"
    rf"|[,.]? (?:his|her|their) {_KIN},? ?"
    r"|,? (?:(?:the|our|his|her|my|a) (?:[\w-]+ ){0,2}[\w-]+,? )?(?:and|&)"
    r" (?:the|our|his|her|my) (?:[\w-]+ ){0,2}[\w-]+ (?:is|was|called|named|,)? ?"
    r"|,? (?:the|our|his|her|my) (?:[\w-]+ ){0,2}[\w-]+,? (?:and|&) "
    r"|,? is in a class with |,? has a (?:friend|classmate|teacher|ta|one to one|1:1) called ",
    re.IGNORECASE,
)
"""All that stands between the names of two people."""


class Told:
    """The pairs of names that a message tells together."""

    def __init__(self, mentions: Iterable[At], texts: Sequence[str]) -> None:
        """``mentions``: of people; ``texts``: those that they stand in."""
        self._pairs: set[frozenset[Words]] = set()
        self._beside: set[frozenset[Words]] = set()
        for one, other in pairwise(sorted(mentions, key=lambda at: (at.text, at.mention.start))):
            between = texts[one.text][one.mention.end : other.mention.start]
            if one.text == other.text and not _SENTENCE.search(between):
                self._beside.add(frozenset({_words(one), _words(other)}))
            if one.text == other.text and _are_joined(between):
                first, second = _words(one), _words(other)
                if f"{' '.join(first)}s" != " ".join(second):  # "harris and harriss dad"
                    self._pairs.add(frozenset({first, second}))

    def beside(self, names: Iterable[Words], others: Iterable[Words]) -> bool:
        """Whether one sentence names both, one after the other: "Dawn cried when D. Ellershaw shouted"."""
        known = list(others)
        return any(frozenset({name, other}) in self._beside for name in names for other in known)

    def apart(self, names: Iterable[Words], words: Words) -> bool:
        """Whether somebody of these names is told of together with somebody of those words."""
        return bool(self._pairs) and any(name != words and frozenset({name, words}) in self._pairs for name in names)


def _are_joined(between: str) -> bool:
    return len(between) <= _LONGEST and _JOINED.fullmatch(between.replace("\n", " ")) is not None


def _words(at: At) -> Words:
    return tuple(normal(at.surface).split())
