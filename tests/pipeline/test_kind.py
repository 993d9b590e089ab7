"""What kind of message it is, over short messages of every kind."""

# ruff: noqa: E501 - a case is a whole message, and reads best on its own line

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
    (
        Kind.WITHDRAWAL,
        "Re: your email",
        "Hello, I sent you our story in May. I need you to take it back out please. Things have got difficult at home and I can not risk it. I am sorry for wasting your time.",
    ),
    (
        Kind.WITHDRAWAL,
        "",
        "Hi its me from the thread. can you not use what i sent you. my ex has found out. pls bin it",
    ),
    (
        Kind.WITHDRAWAL,
        "our account",
        "Dear all, Further to my message of 3 June, we have been advised by our solicitor to ask that you remove our account from the dossier and destroy any copies. We are sorry.",
    ),
    (
        Kind.WITHDRAWAL,
        "no longer",
        "We no longer wish to be part of this. Kindly confirm that our details have been deleted.",
    ),
    (
        Kind.WITHDRAWAL,
        "",
        "Please disregard my email of last week. I was upset when I wrote it and I would rather it was not used at all.",
    ),
    (
        Kind.FOLLOW_UP,
        "Re: Our story",
        "Thank you for getting back to me. Two things I left out. The SENCO was at the meeting and she took notes. I have now got those notes and they say he is violent.",
    ),
    (
        Kind.FOLLOW_UP,
        "more",
        "Sorry, me again. Since I wrote the council has replied. They say they have lost his file.",
    ),
    (
        Kind.FOLLOW_UP,
        "Re: statement",
        "In answer to your question, yes, they had the report on the 4th and we had it on the 20th. The letter is attached.",
    ),
    (
        Kind.FOLLOW_UP,
        "correction",
        "In my email I said it was the OT who was told not to give hours. It was the physio. Please correct it.",
    ),
    (
        Kind.FOLLOW_UP,
        "RE: DS story",
        "As promised here is what happened next. The tribunal was last week and they had put his records in the bundle without asking us.",
    ),
    (
        Kind.OFFER,
        "Your campaign",
        "I read about your campaign on the forum and I would like to contribute. We are going through an appeal at the moment so I need to be careful. I could write something in the autumn if that is not too late.",
    ),
    (
        Kind.OFFER,
        "can I help",
        "hi, ive got a story for u but its long. is it ok to send it in bits? i have all the letters",
    ),
    (
        Kind.OFFER,
        "pm",
        "Would you be interested in ours? It involves three schools and a lost file. I can send dates and documents whenever you want them.",
    ),
    (
        Kind.QUESTION,
        "",
        "Does anyone know whether they have to give me the panel minutes? I have asked for them and had no answer. Is there a time limit?",
    ),
    (
        Kind.QUESTION,
        "Help",
        "Hi, my son has an assessment next week. Do I have to sign the consent form? What happens if I cross part of it out? Thanks.",
    ),
    (
        Kind.QUESTION,
        "data protection",
        "Dear Sir, I am a school governor and would be grateful to know what guidance there is on emailing reports. Could you point me to it?",
    ),
    (
        Kind.COMMENTARY,
        "your dossier",
        "As a retired SALT I have followed this thread with interest. The RCSLT guidelines are quite clear that therapists should specify. In my experience managers lean on staff because commissioners lean on them. It is the system that is at fault. I wish you well.",
    ),
    (
        Kind.COMMENTARY,
        "",
        "What strikes me reading all these is how alike they are. Nobody ever seems to be told. If councils treated housing files like this there would be an outcry. Good luck to you all.",
    ),
    (
        Kind.COMMENTARY,
        "Article",
        "I am a journalist and academic who writes about data protection. The ICO has powers that it rarely uses. Local authorities are data controllers and ought to know better. The law does not need changing, it needs applying.",
    ),
    (
        Kind.STORY,
        "",
        "They did it to us as well. The EP report went to the school and the LA in March. We got it in May. DS was so upset. I think it is disgusting and parents should be told.",
    ),
    (
        Kind.STORY,
        "I want to help",
        "I would love to help so here is what happened. In 2011 the SENCO sent my son's report to every teacher in the school without asking. I complained and was told it was normal. Then the council refused to let me see it. Please leave our names out.",
    ),
    (
        Kind.SPAM,
        "Funding available",
        "Dear Sir/Madam, Does your charity need funding? Our platform connects you with donors. Sign up today for a free trial. Click here. To opt out reply STOP.",
    ),
    (
        Kind.SPAM,
        "Urgent",
        "Dear friend, I am a solicitor representing the next of kin of a late client who left an inheritance of 4 million pounds. Please send your bank details.",
    ),
    (
        Kind.SPAM,
        "invoice",
        "Your account has been suspended. Verify your password by visiting http://example.com/login within 24 hours.",
    ),
    (
        Kind.SPAM,
        "Tuition",
        "Struggling with GCSE maths? Our tutors have proven results. Book now and get your first lesson free. www.tutors.example.com",
    ),
    (
        Kind.AUTO_REPLY,
        "Re: stories",
        "Thank you for your email. I am currently out of the office with limited access to email and will respond on my return on 4 September.",
    ),
]


def _kind(subject: str, text: str, automatic: Automatic = Automatic.NO) -> Kind:
    message = Message(sender=None, subject=subject, plain=text, html="", automatic=automatic)
    pieces = sentences(text)
    said = [wording(text[piece.start : piece.end]) for piece in pieces]
    return read_kind(message, text, said, read_hold(text, pieces, None).hold)


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


def test_a_robots_lines_do_not_hide_a_story() -> None:
    """A forum's mail says that it is automatic and not to be answered, and carries a parent's words."""
    robot = "This is an automated message. Please do not reply to this email.\n\n"
    assert _kind("New post in your thread", robot + STORY, Automatic.BULK) is Kind.STORY


@pytest.mark.parametrize(
    "subject",
    ["Abwesenheitsnotiz: Hallo", "Réponse automatique : Re", "Odpowiedź automatyczna: x", "Ateb awtomatig: Helo"],
)
def test_automatic_replies_of_many_countries(subject: str) -> None:
    """Parents and officers write from machines that speak other languages."""
    assert _kind(subject, "12.8. - 19.8.") is Kind.AUTO_REPLY


def test_a_person_who_is_away_is_no_machine() -> None:
    """Leave and holidays are spoken of in stories too."""
    text = "I was on maternity leave when they lost my son's file. I rang and was told to put it in writing."
    assert _kind("the file", text) is Kind.STORY


def test_an_empty_message_is_for_a_person_to_look_at() -> None:
    """With nothing to go by a message counts as a story, the kind that is read first."""
    message = Message(sender=None, subject="", plain="", html="")
    assert read_kind(message, "", [], Hold()) is Kind.STORY
