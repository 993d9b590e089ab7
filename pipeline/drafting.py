"""The spine: one message in, one draft out, through five typed calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ingest.message import Message
from models.categories import Categories
from models.linear import Weights
from pipeline.classify import Classified, classify
from pipeline.clean import ParentWords, clean
from pipeline.draft import SURE, Attention, Draft, Enclosure, Kind
from pipeline.enclosed import Weighed, attached_texts, enclosures, weigh
from pipeline.identify import identify
from pipeline.identify.alike import children_alike
from pipeline.letter import Label, Letter
from pipeline.mention import Reading
from pipeline.passage import Passage
from pipeline.pseudonymise import SafeText, pseudonymise
from pipeline.risk import risk_of
from pipeline.roster import EmptyRoster, Roster
from pipeline.triage import triage

if TYPE_CHECKING:
    from pipeline.detect.detector import Detector


@dataclass(frozen=True, slots=True)
class Drafter:
    """Makes drafts. Holds the loaded models, so make one and keep it."""

    detector: Detector
    categories: Categories
    weights: Weights | None = None
    """Of the issue categories, as the campaign has learnt them; the shipped ones while there are none."""

    def sort(self, safe: SafeText) -> Classified:
        """The issues that a text reports or speaks of."""
        return classify(safe, self.categories, self.weights)

    def draft(self, message: Message, roster: Roster, parent: ParentWords | None = None) -> Draft:
        """The draft of one message, with numbers and known names from the roster.

        ``parent`` tells whether words stood in a mail that this one answers: the proof of a quotation.
        """
        return self._draft_all([message], [roster], parent)[0]

    def preview(self, messages: Sequence[Message]) -> list[Draft]:
        """Drafts of messages that have nothing to do with each other, read in one batch."""
        return self._draft_all(messages, [EmptyRoster() for _ in messages])

    def _draft_all(
        self, messages: Sequence[Message], rosters: Sequence[Roster], parent: ParentWords | None = None
    ) -> list[Draft]:
        letters = [clean(message, parent) for message in messages]
        readings = [_reading(message, letter) for message, letter in zip(messages, letters, strict=True)]
        together = all(roster.empty for roster in rosters)
        found = (
            self.detector.detect(readings, EmptyRoster())
            if together
            else [self.detector.detect([one], roster)[0] for one, roster in zip(readings, rosters, strict=True)]
        )
        drafts = []
        for message, letter, reading, findings, roster in zip(messages, letters, readings, found, rosters, strict=True):
            identified = identify(reading, findings, roster, message.sent)
            draft = self._assemble(message, letter, identified.passages)
            drafts.append(replace(draft, names=identified.names, risk=risk_of(draft)))
        return drafts

    def _assemble(self, message: Message, letter: Letter, passages: tuple[Passage, ...]) -> Draft:
        subject, body, forwarded, *attached = passages
        safe = pseudonymise(body)
        passed_on = [Enclosure("forwarded", "mail", forwarded)] if forwarded.text else []
        enclosed = (*passed_on, *enclosures(message, attached))
        sorted_out = triage(message, letter, body, safe)
        classified = self.sort(safe)
        weighed = weigh(message, letter, sorted_out, classified.hits, enclosed, self.sort)
        attention = _attention(message, letter, weighed, enclosed, passages)
        reports = weighed.triage.kind in (Kind.STORY, Kind.FOLLOW_UP)
        told = {hit.id for hit in weighed.categories}
        return Draft(
            letter=letter,
            subject=subject,
            body=body,
            triage=replace(weighed.triage, attention=attention),
            categories=weighed.categories if reports else (),
            set_aside=tuple(each for each in classified.set_aside if each.id not in told) if reports else (),
            enclosures=enclosed,
        )


def _reading(message: Message, letter: Letter) -> Reading:
    return Reading(
        texts=(message.subject, letter.kept, letter.enclosed, *attached_texts(message)),
        sender_name=message.sender.name if message.sender else "",
        sender_address=message.sender.address if message.sender else "",
        hints=tuple(filter(None, [letter.pieces(Label.SIGNATURE)])),
    )


def _attention(
    message: Message, letter: Letter, weighed: Weighed, enclosed: Sequence[Enclosure], passages: Sequence[Passage]
) -> tuple[Attention, ...]:
    """Why a person should look first, most pressing first: the order of the enum."""
    wanted = set(weighed.triage.attention)
    unsure = weighed.triage.kind is Kind.STORY and not any(hit.score >= SURE for hit in weighed.categories)
    for reason, holds in (
        (Attention.HEAVY_CUT, bool(letter.flags)),
        (Attention.ENCRYPTED, message.encrypted),
        (Attention.ATTACHMENTS, any(each.unread for each in enclosed)),
        (Attention.DAMAGED, bool(message.defects)),
        (Attention.UNSURE, unsure),
        (Attention.ALIKE, children_alike(passages)),
        (Attention.DOUBTFUL, any(passage.doubts for passage in passages)),
    ):
        if holds:
            wanted.add(reason)
    return tuple(reason for reason in Attention if reason in wanted)
