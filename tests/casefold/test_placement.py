"""Which case a message belongs to, and what the nightly run cannot know."""

from __future__ import annotations

import time

import pytest

from casefold.config import Config, Imap
from casefold.placement import Joins, Opens, Waits, case_references, place
from casefold.store.case import Case
from casefold.store.ledger import State
from casefold.store.pen import Clue, Ground, Suggestion, Waiting
from casefold.store.store import Store
from ingest.arrival import Form
from ingest.message import Address, Message
from pipeline.draft import Kind


def mail(address: str, *references: str, subject: str = "subject") -> Message:
    return Message(Address("", address), subject, "text", "", references=references)


@pytest.fixture
def cases(store: Store) -> Store:
    """One writer with two cases (mails 0 and 1), another with one (mail 2); mail 3 of somebody waits in the pen."""
    with store.transaction():
        for number, (case, writer) in enumerate({"B2BB": "a", "C3CC": "a", "D4DD": "d", "": "w"}.items()):
            entry, _ = store.ledger.meet(b"\r\n\r\n%d" % number, Form.RFC822)
            mark = store.ledger.hash_message_id(f"{number}@example.com")
            store.ledger.settle(entry.id, State.DRAFTED if case else State.WAITING, case=case, message_id_hash=mark)
            if case:
                store.cases.save(Case(case))
                store.cases.remember_writer(case, f"{writer}@example.com")
        clue = Suggestion("D4DD", (Clue.REFERENCE,))
        waiting = Waiting(entry.id, "W9WW", Ground.NAMED_BY_STRANGER, Kind.STORY, narrows=False, suggestions=(clue,))
        store.pen.put(waiting, "w@example.com")
    return store


OURS = Config(imap=(Imap(host="h", username="Stories@example.org"),))


@pytest.mark.parametrize(
    ("message", "placement"),
    [
        (mail("d@example.com"), Joins("D4DD")),  # one writer, one case
        (mail("D@Example.com"), Joins("D4DD")),
        (mail("a@example.com", "0@example.com"), Joins("B2BB")),  # several: the mail that she answers decides
        (mail("a@example.com", subject="Re: your story [C3CC]"), Joins("C3CC")),  # or the case that she names
        (mail("a@example.com", "0@example.com", "1@example.com"), Joins("C3CC")),  # answers both: the later one
        (mail("a@example.com", "0@example.com", "1@example.com", subject="case b2bb"), Joins("B2BB")),
        (mail("d@example.com", subject="Case Z9ZZ"), Joins("D4DD")),  # there is no such case
        (mail("new@example.com"), Opens()),
        (mail("new@example.com", "elsewhere@example.com", subject="Case Z9ZZ"), Opens()),
        (mail(""), Opens()),
        (Message(None, "s", "t", ""), Opens()),
        (mail("stories@example.org"), Opens()),  # the campaign's own account passes on what others wrote
    ],
)
def test_what_is_certain(cases: Store, message: Message, placement: Joins | Opens) -> None:
    """A message goes on in its writer's case, and never by itself in somebody else's."""
    with cases.transaction():
        cases.cases.save(Case("F6FF"))
        cases.cases.remember_writer("F6FF", "stories@example.org")
    assert place(cases, message, OURS) == placement


@pytest.mark.parametrize(
    ("message", "ground", "suggested"),
    [
        (mail("a@example.com"), Ground.SEVERAL_CASES, {"B2BB": [Clue.WRITER], "C3CC": [Clue.WRITER]}),
        (mail("a@example.com", subject="[B2BB] and [C3CC]"), Ground.SEVERAL_CASES,
         {"B2BB": [Clue.WRITER, Clue.REFERENCE], "C3CC": [Clue.WRITER, Clue.REFERENCE]}),
        (mail("new@example.com", "2@example.com"), Ground.OTHER_ADDRESS, {"D4DD": [Clue.ANSWER]}),
        # both signs travel with a mail that is passed on, so together they are no proof either
        (mail("new@example.com", "2@example.com", subject="Re: [D4DD]"), Ground.OTHER_ADDRESS,
         {"D4DD": [Clue.ANSWER, Clue.REFERENCE]}),
        (mail("new@example.com", subject="Re: your story [D4DD]"), Ground.NAMED_BY_STRANGER,
         {"D4DD": [Clue.REFERENCE]}),
        (mail("", subject="D4DD"), Ground.NAMED_BY_STRANGER, {"D4DD": [Clue.REFERENCE]}),
        (mail("stories@example.org", "2@example.com"), Ground.OTHER_ADDRESS, {"D4DD": [Clue.ANSWER]}),
        # answering another's mail takes nobody into her case
        (mail("d@example.com", "0@example.com"), Ground.CONTRADICTION,
         {"D4DD": [Clue.WRITER], "B2BB": [Clue.ANSWER]}),
        (mail("d@example.com", subject="case B2BB"), Ground.CONTRADICTION,
         {"D4DD": [Clue.WRITER], "B2BB": [Clue.REFERENCE]}),
        (mail("a@example.com", "0@example.com", subject="case C3CC"), Ground.CONTRADICTION,
         {"B2BB": [Clue.WRITER, Clue.ANSWER], "C3CC": [Clue.WRITER, Clue.REFERENCE]}),
        (mail("w@example.com"), Ground.NEIGHBOUR, {"D4DD": [Clue.NEIGHBOUR]}),  # her first mail waits: so does this
        (mail("new@example.com", "3@example.com"), Ground.NEIGHBOUR, {"D4DD": [Clue.NEIGHBOUR]}),
    ],
)  # fmt: skip
def test_what_waits_for_a_person(
    cases: Store, message: Message, ground: Ground, suggested: dict[str, list[Clue]]
) -> None:
    """What is not certain waits, with every case that it may belong to and why."""
    placement = place(cases, message, OURS)
    assert isinstance(placement, Waits)
    assert placement.ground is ground
    assert {each.case: list(each.clues) for each in placement.suggestions} == suggested


@pytest.mark.parametrize(
    ("subject", "found"),
    [
        ("Re: your story [K7WQ]", ["K7WQ"]),
        ("RE: FW: case k7wq", ["K7WQ"]),
        ("Fwd: ref: K7WQ - more", ["K7WQ"]),
        ("case no. K7WQ and case number B2BB", ["K7WQ", "B2BB"]),
        ("K7WQ", ["K7WQ"]),
        ("our k7wq", []),  # small letters alone are a word like another
        ("K7WQX", ["K7WQX"]),  # where ids of four signs are crowded, the next have five
        ("K7WQBCD AK7WQ K7WQ1", []),
        ("in case the school asks", []),
        ("[k7wq] [K7WQ]", ["K7WQ"]),
        ("", []),
    ],
)
def test_case_references(subject: str, found: list[str]) -> None:
    """A case is named in brackets, after a word for it, or by its id in capitals."""
    assert case_references(subject) == found


def test_a_hostile_subject_is_read_in_no_time() -> None:
    """Twenty thousand characters, made to be tried in every way."""
    started = time.process_time()
    for subject in ("case" + " " * 20_000, "case no " * 2_500, "[" * 20_000, "[ K7W" * 4_000, "K7WQ " * 4_000):
        case_references(subject)
    assert time.process_time() - started < 5
