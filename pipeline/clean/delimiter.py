"""Signatures below a delimiter (RFC 3676, 4.3), and the lines of dashes by which a writer parts her letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, pairwise

from pipeline.clean.closing import POSTSCRIPT, added, closes, pleads
from pipeline.clean.facts import fills_form, lists_dates, short_sentence
from pipeline.clean.line import Line
from pipeline.clean.lineshape import begins_with_name, kinds_of
from pipeline.clean.prose import contact, is_prose
from pipeline.clean.signer import initials_like, name_like, own_name_line
from pipeline.clean.signoff import Cut

_DELIMITER = re.compile(r"^[ \t]*(?:--|—|––|––|__)[ \t\u00a0]*$")
_FIRST_PERSON = re.compile(r"\b(?:I|I'm|I've|my|we|our|us|me)\b")
_STOPS = (".", "!", "?")
_AUTHORED = re.compile(r"^\W{0,3}[-–—~(]+ ?\w|[-–—~(] ?(?:[A-Z][\w.'’]* ?){1,4}\)?$")
"""Whom a wise word is by."""
_MACHINE = re.compile(r"^\W?(?:sent|written|typed|posted) (?:from|by|via|with|on|using)\b", re.IGNORECASE)
_LONGEST = 15
_DASHES = 3
_TWO = 2
"""Delimiters that one letter may have: of its writer and of the office."""
_PROSE_BELOW = 3
"""Lines of prose below a delimiter from which on it is none: two are a quotation of somebody wise."""


def delimits(text: str, *, strictly: bool = False) -> bool:
    """Whether a line is a delimiter; ``strictly``: as RFC 3676 has it, with a blank at its end."""
    return text.endswith("-- ") if strictly else bool(_DELIMITER.match(text))


def below_delimiter(stretch: Sequence[Line], filled: Sequence[int], names: frozenset[str]) -> Cut | None:
    """What stands below the first delimiter that has no more than a signature below it, up to a postscript.

    ``filled``: where to look for it.
    """
    found = [
        number
        for number in filled[-_LONGEST - 1 :]
        if len(stretch[number].bare) < _DASHES
        and stretch[number].bare[0] in "-—–_"
        and _DELIMITER.match(stretch[number].text)
    ]
    if not found or (len(found) > 1 and (_parts_sections(stretch, found) or _frames(stretch, found, names))):
        return None
    end = _afterword(stretch, found[-1] + 1)
    while found:
        if all(_holds_no_story(stretch, number, end, names) for number in found):
            return Cut(found[0], end, "signature below its delimiter", 0.95)
        found = found[1:]
    return None


def _parts_sections(stretch: Sequence[Line], found: Sequence[int]) -> bool:
    """Delimiters between the sections of a letter: what stands between them tells something and is nobody's name."""
    sections = [[line.bare for line in stretch[at + 1 : end] if line.bare] for at, end in pairwise(found)]
    if len(found) > _TWO and not any(map(contact, chain.from_iterable(sections))):
        return True
    return all(
        (any(map(is_prose, bares)) or fills_form(bares)) and not any(name_like(bare) or contact(bare) for bare in bares)
        for bares in sections
    )


def _frames(stretch: Sequence[Line], found: Sequence[int], names: frozenset[str]) -> bool:
    """Delimiters around what an unsigned letter tells of, which goes on below the last of them."""
    below = next((line.bare for line in stretch[found[-1] + 1 :] if line.bare), "")
    return short_sentence(below) and not _signed_above(stretch[: found[0]], names)


def _afterword(stretch: Sequence[Line], start: int) -> int:
    """Where the writer goes on below her signature: with a postscript, or with a paragraph of sentences."""
    signed = False
    for number in range(start, len(stretch)):
        bare = stretch[number].bare
        if not bare:
            continue
        parted = not stretch[number - 1].bare
        if POSTSCRIPT.match(bare) or (added(bare) and (parted or not pleads(bare))):
            return number
        if signed and parted and _goes_on(stretch, number):
            return number
        signed = True
    return len(stretch)


def _goes_on(stretch: Sequence[Line], start: int) -> bool:
    """A paragraph of sentences, neither between quotation marks nor with a name below: nobody wise is quoted."""
    end = next((number for number in range(start, len(stretch)) if not stretch[number].bare), len(stretch))
    bares = [line.bare for line in stretch[start:end]]
    below = next((line.bare for line in stretch[end:] if line.bare), "")
    return (
        stretch[start].tells
        and bares[-1].endswith(_STOPS)
        and not any(map(contact, bares))
        and not _AUTHORED.search(bares[-1])
        and not _AUTHORED.match(below)
    )


def _holds_no_story(stretch: Sequence[Line], at: int, end: int, names: frozenset[str]) -> bool:
    """Little prose below it, and none that the writer's own sentences could go on with.

    A wise word below a delimiter is seldom the writer's; but then the delimiter is as RFC 3676 has it, with a blank at
    its end, or the letter was signed above it, and nobody closes the letter below it.
    """
    below = stretch[at + 1 : end]
    told = [line.bare for line in below if line.tells]
    head = next((line for line in below if line.bare), None)
    if head is not None and head.tells:
        if any(map(_FIRST_PERSON.search, told)) or any(closes(line.bare) for line in below):
            return False
        sure = delimits(stretch[at].text, strictly=True) or _MACHINE.match(head.bare)
        if not sure and not _signed_above(stretch[:at], names):
            return False
    bares = [line.bare for line in below if line.bare]
    if (
        not delimits(stretch[at].text, strictly=True)
        and not _signed_above(stretch[:at], names)
        and not _names_anybody(bares)
    ):
        return False
    return sum(map(is_prose, told)) < _PROSE_BELOW and not lists_dates(bares) and not fills_form(bares)


def _names_anybody(bares: Sequence[str]) -> bool:
    """A name, an address, a closing or a calling: without one of them nothing says that it is a signature."""
    return any(
        contact(bare)
        or name_like(bare)
        or closes(bare)
        or begins_with_name(bare)
        or kinds_of(bare)
        or _MACHINE.match(bare)
        for bare in bares
    )


def _signed_above(above: Sequence[Line], names: frozenset[str]) -> bool:
    """The letter ends above with a closing or a name."""
    last = next((line.bare for line in reversed(above) if line.bare), "")
    return closes(last) or name_like(last) or own_name_line(last, names) or initials_like(last)
