"""What a message holds, for the weights that tell its kind: cues, how often and where, and how it is told."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.message import Message
from models.phrases import phrases
from pipeline.cue import holds_any
from pipeline.draft import Hold
from pipeline.triage.telling import Telling
from pipeline.wording import wording

_IN_SUBJECT = ("withdrawal", "follow-up", "offer", "question")
_IN_TEXT = (
    ("withdrawal", "asks"),
    ("follow-up", "shows"),
    ("follow-up", "answers-first"),
    ("offer", "shows"),
    ("offer", "lend"),
    ("question", "announced"),
    ("question", "asks"),
    ("question", "bare"),
    ("question", "rhetorical"),
    ("commentary", "marks"),
    ("spam", "signs"),
    ("telling", "own"),
    ("telling", "general"),
    ("telling", "you"),
    ("telling", "shall"),
    ("telling", "was"),
)
_OPENING = 3
"""Sentences at either end that say what a message is for."""
_MANY = 4
_ASKED = re.compile(r"\?(?=[\s\"'”’)]|$)")


def kind_features(message: Message, text: str, said: Sequence[str], told: Telling, hold: Hold) -> frozenset[str]:
    """The features of a message with the kept ``text``, whose sentences read ``said`` in ``wording``."""
    return frozenset(_features(message, text, said, told, hold))


def _features(message: Message, text: str, said: Sequence[str], told: Telling, hold: Hold) -> Iterator[str]:
    subject = wording(message.subject)
    for part in _IN_SUBJECT:
        if holds_any(phrases(part, "subject"), subject):
            yield f"subject:{part}"
    if "?" in message.subject:
        yield "subject:?"
    if message.subject.strip().casefold().startswith("re:"):
        yield "subject:re"
    for part, name in _IN_TEXT:
        cues = phrases(part, name)
        hits = [number for number, words in enumerate(said) if holds_any(cues, words)]
        yield from (f"{part}.{name}>{count}" for count in range(min(len(hits), _MANY)))
        if any(number < _OPENING for number in hits):
            yield f"{part}.{name}:first"
        if any(number >= len(said) - _OPENING for number in hits):
            yield f"{part}.{name}:last"
        yield from _shares(f"{part}.{name}", len(hits), len(said))
    yield from _sizes("words", told.words, (12, 25, 50, 100, 160, 240, 400))
    yield from _sizes("incidents", told.incidents, (1, 2, 3, 5, 8))
    yield from _shares("incidents", told.incidents, told.sentences)
    yield from _sizes("questions", told.questions, (1, 2, 3, 5))
    yield from _shares("questions", told.questions, told.sentences)
    if hold:
        yield "hold"
    if said and text.rstrip().endswith("?"):
        yield "ends:?"


def _shares(name: str, part: int, whole: int) -> Iterator[str]:
    """Which shares are reached, so that a greater one has the features of every lesser one."""
    return (f"{name}>{share}%" for share in (10, 20, 35, 50, 70) if part * 100 > share * whole)


def _sizes(name: str, size: int, steps: Sequence[int]) -> Iterator[str]:
    return (f"{name}>={step}" for step in steps if size >= step)
