"""What attachments add to a draft: enclosures, what they are called, and a story whose mail is only its cover."""

from __future__ import annotations

from functools import partial

import pytest

from ingest.message import Attachment, Message, Reading
from models import categories
from pipeline.classify import classify
from pipeline.clean import clean
from pipeline.draft import Attention, Consent, Enclosure, Evidence, Hold, Kind, Skipped, Triage, skip
from pipeline.enclosed import attached_texts, enclosures, weigh
from pipeline.passage import Passage

STORY = (
    "I am writing about my son. He is nine and has a statement. In March the council held a panel about him, and "
    "nobody told us. They sent the psychologist's report to the school before we had seen it. When I asked for the "
    "minutes of that meeting they refused to give me a copy. My son was discussed by people who had never met him. "
    "The report says that he can read, which is false, and I was never asked to correct it. They refused again in May. "
    "I rang them, and they told me that my son's file had been sent to another school by mistake."
)


def message(*readings: Reading | None, plain: str = "Please see attached.") -> Message:
    """A mail with attachments that were read so; ``None``: nobody tried."""
    attached = tuple(Attachment("Jack.docx", "application/pdf", b"x", reading) for reading in readings)
    return Message(None, "Our story", plain, "", attachments=attached)


def weighed(given: Message, cover: Triage, kind: str = "docx"):  # type: ignore[no-untyped-def]  # Weighed
    """What it comes to, with the texts of its attachments as they are."""
    passages = [Passage(text) for text in attached_texts(given)]
    sort = partial(classify, categories=categories.load())
    return weigh(given, clean(given), cover, (), enclosures(given, passages), sort)


def test_each_attachment_is_an_enclosure_by_number_and_kind() -> None:
    """Never by the sender's own file name; what was not read says why, and a signature is not told of."""
    given = message(
        Reading("docx", "Words."),
        Reading("picture", unread="not read"),
        Reading("signature"),
        None,
        Reading("pdf", "Half.", "one page is a picture"),
    )
    found = enclosures(given, [Passage("Words."), Passage("Half.")])
    assert found == (
        Enclosure("attachment 1", "docx", Passage("Words."), ""),
        Enclosure("attachment 2", "picture", None, "not read"),
        Enclosure("attachment 4", "pdf", None, "not read"),
        Enclosure("attachment 5", "pdf", Passage("Half."), "one page is a picture"),
    )
    assert "Jack" not in repr(found)


@pytest.mark.parametrize("kind", [Kind.STORY, Kind.OFFER, Kind.QUESTION, Kind.COMMENTARY])
def test_a_mail_that_only_covers_a_story_is_that_story(kind: Kind) -> None:
    """Its issues are those of the document, and their evidence says where it stands."""
    found = weighed(message(Reading("docx", STORY)), Triage(kind))
    assert found.triage.kind is Kind.STORY
    assert {"access-denied", "reports-circulated-unseen"} <= {hit.id for hit in found.categories}
    for hit in found.categories:
        assert all(each.enclosure == "attachment 1" and STORY[each.start : each.end].strip() for each in hit.evidence)


@pytest.mark.parametrize("kind", [Kind.WITHDRAWAL, Kind.AUTO_REPLY, Kind.SPAM, Kind.FOLLOW_UP])
def test_what_a_mail_is_by_itself_no_attachment_changes(kind: Kind) -> None:
    """A withdrawal with the story attached is a withdrawal."""
    assert weighed(message(Reading("docx", STORY)), Triage(kind)) == weighed(message(), Triage(kind))


def test_a_letter_of_its_own_is_not_read_by_what_it_encloses() -> None:
    """The council's letter beside the mother's is evidence, and not her words."""
    long = message(Reading("docx", STORY), plain="We are well, thank you for asking, and so is the cat. " * 10)
    assert weighed(long, Triage(Kind.COMMENTARY)).triage.kind is Kind.COMMENTARY
    passed_on = message(Reading("mail", STORY))
    assert weighed(passed_on, Triage(Kind.QUESTION)).triage.kind is Kind.QUESTION


def test_what_the_document_asks_for_counts_where_its_cover_says_nothing() -> None:
    """Consent in its own words and place; a refusal over whatever the cover says; the longer hold."""
    asked = STORY + " You may use our story but please change all our names."
    found = weighed(message(Reading("docx", asked)), Triage(Kind.STORY)).triage
    assert found.consent is Consent.ANONYMISED
    (words,) = found.consent_words
    assert "change all our names" in asked[words.start : words.end]
    assert words.enclosure == "attachment 1"
    refused = STORY + " Please do not use our story or pass it on to anybody."
    cover = Triage(Kind.STORY, Consent.ANONYMISED, (Evidence(0, 6),), Hold(event=True))
    found = weighed(message(Reading("docx", refused)), cover).triage
    assert (found.consent, found.hold) == (Consent.REFUSED, Hold(event=True))


def test_a_child_at_risk_in_an_attachment_is_told_of() -> None:
    """The reason to look first stands wherever it was written."""
    found = weighed(message(Reading("docx", STORY + " He says that he wants to kill himself.")), Triage(Kind.STORY))
    assert Attention.SAFEGUARDING in found.triage.attention


@pytest.mark.parametrize(
    ("readings", "encrypted", "reason"),
    [
        ((Reading("docx", "Words."),), False, None),
        ((None,), False, None),  # nobody has tried yet
        ((Reading("picture", unread="not read"),), False, Skipped.NO_TEXT),
        ((Reading("file", unread="not read"),), True, Skipped.ENCRYPTED),
    ],
)
def test_a_mail_of_attachments_alone_is_a_case_if_they_hold_words(
    readings: tuple[Reading | None, ...], encrypted: bool, reason: Skipped | None
) -> None:
    """Without a subject and without a text, the attachments decide."""
    attached = tuple(Attachment("", "application/pdf", b"x", reading) for reading in readings)
    assert skip(Message(None, " ", "", "", attachments=attached, encrypted=encrypted)) is reason
