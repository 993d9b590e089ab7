"""What of a post copied as text is the page's: its subject, edit notes, buttons and counts of likes.

A word alone may be a writer's. A button is known by standing below, or above, the words of most posts of a page.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from ingest.forum.signature import without_signature
from ingest.forum.text_layout import MONTH, WHEN, TextLayout

_EDITED = re.compile(
    r"(?:« )?(?:This post was )?(?!.{0,60}\bto (?:add|say)\b)(?:Last (?:edit(?:ed)?|modified)|Edited):?"
    rf"(?: by .{{1,60}}?)?[:;,]?(?: on| at)? (?:{WHEN}|{MONTH} \d{{4}})\b.{{0,160}}",
    re.IGNORECASE,
)
"""A whole line that tells of a change; it stands above or below the words."""
_COUNT = "0"
"""What stands for a number in a label."""
_COUNTS = 2
"""Counts below one post: of likes and of answers. Three numbers are a writer's list."""
_FEWEST_COUNTS = 2
"""Posts with a bare number below their words, from which on it is taken for a count of likes."""
_ROW = 4
"""Buttons below one another that are the page's wherever they stand: one may be a writer's word."""
_NAMES_LENGTH = 100
"""Characters of the longest line of those who like a post."""


@dataclass(frozen=True, slots=True)
class Furniture:
    """What one page puts around the words of its posts."""

    layout: TextLayout
    above: frozenset[str]
    """Labels above the words of most posts, numbers as ``0``."""
    below: Mapping[str, int]
    """How often each label stands below the words of most posts."""


def furniture_of(layout: TextLayout, posts: Sequence[Sequence[str]]) -> Furniture:
    """What a page puts around its posts, by the lines of each."""
    above: Counter[str] = Counter()
    below: Counter[tuple[str, int]] = Counter()
    for lines in posts:
        first = next((line for line in lines if line), "")
        above.update([_label(first)] if layout.furniture and layout.furniture.fullmatch(first) else [])
        below.update((label, times + 1) for label, most in _last_labels(layout, lines).items() for times in range(most))
    usual = {label: times for (label, times), count in sorted(below.items()) if 2 * count > len(posts)}
    if below[_COUNT, 1] >= _FEWEST_COUNTS:
        usual[_COUNT] = _COUNTS
    return Furniture(
        layout, frozenset(label for label, count in above.items() if count > 1 and 2 * count > len(posts)), usual
    )


def own_lines(lines: Sequence[str], furniture: Furniture, title: str) -> list[str]:
    """A post's lines without what is the page's above and below them."""
    kept = [line for line in lines if not _EDITED.fullmatch(line)]
    kept = kept[_begin(kept, furniture, title) :]
    return without_signature("\n".join(_without_end(kept, furniture))).rstrip().split("\n")


def _begin(lines: list[str], furniture: Furniture, title: str) -> int:
    """Where a post's words begin: below its subject and the buttons above it, of which some posts have more."""
    begin, buttons = 0, False
    while begin < len(lines):
        line = lines[begin]
        if _label(line) in furniture.above or (buttons and _is_known(furniture.layout, line)):
            buttons = True
        elif line and not _is_title(line, title):
            break
        else:
            buttons = False
        begin += 1
    return begin


def _is_title(line: str, title: str) -> bool:
    return title != "" and line.casefold().removeprefix("re: ") == title.casefold()


def _without_end(lines: list[str], furniture: Furniture) -> list[str]:
    """The lines without the page's last ones, each button as often as below other posts.

    A count goes with its own button above it, or with those it counts.
    """
    layout, end = furniture.layout, len(lines)
    last = _last_labels(layout, lines)
    left = last if len(last.keys() - {_COUNT}) >= _ROW else dict(furniture.below)
    while end:
        line, above = lines[end - 1], lines[end - 2] if end > 1 else ""
        label = _label(line)
        if not line or (layout.note and layout.note.fullmatch(line)):
            end -= 1
        elif label == _COUNT and above and (_is_known(layout, above) or _names(above) == _number(line) > 1):
            end -= 2
        elif left.get(label, 0):
            left[label] -= 1
            end -= 1
        else:
            break
    return lines[:end]


def _last_labels(layout: TextLayout, lines: Sequence[str]) -> dict[str, int]:
    """The labels of the lines at a post's end that may be the page's, and how often each stands there."""
    run = takewhile(lambda line: not line or _is_known(layout, line), reversed(lines))
    return Counter(_label(line) for line in run if line)


def _is_known(layout: TextLayout, line: str) -> bool:
    return any(pattern and pattern.fullmatch(line) for pattern in (layout.furniture, layout.note))


def _label(line: str) -> str:
    return re.sub(r"\d[\d.,]*k?", _COUNT, line)


def _number(line: str) -> int:
    return int(line) if line.isdecimal() else -1


def _names(line: str) -> int:
    """How many people a line of names names ("Ruth, Olu_A and 3 others"); 0 where it may be a sentence."""
    if not line or len(line) > _NAMES_LENGTH or line.endswith((".", "!", "?", ",")):
        return 0
    parts = re.split(r", | and ", line)
    others = re.fullmatch(r"(\d{1,4}) others?", parts[-1])
    return len(parts) + (int(others[1]) - 1 if others else 0)
