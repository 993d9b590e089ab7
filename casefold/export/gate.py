"""The gate: whatever is about to leave is read again, against every name that the register knows, in every case.

A name that a person has confirmed blocks. One that only the machine found, or that is an ordinary word too, blocks
until a person has decided it for the case, once, on record (``casefold approve`` asks).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from casefold.store.register import Register, Sighting

LONGEST = 6
"""Words in the longest surface that is looked up."""

_PSEUDONYM = re.compile(r"\[[A-Z][a-z]+(?: [a-z]+)*(?: \d+)?\]")
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_ADDRESS = re.compile(r"[^\s@\[\]<>]{1,64}@[^\s@\[\]<>]{1,255}")
_LONG_NUMBER = re.compile(r"(?<!\d)\+?\d(?:[ -]?\d){8,14}(?!\d)")
_SENTENCE_START = re.compile(r"(?:^|[.!?:\n\"'“‘(\[*•-])\s*$")


class Finding(Enum):
    """What a stretch that must not leave is."""

    CONFIRMED = "a name that a person has confirmed"
    UNDECIDED = "a word that may be a name, undecided"
    NUMBER = "an address or a long number"


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


def check(register: Register, case: str, column: str, text: str) -> list[Hit]:
    """All that must not leave in one text, in order."""
    hits = [Hit(case, column, start, end, finding) for start, end, finding in _known(register, case, text)]
    for pattern in (_ADDRESS, _LONG_NUMBER):
        for match in pattern.finditer(text):
            if not any(hit.start < match.end() and match.start() < hit.end for hit in hits) and not register.decided(
                case, match[0]
            ):
                hits.append(Hit(case, column, match.start(), match.end(), Finding.NUMBER))
    return sorted(hits, key=lambda hit: hit.start)


def _known(register: Register, case: str, text: str) -> Iterator[tuple[int, int, Finding]]:
    """Longest known surfaces first from the left, pseudonyms stepped over."""
    words = _words(text)
    index = 0
    while index < len(words):
        for length in range(min(LONGEST, len(words) - index), 0, -1):
            start, end = words[index][0], words[index + length - 1][1]
            finding = _finding(register, case, text, start, end, length)
            if finding:
                yield start, end, finding
                index += length - 1
                break
        index += 1


def _words(text: str) -> list[tuple[int, int]]:
    hidden = [match.span() for match in _PSEUDONYM.finditer(text)]
    spans: list[tuple[int, int]] = []
    at = 0
    for match in _WORD.finditer(text):
        while at < len(hidden) and hidden[at][1] <= match.start():
            at += 1
        if at < len(hidden) and hidden[at][0] < match.end():
            continue
        spans.append(match.span())
    return spans


def _finding(register: Register, case: str, text: str, start: int, end: int, words: int) -> Finding | None:
    surface = text[start:end]
    sightings = register.sightings(surface)
    if not sightings:
        return None
    if all(sighting.ordinary for sighting in sightings):
        named = words > 1 or (surface[:1].isupper() and not _SENTENCE_START.search(text[max(0, start - 20) : start]))
        return Finding.UNDECIDED if named and not register.decided(case, surface) else None
    if any(_counts(sighting) for sighting in sightings):
        return Finding.CONFIRMED
    return None if register.decided(case, surface) else Finding.UNDECIDED


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
