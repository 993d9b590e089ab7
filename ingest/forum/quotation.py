"""Where a quotation ends whose end a text does not mark: as far as it repeats the quoted post, else one paragraph."""

from __future__ import annotations

from collections.abc import Sequence

_PART = 8
"""Characters of the shortest part of a line that is taken for a quotation of it."""


def quoted_length(lines: Sequence[str], theirs: Sequence[str] | None) -> int:
    """How many of ``lines`` a quotation takes up that begins with the first: what it repeats, else a paragraph."""
    return repeated_length(lines, theirs) or _paragraph_length(lines)


def repeated_length(lines: Sequence[str], theirs: Sequence[str] | None) -> int:
    """How many of ``lines`` repeat the quoted post, from the first on.

    ``theirs``: the lines of the quoted post, where the page holds it. People shorten what they quote, so some of them,
    or parts of them, may be missing.
    """
    left = [line.strip() for line in theirs or ()]
    length = found = 0
    for place, line in enumerate(lines, 1):
        if not line.strip():
            continue
        at = next((at for at in range(found, len(left)) if _repeats(line.strip(), left[at])), None)
        if at is None:
            break
        length, found = place, at + (line.strip() == left[at])
    return length


def _repeats(line: str, theirs: str) -> bool:
    return line == theirs or (len(line) >= _PART and line in theirs)


def _paragraph_length(lines: Sequence[str]) -> int:
    """The first paragraph; of one that is all there is, its first line: the rest may be a writer's own words."""
    filled = [place for place, line in enumerate(lines) if line.strip()]
    if not filled:
        return len(lines)
    end = next((place for place in range(filled[0], len(lines)) if not lines[place].strip()), len(lines))
    return end if filled[-1] > end or len(filled) == 1 else filled[0] + 1
