"""What kind of message it is, what its writer allows, whether it must wait, and whether a person must look at once.

Triage reads the kept text itself, not the pseudonymised one: a hearing's date decides how long a story waits, and
the safe text no longer has it. Nothing of the text leaves here but offsets.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ingest.message import Message
from pipeline.draft import Attention, Consent, Evidence, Kind, Sign, Triage
from pipeline.letter import Letter
from pipeline.passage import Passage
from pipeline.sentences import Sentence, sentences
from pipeline.triage.attention import alarming, read_attention, withdrawing
from pipeline.triage.consent import ConsentFound, read_consent
from pipeline.triage.hold import HoldFound, read_hold
from pipeline.triage.kind import read_kind
from pipeline.wording import wording

if TYPE_CHECKING:
    from pipeline.pseudonymise import SafeText


def triage(
    message: Message,
    letter: Letter,  # noqa: ARG001 - every room is handed the letter; this one needs only its body
    body: Passage,
    safe: SafeText,
) -> Triage:
    """Sort one message. ``body`` is the passage over ``letter.kept`` and ``safe`` its pseudonymised text.

    All evidence is offsets into ``body.text``. A withdrawal refuses whatever else it says.
    """
    text = body.text
    pieces = sentences(text)
    told = sentences(safe.text)
    said = [wording(safe.text[piece.start : piece.end]) for piece in told]
    waits = read_hold(text, pieces, message.sent.date() if message.sent else None)
    kind = read_kind(message, text, said, waits.hold)
    signs = tuple(_signs(safe, told, said, kind))
    if kind in (Kind.AUTO_REPLY, Kind.SPAM):
        return Triage(kind, attention=tuple(dict.fromkeys(sign.reason for sign in signs)), attention_words=signs)
    found = read_consent(text, pieces)
    if kind is Kind.WITHDRAWAL:
        found = ConsentFound(Consent.REFUSED, found.words, found.addressees)
        waits = HoldFound()
    return Triage(
        kind=kind,
        consent=found.consent,
        consent_words=found.words,
        addressees=found.addressees,
        hold=waits.hold,
        hold_words=waits.words,
        attention=read_attention(said, kind, found.consent, waits.hold),
        attention_words=(*signs, *_asked(found, waits)),
    )


def _signs(safe: SafeText, told: Sequence[Sentence], said: Sequence[str], kind: Kind) -> Iterator[Sign]:
    """The sentences that alarm or withdraw, as offsets into the kept text."""
    taken_back = withdrawing(said) if kind is Kind.WITHDRAWAL else ()
    reasons = (*alarming(said, kind), *((Attention.WITHDRAWAL, number) for number in taken_back))
    order = list(Attention)
    for reason, number in sorted(reasons, key=lambda each: (order.index(each[0]), each[1])):
        yield Sign(reason, Evidence(*safe.original(told[number].start, told[number].end)))


def _asked(found: ConsentFound, waits: HoldFound) -> Iterator[Sign]:
    """The sentences that refuse, and those that ask to wait."""
    if found.consent is Consent.REFUSED:
        yield from (Sign(Attention.CONSENT_REFUSED, words) for words in found.words)
    yield from (Sign(Attention.HOLD, words) for words in waits.words)
