"""Letters that stand for names of several words."""

from __future__ import annotations

import pytest

from pipeline.shortened import acronyms_of


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Kerensa Mary Jago", {"KMJ", "KJ"}), ("Gareth Pugh-Llewellyn", {"GPL", "PL"}), ("Craig Tattersall", {"CT"})],
)
def test_people_go_by_their_initials(name: str, letters: set[str]) -> None:
    """Of all their names, of the first and the last, and of a double surname alone."""
    assert acronyms_of(name.split(), body=False) >= letters


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Leicestershire Partnership NHS Trust", "LPT"),
        ("Our Lady of the Fells", "OLF"),
        ("Soar Meadows Academies Trust", "SMAT"),
    ],
)
def test_bodies_go_by_their_letters_without_small_and_generic_words(name: str, letters: str) -> None:
    """Which of the generic ones are left out differs from body to body."""
    assert letters in acronyms_of(name.split(), body=True)


def test_one_word_has_no_letters() -> None:
    """An initial alone is nobody's."""
    assert acronyms_of(["Fairways"], body=True) == frozenset()
