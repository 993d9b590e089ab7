"""The gate: no name that the register knows gets past it, and ordinary words do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from casefold.export.gate import Finding, check
from casefold.store.store import Store
from pipeline.mention import MentionType
from pipeline.roster import NewName

NAMES = [
    NewName("Oluwadamilare Akintola", MentionType.CHILD, 1),
    NewName("Hope", MentionType.CHILD, 2),
    NewName("Greasby Mount Juniors", MentionType.SCHOOL, 12),
    NewName("hopes.mum@example.com", MentionType.CONTACT, 1),
    NewName("07700 900 417", MentionType.CONTACT, 2),
]


@pytest.fixture
def known(confirmed: Callable[[Sequence[NewName]], Store]) -> Store:
    """A store in which another case's names have been confirmed by a person."""
    return confirmed(NAMES)


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("and Oluwadamilare had no say", Finding.CONFIRMED),
        ("OLUWADAMILARE AKINTOLA", Finding.CONFIRMED),
        ("It was Akintola’s report.", Finding.CONFIRMED),
        ("Ask at greasby mount juniors today", Finding.CONFIRMED),
        ("write to hopes.mum@example.com", Finding.CONFIRMED),
        ("ring 07700900417 now", Finding.CONFIRMED),
        ("Then Hope came home.", Finding.UNDECIDED),  # an ordinary word, but a name by its capital
        ("write to another@example.net", Finding.NUMBER),  # no known one, yet an address is an address
        ("ring 01632 960 774", Finding.NUMBER),
    ],
)
def test_what_must_not_leave_is_found(known: Store, text: str, finding: Finding) -> None:
    """Each is found, with an offset that points at it."""
    hits = check(known.register, "K7WQ", "story", text)
    assert [hit.finding for hit in hits] == [finding]
    assert text[hits[0].start : hits[0].end].strip()


@pytest.mark.parametrize(
    "text",
    [
        "I live in hope that it changes.",
        "Hope this helps.",  # a sentence starts with a capital anyway
        "They rang. Hope is all we have.",
        "[Child 1] and [School 12] and [Council 07] said 12 things in 2013",
        "",
    ],
)
def test_what_may_leave_is_let_through(known: Store, text: str) -> None:
    """Ordinary words and pseudonyms are no names."""
    assert check(known.register, "K7WQ", "story", text) == []


def test_a_hit_never_repeats_the_word(known: Store) -> None:
    """The refusal gives case, column and place, so that it can stand in a log."""
    (hit,) = check(known.register, "K7WQ", "story", "and Oluwadamilare had no say")
    assert str(hit) == "case K7WQ, story, at character 5: a name that a person has confirmed"
    assert "luwa" not in repr(hit)


def test_an_undecided_word_passes_once_a_person_has_decided(known: Store) -> None:
    """Decided once, on record, for this case; a confirmed name cannot be decided away."""
    with known.transaction():
        for word in ("Hope", "Oluwadamilare"):
            known.register.decide("K7WQ", word)
    assert check(known.register, "K7WQ", "story", "Then Hope came.") == []
    assert check(known.register, "B3BB", "story", "Then Hope came.") != []
    assert check(known.register, "K7WQ", "story", "and Oluwadamilare came") != []


def test_a_name_that_only_the_machine_found_waits_for_a_decision(store: Store) -> None:
    """An unconfirmed name blocks too, until a person has said what it is."""
    with store.transaction():
        store.register.learn("B2BB", [NewName("Penhaligon", MentionType.PROFESSIONAL, 1)])
    assert [hit.finding for hit in check(store.register, "K7WQ", "story", "as Penhaligon said")] == [Finding.UNDECIDED]


def test_a_word_that_is_somebody_s_name_is_asked_about_once(
    confirmed: Callable[[Sequence[NewName]], Store],
) -> None:
    """It blocks in small letters until a person has decided; with a capital it is the name that was confirmed."""
    store = confirmed([NewName("Zofia Bright", MentionType.PARENT, 1)])
    (hit,) = check(store.register, "K7WQ", "story", "He was not very bright, she said.")
    assert hit.finding.value == "a word that may be a name, undecided"
    with store.transaction():
        store.register.decide("K7WQ", "bright")
    assert check(store.register, "K7WQ", "story", "He was not very bright, she said.") == []
    assert check(store.register, "K7WQ", "story", "It was Zofia Bright, she said.") != []
    assert check(store.register, "K7WQ", "story", "It was April 2013, then May 2014.") == []
