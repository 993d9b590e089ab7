"""What kind of message it is, from the headers, the subject and how the writer speaks.

A message is a story unless something says otherwise, because a story mistaken for a question is read late, and a
question mistaken for a story costs a minute.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ingest.message import Automatic, Message
from models.linear import load_choice
from models.phrases import phrases
from pipeline.cue import compile_cue, count_cues, holds_any
from pipeline.draft import Hold, Kind
from pipeline.triage.kind_features import kind_features
from pipeline.triage.telling import Telling, read_telling
from pipeline.wording import wording

_OPENING = 8
"""Sentences within which a machine's reply says that it is one, and a follow-up what it follows."""
_TELLS = 3
"""Incidents from which a message is more than a machine's answer, whatever lines stand around it."""
_SHORT = 220
"""Words beyond which a message tells something, whatever else it offers or asks."""
_HEEDED = 0.1
"""Likelihood from which a withdrawal that the rules see is one: overlooked, it would leave a story in use."""
_LONG = 400
"""Words beyond which "withdraw" is nearly always about a school or an appeal."""


def read_kind(message: Message, text: str, said: Sequence[str], hold: Hold) -> Kind:
    """The kind of a message with the kept ``text``, whose sentences read ``said`` in ``wording``.

    Headers and the forms of automatic replies decide first. Then weights choose that know what the rules say; an
    empty message is a story, for a person to look at.
    """
    ruled = kind_by_rules(message, text, said, hold)
    if ruled is Kind.AUTO_REPLY or not said:
        return ruled
    weights = load_choice("message_kinds.json")
    likely = dict(zip(weights.labels, np.exp(weights.logs(features_of(message, text, said, hold, ruled))), strict=True))
    if ruled is Kind.WITHDRAWAL and likely[Kind.WITHDRAWAL.value] >= _HEEDED:
        return Kind.WITHDRAWAL
    if ruled is not Kind.SPAM and not _hits(phrases("spam", "signs"), [wording(message.subject), *said]):
        del likely[Kind.SPAM.value]  # a person's words are never thrown away for their style alone
    asked = bool(_asking(said)) or _titled(wording(message.subject), said)
    if ruled is not Kind.WITHDRAWAL and not asked:
        del likely[Kind.WITHDRAWAL.value]  # a short and angry mail takes nothing back unless it says so
    return Kind(max(likely, key=lambda label: likely[label]))


def features_of(message: Message, text: str, said: Sequence[str], hold: Hold, ruled: Kind) -> frozenset[str]:
    """What the weights are told of a message: what it holds, and what the rules say."""
    return kind_features(message, text, said, read_telling(text, said), hold) | {f"rule:{ruled.value}"}


def kind_by_rules(message: Message, text: str, said: Sequence[str], hold: Hold) -> Kind:
    """The kind by rules alone, in an order of their own."""
    subject = wording(message.subject)
    whole = [subject, *said]
    told = read_telling(text, said)
    if _is_automatic(message, subject, said, told):
        return Kind.AUTO_REPLY
    # In this order: a withdrawal must never be read as a follow-up, nor an offer with a question in it as a question.
    tests = (
        (Kind.SPAM, _is_spam(message.automatic, whole, told)),
        (Kind.WITHDRAWAL, _withdraws(subject, said, told)),
        (Kind.FOLLOW_UP, _follows_up(message, subject, said)),
        (Kind.OFFER, _offers(whole, told, hold)),
        (Kind.QUESTION, _asks(whole, told)),
        (Kind.COMMENTARY, _opines(told)),
    )
    return next((kind for kind, holds in tests if holds), Kind.STORY)


def _hits(cues: tuple[str, ...], said: Sequence[str]) -> int:
    """How many of the sentences hold one of the cues."""
    return sum(holds_any(cues, words) for words in said)


def _kinds_of_cue(cues: Sequence[str], said: Sequence[str]) -> int:
    """How many of the cues are held by a sentence."""
    return sum(any(compile_cue(cue).search(words) for words in said) for cue in cues)


def _is_automatic(message: Message, subject: str, said: Sequence[str], told: Telling) -> bool:
    """By headers, by known forms of subject, or by two of the things that only such replies say.

    ``Automatic.BULK`` proves nothing: a forum's robot carries a person's words, between lines that say that it is one.
    Where nothing is told of a child it makes one such thing enough.
    """
    if message.automatic in (Automatic.REPLY, Automatic.BOUNCE):
        return True
    if message.place is None and holds_any(phrases("automatic", "subject"), subject):
        return True
    if told.own or told.incidents >= _TELLS:
        return False
    needed = 1 if message.automatic is Automatic.BULK and message.place is None else 2
    return _kinds_of_cue(phrases("automatic", "text"), said[:_OPENING]) >= needed


def _is_spam(automatic: Automatic, said: Sequence[str], told: Telling) -> bool:
    signs = _kinds_of_cue(phrases("spam", "signs"), said) + (automatic is Automatic.BULK)
    return (signs >= 3 and told.own < 3) or (signs >= 2 and told.own == 0)


def _withdraws(subject: str, said: Sequence[str], told: Telling) -> bool:
    """Whether the writer takes the story back, and not only the names out of it."""
    if told.words > _LONG:
        return False
    if _titled(subject, said) and told.words < _SHORT:
        return True
    asking = _asking(said)
    return bool(asking) and (told.incidents <= 3 or told.words < _SHORT // 2 or len(asking) >= 3)


def _asking(said: Sequence[str]) -> list[str]:
    """The sentences that ask for the story back, and not only for the names in it."""
    asking = [words for words in said if holds_any(phrases("withdrawal", "asks"), words)]
    return [words for words in asking if not holds_any(phrases("withdrawal", "names-only"), words)]


def _titled(subject: str, said: Sequence[str]) -> bool:
    """Whether the subject asks for it; under an old subject, a writer who lets it be used has changed her mind."""
    if subject.startswith(" re ") and _hits(phrases("withdrawal", "returns"), said):
        return False
    return holds_any(phrases("withdrawal", "subject"), subject)


def _follows_up(message: Message, subject: str, said: Sequence[str]) -> bool:
    if holds_any(phrases("follow-up", "subject"), subject):
        return True
    opening = said[:_OPENING]
    if holds_any(phrases("follow-up", "answers-first"), " ".join(opening)):
        return False  # the campaign asked for the story, and here it is
    shown = sum(count_cues(phrases("follow-up", "shows"), words) for words in opening)
    answers = bool(message.references) or message.subject.strip().casefold().startswith("re:")
    later = _hits(phrases("follow-up", "shows"), said[_OPENING:])
    return shown >= 2 or (shown == 1 and (answers or later > 0))


def _offers(said: Sequence[str], told: Telling, hold: Hold) -> bool:
    """Wants to take part and has not told it yet."""
    if told.words > _SHORT or told.incidents > (3 if hold else 2):
        return False
    shown = _hits(phrases("offer", "shows"), said)
    return shown >= 2 or (shown == 1 and (bool(hold) or told.incidents <= 1))


def _asks(said: Sequence[str], told: Telling) -> bool:
    if told.words > _SHORT or told.incidents > 3:
        return False
    share = told.questions / max(1, told.sentences)
    if holds_any(phrases("question", "announced"), " ".join(said)):
        return told.questions >= 1
    return told.incidents < 2 and (share >= 0.34 or (told.questions >= 2 and share >= 0.2))


def _opines(told: Telling) -> bool:
    """Whether it speaks of parents, councils and the law at large, and hardly of the writer's own."""
    if told.own == 0 and told.incidents <= 1 and told.words > _SHORT // 8:
        return told.general > 0
    return told.general >= max(2, told.own + told.incidents) and told.general * 3 >= told.sentences
