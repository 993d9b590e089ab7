"""A pasted message goes the way of mail: sealed, drafted, once, and to the case of a writer who is known."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casefold.actions.add import LONGEST, add
from casefold.errors import NotAllowed
from casefold.intake import Outcome
from desk import MORE, STORY, Desk
from ingest.message import Channel, UnreadableMessage
from ingest.pasted import Pasted, dump, load

LONDON = ZoneInfo("Europe/London")
WHEN = datetime(2013, 6, 3, 21, 14, tzinfo=LONDON)


def test_a_private_message_is_a_case_and_is_there_once(desk: Desk) -> None:
    """Pasted again, with other white space around it, it changes nothing; a later one joins its writer's case."""
    pasted = Pasted(STORY, "otter_mum", WHEN, "mumsnet", "Your stories", private=True)
    assert add(desk.intake, pasted) is Outcome.NEW_CASE
    again = Pasted(f"  \r\n{STORY}  \r\n", "otter_mum", WHEN, "mumsnet", "Your stories", private=True)
    assert add(desk.intake, again) is Outcome.DUPLICATE
    later = Pasted(MORE, "otter_mum", WHEN.replace(day=4), "mumsnet", private=True)
    assert add(desk.intake, later) in (Outcome.JOINED, Outcome.WAITING)
    cases = list(desk.store.cases.all())
    assert [case.month for case in cases] == ["2013-06", "2013-06"]  # the other lay there before
    assert [row[2]["outcome"] for row in desk.journal() if row[0] == "added"][:2] == ["new cases", "duplicates"]


def test_nothing_and_too_much_and_a_thread_are_refused(desk: Desk) -> None:
    """In a sentence, and nothing is taken in."""
    page = f"a1 · 03/06/2013 21:14\n{STORY}\nb2 · 03/06/2013 21:15\n{MORE}\n"
    for text, said in ((" \n\t", "no text"), ("x" * (LONGEST + 1), "longer than"), (page, "a thread of 2 posts")):
        with pytest.raises(NotAllowed, match=said) as refused:
            add(desk.intake, Pasted(text, "otter_mum"))
        assert "otter_mum" not in str(refused.value)
    assert sum(desk.store.ledger.counts().values()) == 1  # what lay there before


@pytest.mark.parametrize(
    ("who", "site", "private", "address", "channel"),
    [
        ("otter_mum", "mumsnet", True, "mumsnet:otter_mum", Channel.FORUM_PRIVATE),
        ("otter_mum", "mumsnet", False, "mumsnet:otter_mum", Channel.FORUM_POST),
        ("Ruth@Example.com", "", False, "ruth@example.com", Channel.MAIL),
        ("Ruth Example", "", False, "", Channel.MAIL),
    ],
)
def test_the_writer_is_whom_the_person_names(
    who: str, site: str, private: bool, address: str, channel: Channel
) -> None:
    """On a forum site:username, else an address, else a name alone."""
    message = load(dump(Pasted(STORY, who, WHEN, site, private=private)))
    assert message.sender
    assert (message.sender.address, message.channel, message.sent) == (address, channel, WHEN)


def test_without_a_name_a_person_must_say_whose_it_is() -> None:
    """Nobody is guessed at."""
    message = load(dump(Pasted(STORY)))
    assert (message.sender, message.sent, message.place) == (None, None, None)
    assert message.defects == ("a pasted message without a name: a person must say whose it is",)


@given(st.text(), st.text(min_size=1), st.text())
def test_what_is_pasted_is_kept(text: str, who: str, thread: str) -> None:
    """Every word, whatever its characters; only white space around lines goes."""
    message = load(dump(Pasted(text, who, WHEN, "mumsnet", thread)))
    assert message.plain.split() == text.split()
    assert message.subject == thread


@pytest.mark.parametrize(
    "raw", [b"", b"{}", b"[]", b"\xff", b'{"text": 1, "who": "", "site": "", "thread": "", "when": ""}']
)
def test_other_bytes_are_refused(raw: bytes) -> None:
    """Damaged bytes end in the one error that callers expect."""
    with pytest.raises(UnreadableMessage):
        load(raw)
