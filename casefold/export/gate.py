"""The gate: whatever is about to leave is read again, against every name that the register knows, in every case.

A name that a person has confirmed blocks. One that only the machine found, or that is an ordinary word too, blocks
until a person has decided it for the case, once, on record (``casefold approve`` asks).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from casefold.export.reading import readings
from casefold.store.register import Register, Sighting

LONGEST = 6
"""Words in the longest surface that is looked up."""

_PSEUDONYM = re.compile(
    r"\[[A-Z][a-z]+(?: [a-z]+)*(?: \d+)?\]|\b(?:January|February|March|April|May|June|July|August|September|October"
    r"|November|December) (?:19|20)\d\d\b"
)
"""What pseudonymising puts into a text; a date becomes its month and year."""
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_PART = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"[^\s@\[\]<>]{1,64}@[^\s@\[\]<>]{1,255}")
_LONG_NUMBER = re.compile(r"(?<!\d)\+?\d(?:[ -]?\d){8,14}(?!\d)")
_POSTCODE = re.compile(
    r"(?<![A-Z0-9])[A-Z]{1,2}\d[A-Z\d]? ?\d(?!st|nd|rd|th)[ABD-HJLNP-UW-Z]{2}(?![A-Z0-9])", re.IGNORECASE
)
"""Royal Mail's form of a full postcode; "Y5 5th" is none."""
_INSURANCE = re.compile(
    r"(?<![A-Z0-9])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z](?: ?\d\d){3} ?[A-D](?![A-Z0-9])", re.IGNORECASE
)
"""A National Insurance number (HMRC, NIM39110)."""
_PUPIL = re.compile(r"(?<![A-Z0-9])[A-HJ-NP-RT-Z]\d{11}[A-Z0-9](?![A-Z0-9])", re.IGNORECASE)
"""A unique pupil number (Department for Education)."""
_LINK = re.compile(r"(?:https?://|www\.)[^\s\[\]<>]{3,500}", re.IGNORECASE)
_NUMBERS = (_LINK, _ADDRESS, _PUPIL, _INSURANCE, _POSTCODE, _LONG_NUMBER)
_SENTENCE_START = re.compile(r"(?:^|[.!?:\n\"'“‘(\[*•-])\s*$")
_TOKEN = re.compile(r"[#@]?[^\W_][\w.%+'’-]{2,80}(?:@[\w.-]{3,80})?")
_HUMP = re.compile(r"[^\W\d_](?:[^\W\d_A-Z]+|[A-Z]*(?![^\W\d_A-Z]))")
_SPACED = re.compile(r"(?<!\w)[^\W\d_](?:[ .·*-]{1,2}[^\W\d_]){3,24}(?!\w)")
_INSIDE = (4, 24)
"""Letters of the shortest and the longest name that is looked for inside a hashtag or an address."""


class Finding(Enum):
    """What a stretch that must not leave is."""

    CONFIRMED = "a name that a person has confirmed"
    UNDECIDED = "a word that may be a name, undecided"
    NUMBER = "an address, a link or a number"


@dataclass(frozen=True, slots=True)
class Hit:
    """Where something stands that must not leave. It never holds the word itself."""

    case: str
    column: str
    start: int
    """Offset in the text of the column."""
    end: int
    finding: Finding

    def __str__(self) -> str:
        return f"case {self.case}, {self.column}, at character {self.start + 1}: {self.finding.value}"


class _Names:
    """What the register says of a text's words, asked for all of them at once."""

    def __init__(self, register: Register, text: str) -> None:
        words = _words(text)
        surfaces = {
            text[start : words[last][1]]
            for place, (start, _) in enumerate(words)
            for last in range(place, min(place + LONGEST, len(words)))
        }
        self._register = register
        self._asked = register.sightings_of(surfaces)

    def sightings(self, surface: str) -> list[Sighting]:
        """All that any case knows of a surface."""
        known = self._asked.get(surface)
        return self._register.sightings(surface) if known is None else known

    def sightings_of(self, surfaces: set[str]) -> dict[str, list[Sighting]]:
        """The same for surfaces that are no words of the text but stand in one."""
        return self._register.sightings_of(surfaces)

    def decided(self, case: str, surface: str) -> bool:
        """Whether a person has let this surface stand in this case."""
        return self._register.decided(case, surface)


def check(register: Register, case: str, column: str, text: str) -> list[Hit]:
    """All that must not leave in one text, in order, whatever hides it (``casefold.export.reading``)."""
    hits: list[Hit] = []
    for reading in readings(text):
        names = _Names(register, reading.text)
        for finder in (_known, _inside, _spaced, _numbers):
            for start, end, finding in finder(names, case, reading.text):
                hit = Hit(case, column, *reading.original(start, end), finding)
                if any(_meet((hit.start, hit.end), (other.start, other.end)) for other in hits):
                    continue
                if blocks(finding) or not register.decided(case, text[hit.start : hit.end]):
                    hits.append(hit)
    return sorted(hits, key=lambda hit: hit.start)


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _numbers(names: _Names, case: str, text: str) -> Iterator[tuple[int, int, Finding]]:
    taken: list[tuple[int, int]] = []
    for pattern in _NUMBERS:
        for match in pattern.finditer(text):
            if not any(_meet(match.span(), span) for span in taken) and not names.decided(case, match[0]):
                taken.append(match.span())
                yield match.start(), match.end(), Finding.NUMBER


def _inside(names: _Names, case: str, text: str) -> Iterator[tuple[int, int, Finding]]:
    """Names inside of words, where people run words together: addresses, hashtags, and capitals within a word."""
    for token in _outside(_TOKEN, text):
        joined = token[0].startswith(("#", "@")) or "@" in token[0]
        pieces = [*_humps(token[0]), *(_stretches(token[0]) if joined else ())]
        known = names.sightings_of({token[0][start:end] for start, end in pieces})
        for start, end in pieces:
            sightings = known[token[0][start:end]]
            if any(not sighting.ordinary for sighting in sightings):
                sure = any(_counts(sighting) for sighting in sightings)
                if sure or not names.decided(case, token[0]):
                    yield *token.span(), Finding.CONFIRMED if sure else Finding.UNDECIDED
                    break


def _stretches(token: str) -> Iterator[tuple[int, int]]:
    """Every run of letters of a token and every part of one that is long enough for a name, the longest first."""
    shortest, longest = _INSIDE
    for run in _PART.finditer(token):
        for length in range(min(longest, len(run[0])), shortest - 1, -1):
            for start in range(run.start(), run.end() - length + 1):
                yield start, start + length


def _humps(token: str) -> Iterator[tuple[int, int]]:
    """The words that capitals mark in a token of several, and every two of them: ``Of`` and ``Aidan`` of MumOfAidan."""
    spans = [match.span() for match in _HUMP.finditer(token)]
    if len(spans) > 1:
        yield from spans
        yield from ((one[0], other[1]) for one, other in itertools.pairwise(spans))


def _spaced(names: _Names, case: str, text: str) -> Iterator[tuple[int, int, Finding]]:
    """A name whose letters stand apart: "A i d a n"."""
    for match in _SPACED.finditer(text):
        sightings = names.sightings(re.sub(r"[ .·*-]", "", match[0]))
        if sightings and (any(map(_counts, sightings)) or not names.decided(case, match[0])):
            sure = any(map(_counts, sightings))
            yield match.start(), match.end(), Finding.CONFIRMED if sure else Finding.UNDECIDED


def _known(names: _Names, case: str, text: str) -> Iterator[tuple[int, int, Finding]]:
    """Longest known surfaces first from the left, pseudonyms stepped over; then the parts of a word with hyphens."""
    words = _words(text)
    index = 0
    while index < len(words):
        for length in range(min(LONGEST, len(words) - index), 0, -1):
            start, end = words[index][0], words[index + length - 1][1]
            finding = _finding(names, case, text, start, end, length)
            if finding:
                yield start, end, finding
                index += length - 1
                break
        else:
            yield from _parts(names, case, text, *words[index])
        index += 1


def _parts(names: _Names, case: str, text: str, start: int, end: int) -> Iterator[tuple[int, int, Finding]]:
    """Of "Akintola-Smith" each name by itself; an ordinary word in a compound ("will-power") is no name."""
    parts = list(_PART.finditer(text, start, end))
    if len(parts) < 2:
        return
    for part in parts:
        if all(sighting.ordinary for sighting in names.sightings(part[0])):
            continue
        finding = _finding(names, case, text, part.start(), part.end(), 1)
        if finding:
            yield part.start(), part.end(), finding


def _words(text: str) -> list[tuple[int, int]]:
    return [match.span() for match in _outside(_WORD, text)]


def _outside(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All that a pattern finds outside of pseudonyms."""
    hidden = [match.span() for match in _PSEUDONYM.finditer(text)]
    at = 0
    for match in pattern.finditer(text):
        while at < len(hidden) and hidden[at][1] <= match.start():
            at += 1
        if at == len(hidden) or hidden[at][0] >= match.end():
            yield match


def in_pseudonym(text: str, start: int, end: int) -> bool:
    """Whether a stretch touches what pseudonymising has put in: a pseudonym, or a month with its year."""
    return any(match.start() < end and start < match.end() for match in _PSEUDONYM.finditer(text))


def _finding(names: _Names, case: str, text: str, start: int, end: int, words: int) -> Finding | None:
    surface = text[start:end]
    sightings = names.sightings(surface)
    if not sightings:
        return None
    if all(sighting.ordinary for sighting in sightings):
        named = words > 1 or (surface[:1].isupper() and not _SENTENCE_START.search(text[max(0, start - 20) : start]))
        return Finding.UNDECIDED if named and not names.decided(case, surface) else None
    word = words == 1 and surface.islower() and _is_word(surface)  # "bright", though somebody is Mrs Bright
    if any(_counts(sighting) for sighting in sightings) and not word:
        return Finding.CONFIRMED
    return None if names.decided(case, surface) else Finding.UNDECIDED


def _is_word(low: str) -> bool:
    from pipeline.detect.dictionary import in_dictionary  # noqa: PLC0415 - half a second, for words that are names too

    return in_dictionary(low)


def _counts(sighting: Sighting) -> bool:
    return sighting.confirmed and not sighting.ordinary


def blocks(finding: Finding) -> bool:
    """Whether only hiding helps; otherwise a person may also decide that the word can stand."""
    match finding:
        case Finding.CONFIRMED:
            return True
        case Finding.UNDECIDED | Finding.NUMBER:
            return False
        case _:
            assert_never(finding)
