"""The sample inbox: all of it is read, and everything that is planted in it is really there."""

from __future__ import annotations

import html
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from ingest.arrival import Arrival, read_arrival
from ingest.message import Automatic, Channel, Message
from ingest.source import open_source

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "data" / "sample"
PLANTED = tomllib.loads((ROOT / "tests" / "sample_planted.toml").read_text(encoding="utf-8"))
DESCRIPTIONS = {
    "Maildir": "Maildir, 4 messages",
    "forum-message.eml": "mail, 1 message",
    "inbox.mbox": "mbox, 24 messages",
    "mumsnet-thread.txt": "mumsnet thread, 13 posts, 8 authors",
}


def messages(name: str) -> list[Message]:
    found = []
    for item in open_source(SAMPLE / name):
        assert isinstance(item, Arrival)
        found.append(read_arrival(item.raw, item.form))
    return found


def texts(message: Message) -> Iterator[str]:
    yield from (message.subject, message.plain, html.unescape(message.html))
    if message.sender:
        yield from (message.sender.name, message.sender.address)
    for part in message.attachments:
        yield from (part.name, part.content.decode("utf-8", "ignore"))


@pytest.fixture(scope="module")
def everything() -> str:
    """All that a person could read in the sample, and the raw files besides, for what stands in headers alone."""
    decoded = [text for name in DESCRIPTIONS for message in messages(name) for text in texts(message)]
    files = [path.read_bytes().decode("utf-8", "ignore") for path in SAMPLE.rglob("*") if path.is_file()]
    return "\n".join(decoded + files)


def test_every_file_is_told_by_its_looks() -> None:
    """What a visitor sees first is what the files are."""
    names = {path.name for path in SAMPLE.iterdir()} - {"README.md"}
    assert {name: open_source(SAMPLE / name).description for name in names} == DESCRIPTIONS


@pytest.mark.parametrize("name", DESCRIPTIONS)
def test_every_message_has_text(name: str) -> None:
    """Nothing in the sample is lost on the way in, save a post that its writer withdrew."""
    for message in messages(name):
        assert message.has_text or (message.place and message.place.withdrawn)


def test_the_mbox_has_the_mail_that_an_inbox_has() -> None:
    """Beside letters there are a reply robot, a bounce, a bulk mail, attachments and one damaged message."""
    inbox = messages("inbox.mbox")
    assert Counter(message.automatic for message in inbox) == {
        Automatic.NO: 21,
        Automatic.REPLY: 1,
        Automatic.BOUNCE: 1,
        Automatic.BULK: 1,
    }
    attached = [part.content_type for message in inbox for part in message.attachments if part.name]
    assert attached == ["application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"]
    assert [number for number, message in enumerate(inbox, 1) if message.defects] == [20]
    assert sum(not message.plain for message in inbox) == 1


def test_a_follow_up_names_the_mail_that_it_follows() -> None:
    """The second letter of a family can be joined to the first by what it answers."""
    inbox = messages("inbox.mbox")
    assert inbox[6].message_id in inbox[13].references
    assert inbox[0].message_id == inbox[11].message_id


def test_the_thread_gives_each_post_with_author_and_local_time() -> None:
    """Authors, times with their offset, staff, opening poster and a withdrawn post are all as the page shows them."""
    posts = messages("mumsnet-thread.txt")
    assert [post.sender.name for post in posts if post.sender] == [
        "LedgerLou", "pondweedandpearls", "TheOtherBrian", "pondweedandpearls", "magpie4joy", "RowanMumsnet",
        "hatstandmum", "LedgerLou", "notanothermeeting", "TheOtherBrian", "pondweedandpearls", "notanothermeeting",
        "bumblebeeboots",
    ]  # fmt: skip
    assert posts[0].sent
    assert posts[0].sent.isoformat() == "2013-05-21T20:30:00+01:00"
    places = [post.place for post in posts if post.place]
    assert [number for number, place in enumerate(places, 1) if place.opening_poster] == [1, 8]
    assert [number for number, place in enumerate(places, 1) if place.staff] == [6]
    assert [number for number, place in enumerate(places, 1) if place.withdrawn] == [7]
    assert posts[9].plain.startswith("I have read this three times")
    assert "\nReport\nthe bad ones" in posts[12].plain
    assert {post.channel for post in posts} == {Channel.FORUM_POST}


@pytest.mark.parametrize(("kind", "planted"), [(kind, each) for kind, list_ in PLANTED.items() for each in list_])
def test_what_is_planted_is_there(kind: str, planted: str, everything: str) -> None:
    """Looking for it in the store would prove nothing if it never stood here, or if chance could make it."""
    assert planted in everything
    assert len(planted.encode()) >= (6 if planted.isascii() and planted.isalnum() else 5)
