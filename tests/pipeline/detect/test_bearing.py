"""Names that are words: hidden unless the place says that the word is meant."""

from __future__ import annotations

import pytest

from pipeline.detect.bearing import bearing, features_of
from pipeline.detect.word import words_of

NAMES = [
    ("only asking cos my «will» is at the academy", False),
    ("«will» will be eight in march", False),
    ("so «will» you use this", True),
    ("they «will» not say", True),
    ("«Joy» kept the place anyway", False),
    ("he is a «joy» to teach", True),
    ("it was last «summer» that he was ill", True),
    ("we did this in good «faith» and got nowhere", True),
    ("it is not routine to «summer» who cried", False),
    ("please «mark» the page", True),
    ("i «hope» you can use it", True),
    ("«Hope»'s report went missing", False),
    ("she «rose» to her feet", True),
    ("she told them to take «daisy» off the list", False),
    ("then we had lost all «hope»", True),
    ("they have «faith» in her", True),
    ("the draft says that «joy» copes well", False),
    ("the bit about our «summer» was worse", False),
]


def odds(line: str) -> float:
    """Of the word between the marks."""
    start = line.index("«")
    words = words_of(line.replace("«", "").replace("»", ""))
    return bearing(words, next(index for index, each in enumerate(words) if each.start == start))


@pytest.mark.parametrize("line", [line for line, word in NAMES if not word])
def test_a_name_is_never_read_as_the_word(line: str) -> None:
    """Only a little for the name is enough: one left standing costs more than a word hidden."""
    assert odds(line) > 0


def test_the_word_is_mostly_read_as_the_word() -> None:
    """Determiners, doers and what follows tell it; "they have faith in her" might be a girl."""
    let_be = [odds(line) <= -1 for line, word in NAMES if word]
    assert sum(let_be) >= 0.75 * len(let_be)


def test_no_name_is_a_feature() -> None:
    """Neighbours that are names, and rare words, are told by their kind alone."""
    words = words_of("Then Oluwaseun met will zorplewick")
    told = features_of(words, 3, "will")
    assert not [each for each in told if "oluwaseun" in each or "zorplewick" in each]
    assert {"l1=met", "l2=NAME", "r1=RARE"} <= told
