"""The dictionary knows words and no names."""

from __future__ import annotations

import pytest

from pipeline.detect.dictionary import in_dictionary, word_classes
from pipeline.detect.spelling import is_misspelt


@pytest.mark.parametrize("word", ["larches", "toileting", "rewrote", "catch-up", "unsuitably"])
def test_ordinary_words_are_in_it(word: str) -> None:
    """Inflected, medical and hyphened ones among them."""
    assert in_dictionary(word)


@pytest.mark.parametrize("name", ["halewood", "oliwia", "gobowen", "kirtan", "wrexham", "sneinton-dale"])
def test_names_are_not(name: str) -> None:
    """However often print has them."""
    assert not in_dictionary(name)


def test_it_says_what_a_word_can_be() -> None:
    """Universal parts of speech."""
    assert "VERB" in word_classes("kept")
    assert word_classes("summer") >= {"NOUN"}


def test_a_town_misspelt_is_no_slip_of_an_ordinary_word() -> None:
    """Slips are told by ordinary words alone: "notingham" is one letter from a name, "recieved" from a word."""
    assert not is_misspelt("notingham")
    assert is_misspelt("recieved")
