"""Which case a message belongs to, and what a mail alone may change."""

from __future__ import annotations

from datetime import date

import pytest

from casefold.casework import case_of, held, narrowed
from casefold.config import Config, Imap
from casefold.store.ledger import State
from casefold.store.store import Store
from ingest.arrival import Form
from ingest.message import Address, Message
from pipeline.draft import Consent, Hold, Kind, Triage


def mail(address: str, *references: str) -> Message:
    return Message(Address("", address), "subject", "text", "", references=references)


@pytest.fixture
def two_cases(store: Store) -> Store:
    """One writer with two cases, another with one; each case holds one message."""
    with store.transaction():
        for number, (case, writer) in enumerate({"B2BB": "a", "C3CC": "a", "D4DD": "d"}.items()):
            entry, _ = store.ledger.meet(b"\r\n\r\n%d" % number, Form.RFC822)
            mark = store.ledger.hash_message_id(f"{number}@example.com")
            store.ledger.settle(entry.id, State.DRAFTED, case=case, message_id_hash=mark)
            store.cases.remember_writer(case, f"{writer}@example.com")
    return store


@pytest.mark.parametrize(
    ("message", "case"),
    [
        (mail("d@example.com"), "D4DD"),  # one writer, one case
        (mail("a@example.com", "0@example.com"), "B2BB"),  # several: the mail that she answers decides
        (mail("a@example.com"), "C3CC"),  # and else the latest
        (mail("d@example.com", "0@example.com"), "D4DD"),  # answering another's mail takes nobody into her case
        (mail("stranger@example.com", "0@example.com"), None),
        (mail(""), None),
        (Message(None, "s", "t", ""), None),
        (mail("stories@example.org"), None),  # the campaign's own account passes on what others wrote
    ],
)
def test_one_writer_one_case(two_cases: Store, message: Message, case: str | None) -> None:
    """A message goes on in its writer's case, and never in somebody else's."""
    config = Config(imap=(Imap(host="h", username="Stories@example.org"),))
    with two_cases.transaction():
        two_cases.cases.remember_writer("E6EE", "stories@example.org")
    assert case_of(two_cases, message, config) == case


@pytest.mark.parametrize(
    ("recorded", "read", "kind", "after"),
    [
        (Consent.UNCLEAR, Consent.ANONYMISED, Kind.STORY, Consent.UNCLEAR),  # widening waits for a person
        (Consent.REFUSED, Consent.NAMED, Kind.FOLLOW_UP, Consent.REFUSED),
        (Consent.ANONYMISED, Consent.NAMED, Kind.FOLLOW_UP, Consent.ANONYMISED),
        (Consent.ANONYMISED, Consent.UNCLEAR, Kind.FOLLOW_UP, Consent.ANONYMISED),
        (Consent.NAMED, Consent.ANONYMISED, Kind.FOLLOW_UP, Consent.ANONYMISED),
        (Consent.NAMED, Consent.REFUSED, Kind.FOLLOW_UP, Consent.REFUSED),
        (Consent.NAMED, Consent.UNCLEAR, Kind.WITHDRAWAL, Consent.REFUSED),
    ],
)
def test_a_mail_narrows_and_never_widens(recorded: Consent, read: Consent, kind: Kind, after: Consent) -> None:
    """A sender's address can be forged, so only what harms nobody happens at once."""
    assert narrowed(recorded, Triage(kind, consent=read)) is after


@pytest.mark.parametrize(
    ("before", "asked", "after"),
    [
        ("", Hold(), ""),
        ("", Hold(date(2013, 7, 18)), "2013-07-18"),
        ("2013-07-18", Hold(), "2013-07-18"),
        ("2013-07-18", Hold(date(2013, 6, 1)), "2013-07-18"),
        ("2013-07-18", Hold(event=True), "event"),
        ("event", Hold(date(2013, 7, 18)), "event"),
    ],
)
def test_a_hold_never_shortens(before: str, asked: Hold, after: str) -> None:
    """The longer wish stands; an event without a date outlasts every date."""
    assert held(before, Triage(Kind.STORY, hold=asked)) == after
