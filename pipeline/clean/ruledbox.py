"""Signatures between ruled lines, or below one: a frame of dashes or stars, a name and an address in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.clean.line import Line
from pipeline.clean.prose import contact, is_prose
from pipeline.clean.signer import name_like

_RULED = re.compile(r"^[+|.,`'*#]?[-_=*~#+]{2,}[-_=*~#+ ]*[+|.,`'*#]?$")
_WIDE = 10
"""Signs of a frame's ruled lines."""
_WIDEST = 90
_FRAMED = 8
"""Lines inside a frame."""
_SHORT = 4
_BELOW = 6
"""Lines below a single ruled line."""


def ruled(bare: str) -> bool:
    """A line of two or more drawing signs and nothing else."""
    return 2 <= len(bare) <= 200 and not bare[0].isalnum() and bool(_RULED.match(bare))


def boxed_start(stretch: Sequence[Line], filled: Sequence[int], *, opening: bool) -> int | None:
    """Where a ruled signature begins at the end of a stretch; ``None`` when there is none.

    ``filled``: numbers of the lines that hold words, as in the other voices.
    """
    filled = filled[-(_FRAMED + 3) :]
    if len(filled) < 2 + opening or all(stretch[number].bare[0].isalnum() for number in filled):
        return None
    frame = ruled(stretch[filled[-1]].bare)
    inside: list[str] = []
    for place in range(len(filled) - (2 if frame else 1), -1, -1):
        number = filled[place]
        bare = stretch[number].bare
        if ruled(bare):
            named = (
                len(bare) <= _SHORT and len(inside) <= _SHORT and name_like(inside[-1].partition(",")[0])
                if inside
                else False
            )
            parted = number == 0 or stretch[number - 1].blank or named or frame
            if frame and not (len(bare) >= _WIDE and abs(len(bare) - len(stretch[filled[-1]].bare)) <= _SHORT):
                return None
            if place < opening or not inside or not parted:
                return None
            return number if _signs(inside[::-1], frame=frame) else None
        inside.append(bare)
        if len(inside) > (_FRAMED if frame else _BELOW) or len(bare) > _WIDEST:
            return None
    return None


def _signs(inside: Sequence[str], *, frame: bool) -> bool:
    told = any(contact(each) for each in inside) or name_like(inside[0].partition(",")[0])
    prose = sum(is_prose(each) for each in inside)
    return told and (frame or not prose or (prose == 1 and contact(inside[0])))
