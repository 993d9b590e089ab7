"""Initials of people in minutes, which mean something else in any other letter."""

from __future__ import annotations

import pytest

from pipeline.detect.initialism import initialisms
from pipeline.detect.repeat import Named
from pipeline.detect.word import words_of
from pipeline.mention import MentionType

KNOWN = (
    Named(tuple(words_of("Delyth Price")), MentionType.PROFESSIONAL),
    Named(tuple(words_of("Tansy Okello")), MentionType.PROFESSIONAL),
    Named(tuple(words_of("Gwen Parr")), MentionType.PROFESSIONAL),
)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("HW said to ask DP first. TO explained that RXC had gone.", ["DP", "TO"]),
        ("GP: child is known to HWT.", ["GP"]),
        ("HW said the GP had written.", []),
        ("We asked to see the GP. My DP said no.", []),
        ("DP and I went home. GP said rest.", []),
        ("It was sent TO the wrong house, said HW.", []),
        ("She pointed at the initials in the margin: DP.", ["DP"]),
        ("The emails were signed off TO, and one was copied.", ["TO"]),
        ("Then TO's hours were cut.", ["TO"]),
        ("The threshold is not met. D.P. need not see this.", ["D.P"]),
        ("GP's letter came. The TO's office rang.", []),
    ],
)
def test_initials_are_somebodys_where_others_stand_beside_them(line: str, found: list[str]) -> None:
    """A partner and a family doctor are nobody by name."""
    assert [line[each.start : each.end] for each in initialisms(KNOWN, words_of(line))] == found
