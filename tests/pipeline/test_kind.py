"""What kind of message it is, over short messages of every kind."""

from __future__ import annotations

import pytest

from ingest.message import Automatic, Message
from pipeline.draft import Hold, Kind
from pipeline.sentences import sentences
from pipeline.triage.hold import read_hold
from pipeline.triage.kind import read_kind
from pipeline.wording import wording

STORY = (
    "My son is seven. The school was sent his report before us and they discussed it. I rang and was told it was final."
)
CASES = [
    (Kind.STORY, "My story", STORY),
    (Kind.STORY, "", "They sent my daughter's file to the wrong house and nobody said sorry. Feel free to use."),
    (Kind.STORY, "Your stories", "DS's OT report went to school before I saw it. What can you do? I ask you."),
    (
        Kind.STORY,
        "Re: can you tell us more",
        "Thank you for your reply. My son is six. They lost his file. They never told us.",
    ),
    (Kind.STORY, "", STORY + " Please take our names out."),  # the names, not the story
    (Kind.STORY, "", STORY + " They withdrew the offer of a place after the council rang them."),
    (
        Kind.OFFER,
        "Interested",
        "I'd love to take part but can't say anything until our hearing in July. Can I send it then?",
    ),
    (
        Kind.OFFER,
        "Count me in",
        "I have two years' worth in carrier bags. I'll write it all up properly after the summer.",
    ),
    (Kind.OFFER, "Happy to help", "Hi, I would be willing to share our story. When is the deadline?"),
    (
        Kind.QUESTION,
        "Question",
        "Can the school refuse to assess him if I cross that box out? Does an old form still count?",
    ),
    (Kind.QUESTION, "Quick query", "Hello. How do I ask for my daughter's file? Is there a fee?"),
    (
        Kind.COMMENTARY,
        "Your thread",
        "I think the guidance is clear. Reports ought to go to parents first. The law says so. The ICO should too.",
    ),
    (Kind.FOLLOW_UP, "Re: our story", "Hi again, an update to what I sent you last week. They have answered at last."),
    (Kind.FOLLOW_UP, "PS to my email", "I forgot to say in my last email that the head was there too."),
    (Kind.FOLLOW_UP, "Update on Jack", "You asked if they ever replied. They have now."),
    (Kind.WITHDRAWAL, "Please remove my story", "I've changed my mind and I don't want it used. Sorry."),
    (Kind.WITHDRAWAL, "Sorry", "Please delete everything I sent you. My husband is worried about his job."),
    (Kind.WITHDRAWAL, "story", "I want to withdraw my consent. Please take us out of the dossier."),
    (Kind.WITHDRAWAL, "Re: thank you", "Having second thoughts. Please don't use what I sent after all."),
    (Kind.AUTO_REPLY, "Automatic reply: stories", "I am away until Monday."),
    (Kind.AUTO_REPLY, "Out of Office", "Back soon."),
    (Kind.AUTO_REPLY, "Re: hello", "I am on annual leave until 4 May. For urgent enquiries contact the office."),
    (Kind.SPAM, "50% OFF", "Dear parent, our tutors get results, guaranteed. Click here before midnight. Unsubscribe."),
    (
        Kind.SPAM,
        "SEO services",
        "We can get your website to the top of the rankings. Our experts offer a free consultation.",
    ),
]


def _kind(subject: str, text: str, automatic: Automatic = Automatic.NO) -> Kind:
    message = Message(sender=None, subject=subject, plain=text, html="", automatic=automatic)
    pieces = sentences(text)
    said = [wording(text[piece.start : piece.end]) for piece in pieces]
    return read_kind(message, text, said, read_hold(text, pieces, None))


@pytest.mark.parametrize(("kind", "subject", "text"), CASES)
def test_kinds(kind: Kind, subject: str, text: str) -> None:
    """Each kind is told from the others by how it speaks."""
    assert _kind(subject, text) is kind


@pytest.mark.parametrize("automatic", [Automatic.REPLY, Automatic.BOUNCE])
def test_headers_prove_an_automatic_reply(automatic: Automatic) -> None:
    """What the headers prove, the words need not say."""
    assert _kind("Hello", STORY, automatic) is Kind.AUTO_REPLY


def test_a_robot_may_carry_a_story() -> None:
    """Bulk headers alone make neither an automatic reply nor spam of a person's words."""
    assert _kind("[Forum] New post", STORY, Automatic.BULK) is Kind.STORY


def test_an_empty_message_is_for_a_person_to_look_at() -> None:
    """With nothing to go by a message counts as a story, the kind that is read first."""
    message = Message(sender=None, subject="", plain="", html="")
    assert read_kind(message, "", [], Hold()) is Kind.STORY
