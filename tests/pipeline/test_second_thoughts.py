"""A writer who only wants her name out, or comes back, takes nothing back."""

from __future__ import annotations

import pytest

from ingest.message import Address, Message
from pipeline.draft import Hold, Kind
from pipeline.sentences import sentences
from pipeline.triage.kind import read_kind
from pipeline.wording import wording

STAYS = [
    ("our story", "On second thoughts please do not use our names. You can still use the story, but anonymously only."),
    ("our story", "On second thoughts, please keep us anonymous."),
    ("our story", "I have changed my mind about names: leave them out please, but do use the story."),
    ("our story", "I would rather you did not use our names any more. Anonymised is fine."),
    ("Re: Please remove my story", "We have talked it over, and we would like you to use it after all, anonymously."),
]
TAKES = [
    ("our story", "On second thoughts please take it all out. I am sorry."),
    ("our story", "I have changed my mind. Please delete my story and everything I sent you."),
    ("Please remove my story", "Thank you, and sorry for the trouble."),
    ("Re: your story", "I don't want you to use my story any more."),
]


def kind_of(subject: str, text: str) -> Kind:
    """The kind of a mail of these words."""
    message = Message(Address("Ruth Example", "ruth@example.com"), subject, text, "")
    said = [wording(text[each.start : each.end]) for each in sentences(text)]
    return read_kind(message, text, said, Hold())


@pytest.mark.parametrize(("subject", "text"), STAYS)
def test_only_the_name_goes(subject: str, text: str) -> None:
    """Or not even that."""
    assert kind_of(subject, text) is not Kind.WITHDRAWAL


@pytest.mark.parametrize(("subject", "text"), TAKES)
def test_the_story_goes(subject: str, text: str) -> None:
    """In few words as in many."""
    assert kind_of(subject, text) is Kind.WITHDRAWAL
