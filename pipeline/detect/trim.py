"""What a model heard, cut to the name alone: no title, no role, no "the", no possessive, nothing across a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from models.councils import councils
from models.names import names
from models.places import places
from pipeline.detect.candidate import PERSON, Candidate
from pipeline.detect.namerun import PARTICLES
from pipeline.detect.recognisers.relations import is_relation
from pipeline.detect.recognisers.titles import TITLES
from pipeline.detect.word import Word, common, is_harmless, known_name, words_between, zipf
from pipeline.mention import MentionType

_LONGEST_ACRONYM = 6
_SHORT = 3
_PLAIN = 2.7
"""Zipf frequency of a word that print knows, though it may be rare."""
_EVERYDAY = 4.5
_SMALL = frozenset(
    "a an the at for from in on to with by what that is was my our his her their and or but as it".split()
)
"""Words that end a name where all is capitals, and models run on."""
_ENDING = ';:()[]|/–—"'
"""Signs that end a name; between people "&" does too."""
_APART = frozenset("at from by is was were has had will would said says told asked wrote who which that".split())
"""Small words between two names: where somebody works, and what is told of her ("Gabriel was Ffion" of two people)."""


def trimmed(candidate: Candidate, words: Sequence[Word], *, recased: bool = False) -> Iterator[Candidate]:
    """The names in a stretch that a model took: often one, none when every word in it is harmless.

    ``recased``: the capitals are ours, so that an ordinary word beside a person's name is none: "Jasmine Hates".
    """
    for line in _lines(words_between(words, candidate.start, candidate.end), people=candidate.type == PERSON):
        kept = (_ends_cut(line, candidate, wary=True) if recased else []) or _ends_cut(line, candidate)
        if kept and _is_name(kept, candidate) and not (recased and _is_ordinary(kept)):
            yield replace(candidate, start=kept[0].start, end=kept[-1].end)


def _lines(words: Sequence[Word], *, people: bool) -> Iterator[list[Word]]:
    ends = f"{_ENDING}&" if people else _ENDING
    line: list[Word] = []
    for word in words:
        if word.shouted and (word.low in _SMALL or (people and _is_plain(word))):
            if line:
                yield line
            line = []
            continue
        if line and not word.capital and (word.low in _APART or (people and word.low not in PARTICLES)):
            yield line
            line = []
            continue
        if line and (
            "\n" in word.gap
            or (people and word.opens and word.gap.startswith("."))
            or " - " in word.gap
            or any(sign in word.gap for sign in ends)
        ):
            yield line
            line = []
        line.append(word)
    if line:
        yield line


def _is_plain(word: Word) -> bool:
    """Whether a word in capitals is everyday English that nobody is called by: "JACKIE SAYS ASK NEIL"."""
    return zipf(word.low) >= _EVERYDAY and not _borne(word.low)


def _ends_cut(line: list[Word], candidate: Candidate, *, wary: bool = False) -> list[Word]:
    """Without titles, roles and small words at either end."""
    loose = candidate.type == PERSON

    def idle(word: Word) -> bool:
        small = not word.capital and not known_name(word.low)
        if wary and common(word.low) and not _borne(word.low):
            return True
        return (
            word.low in TITLES or small or (is_harmless(word.low) and (loose or len(line) == 1)) or word.text.isdigit()
        )

    start, end = 0, len(line)
    while start < end and (
        idle(line[start])
        or line[start].low in ("the", "our", "my", "dear", "hi", "hello")
        or (loose and start + 1 < end and is_relation(line[start]))
    ):
        start += 1
    while end > start and idle(line[end - 1]):
        end -= 1
    return line[start:end]


def _is_name(kept: list[Word], candidate: Candidate) -> bool:
    if all(is_harmless(word.low) or not word.text[0].isalpha() for word in kept):
        return False
    if len(kept) == 1:
        return _one_word(kept[0], candidate)
    if candidate.type is MentionType.ORG:
        # a department or a form: every word of it is ordinary English
        return not all(
            is_harmless(word.low) or (zipf(word.low) >= 4.0 and word.low not in names().words) for word in kept
        )
    return not (kept[0].opens and all(common(word.low) and word.low not in names().words for word in kept))


def _is_ordinary(kept: list[Word]) -> bool:
    """Whether capitals of ours have made a name of plain English: "Medically Unsuitable", "Hoover", "Til"."""
    return all(
        len(word.low) < _SHORT or is_harmless(word.low) or (zipf(word.low) >= _PLAIN and not _borne(word.low))
        for word in kept
    )


def _borne(low: str) -> bool:
    return known_name(low) or low in names().words or low in places() or low in councils().forms


def _one_word(word: Word, candidate: Candidate) -> bool:
    if len(word.text) < 2 or not word.capital:
        return False
    if word.shouted and candidate.type is not PERSON and len(word.text) <= _LONGEST_ACRONYM:
        return False
    known = known_name(word.low) or word.low in places()
    if word.opens and not known and common(word.low):
        return False
    if candidate.type is MentionType.ORG and not known and zipf(word.low) >= 3.8:
        return False
    return known or not common(word.low) or (not word.opens and zipf(word.low) < 5.2)
