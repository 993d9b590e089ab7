"""Quote marks other than ">": "JB> " with the initials of who is quoted, AOL's "<< … >>", ": " of newsreaders."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.clean.arrow import NAMED_PROMPT
from pipeline.clean.line import Line

_NAMED = re.compile(r"^[ \t]{0,8}[^\W\d_]{1,12}>+(?=[ \t]|$|\S)")
_INITIALS = re.compile(r"^[ \t]{0,8}[A-Z][A-Za-z]{0,3}>(?=[ \t]|$)")
_SIGN = re.compile(r"^[ \t]{0,3}(?:[:|}»%]+)(?=[ \t]|$)")
_FEW = 2
_SUPERCITED = re.compile(r'^>{3,6} "(?P<mark>[^"\n>]{1,40})" == .{1,200} writes:$')
"""How Gnus says with which mark it quotes whom: '>>>>> "Dana" == Dana Hollis <dana@…> writes:'."""
_AOL = "in a message dated "
_AOL_LONGEST = 60
"""Lines between "<<" and ">>"."""


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


def mark_supercited(lines: Sequence[Line]) -> None:
    """Lines that begin with the mark that Gnus said it would quote with."""
    heads = [line.text for line in lines if line.depth > _FEW and line.bare.endswith("writes:")]
    marks = [f"{match['mark']}>" for match in map(_SUPERCITED.match, heads) if match]
    for line in lines if marks else ():
        mark = next((mark for mark in marks if line.bare.startswith(mark)), None)
        if mark and not line.depth:
            line.quote_marked(mark)


def mark_angled(lines: Sequence[Line]) -> None:
    """What AOL quoted between "<<" and ">>", below "In a message dated …"."""
    if not any(line.bare[:2] == "<<" for line in lines):
        return
    head = next((number for number, line in enumerate(lines) if line.bare.lower().startswith(_AOL)), None)
    if head is None:
        return
    opened: int | None = None
    for number in range(head, len(lines)):
        bare = lines[number].bare
        if opened is None and bare.startswith("<<"):
            opened = number
        if opened is not None and bare.endswith(">>"):
            if number - opened < _AOL_LONGEST:
                for line in lines[opened : number + 1]:
                    line.depth = 1
            opened = None
