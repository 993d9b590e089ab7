"""Names that come again in another spelling or with a pet ending: "caspar" of Casper, "pearly" of Pearl, "nat peak"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.nicknames import one_name
from pipeline.detect.candidate import Candidate
from pipeline.detect.dictionary import in_dictionary
from pipeline.detect.kind import PEOPLE
from pipeline.detect.repeat import Named
from pipeline.detect.word import Word, is_harmless, plain_case
from pipeline.mention import MentionType
from pipeline.petname import is_pet_name
from pipeline.respelt import alike

VOICE = "respelt"
_LONG = 5
"""Letters of the shortest given name whose other spellings are looked for, in small letters or large."""
_PET = 4
_ENDINGS = ("y", "ie", "s", "bob", "bear")
_MOST = 40
"""Given names of a message that are compared with its words; one with more is a list."""


def respelt(known: Sequence[Named], words: Sequence[Word]) -> Iterator[Candidate]:
    """Words of a text that spell a known person's name in another way."""
    givens = _givens(known)
    fulls = {(name.words[0].low, name.words[-1].low): name.type for name in known if _is_full(name)}
    unreliable = not plain_case(words)
    for at, word in enumerate(words):
        low = word.low
        if len(low) >= _PET and not is_harmless(low) and (unreliable or word.capital):
            kind = _kind(low, givens)
            if kind:
                yield Candidate(word.start, word.end, kind, 0.5, VOICE, ruled=True)
        if at + 1 < len(words) and words[at + 1].gap == " " and (unreliable or words[at + 1].capital):
            for (first, last), kind in fulls.items():
                if first[0] == low[0] and _is_pair((low, words[at + 1].low), (first, last)):
                    yield Candidate(word.start, words[at + 1].end, kind, 0.6, VOICE, ruled=True)


def _givens(known: Sequence[Named]) -> dict[str, MentionType]:
    found: dict[str, MentionType] = {}
    for name in known:
        if name.type in PEOPLE and name.words[0].low.isalpha() and not name.words[0].owns:
            found.setdefault(name.words[0].low, name.type)
    return found if len(found) <= _MOST else {}


def _is_full(name: Named) -> bool:
    return name.type in PEOPLE and len(name.words) == 2 and min(len(word.low) for word in name.words) > 1


def _kind(low: str, givens: dict[str, MentionType]) -> MentionType | None:
    """Whose name it spells; of a child's the pet form too, whatever else the word may be."""
    if low in givens:
        return None
    for given, kind in givens.items():
        if given[0] != low[0]:
            continue
        if len(given) >= _PET and kind is MentionType.CHILD and low in {given + ending for ending in _ENDINGS[:2]}:
            return kind
        if len(given) >= _LONG and not in_dictionary(low) and alike(given, low):
            return kind
    return None


def _is_pair(pair: tuple[str, str], full: tuple[str, str]) -> bool:
    """ "nat peak" for Natalie Peake: a short given name, and a surname with a letter more or less."""
    if pair == full or not (pair[0] == full[0] or one_name(pair[0], full[0]) or is_pet_name(pair[0], full[0])):
        return False
    shorter, longer = sorted((pair[1], full[1]), key=len)
    if len(shorter) < _PET or shorter[:2] != longer[:2]:
        return False
    return (
        pair[1] == full[1]
        or alike(*pair[1:], full[1])
        or (longer.startswith(shorter) and len(longer) - len(shorter) == 1)
    )
