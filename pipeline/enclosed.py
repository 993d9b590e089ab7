"""What attachments add to a draft: their texts as enclosures, and the story where the mail only says "see attached"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ingest.message import Attachment, Message
from pipeline.classify import Classified
from pipeline.draft import Attention, CategoryHit, Consent, Enclosure, Evidence, Kind, Triage
from pipeline.letter import Letter
from pipeline.passage import Passage
from pipeline.pseudonymise import SafeText, pseudonymise
from pipeline.triage import triage

COVER = 80
"""Words of a mail that may be no more than the cover of what is attached to it."""
TELLS = 40
"""Words from which a document can be the story itself."""
SEAL = "signature"
"""The kind of a digital signature: nothing that a person would miss."""

_DOCUMENTS = ("docx", "odt", "rtf", "doc", "pdf", "text", "html")
_PATIENT = (Kind.OFFER, Kind.QUESTION, Kind.COMMENTARY, Kind.STORY)


@dataclass(frozen=True, slots=True)
class Weighed:
    """What kind of message it is and what it reports, its attachments counted in."""

    triage: Triage
    categories: tuple[CategoryHit, ...]


def attached_texts(message: Message) -> tuple[str, ...]:
    """The text of each attachment that was read, in their order."""
    return tuple(each.reading.text for each in message.attachments if each.reading and each.reading.text)


def enclosures(message: Message, passages: Sequence[Passage]) -> tuple[Enclosure, ...]:
    """An enclosure for each attachment, read or not; ``passages`` are those of ``attached_texts``."""
    told = iter(passages)
    found = []
    for number, attachment in enumerate(message.attachments, 1):
        reading = attachment.reading
        passage = next(told) if reading and reading.text else None
        kind = reading.kind if reading else attachment_kind(attachment)
        unread = reading.unread if reading else "not read"
        if kind != SEAL:
            found.append(Enclosure(f"attachment {number}", kind, passage, unread))
    return tuple(found)


def weigh(
    message: Message,
    letter: Letter,
    sorted_out: Triage,
    hits: tuple[CategoryHit, ...],
    draft: Sequence[Enclosure],
    sort: Callable[[SafeText], Classified],
) -> Weighed:  # fmt: skip - one line more for each would push the words apart
    """Read attached documents as the letter where the mail is only their cover; ``sort`` finds the issues of a text."""
    if sorted_out.kind not in _PATIENT or len(letter.kept.split()) > COVER:
        return Weighed(sorted_out, hits)
    for enclosure in draft:
        if enclosure.passage is None or enclosure.kind not in _DOCUMENTS:
            continue
        safe = pseudonymise(enclosure.passage)
        inside = _inside(message, letter, enclosure.passage, safe)
        if inside.kind is Kind.STORY and len(safe.text.split()) >= TELLS:
            found = sort(safe).hits
            sorted_out = _told(replace(sorted_out, kind=Kind.STORY), inside, enclosure.name)
            hits = _merged(hits, found, enclosure.name)
    return Weighed(sorted_out, hits)


def _inside(message: Message, letter: Letter, passage: Passage, safe: SafeText) -> Triage:
    """What the document would be as a mail of its own, whatever the subject says of this one."""
    return triage(replace(message, subject="", references=()), letter, passage, safe)


def _told(cover: Triage, inside: Triage, name: str) -> Triage:
    """What the letter in the attachment asks for, where its cover says nothing; a refusal counts wherever it stands."""
    theirs = cover.consent is Consent.UNCLEAR or inside.consent is Consent.REFUSED
    waits = not cover.hold
    return replace(
        cover,
        consent=inside.consent if theirs else cover.consent,
        consent_words=_within(name, inside.consent_words) if theirs else cover.consent_words,
        addressees=inside.addressees if theirs else cover.addressees,
        hold=inside.hold if waits else cover.hold,
        hold_words=_within(name, inside.hold_words) if waits else cover.hold_words,
        attention=tuple(each for each in Attention if each in {*cover.attention, *inside.attention}),
        attention_words=(
            *cover.attention_words,
            *(replace(each, words=replace(each.words, enclosure=name)) for each in inside.attention_words),
        ),
    )


def _within(name: str, words: Sequence[Evidence]) -> tuple[Evidence, ...]:
    return tuple(replace(each, enclosure=name) for each in words)


def _merged(hits: tuple[CategoryHit, ...], found: tuple[CategoryHit, ...], name: str) -> tuple[CategoryHit, ...]:
    """The surer of two hits of one category; evidence in an attachment says which."""
    best = {hit.id: hit for hit in hits}
    for hit in found:
        if hit.id not in best or best[hit.id].score < hit.score:
            told = tuple(replace(each, enclosure=name) for each in hit.evidence)
            best[hit.id] = replace(hit, evidence=told)
    return tuple(sorted(best.values(), key=lambda hit: (-hit.score, hit.id)))


def attachment_kind(attachment: Attachment) -> str:
    """A short word for an attachment that nobody has tried to read: from its MIME type, never from its file name."""
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
