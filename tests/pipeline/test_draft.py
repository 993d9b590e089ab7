"""Which messages make no case, and why."""

from __future__ import annotations

import pytest

from ingest.message import Automatic, Channel, ForumPlace, Message
from pipeline.draft import Skipped, skip


def message(text: str = "", subject: str = "Our meetings", automatic: Automatic = Automatic.NO) -> Message:
    return Message(sender=None, subject=subject, plain=text, html="", automatic=automatic)


def post(text: str, *, staff: bool = False, withdrawn: bool = False) -> Message:
    place = ForumPlace("mumsnet", "Our meetings", staff=staff, withdrawn=withdrawn)
    return Message(sender=None, subject="Our meetings", plain=text, html="", channel=Channel.FORUM_POST, place=place)


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (message("He was left out."), None),
        (message(), None),  # a subject alone can be the whole message
        (message(subject=" "), Skipped.NO_TEXT),
        (message("I am away.", automatic=Automatic.REPLY), Skipped.AUTOMATIC_REPLY),
        (message("Not delivered.", automatic=Automatic.BOUNCE), Skipped.BOUNCE),
        (message("He was left out.", automatic=Automatic.BULK), None),  # a list may carry a person's words
        (post("He was left out."), None),
        (post(""), Skipped.POST_EMPTY),  # its subject is the thread's, and says nothing of its own
        (post("", withdrawn=True), Skipped.POST_WITHDRAWN),
        (post("Please be careful about names.", staff=True), Skipped.POST_BY_STAFF),
    ],
)
def test_a_message_is_skipped_only_with_a_reason(given: Message, reason: Skipped | None) -> None:
    """A listed reason, or a case: nothing between."""
    assert skip(given) is reason
