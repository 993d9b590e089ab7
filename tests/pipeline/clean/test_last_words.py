"""What a frightened or careful writer ends with, which looks like a footer, a signature or a quotation, and is kept."""

from __future__ import annotations

import pytest

from ingest.message import Address, Message
from pipeline.clean import clean

ABOVE = "Hello,\n\nthe council wrote to me again last week and it was about the plan for my son.\n\n"
SENDER = Address("Karen Poole", "karen@example.com")
LIKE_A_DISCLAIMER = [
    "Please treat this as strictly confidential.",
    "Please treat this e-mail as strictly confidential and do not copy it to the school.",
    "Please do not distribute this e-mail.",
    "Do not disclose his name to anyone. The report is privileged and confidential.",
    "Please treat this letter as a request under the Freedom of Information Act 2000.",
    "Any disclosure of her file without consent is strictly prohibited, so they say.",
    "The report was sent to the wrong family in error. Their views expressed there are wrong.",
    "The school is a registered charity and should know better.",
    "La carta es confidencial.",
    "Secondo il Regolamento UE 2016/679 devono rispondere entro un mese.",
]
LIKE_A_FOOTER = [
    "To unsubscribe from school mails you have to ask three times.",
    "You can donate at http://example.org/give if it helps.",
    "How did we do? See http://example.org/photos",
    "Sent by e-mail to four schools.",
]
LIKE_A_SIGNATURE = [
    "The people who got it were\n\nMrs Alder, SENCO, Hill School, 01632 960111\nDr Bray, psychologist",
    "The head is\n\nMrs J Alder\nHill School\nExample Road\nEX1 2AB\n01632 960111",
    "Their names are\n\nJack Poole\nLily Poole\n\nKaren Poole",
    "My solicitor is Dana Hollis, Hollis & Co, 01632 960444, dana@example.org",
    "Timeline\n\n03/2012 EP visit, Dr Bray\n06/2013 report to LA, Mrs Alder\n09/2013 Tribunal",
    "Regards\n\nKaren Poole\n\nJack's date of birth is 3.6.2004, his school is Hill School.",
    "Regards\n\nKaren Poole\n\nSchool: Hill School\nLA: Exampleshire\nYear: 4",
    "Dr Bray\nEducational Psychologist\nExample Council\n\nwrote the report.",
    "-- \nThe second thing is the report, which went to everyone before I saw it.",
]
BELOW_A_NAME = [
    "Karen Poole\n\nPlease keep this confidential.",
    "Karen Poole\n\nDo not use my name.",
    "Karen Poole\n\nPlease do not disclose my name to anyone.",
    "Karen Poole\n\nThis email contains confidential information about my son. Please do not copy or disclose it.",
    "Regards\nKaren (please do not use my name)",
    "Regards\n\nKaren - not my real name",
]
LIKE_A_QUOTATION = [
    'On 3 June 2013 at 10:15 Mrs Alder wrote:\n\n"He is naughty."\n\nI was shocked.',
    "On 12 May 2014, at 9.30 am, the meeting was held and the SENCO wrote:\n\nNo plan.\n\nThat is all we got.",
    "Then the letter to the head said:\n\nFrom: Officer\nTo: Head\nSent: 3 June 2013 10:15\n\nNo plan.\n\nI kept it.",
]

ALL = [*LIKE_A_DISCLAIMER, *LIKE_A_FOOTER, *LIKE_A_SIGNATURE, *BELOW_A_NAME, *LIKE_A_QUOTATION]


@pytest.mark.parametrize("words", ALL)
def test_the_writers_last_words_are_kept(words: str) -> None:
    """Every word of them but a closing and her own name."""
    kept = clean(Message(SENDER, "", ABOVE + words + "\n", "")).kept
    told = [line for line in words.split("\n") if line.strip("- ") and line not in ("Regards", "Karen Poole")]
    assert [line for line in told if line not in kept] == []


FOOTERS = [
    "This e-mail and any files transmitted with it are confidential and intended solely for the addressee.",
    "Please consider the environment before printing this e-mail.",
    "Registered office: 1 Example Way, Exampleton EX1 1AA. Company number 0123456.",
    "Le informazioni contenute in questo messaggio sono riservate. Se ricevuto per errore, cancellarlo.",
    "Rate my reply: https://survey.example.com/r/5",
]


@pytest.mark.parametrize("footer", FOOTERS)
def test_a_machines_words_below_a_sign_off_are_folded(footer: str) -> None:
    """The same kinds of words, where a machine put them."""
    letter = clean(Message(SENDER, "", f"{ABOVE}Kind regards\nKaren Poole\n\n{footer}\n", ""))
    assert footer not in letter.kept
    assert "about the plan for my son." in letter.kept


QUOTED = "From: Case Officer <officer@example.org>\nSent: 3 June 2013 10:15\nTo: Karen Poole\nSubject: plan\n\n"
LETTER = "Dear Mrs Poole,\n\nhe will not get a plan.\n\nRegards\nCase Officer\n\n"


@pytest.mark.parametrize(
    "answer",
    [
        "I could not believe it when I read that.\n\nKaren Poole\n",
        "Dear Case Officer,\n\nI could not believe it when I read that.\n\nKaren\n",
    ],
)
@pytest.mark.parametrize("above", ["", "See below.\n\n"])
def test_an_answer_below_an_unmarked_quotation_is_kept(above: str, answer: str) -> None:
    """The quoted writer has signed, and below stands who signs with the sender's name."""
    letter = clean(Message(SENDER, "", above + QUOTED + LETTER + answer, ""))
    assert "I could not believe it" in letter.kept
    assert "he will not get a plan" not in letter.kept


def test_an_older_letter_of_the_senders_own_is_no_answer() -> None:
    """A thread ends with the sender's first letter, signed by her, below a header of its own."""
    older = (
        "From: Karen Poole\nSent: 2 June 2013 09:00\nTo: Case Officer\nSubject: plan\n\nI ask for a plan.\n\nKaren\n"
    )
    letter = clean(Message(SENDER, "", "He got it now.\n\nKaren\n\n" + QUOTED + LETTER + older, ""))
    assert letter.kept == "He got it now."


def test_answers_with_the_announced_mark_are_kept() -> None:
    """Between the unmarked paragraphs of the mail that is answered."""
    text = (
        "My answers are below, marked [KP].\n\n"
        + QUOTED
        + "When did you hear of it?\n\n[KP] In June.\n\nFrom whom?\n\n[KP] A neighbour.\n"
    )
    letter = clean(Message(SENDER, "", text, ""))
    assert "[KP] In June." in letter.kept
    assert "[KP] A neighbour." in letter.kept
    assert "From whom?" not in letter.kept


@pytest.mark.parametrize("below", ["PS: the meeting is on the 9th now.", "Note: his name is not to be used."])
def test_a_last_line_with_a_colon_right_above_a_header_block_is_kept(below: str) -> None:
    """It has the form of a field, and the block's own fields begin below it."""
    text = (
        f"{ABOVE}Regards\nKaren Poole\n\n{below}\nFrom: The Campaign <stories@example.org>\n"
        "Sent: 20 August 2013 15:12\n"
        "To: Karen Poole <karen@example.com>\nSubject: Your story\n\nThank you for writing.\n"
    )
    kept = clean(Message(SENDER, "A story", text, "")).kept
    assert below in kept
    assert "Thank you for writing" not in kept
