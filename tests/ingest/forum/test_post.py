"""The JSON form of a post: the same bytes for the same post, and a message from them years later."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ingest.forum.post import dump, load
from ingest.forum.thread import Post
from ingest.message import Channel, UnreadableMessage

POST = Post(
    site="mumsnet",
    thread="Finn’s report",
    author="otterlad",
    time=datetime(2013, 6, 3, 21, 14, tzinfo=ZoneInfo("Europe/London")),
    body="He was left out.\n\nTwice.",
)


def test_a_post_becomes_a_message_from_its_username() -> None:
    """Whoever wrote is known by site and username, when and where they wrote is kept, and no address is made up."""
    message = load(dump(replace(POST, staff=True)))
    assert message.sender
    assert (message.sender.name, message.sender.address) == ("otterlad", "mumsnet:otterlad")
    assert (message.subject, message.plain, message.html) == ("Finn’s report", POST.body, "")
    assert message.sent == POST.time
    assert message.channel is Channel.FORUM_POST
    assert message.message_id == ""
    assert message.place
    assert (message.place.site, message.place.thread, message.place.staff) == ("mumsnet", "Finn’s report", True)


def test_the_same_post_gives_the_same_bytes_wherever_it_stands_on_a_page() -> None:
    """A page that is saved again with more posts brings each old post with the bytes that it had."""
    assert dump(POST) == dump(replace(POST, number=7))
    assert dump(POST) != dump(replace(POST, body="He was left out."))
    assert json.loads(dump(POST))["time"] == "2013-06-03T21:14:00+01:00"


@given(st.text(), st.text(), st.text(min_size=1))
def test_every_text_survives(body: str, thread: str, author: str) -> None:
    """No character that people type is changed on the way through."""
    message = load(dump(replace(POST, body=body, thread=thread, author=author)))
    assert message.sender
    assert (message.plain, message.subject, message.sender.name) == (body, thread, author)


def test_a_post_without_a_name_waits_for_a_person_to_say_whose_it_is() -> None:
    """Archives have lost their names: nobody is guessed at, and the message says so."""
    message = load(dump(replace(POST, author="", time=None)))
    assert (message.sender, message.sent) == (None, None)
    assert message.defects == ("a forum post without a name: a person must say whose it is",)
    assert message.plain == POST.body


@pytest.mark.parametrize("raw", [b"", b"{}", b"[]", b"\xff", b'{"author": 1}', b"[" * 100_000, dump(POST)[:-9]])
def test_other_bytes_are_refused(raw: bytes) -> None:
    """Damaged bytes end in the one error that callers expect."""
    with pytest.raises(UnreadableMessage):
        load(raw)


@pytest.mark.parametrize(("field", "value"), [("body", 5), ("author", None), ("time", "soon"), ("thread", None)])
def test_a_wrong_field_is_refused(field: str, value: object) -> None:
    """A form whose fields are not what they should be makes no message."""
    with pytest.raises(UnreadableMessage):
        load(json.dumps(json.loads(dump(POST)) | {field: value}).encode())
