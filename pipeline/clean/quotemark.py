"""Lines that carry a quote mark, and the blank ones between them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.clean.line import Line, fold_all
from pipeline.letter import Label

_QUESTIONS = 3
_SHOWING = 5
"""Words of the shortest line that shows something."""
_ADDRESSED = frozenset("you your you've du ihr sie vous votre tu usted".split())
_QUANTITY = re.compile(r"^[£$€]?\d[\d.,]*(?: ?%|[^\W\d_.]*\b)(?![.):])")
_MENTIONED = re.compile(
    r"\b(?:with|sign|mark|arrow|symbol|character|means|starts?|use) (?:an? |the |of )?[\"'“‘(]?>[\"'”’)]?(?:\s|$"
    r"|[.,:;])"
)
_PROMPT = 3
"""Quote marks of Python's prompt."""


def fold_marked(lines: Sequence[Line]) -> None:
    """Fold what is marked. Where nothing else stands in the letter, it is passed on, and so an enclosure."""
    marked = [line for line in lines if line.depth and line.kept]
    if not marked:
        return
    headed = any(line.label is Label.HEADER for line in lines)
    if any(line.depth == _PROMPT for line in marked):
        _unmark_prompts(lines)
    if not headed:
        _unmark_quantities(lines, marked)
    marked = [line for line in marked if line.depth]
    if not marked:
        return
    own = any(line.kept and not line.depth and line.bare for line in lines)
    if (
        own
        and not headed
        and min(line.depth for line in marked if line.bare or line.depth) >= _PROMPT
        and _prompts(marked)
    ):
        return
    if own and not headed and _interview(lines):
        return
    if own and not headed and _shown(lines):
        fold_all(marked, Label.ENCLOSURE, "quote mark below words that show it", 0.7)
    elif own or headed:
        fold_all(marked, Label.QUOTE, "quote mark", 0.9)
    else:
        fold_all(marked, Label.ENCLOSURE, "quote mark, nothing else in the letter", 0.8)
    _fold_between(lines)


def _unmark_prompts(lines: Sequence[Line]) -> None:
    """Python's prompt among the writer's own lines: nobody is quoted three deep where nobody is quoted twice."""
    if any(line.depth in (2, 3) and not line.text.startswith(">>>") for line in lines):
        return
    for above, line in pairwise(lines):
        if line.depth == _PROMPT and line.text.startswith(">>> ") and above.kept and (not above.depth or above.blank):
            line.unmark()


def _unmark_quantities(lines: Sequence[Line], marked: Sequence[Line]) -> None:
    """ "> 90 % means that no letter goes out": greater than, where nothing else is marked and nobody is named.

    So is every mark where the writer speaks of the sign: "a line that starts with > is a heading".
    """
    first = next(line for line in lines if line.bare or line.depth)
    told = any(">" in line.bare and _MENTIONED.search(line.bare) for line in lines if not line.depth)
    if (told or not first.depth) and all(line.depth == 1 and (told or _QUANTITY.match(line.bare)) for line in marked):
        for line in marked:
            line.unmark()


def _interview(lines: Sequence[Line]) -> bool:
    """The letter is a list of questions, each of one line, with an answer below each: without them it says nothing."""
    filled = [line for line in lines if line.bare]
    asked = [bool(line.depth) for line in filled]
    return (
        asked[0]
        and not asked[-1]
        and sum(asked) >= _QUESTIONS
        and not any(one and two for one, two in pairwise(asked))
        and all(line.bare.endswith("?") for line in filled if line.depth)
    )


def _shown(lines: Sequence[Line]) -> bool:
    """The writer shows what somebody else wrote, once, and goes on: "The letter says about the file:".

    What she says to whom she answers ("you asked about this:") introduces a quotation.
    """
    filled = [line for line in lines if line.bare]
    first = next((number for number, line in enumerate(filled) if line.depth), 0)
    last = next((number for number in range(first, len(filled)) if not filled[number].depth), None)
    if not first or last is None or any(line.depth for line in filled[last:]):
        return False
    words = filled[first - 1].bare.lower().split()
    return words[-1].endswith(":") and len(words) >= _SHOWING and _ADDRESSED.isdisjoint(words)


def _prompts(marked: Sequence[Line]) -> bool:
    """Lines typed at Python's prompt are the writer's; nobody is quoted three deep without being quoted once."""
    return all(
        line.text.lstrip().startswith((">>> ", ">>>")) and not line.text.lstrip().startswith(">>>>") for line in marked
    )


def _fold_between(lines: Sequence[Line]) -> None:
    """Blank lines go with the quotation when it goes on below them."""
    open_at: int | None = None
    for number, line in enumerate(lines):
        if line.label in (Label.QUOTE, Label.HEADER):
            if open_at is not None:
                fold_all(lines[open_at + 1 : number], Label.QUOTE, "between quoted lines", 0.9)
            open_at = number
        elif not line.blank:
            open_at = None
