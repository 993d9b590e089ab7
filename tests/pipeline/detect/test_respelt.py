"""Names of a message that come again in another spelling, or with a pet ending."""

from __future__ import annotations

import pytest

from pipeline.detect.repeat import Named
from pipeline.detect.respelt import respelt
from pipeline.detect.word import words_of
from pipeline.mention import MentionType
from pipeline.respelt import alike

KNOWN = (
    Named(tuple(words_of("casper")), MentionType.CHILD),
    Named(tuple(words_of("pearl")), MentionType.CHILD),
    Named(tuple(words_of("natalie peake")), MentionType.PROFESSIONAL),
)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("then it was caspar in the letter", ["caspar"]),
        ("our pearly got called names", ["pearly"]),
        ("i told nat peak on the phone", ["nat peak"]),
        ("casper and pearl and natalie peake are found already", []),
        ("the carpet was early and the pear was nasty", []),
        ("the national speaker peaked", []),
    ],
)
def test_other_spellings_of_known_names_are_heard(line: str, found: list[str]) -> None:
    """Words that only look alike are left."""
    said = respelt(KNOWN, words_of(line))
    assert [line[each.start : each.end] for each in said] == found


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("tahmid", "tahmina", False),
        ("kacper", "kasper", True),
        ("zain", "zayn", True),
        ("zain", "zian", True),
        ("penhaligon", "penhalligon", True),
        ("nabil", "nabila", False),
        ("daniel", "danielle", False),
        ("karen", "sharon", False),
        ("tom", "tim", False),
        ("ibrahim", "ebrahim", True),
        ("bowen", "bronwen", False),
        ("horvath", "horvathova", False),
        ("szymon", "simon", True),
        ("barney", "bryony", False),
    ],
)
def test_spellings_are_alike_and_siblings_are_not(one: str, other: str, same: bool) -> None:
    """A brother's and a sister's names are two, however near they are."""
    assert alike(one, other) is same
