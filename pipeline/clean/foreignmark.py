"""Quote marks other than ">": "JB> " with the initials of who is quoted, and ": ", "| " or "} " of old newsreaders."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.clean.arrow import NAMED_PROMPT
from pipeline.clean.line import Line

_NAMED = re.compile(r"^[ \t]{0,8}[^\W\d_]{1,12}>+(?=[ \t]|$|\S)")
_INITIALS = re.compile(r"^[ \t]{0,8}[A-Z][A-Za-z]{0,3}>(?=[ \t]|$)")
_SIGN = re.compile(r"^[ \t]{0,3}(?:[:|}»%]+)(?=[ \t]|$)")
_FEW = 2


def foreign_run(lines: Sequence[Line], at: int) -> tuple[str, list[Line]] | None:
    """(mark, lines that carry it) from line ``at`` on, with an attribution above it; ``None`` without a mark."""
    match = _NAMED.match(lines[at].text) or _SIGN.match(lines[at].text)
    if not match or NAMED_PROMPT.match(lines[at].bare):
        return None
    mark = match[0].strip()
    run: list[Line] = []
    for line in lines[at:]:
        if line.bare.startswith(mark):
            run.append(line)
        elif not line.blank:
            break
    return mark, run


def indented_run(lines: Sequence[Line], at: int) -> list[Line]:
    """The indented lines from line ``at`` on, as old mail programs quoted, if lines without an indent follow."""
    run: list[Line] = []
    for line in lines[at:]:
        if line.bare and not line.text.startswith(("  ", "\t")):
            return [each for each in run if each.bare]
        run.append(line)
    return []


def mark_initials(lines: Sequence[Line]) -> None:
    """Lines that begin with initials and ">" are quoted wherever they stand, if two of them have the same."""
    found: dict[str, list[Line]] = {}
    for line in lines:
        if ">" in line.text and not line.depth and not NAMED_PROMPT.match(line.bare):
            match = _INITIALS.match(line.text)
            if match:
                found.setdefault(match[0].strip(), []).append(line)
    for mark, run in found.items():
        if len(run) >= _FEW:
            for line in run:
                line.quote_marked(mark)
