"""Names that are words: hidden unless the place says that the word is meant."""

from __future__ import annotations

import pytest

from pipeline.detect.word import words_of
from pipeline.detect.wordname import reads_as_word

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


@pytest.mark.parametrize(("line", "word"), NAMES)
def test_a_word_that_somebody_bears_is_the_name_unless_its_place_says_otherwise(line: str, word: bool) -> None:
    """Determiners, doers and what follows tell the word; whatever is left is the name."""
    start = line.index("«")
    words = words_of(line.replace("«", "").replace("»", ""))
    at = next(index for index, each in enumerate(words) if each.start == start)
    assert reads_as_word(words, at) is word
