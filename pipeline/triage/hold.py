"""A wish that the story waits: until a date, or until something that has none.

Only words about *using the story* count. "I held off until after Tribunal" tells what the writer did, and "nothing
before I have seen the draft" asks to be shown it; neither is a hold.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from models.phrases import phrases
from pipeline.cue import compile_cue, holds_any
from pipeline.draft import Hold
from pipeline.sentences import Sentence
from pipeline.triage.day import find_day
from pipeline.wording import wording

_NEAR = 2
"""Sentences between the wish and the day it speaks of: "not before the hearing, please. It's on the 9th."""
_LIMITS = (" until ", " before ", " after ", " once ", " while ")


def read_hold(text: str, pieces: Sequence[Sentence], sent: date | None) -> Hold:
    """The wish to wait that the sentences hold; a day without a year is the next such day on or after ``sent``."""
    said = [_without_idle(wording(text[piece.start : piece.end])) for piece in pieces]
    asking = [i for i, words in enumerate(said) if _asks(words)]
    for i in asking:
        if day := find_day(_limit_of(said[i]), sent):
            return Hold(until=day)
    near = {j for i in asking for j in range(i - _NEAR, i + _NEAR + 1) if 0 <= j < len(said)}
    for j in sorted(near):
        day = find_day(said[j], sent) if _says(said[j], "dated") else None
        if day and (sent is None or day >= sent):
            return Hold(until=day)
    return Hold(event=any(_awaits(said[i]) for i in asking))


def _says(words: str, name: str) -> bool:
    return holds_any(phrases("hold", name), words)


def _asks(words: str) -> bool:
    """Whether the sentence asks that the story waits."""
    says = partial(_says, words)
    if says("shown-first"):
        return False
    if says("meantime"):
        return True
    return says("asks") and (not says("past") or says("now"))


def _awaits(words: str) -> bool:
    """Whether something is awaited that can come to pass."""
    return (
        _says(words, "meantime") or _says(words, "waits") or compile_cue("EVENT").search(_limit_of(words)) is not None
    )


def _without_idle(words: str) -> str:
    """The words without "as before", "the day after" and the like, which limit nothing."""
    for cue in phrases("hold", "idle"):
        words = compile_cue(cue).sub(" ", words)
    return words


def _limit_of(words: str) -> str:
    """What comes after "until": the day or the event; the whole sentence when nothing does."""
    for limit in _LIMITS:
        if limit in words:
            return " " + words.split(limit, 1)[1]
    return words
