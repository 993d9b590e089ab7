"""Sign-offs by rule: a closing phrase and a name, the sender's own name, a postscript below them left alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.clean.closing import added, begins_closing, closes, closes_alone, closing_name, may_close
from pipeline.clean.line import Line
from pipeline.clean.prose import LONG, contact, is_prose
from pipeline.clean.signer import initials_like, name_like, own_name_line, signs_name

_LONGEST = 15
_BY_NAME = 8
_INITIAL = re.compile(r"^(?:[A-Z]\. ?){1,2}$")


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a signature stands in a stretch of lines."""

    first: int
    end: int
    rule: str
    confidence: float


def signoff(stretch: Sequence[Line], filled: Sequence[int], names: frozenset[str], *, opening: bool) -> Cut | None:
    """The sign-off at the end of a stretch, if the rules see one. Where the letter opens, its first line stays."""
    filled = filled[-(_LONGEST + 1) :]
    whole = len(filled) <= _LONGEST
    keep_first = opening and whole
    return (
        _by_closing(stretch, filled, names, keep_first=keep_first)
        or _by_name(stretch, filled, names, keep_first=keep_first)
        or _by_initial(stretch, filled)
    )


def _by_closing(
    stretch: Sequence[Line], filled: Sequence[int], names: frozenset[str], *, keep_first: bool
) -> Cut | None:
    """A closing phrase and what short lines stand under it; the name may stand on its line."""
    signed: list[int] = []
    postscript: int | None = None
    for back in range(1, min(_LONGEST, len(filled)) + 1):
        number = filled[-back]
        bare = stretch[number].bare
        if back > 1:
            above = filled[1 - back]
            if added(stretch[above].bare):
                signed, postscript = [], above
            elif _tells(stretch[above]):
                return None
            else:
                signed.insert(0, above)
        if len(bare) >= LONG or (keep_first and back == len(filled)):
            continue
        if _closes(bare, [stretch[each].bare for each in signed], names):
            end = len(stretch) if postscript is None else (signed[-1] if signed else number) + 1
            return Cut(number, end, "signature below a closing", 0.9)
    return None


def _tells(line: Line) -> bool:
    """Prose, the long first line of a wrapped sentence among it."""
    return is_prose(line.bare) or (len(line.bare) >= LONG and line.tells and not contact(line.bare))


def _closes(bare: str, signed: Sequence[str], names: frozenset[str]) -> bool:
    if not may_close(bare):
        return False
    if closes(bare):
        return bool(signed) or closes_alone(bare)
    name = closing_name(bare)
    return bool(name) and (signs_name(name, names) or (not signed and name_like(name)))


def _by_name(stretch: Sequence[Line], filled: Sequence[int], names: frozenset[str], *, keep_first: bool) -> Cut | None:
    """The writer's own name at the end, and the short lines around it."""
    if not names:
        return None
    end = len(stretch)
    for back in range(1, min(_BY_NAME, len(filled) - keep_first) + 1):
        number = filled[-back]
        bare = stretch[number].bare
        if added(bare):
            end = number
            continue
        if is_prose(bare):
            return None
        if own_name_line(bare, names):
            return Cut(_closing_above(stretch, filled, len(filled) - back), end, "signature below a name", 0.85)
        if back > 1 and not (len(bare) < LONG or contact(bare)):
            return None
    return None


def _by_initial(stretch: Sequence[Line], filled: Sequence[int]) -> Cut | None:
    """A letter with a full stop, or two, alone below a sentence that has ended: "T.", "D.H."."""
    if len(filled) < 2 or not _INITIAL.match(stretch[filled[-1]].bare) or filled[-1] == filled[-2] + 1:
        return None
    ended = stretch[filled[-2]].bare.endswith((".", "!", "?"))
    return Cut(filled[-1], len(stretch), "signature by its initial", 0.7) if ended else None


def _closing_above(stretch: Sequence[Line], filled: Sequence[int], place: int) -> int:
    """The line above a name may close the letter: "Thanks so much," "with hope"."""
    number = filled[place]
    if place < 2:
        return number
    above = stretch[filled[place - 1]].bare
    words = len(above.split())
    touching = filled[place - 1] == number - 1
    if (
        closes(above)
        or (touching and above.endswith(",") and words <= 12 and begins_closing(above))
        or (
            words <= 5
            and len(above) < 40
            and (above.endswith(",") or (words <= 3 and touching and not above.endswith((".", "?", "!"))))
        )
    ):
        return filled[place - 1]
    return number


def with_closing(stretch: Sequence[Line], first: int) -> int:
    """Where a signature begins with the closing above it, if that is not the first thing that the letter says."""
    above = next((number for number in range(first - 1, 0, -1) if stretch[number].bare), 0)
    if not above or first - above > 3 or not any(line.bare for line in stretch[:above]):
        return first
    bare = stretch[above].bare
    return above if closes(bare) or (bare.endswith(",") and begins_closing(bare)) else first


def signoff_length(block: Sequence[Line], names: frozenset[str]) -> int:
    """How many lines of a signature are no more than a closing and a name, from its first line on."""
    filled = [number for number, line in enumerate(block) if line.bare]
    place = 0
    while place < len(filled) and place < 3 and _closing_line(block[filled[place]].bare):
        place += 1
    if place < len(filled) and _names_line(block[filled[place]].bare, names):
        last = filled[place]
        if place + 1 == len(filled) or filled[place + 1] > last + 1:
            place += 1
    if not place:
        return 0
    return len(block) if place == len(filled) else filled[place]


def _closing_line(bare: str) -> bool:
    return len(bare) < LONG and (
        closes(bare)
        or bool(closing_name(bare))
        or (bare.endswith(",") and (len(bare.split()) <= 5 or begins_closing(bare)))
    )


def _names_line(bare: str, names: frozenset[str]) -> bool:
    return not contact(bare) and (
        name_like(bare)
        or own_name_line(bare, names)
        or initials_like(bare)
        or (len(bare.split()) <= 2 and len(bare) < 24 and bare.replace(" ", "").isalpha())
    )
