"""Where a quotation ends whose end a text does not mark: as far as it repeats the quoted post, else one paragraph."""

from __future__ import annotations

from collections.abc import Sequence


def quoted_length(lines: Sequence[str], theirs: Sequence[str] | None) -> int:
    """How many of ``lines`` a quotation takes up that begins with the first.

    ``theirs``: the lines of the quoted post, where the page holds it. People shorten what they quote, so some of them
    may be missing.
    """
    left = iter([line.strip() for line in theirs or ()])
    length = 0
    for place, line in enumerate(lines, 1):
        if not line.strip():
            continue
        if line.strip() not in left:  # an iterator is searched on from where the last line was found
            break
        length = place
    return length or _paragraph_length(lines)


def _paragraph_length(lines: Sequence[str]) -> int:
    started = False
    for place, line in enumerate(lines):
        if started and not line.strip():
            return place
        started = started or bool(line.strip())
    return len(lines)
