"""What the pipeline makes of one message: a draft for a person to read, mend and sign."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from ingest.message import Automatic, Channel, ForumPlace, Message
from pipeline.letter import Letter
from pipeline.passage import Passage
from pipeline.risk.note import RiskNote
from pipeline.roster import NewName


class Kind(Enum):
    """What kind of message it is."""

    STORY = "story"
    OFFER = "offer"
    """Wants to take part but must wait, or has not told it yet."""
    QUESTION = "question"
    COMMENTARY = "commentary"
    FOLLOW_UP = "follow-up"
    WITHDRAWAL = "withdrawal"
    AUTO_REPLY = "auto-reply"
    SPAM = "spam"


class Consent(Enum):
    """What the writer allows. Only ``anonymised`` and ``named`` can ever be exported, and both pseudonymised."""

    ANONYMISED = "anonymised"
    NAMED = "named"
    REFUSED = "refused"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class Hold:
    """A wish that the story is not used yet."""

    until: date | None = None
    """Not before this day."""
    event: bool = False
    """Not before something without a date, such as a Tribunal hearing."""

    def __bool__(self) -> bool:
        return self.event or self.until is not None

    def __str__(self) -> str:
        """``2013-08-01``, ``event`` or nothing: the form of ``preview --json``."""
        return self.until.isoformat() if self.until else "event" if self.event else ""


class Attention(Enum):
    """Why a person should read this one first, most pressing first."""

    SAFEGUARDING = "a child may be at risk now"
    THREAT = "somebody is threatened"
    WITHDRAWAL = "the writer withdraws"
    CAME_BACK = "the writer wrote again after withdrawing"
    """Said of a case by the store, which knows that it was withdrawn; never of a message by itself."""
    COMPLAINT = "the writer complains about how the campaign handles data"
    CONSENT_REFUSED = "the writer refuses use"
    HOLD = "the writer asks to wait"
    HEAVY_CUT = "more than half of the letter was folded"
    ENCRYPTED = "a part of it is encrypted"
    ATTACHMENTS = "attachments were not read, or not wholly"
    DAMAGED = "the message was damaged"
    UNSURE = "no issue category is certain"
    ALIKE = "two names may be one child's"
    DOUBTFUL = "words that may be names"


NEVER_ANSWERED = frozenset({Attention.SAFEGUARDING, Attention.THREAT, Attention.WITHDRAWAL, Attention.COMPLAINT})
"""Reasons for which no answer is ever sent by the machine: a person writes it, or nobody does."""
PRESSING = frozenset({Attention.SAFEGUARDING, Attention.THREAT})
"""Reasons that stand until a person says that they have been dealt with, whatever else is done with the case."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that show something, as offsets into the kept text or into an enclosure's."""

    start: int
    end: int
    enclosure: str = ""
    """The name of the enclosure in which they stand; empty for the kept text."""


@dataclass(frozen=True, slots=True)
class Sign:
    """A sentence that gives a reason for attention."""

    reason: Attention
    words: Evidence


SURE = 0.5
"""A category scored below this is shown, but a story with no other counts as unsure."""


@dataclass(frozen=True, slots=True)
class CategoryHit:
    """An issue category that the story reports."""

    id: str
    score: float
    """0 to 1."""
    evidence: tuple[Evidence, ...]
    calibrated: bool = True
    """Whether the score is weighed by training, and not by likeness to a few examples."""


class Aside(Enum):
    """Why what sounds like an incident is not one of the writer's own."""

    DENIED = "denied"
    SUPPOSED = "feared or asked about"
    SECOND_HAND = "told of another family"


@dataclass(frozen=True, slots=True)
class SetAside:
    """An issue that a story speaks of without reporting it."""

    id: str
    """Of the category."""
    why: Aside
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Triage:
    """What kind of message it is and what its writer allows."""

    kind: Kind
    consent: Consent = Consent.UNCLEAR
    consent_words: tuple[Evidence, ...] = ()
    """The sentences that say so: the record of consent. Where it is unclear, those that give leave without terms."""
    hold: Hold = Hold()
    attention: tuple[Attention, ...] = ()
    addressees: tuple[str, ...] = ()
    """Whom the consent's sentences name (``pipeline.triage.addressee.ADDRESSEES``); empty when they name nobody."""
    hold_words: tuple[Evidence, ...] = ()
    """The sentences that ask to wait, and the one that names the day."""
    attention_words: tuple[Sign, ...] = ()
    """The sentences that give its reasons, where words do, most pressing first."""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """Something the writer passed on: a forwarded letter, or an attachment."""

    name: str
    """``forwarded`` or ``attachment 1``: never the sender's own file name."""
    kind: str
    """``mail``, or the attachment's kind such as ``pdf``."""
    passage: Passage | None = None
    """``None`` when none of its text was read."""
    unread: str = ""
    """What of it was not read, and why, in plain words; empty when all of it was."""


@dataclass(frozen=True, slots=True)
class Draft:
    """One message, read, cleaned, pseudonymised and sorted. Unsafe until a person has signed it."""

    letter: Letter = field(repr=False)
    subject: Passage = field(repr=False)
    body: Passage = field(repr=False)
    triage: Triage
    categories: tuple[CategoryHit, ...] = ()
    enclosures: tuple[Enclosure, ...] = ()
    names: tuple[NewName, ...] = field(default=(), repr=False)
    """Every surface that identification settled in this message, new or known."""
    set_aside: tuple[SetAside, ...] = ()
    """Issues that it speaks of and does not report; of a story and a follow-up."""
    risk: RiskNote | None = None
    """What could still single the family out; ``None`` in a draft of a casefold that did not look."""

    @property
    def passages(self) -> dict[str, Passage]:
        """Its texts by the names that offsets go by: ``subject``, nothing for the kept text, an enclosure's name."""
        enclosed = {each.name: each.passage for each in self.enclosures if each.passage}
        return {"subject": self.subject, "": self.body, **enclosed}

    def text_of(self, enclosure: str) -> str:
        """The text of an enclosure by its name; the story's for an empty one."""
        found = (each.passage.text for each in self.enclosures if each.name == enclosure and each.passage)
        return next(found, "") if enclosure else self.body.text


class Skipped(Enum):
    """Why a message makes no case."""

    AUTOMATIC_REPLY = "an automatic reply, by its headers"
    BOUNCE = "a delivery report, by its headers"
    NO_TEXT = "no text to read: open the original"
    ENCRYPTED = "encrypted, so no text can be read: open the original with its writer's key"
    POST_WITHDRAWN = "a forum post that was withdrawn or deleted"
    POST_EMPTY = "a forum post without words: only a link stood in it"
    POST_BY_STAFF = "a post by the forum's own staff"
    POST_SMALL_TALK = "a forum post of thanks, good wishes or the like"
    POST_ABOUT_THREAD = "a post about the thread by whoever opened it"

    @property
    def judged(self) -> bool:
        """Whether its words were judged, so that a person may judge otherwise."""
        return self in (Skipped.POST_SMALL_TALK, Skipped.POST_ABOUT_THREAD)


def skip(message: Message, *, known: bool = False) -> Skipped | None:
    """Why this message makes no case; ``None`` when it makes one. Only headers can prove that a machine wrote it.

    ``known``: its writer has told a story already, so that what she says below it may belong to it.
    """
    if message.automatic is Automatic.REPLY:
        return Skipped.AUTOMATIC_REPLY
    if message.automatic is Automatic.BOUNCE:
        return Skipped.BOUNCE
    if message.place:
        return _skip_post(message, message.place, known=known)
    if not message.has_text and not message.subject.strip() and not any(each.may_tell for each in message.attachments):
        return Skipped.ENCRYPTED if message.encrypted else Skipped.NO_TEXT
    return None


def _skip_post(message: Message, place: ForumPlace, *, known: bool) -> Skipped | None:
    if place.withdrawn:
        return Skipped.POST_WITHDRAWN
    if not message.has_text:
        return Skipped.POST_EMPTY
    if place.staff:
        return Skipped.POST_BY_STAFF
    if message.channel is not Channel.FORUM_POST or place.stub or place.cut:
        return None
    from pipeline.thread_talk import is_about_the_thread, is_small_talk  # noqa: PLC0415 - most messages are no posts

    if is_small_talk(message.plain):
        return Skipped.POST_SMALL_TALK
    about = place.opening_poster and not known and is_about_the_thread(message.plain)
    return Skipped.POST_ABOUT_THREAD if about else None
