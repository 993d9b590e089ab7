"""A wish that the story waits: until a date, or until something that has none.

Only words about *using the story* count. "I held off until after Tribunal" tells what the writer did, and "nothing
before I have seen the draft" asks to be shown it; neither is a hold.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from models.phrases import phrases
from pipeline.cue import compile_cue, holds_any
from pipeline.draft import Evidence, Hold
from pipeline.sentences import Sentence
from pipeline.triage.day import find_day
from pipeline.wording import wording

_QUOTED = re.compile(r"[\"“][^\"“”]{16,400}[\"”]")
"""What somebody else said or wrote, copied; a shorter one is a word that the writer doubts."""
_NEAR = 2
"""Sentences between the wish and the day it speaks of: "not before the hearing, please. It's on the 9th."."""
_SOON = timedelta(days=240)
"""A hearing listed later than this was one in the past, told without its year."""
_LIMITS = (" until ", " before ", " after ", " once ", " while ", " as soon as ", " when ", " from ")
_POINTING = (" then ", " that ", " it ", " its ", " this ", " the day after ")
"""What a limit begins with that only points to a day told elsewhere."""


_NO_HOLD = Hold()


@dataclass(frozen=True, slots=True)
class HoldFound:
    """The hold and its record, as offsets into the text that was read."""

    hold: Hold = _NO_HOLD
    words: tuple[Evidence, ...] = ()
    """The sentences that ask, and the one that names the day when it is another; in their order."""


def read_hold(text: str, pieces: Sequence[Sentence], sent: date | None) -> HoldFound:
    """The wish to wait that the sentences hold; a day without a year is the next such day on or after ``sent``."""
    said = [_without_idle(wording(_QUOTED.sub(" ", text[piece.start : piece.end]))) for piece in pieces]
    asking = [i for i, words in enumerate(said) if _asks(words)]
    until, named = _day_of(said, asking, sent)
    hold = Hold(until=until) if until else Hold(event=any(_awaits(said[i]) for i in asking))
    shown = sorted({*asking, named} - {-1}) if hold else []
    return HoldFound(hold, tuple(Evidence(pieces[i].start, pieces[i].end) for i in shown))


def _day_of(said: Sequence[str], asking: Sequence[int], sent: date | None) -> tuple[date | None, int]:
    """The day until which to wait and the sentence that names it; ``None`` and -1 when none does."""
    for i in asking:
        limit = _limit_of(said[i])
        day = find_day(limit, sent)
        if day is None and (limit.startswith(_POINTING) or _says(said[i], "dated")):
            day = find_day(said[i], sent)
        if day:
            return day + timedelta(days=" until the day after " in said[i]), i
    for i in asking:
        for j in _around(i, len(said)):
            day = find_day(said[j], sent) if _tells_day(said[i], said[j], nearest=j == i - 1) else None
            if day and (sent is None or day >= sent):
                return day, j
    return _hearing_of(said, asking, sent)


def _around(at: int, count: int) -> Iterator[int]:
    """The sentences near one, the nearest first, and the one before it before the one after it."""
    for far in range(1, _NEAR + 1):
        yield from (j for j in (at - far, at + far) if 0 <= j < count)


def _tells_day(asking: str, other: str, *, nearest: bool) -> bool:
    """Whether another sentence tells the day that the asking one waits for."""
    if _says(other, "past") and not _says(other, "dated"):
        return False
    if nearest and _limit_of(asking).startswith(_POINTING):
        return True
    return _says(other, "dated") and (_says(other, "hearing") or not _says(asking, "hearing"))


def _hearing_of(said: Sequence[str], asking: Sequence[int], sent: date | None) -> tuple[date | None, int]:
    """The day of the writer's own hearing, told anywhere in the letter, when it is what the story waits for."""
    if sent is None or not any(_says(_limit_of(said[i]), "hearing") for i in asking):
        return None, -1
    told = [(day, j) for j, words in enumerate(said) if (day := find_day(_listed_in(words), sent))]
    days = {day for day, _ in told if timedelta() <= day - sent <= _SOON}
    return next(((day, j) for day, j in told if len(days) == 1 and day in days), (None, -1))


def _listed_in(words: str) -> str:
    """What a sentence says from the hearing's listing on; nothing when it lists none."""
    starts = [match.start() for cue in phrases("hold", "listed") if (match := compile_cue(cue).search(words))]
    return words[min(starts) :] if starts else ""


def _says(words: str, name: str) -> bool:
    return holds_any(phrases("hold", name), words)


def _asks(words: str) -> bool:
    """Whether the sentence asks that the story waits."""
    says = partial(_says, words)
    if says("shown-first") and not says("told"):
        return False
    if says("reported"):
        return False
    if says("meantime"):
        return True
    return says("asks") and (not says("past") or says("now"))


def _awaits(words: str) -> bool:
    """Whether something is awaited that can come to pass."""
    limit = _limit_of(words)
    if _says(words, "meantime") or _says(words, "waits") or _says(words, "told") or limit.startswith(_POINTING):
        return True
    return compile_cue("EVENT").search(limit) is not None


def _without_idle(words: str) -> str:
    """The words without "as before", "the day after" and the like, which limit nothing."""
    if " until the day after " in words:
        return words
    for cue in phrases("hold", "idle"):
        words = compile_cue(cue).sub(" ", words)
    return words


def _limit_of(words: str) -> str:
    """What comes after "until": the day or the event; the whole sentence when nothing does."""
    for limit in _LIMITS:
        if limit in words:
            return " " + words.split(limit, 1)[1]
    return words
