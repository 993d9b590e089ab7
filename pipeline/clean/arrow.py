"""Where ">" is in the writer's own hand: a list, the way through a menu, "greater than", or what a console printed.

Told by more than the sign: how such a list is introduced, and that none of its lines is a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.clean.attribution import attribution_ending
from pipeline.clean.line import Line

_LONGEST = 60
"""Characters of most lines of a list; a quotation that was wrapped has longer ones."""
_SHORT = 40
"""Characters of what stands above a list without a colon."""
_CONFLICT = 7
"""Marks of the last line of what git could not merge; its halves are parted by as many others."""
_PARTED = "=" * _CONFLICT
_LEAST = 2
"""Lines of the shortest list."""
_UNTOLD = 3
"""Lines that such lists have together where no colon introduces them."""
_ENDED = (".", "?", "!", "…", ",", ":", ";")
_STOPPED = _ENDED[:4]
_SAID = frozenset(
    "wrote write writes written say says said ask asks asked mention mentioned mentions state states stated "
    "read reads claim claims claimed reply replied quote quoted mail email e-mail message question questions "
    "letter comment comments schrieb schreibt sagt fragt écrit dit escribió dice scritto".split()
)
"""What introduces a quotation: "you asked:", "the letter says:"."""
_OWN = frozenset("i we".split())
_COUNTED = re.compile(r"^(?:\(?(?:\d{1,2}|[a-z])[.)]|[-*•])\s")
_MENU = re.compile(r"^[^\W_][^>.?!]{0,30}(?: ?> ?[^\W_][^>.?!]{0,30})+$")
_QUANTITY = re.compile(r"^[£$€]?\d[\d.,]*(?: ?%)?(?![.):\d])\s")
_COMPARED = re.compile(r"^(?:[<=≤]|[<>]=) ?[£$€]?\d|\s[<≤] ?[£$€]?\d")
"""What stands beside a "greater than": its other half."""
_CONSOLE = re.compile(
    r"^(?:[\w.@~:/\\-]{0,40}[$%#] ?\S|PS [A-Z]:|[A-Z]:\\[^>]{0,60}>"
    r"|(?:[a-z]*sql(?:ite\d?)?|MariaDB|irb|pry|ftp|php|SQL|node)\b[^>]{0,20}[>#] ?\S)"
)
"""A console's prompt and what was typed at it."""
_TYPED = re.compile(r"[;{}\\]$|<-|\w\([^()]*\)|\w\(.*[+,]$|^\w+ ?=[^=]|\|\||&&")
_PRINTED = re.compile(
    r"^(?:\[\d+\]|-?\d[\d.,]*$|\w*(?:Error|Warning|Exception)\b|ERROR\b|\+ |NULL$|null$|undefined$|TRUE$|FALSE$|true$"
    r"|false$|=> |None$)"
)
"""What a console prints below."""
NAMED_PROMPT = re.compile(
    r"^(?:[a-z]*sql(?:ite\d?)?|mariadb|irb|pry|l?ftp|php|telnet|gdb|octave|node|tso|ksh|sh)>", re.IGNORECASE
)
"""A program's prompt that might be taken for the initials of somebody quoted."""


def unmark_arrows(lines: Sequence[Line]) -> None:
    """Take the marks for words wherever the writer set them; below an attribution none is."""
    merged = any(line.text == _PARTED for line in lines)
    for line in lines:
        if line.depth and (line.bare.endswith("<") or (merged and line.depth == _CONFLICT)):
            line.unmark()  # ">> NEW DATE <<"
    runs = [run for run in _runs(lines) if max(line.depth for line in lines[run[0] : run[1]]) == 1]
    runs += [run for run in _runs(lines) if run not in runs and _below_prompt(lines, run[0])]
    printed = any(_is_typed(lines, *run) and _is_printed(lines, run[1]) for run in runs)
    own = [
        run
        for run in runs
        if _below_prompt(lines, run[0])
        or (printed and _is_typed(lines, *run) and not _attributed(lines, run[0]))
        or _is_compared(lines, *run)
        or _is_list(lines, *run)
        or _is_series(lines, *run)
    ]
    if not own and (_notes_down(lines, runs) or _runs_through(lines, runs)):
        own = runs
    for start, end in own:
        for line in lines[start:end]:
            line.unmark()


def _runs(lines: Sequence[Line]) -> Iterator[tuple[int, int]]:
    """(first, end) of marked lines that touch."""
    start: int | None = None
    for number, line in enumerate(lines):
        if line.depth and line.text.lstrip()[:1] == ">":
            start = number if start is None else start
        elif start is not None:
            yield start, number
            start = None
    if start is not None:
        yield start, len(lines)


def _above(lines: Sequence[Line], start: int) -> int | None:
    """The line with words above a run, one blank one between them at the most; ``None`` where it is quoted itself."""
    for number in range(start - 1, max(-1, start - 3), -1):
        if lines[number].bare:
            return None if lines[number].depth else number
    return None


def _attributed(lines: Sequence[Line], start: int) -> bool:
    above = _above(lines, start)
    return above is not None and attribution_ending(lines, above, marked_below=True) is not None


def _unended(lines: Sequence[Line], start: int, end: int) -> bool:
    """Each line is an item: short, and no sentence nor the beginning of one."""
    items = [line.bare.rstrip("\"”'’") for line in lines[start:end] if line.bare]
    if not items or items[-1].endswith(_STOPPED):
        return False
    short = sum(len(item) < _LONGEST for item in items)
    return 2 * short > len(items) and not any(item.endswith(_ENDED) for item in items[:-1])


def _is_list(lines: Sequence[Line], start: int, end: int) -> bool:
    """What a line with a colon introduces that speaks of nobody's words; or the way through a menu."""
    above = _above(lines, start)
    if above is None or not _unended(lines, start, end) or _attributed(lines, start):
        return False
    if _MENU.match(lines[start].bare):
        return True
    intro = lines[above].bare
    if not intro.endswith((":", "：")) or end - start < _LEAST:
        return False
    return not _speaks(intro)


def _speaks(intro: str) -> bool:
    """Somebody else's words are spoken of."""
    words = intro.lower().rstrip(":： ").split()
    return any(word in _SAID and _OWN.isdisjoint(words[max(0, at - 2) : at]) for at, word in enumerate(words))


def _is_series(lines: Sequence[Line], start: int, end: int) -> bool:
    """Items of one line each: statements, every one with its stop, or lines that begin alike: "I was not told"."""
    bares = [line.bare for line in lines[start:end] if line.bare]
    above = _above(lines, start)
    if len(bares) <= _LEAST or above is None or _attributed(lines, start) or _speaks(lines[above].bare):
        return False
    if any(map(_COUNTED.match, bares)):
        return False  # who counts needs no arrows
    stopped = [bare.endswith(_STOPPED) for bare in bares]
    alike = len({tuple(bare.lower().split()[:2]) for bare in bares}) == 1 and all(" " in bare for bare in bares)
    return (alike and len(set(stopped)) == 1) or all(bare.endswith(".") for bare in bares)


def _runs_through(lines: Sequence[Line], runs: Sequence[tuple[int, int]]) -> bool:
    """The only mark of a letter stands in the middle of a sentence: what was wrapped is an arrow."""
    if len(runs) != 1 or any(line.depth > 1 for line in lines):
        return False
    start, end = runs[0]
    above = lines[start - 1].bare if start else ""
    return end - start == 1 and len(above) >= _LONGEST and above[-1].isalpha() and lines[start].bare[:1].islower()


def _notes_down(lines: Sequence[Line], runs: Sequence[tuple[int, int]]) -> bool:
    """Headings without a stop, and below each, touching it, what it led to: notes, of which none quotes anybody."""
    if sum(end - start for start, end in runs) < _UNTOLD or any(line.depth > 1 for line in lines):
        return False
    return all(
        start > 0
        and bool(lines[start - 1].bare)
        and len(lines[start - 1].bare) < _SHORT
        and not lines[start - 1].bare.endswith(_ENDED)
        and _unended(lines, start, end)
        and not _attributed(lines, start)
        for start, end in runs
    )


def _below_prompt(lines: Sequence[Line], start: int) -> bool:
    """What was typed on at a console: right below its prompt, or below a line that ends with a backslash."""
    if not start or lines[start - 1].depth:
        return False
    above = lines[start - 1].bare
    return above.endswith("\\") or bool(_CONSOLE.match(above))


def _is_typed(lines: Sequence[Line], start: int, end: int) -> bool:
    """Most lines of a run are code."""
    return 2 * sum(bool(_TYPED.search(line.bare)) for line in lines[start:end]) > end - start


def _is_printed(lines: Sequence[Line], number: int) -> bool:
    return number < len(lines) and not lines[number].depth and bool(_PRINTED.match(lines[number].bare))


def _is_compared(lines: Sequence[Line], start: int, end: int) -> bool:
    """ "> 85 means …" beside a line with "< 70"; or the second half of what ``diff`` prints."""
    if start > 1 and lines[start - 1].bare == "---" and lines[start - 2].bare.startswith("< "):
        return True
    if not all(_QUANTITY.match(line.bare) for line in lines[start:end]):
        return False
    beside = [_above(lines, start), *range(end, min(len(lines), end + 2))]
    return any(number is not None and bool(_COMPARED.search(lines[number].bare)) for number in beside)
