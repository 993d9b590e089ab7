"""What Lotus Notes wrote above a quotation: a name, a moment, then To, cc and Subject, and no word such as "wrote"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.clean.headerblock import header_name
from pipeline.clean.line import Line

_MOMENT = re.compile(
    (
        r"\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b.{0,12}\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AP]M)?"
        r"|\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AP]M)?.{0,12}\b\d{1,4}[./-]\d{1,2}[./-]\d{2,4}\b"
    ),
    re.IGNORECASE,
)
_ABOVE = 6
"""Lines above "To:" among which the moment stands."""


def notes_block_at(lines: Sequence[Line], at: int) -> tuple[int, int] | None:
    """(first line, line after the last) of the block whose "To:" is line ``at``; ``None`` when there is none."""
    bare = lines[at].bare
    if (":" not in bare and "：" not in bare) or header_name(bare) != "to":
        return None
    end = _fields_end(lines, at)
    if end is None:
        return None
    for start in range(at - 1, max(-1, at - 1 - _ABOVE), -1):
        line = lines[start]
        if not line.kept or line.depth:
            return None
        if _MOMENT.search(line.bare[:200]) and len(line.bare) < 140:
            return _with_name(lines, start), end
        if not line.blank and len(line.bare) > 90:
            return None
    return None


def _fields_end(lines: Sequence[Line], at: int) -> int | None:
    """The line after "To:", "cc:" and "Subject:"; one of the latter must be there."""
    names = set()
    end = at
    for index in range(at, min(len(lines), at + 14)):
        name = header_name(lines[index].bare)
        if name:
            names.add(name)
            end = index + 1
            if name == "subject":
                break
        elif (lines[index].blank and len(names) > 1 and index > end) or len(lines[index].bare) > 120:
            break
    return end if "subject" in names else None


def _with_name(lines: Sequence[Line], start: int) -> int:
    """The name may stand on the lines above the moment: "Dana Hollis", "Sent by: X"."""
    line = lines[start].bare
    if re.search(r"[^\W\d_]{3}", _MOMENT.sub("", line).replace("AM", "").replace("PM", "")):
        return start
    while start and lines[start - 1].kept and not lines[start - 1].blank and _is_name(lines[start - 1].bare):
        start -= 1
    return start


def _is_name(bare: str) -> bool:
    words = bare.split()
    return len(words) <= 6 and len(bare) < 60 and not bare.endswith((".", "!", "?", ","))
