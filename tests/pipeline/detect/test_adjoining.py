"""Words beside a name that belong to it are hidden with it, and words that do not are left."""

from __future__ import annotations

import pytest

from pipeline.detect.adjoining import joined, whole
from pipeline.detect.candidate import PERSON, Candidate
from pipeline.detect.settle import Stretch
from pipeline.detect.word import words_of
from pipeline.mention import Mention, MentionType


def hidden(text: str, *names: tuple[str, MentionType]) -> list[str]:
    """What is hidden of a text in which these names were found."""
    found = [Mention(text.index(name), text.index(name) + len(name), kind, 0.9) for name, kind in names]
    return [text[each.start : each.end] for each in whole(text, words_of(text), found)]


@pytest.mark.parametrize(
    ("text", "name", "kind", "wanted"),
    [
        ("I had it from Philippa Ward, who teaches there.", "Philippa", MentionType.PARENT, "Philippa Ward"),
        ("I had it from Philippa, who teaches there.", "Philippa", MentionType.PARENT, "Philippa"),
        ("I had it from Philippa. Ward six was shut.", "Philippa", MentionType.PARENT, "Philippa"),
        ("I had it from Philippa SENCO of the school.", "Philippa", MentionType.PROFESSIONAL, "Philippa"),
        ("I saw Philippa Head of the unit there.", "Philippa", MentionType.PROFESSIONAL, "Philippa"),
        ("I saw Philippa Tuesday at the gate.", "Philippa", MentionType.PARENT, "Philippa"),
        ("It was Philippa's Ward that shut.", "Philippa", MentionType.CHILD, "Philippa"),
        ("It said Philippa Year 4 on the front.", "Philippa", MentionType.CHILD, "Philippa"),
        ("The nurse from Bristol Royal Hospital for Children rang.", "Bristol Royal Hospital", MentionType.HEALTH,
         "Bristol Royal Hospital for Children"),
        ("They named Mill Hill Lane School for the Deaf in it.", "Mill Hill Lane School", MentionType.SCHOOL,
         "Mill Hill Lane School for the Deaf"),
        ("They named Mill Hill Lane School for children with needs.", "Mill Hill Lane School", MentionType.SCHOOL,
         "Mill Hill Lane School"),
        ("It came from Royal London Hospital on Friday.", "Royal London", MentionType.HEALTH, "Royal London Hospital"),
        ("Not from Central London Community Healthcare either.", "London Community Healthcare", MentionType.HEALTH,
         "Central London Community Healthcare"),
    ],
)  # fmt: skip
def test_the_whole_name_is_hidden(text: str, name: str, kind: MentionType, wanted: str) -> None:
    """A surname that is a word, what closes a body's name and what opens it."""
    assert hidden(text, (name, kind)) == [wanted]


def test_a_name_does_not_reach_into_the_next() -> None:
    """Two names side by side stay two."""
    text = "It was seen by Philippa Ward and by nobody else."
    assert hidden(text, ("Philippa", MentionType.CHILD), ("Ward", MentionType.PARENT)) == ["Philippa", "Ward"]


@pytest.mark.parametrize(
    ("text", "given", "wanted"),
    [
        ("I HAD IT FROM PHILIPPA WARD AND SHE HAD IT FROM THE OFFICE", "PHILIPPA", "PHILIPPA WARD"),
        ("im sue, sue ward if you need the lot", "sue", "sue"),
        ("our solicitor, ms rebecca law, went very quiet", "rebecca", "rebecca law"),
        ("then philippa will ring and philippa may come", "philippa", "philippa"),
        ("I HAD IT FROM PHILIPPA AND THE OFFICE", "PHILIPPA", "PHILIPPA"),
    ],
)  # fmt: skip
def test_where_capitals_say_nothing_the_place_of_the_word_does(text: str, given: str, wanted: str) -> None:
    """A surname that is a word, behind a given name in a text without the capitals of print."""
    assert hidden(text, (given, MentionType.PARENT)) == [wanted]


def stretches(text: str, *names: tuple[str, MentionType | str]) -> list[Stretch]:
    """Stretches of a text as models heard them."""
    return [
        Stretch(at, at + len(name), (Candidate(at, at + len(name), kind, 0.8, "model", ruled=False),))
        for name, kind in names
        for at in (text.index(name),)
    ]


@pytest.mark.parametrize(
    ("text", "names", "wanted"),
    [
        ("Here Georgina Tapsell is the lead.", [("Georgina", PERSON), ("Tapsell", PERSON)], ["Georgina Tapsell"]),
        ("There were Georgina, Tapsell and others.", [("Georgina", PERSON), ("Tapsell", PERSON)],
         ["Georgina", "Tapsell"]),
        ("The Tapsell Georgina had was old.", [("Tapsell", PERSON), ("Georgina", PERSON)], ["Tapsell", "Georgina"]),
        ("So Georgina Mrs Tapsell went.", [("Georgina", PERSON), ("Mrs", PERSON)], ["Georgina", "Mrs"]),
        ("Minutes about (Georgina & Callum) of May.", [("Georgina & Callum", MentionType.ORG)],
         ["Georgina", "Callum"]),
        ("So Georgina, Callum & Declan slept.", [("Georgina, Callum & Declan", PERSON)],
         ["Georgina", "Callum", "Declan"]),
        ("We wrote to Tapsell & Callum about it.", [("Tapsell & Callum", MentionType.ORG)], ["Tapsell & Callum"]),
    ],
)  # fmt: skip
def test_a_surname_joins_its_given_name_and_two_given_names_are_two(
    text: str, names: list[tuple[str, MentionType | str]], wanted: list[str]
) -> None:
    """Half a name is not another person, and a brother and a sister are no firm."""
    said = joined(stretches(text, *names), text, words_of(text))
    assert [text[each.start : each.end] for each in said] == wanted
