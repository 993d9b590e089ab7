"""The spine: one message in, one draft out, through five typed calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ingest.message import Attachment, Message
from models.categories import Categories
from pipeline.classify import classify
from pipeline.clean import ParentWords, clean
from pipeline.draft import Attention, CategoryHit, Draft, Enclosure, Kind, Triage
from pipeline.identify import identify
from pipeline.identify.alike import children_alike
from pipeline.letter import Label, Letter
from pipeline.mention import Reading
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise
from pipeline.roster import EmptyRoster, Roster
from pipeline.triage import triage

if TYPE_CHECKING:
    from pipeline.detect.detector import Detector

SURE = 0.5
"""A category scored below this is shown, but the story counts as unsure."""


@dataclass(frozen=True, slots=True)
class Drafter:
    """Makes drafts. Holds the loaded models, so make one and keep it."""

    detector: Detector
    categories: Categories

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
            drafts.append(self._assemble(message, letter, identified.passages, reading))
            drafts[-1] = replace(drafts[-1], names=identified.names)
        return drafts

    def _assemble(self, message: Message, letter: Letter, passages: tuple[Passage, ...], reading: Reading) -> Draft:
        subject, body, *enclosed = passages
        safe = pseudonymise(body)
        sorted_out = triage(message, letter, body, safe)
        hits = classify(safe, self.categories)
        enclosures = [
            Enclosure("forwarded", "mail", passage)
            for passage, text in zip(enclosed, reading.texts[2:], strict=True)
            if text
        ]
        for number, attachment in enumerate(message.attachments, 1):
            enclosures.append(Enclosure(f"attachment {number}", attachment_kind(attachment)))
        attention = _attention(message, letter, sorted_out, hits, passages)
        return Draft(
            letter=letter,
            subject=subject,
            body=body,
            triage=replace(sorted_out, attention=attention),
            categories=hits if sorted_out.kind in (Kind.STORY, Kind.FOLLOW_UP) else (),
            enclosures=tuple(enclosures),
        )


def _reading(message: Message, letter: Letter) -> Reading:
    return Reading(
        texts=(message.subject, letter.kept, letter.enclosed),
        sender_name=message.sender.name if message.sender else "",
        sender_address=message.sender.address if message.sender else "",
        hints=tuple(filter(None, [letter.pieces(Label.SIGNATURE)])),
    )


def attachment_kind(attachment: Attachment) -> str:
    """A short word for an attachment's type, such as ``pdf``: from the MIME type, never from the sender's file name."""
    known = {
        "application/pdf": "pdf",
        "application/msword": "doc",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
        "application/vnd.oasis.opendocument.text": "odt",
        "message/rfc822": "mail",
        "text/plain": "text",
        "text/html": "html",
    }
    major = attachment.content_type.partition("/")[0]
    pictured = {"image": "picture", "audio": "sound", "video": "film"}
    return known.get(attachment.content_type) or pictured.get(major, "file")


def _attention(
    message: Message,
    letter: Letter,
    sorted_out: Triage,
    hits: tuple[CategoryHit, ...],
    passages: tuple[Passage, ...],
) -> tuple[Attention, ...]:
    """Why a person should look first, most pressing first: the order of the enum."""
    wanted = set(sorted_out.attention)
    unsure = sorted_out.kind is Kind.STORY and not any(hit.score >= SURE for hit in hits)
    for reason, holds in (
        (Attention.HEAVY_CUT, bool(letter.flags)),
        (Attention.ATTACHMENTS, bool(message.attachments)),
        (Attention.DAMAGED, bool(message.defects)),
        (Attention.UNSURE, unsure),
        (Attention.ALIKE, children_alike(passages)),
        (Attention.DOUBTFUL, any(passage.doubts for passage in passages)),
    ):
        if holds:
            wanted.add(reason)
    return tuple(reason for reason in Attention if reason in wanted)
