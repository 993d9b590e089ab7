"""Half-marked remains of a quotation: the end of a quoted line that a mail program wrapped without its ">"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.clean.line import Line

_FULL = 50
"""Characters of a quoted line that may have been wrapped."""
_SHORT = 32
"""Characters of what the wrap cut off."""
_ELIDED = re.compile(
    r"^[\[<({*-]{1,3} ?(?:\.{2,6}|…|(?:big |huge )?sn+i+p(?:ped|s|pety)?|cut|deleted|elided|trimmed|gekürzt|coupé)"
    r"[ .!]{0,3}[\]>)}*-]{1,3}$|^(?:\[?\.{3,6}\]?|…)$",
    re.IGNORECASE,
)
_ENDED = (".", "?", "!", ":", ";", "…", '"', "”")


def mark_remains(lines: Sequence[Line]) -> None:
    """Give the depth of the quotation to the unmarked ends of its lines, so that they fold with it."""
    found = [index for index in range(1, len(lines) - 1) if lines[index - 1].depth and _is_remains(lines, index)]
    for index in found:
        lines[index].depth = lines[index - 1].depth
    if len(found) > 1:
        _mark_last(lines)


def mark_elisions(lines: Sequence[Line]) -> None:
    """Give "[snip]" and "[…]" the depth of the quotation below them, whose head they stand for."""
    for line, below in pairwise([line for line in lines if line.bare]):
        if line.bare == "..." and below.text.startswith(">>> "):
            continue  # what Python asks to be gone on with
        if below.depth and not line.depth and line.bare[0] in "[<(.…*-" and _ELIDED.match(line.bare):
            line.depth = below.depth


def _is_remains(lines: Sequence[Line], index: int) -> bool:
    line, above, below = lines[index], lines[index - 1], lines[index + 1]
    if line.depth or line.blank or not below.depth or above.blank:
        return False
    if line.bare.startswith(("http://", "https://", "<http")) and " " not in line.bare:
        return not above.bare.endswith(("?", "!"))
    return _cut_off(line.bare, above.bare)


def _cut_off(bare: str, above: str) -> bool:
    return (
        len(above) >= _FULL
        and not above.endswith(_ENDED)
        and len(bare) <= _SHORT
        and (bare[:1].islower() or not bare[:1].isalpha())
    )


def _mark_last(lines: Sequence[Line]) -> None:
    """Where lines of the quotation were wrapped, its last one may have been too."""
    for above, line in pairwise(lines):
        if above.depth and not line.depth and not line.blank and _cut_off(line.bare, above.bare):
            line.depth = above.depth
