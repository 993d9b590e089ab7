"""Runs of capitals that hold a name: "Rugby Autism Circle", "Costi's Fish Bar", "Langley Link Cars".

Models take the name out of such a run and leave the rest, which tells as much. A run is taken whole where one of
its words is a town, a known name or in no dictionary.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from models.councils import councils
from models.names import names
from models.places import places
from pipeline.detect.dictionary import in_dictionary
from pipeline.detect.found import Found, Rule
from pipeline.detect.recognisers.roles import ROLES
from pipeline.detect.recognisers.titles import TITLES
from pipeline.detect.word import Word, is_harmless, known_name, plain_case, zipf
from pipeline.month import MONTHS

_LONGEST = 5
_CLOSING = frozenset(
    "hub circle bar cars link links languages fostering staffing travel transport mission rovers united"
    " group club panels foods"
    " poultry cafe café kitchen garage services project forum network union bakery salon clinic reach"
    " yard farm house lodge"
    " tabernacle chapel church temple mosque centre center trust partnership counselling advocacy support"
    " recruitment works lea court".split()
)
"""Ordinary words that may end the name of a small body, though many a sentence has them."""


class CapitalRuns(Rule):
    """Source: the names of small organisations in our own letters."""

    voice = "run of capitals"
    entities = ("ORG",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a Rule
        """Runs of two to five capitals, a person's full name aside."""
        if not plain_case(words):
            return
        at = 0
        while at < len(words):
            count = _run(words, at)
            if count > 1 and _is_body(words[at : at + count]):
                yield Found(words[at].start, words[at + count - 1].end, "ORG", 0.5)
            at += max(1, count)


def _run(words: Sequence[Word], at: int) -> int:
    """How many words from here stand with capitals in one row; a harmless word may close it but not open it."""
    count = 0
    while at + count < len(words) and count < _LONGEST:
        word = words[at + count]
        if not word.capital or word.shouted or len(word.text) < 3 or word.low in TITLES:
            break
        if count and word.gap not in (" ", " & "):
            break
        if not count and (is_harmless(word.low) or word.low in MONTHS or _is_only_opening(word)):
            break
        count += 1
    while count > 1 and not _closes(words[at + count - 1]):
        count -= 1
    return count


def _is_only_opening(word: Word) -> bool:
    return word.opens and not word.owns and not _is_proper(word)


def _closes(word: Word) -> bool:
    if word.low in _CLOSING:
        return True
    return not is_harmless(word.low) and word.low not in ROLES and zipf(word.low) < 5.3


def _is_proper(word: Word) -> bool:
    low = word.low
    return known_name(low) or low in places() or low in councils().forms or (zipf(low) < 4.5 and not in_dictionary(low))


def _is_body(run: Sequence[Word]) -> bool:
    """One word of it tells whose it is, one says that it is no person's name."""
    if not any(_is_proper(word) or word.owns for word in run):
        return False
    ordinary = [
        word
        for word in run[1:]
        if word.low in _CLOSING
        or (in_dictionary(word.low) and not known_name(word.low) and word.low not in names().words)
    ]
    given = run[0].low in names().given and not run[0].owns
    return bool(ordinary) and (not given or run[-1].low in _CLOSING)
