"""Firms by the word that ends their name: "Castlegate Law", "Tolliver & Rudge LLP", "Brightside Tuition"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, is_harmless, plain_case

_ENDS = frozenset(
    "llp ltd limited plc solicitors law chambers associates consulting consultancy taxis cabs minibuses coaches tuition"
    " tutors advocacy mediation cic therapies".split()
)
_JOINS = frozenset(["and", "&"])
_LONGEST = 4


class Firms(Rule):
    """Source: how letters name solicitors, taxi firms and tutors."""

    voice = "firm"
    entities = ("ORG",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a Rule
        """Capitals that run up to a firm's last word, itself with a capital."""
        if not plain_case(words):
            return
        for at, word in enumerate(words):
            if word.low not in _ENDS or not word.capital or word.shouted:
                continue
            first = at
            while first and at - first < _LONGEST and _belongs(words, first):
                first -= 1
            while first < at and (is_harmless(words[first].low) or not words[first].capital):
                first += 1
            if first < at:
                yield Found(words[first].start, word.end, "ORG", 0.8)


def _belongs(words: Sequence[Word], at: int) -> bool:
    before = words[at - 1]
    if words[at].gap.strip(" &") or "\n" in words[at].gap or before.owns:
        return False
    return before.capital or (before.low in _JOINS and at > 1 and words[at - 2].capital)
