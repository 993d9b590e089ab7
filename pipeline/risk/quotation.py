"""What a report or a letter says word for word: whoever wrote it, or keeps it on file, knows whose it is."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from models.phrases import phrases
from pipeline.cue import holds_any
from pipeline.risk.note import Risk, RiskReason
from pipeline.sentences import Sentence, sentences
from pipeline.wording import wording

SHORT = 6
"""Words from which a quotation can be looked up; fewer are a phrase that many reports hold."""
LONG = 15
"""Words from which it counts whoever said it: nobody remembers so much of what was only spoken."""
LONGEST = 6_000
"""Characters beyond which a mark that opens closes nothing: it was a slip."""

_MARK = re.compile(r"[\"“”]|(?<![\w\]])['‘](?=\w)|(?<=[\w.,!?…])['’](?!\w)")


def quotations(text: str) -> Iterator[Risk]:
    """Every quotation of something written, within quotation marks or announced by a colon."""
    pieces = sentences(text)
    quoted = sorted(_between_marks(text))
    for start, end in quoted:
        words = len(text[start:end].split())
        if words >= LONG or (words >= SHORT and _is_written(_before(text, pieces, start))):
            yield Risk(start, end, RiskReason.QUOTED)
    yield from _announced(text, pieces, quoted)


def _between_marks(text: str) -> Iterator[tuple[int, int]]:
    """Stretches between a mark that opens and the next of its kind that closes."""
    opened: dict[str, int] = {}
    for mark in _MARK.finditer(text):
        kind = "single" if mark[0] in "'‘’" else "double"
        before, after = text[mark.start() - 1 : mark.start()], text[mark.end() : mark.end() + 1]
        opens = mark[0] in "“‘" or (mark[0] in "\"'" and not after.isspace() and (not before or not before.isalnum()))
        closes = mark[0] in "”’" or (mark[0] in "\"'" and not before.isspace() and bool(before))
        start = opened.get(kind)
        if start is not None and closes and mark.end() - start <= LONGEST:
            if kind == "double" or "double" not in opened:
                yield start, mark.end()
            del opened[kind]
        elif opens:
            opened[kind] = mark.start()


def _before(text: str, pieces: tuple[Sentence, ...], at: int) -> str:
    """The words of the sentence before this place; where the quotation opens it, those of the sentence before."""
    number = max(0, bisect_right(pieces, at, key=lambda piece: piece.start) - 1)
    start = pieces[number].start if pieces else 0
    if at - start < 3 and number:
        start = pieces[number - 1].start
    return wording(text[max(start, at - 400) : at])


def _is_written(before: str) -> bool:
    return holds_any(phrases("quoted", "written"), before) and not holds_any(phrases("quoted", "spoken"), before)


def _announced(text: str, pieces: tuple[Sentence, ...], quoted: list[tuple[int, int]]) -> Iterator[Risk]:
    """What follows "word for word:" or "it reads as follows:" without any mark, to the end of its paragraph."""
    for number, piece in enumerate(pieces):
        said = text[piece.start : piece.end]
        colon = said.find(": ")
        if colon < 0 and not said.endswith(":"):
            continue
        head = wording(said[: colon if colon >= 0 else None][-400:])
        if not holds_any(phrases("quoted", "announced"), head):
            continue
        start = piece.start + colon + 2 if colon >= 0 else pieces[number + 1].start if number + 1 < len(pieces) else 0
        stop = text.find("\n\n", start, start + LONGEST)
        end = stop if stop >= 0 else min(len(text), start + LONGEST)
        before = bisect_left(quoted, (end, 0))
        marked = before and quoted[before - 1][1] > start
        if start and not marked and len(text[start:end].split()) >= SHORT:
            yield Risk(start, start + len(text[start:end].rstrip()), RiskReason.QUOTED)
