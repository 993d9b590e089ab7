"""Robots' mails: the person behind each is found, and their words alone are kept."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from ingest.arrival import Form, read_arrival
from ingest.message import Automatic, Channel, Message

CASES = sorted((Path(__file__).parent / "notifications").glob("*.eml"))


def read(raw: bytes) -> Message:
    return read_arrival(raw, Form.RFC822)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_person_and_their_words_are_found(case: Path) -> None:
    """Each program's wording gives the writer as site:username, the title, and what they wrote and nothing else."""
    message = read(case.read_bytes())
    assert message.sender
    assert message.place
    assert message.place.thread == message.subject
    assert tomllib.loads(case.with_suffix(".toml").read_text(encoding="utf-8")) == {
        "sender": message.sender.address,
        "title": message.subject,
        "words": message.plain,
        "channel": message.channel.value,
        "defects": [defect for defect in message.defects if "date" not in defect],
    }


def test_a_mail_says_whether_the_words_are_all_there() -> None:
    """A stub, an excerpt or the whole: programs ask the place, people read the defect."""
    places = {case.stem: read(case.read_bytes()).place for case in CASES}
    assert {name for name, place in places.items() if place and place.stub} == {
        "mybb-without-the-text",
        "phpbb-private",
        "phpbb-topic",
    }
    assert {name for name, place in places.items() if place and place.cut} == {"mybb-thread-excerpt"}


def test_a_robot_stays_a_robot_on_record() -> None:
    """What the headers say of the mail is kept, for nobody may answer it."""
    assert read(CASES[0].read_bytes()).automatic is Automatic.BULK


def test_html_alone_is_read_between_the_marks() -> None:
    """A program that sends no plain text is read too; its button and its footer are not the person's words."""
    head = (
        "Subject: New conversation message from otterlad - Finn's report\nFrom: Parents Talk <noreply@example.org>\n"
        "List-Unsubscribe: <https://forum.example.org/email-stop/7>\nContent-Type: text/html; charset=utf-8\n\n"
    )
    body = (
        "<h2>Finn's report</h2><p>otterlad replied to a conversation with you</p><div>He was <b>left</b> out.<br>"
        "Twice.</div><p><a>View this conversation</a></p><p>Please do not reply.</p>"
    )
    message = read((head + body).encode())
    assert message.sender
    assert message.sender.address == "xenforo:otterlad"
    assert message.plain == "He was left out.\nTwice."
    assert not message.html


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (
            "From: a@example.org\nSubject: Re: New Personal Message\n",
            "You have just been sent a personal message by us all.\n",
        ),
        ("From: a via b <a@example.org>\nSubject: [PM] hello\n", "A letter.\n\n---\nVisit Topic\n"),
        (
            "X-Mailer: MyBB\nFrom: a@example.org\nSubject: hi\n",
            "I have a new private message on my phone from the school\n",
        ),
        ("X-Mailer: phpBB3\nFrom: a@example.org\nSubject: Welcome\n", "Your account is ready.\n"),
    ],
)
def test_other_mail_stays_as_it_is(head: str, body: str) -> None:
    """One sign alone makes no robot, and a robot's mail that names nobody stays a mail."""
    message = read(f"{head}\n{body}".encode())
    assert message.channel is Channel.MAIL
    assert message.plain == body
    assert message.place is None
