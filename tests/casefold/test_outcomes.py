"""The one line that a person reads after messages were taken in."""

from __future__ import annotations

import pytest

from casefold.intake import Outcome
from casefold.outcomes import outcomes_told

TOLD = {
    "1 message: 1 new case": ({Outcome.NEW_CASE: 1}, 0),
    "3 messages: 1 joined to a case, 1 duplicate, 1 failed": (
        {Outcome.FAILED: 1, Outcome.DUPLICATE: 1, Outcome.JOINED: 1},
        0,
    ),
    "4 messages: 2 new cases, 2 duplicates": ({Outcome.NEW_CASE: 2, Outcome.DUPLICATE: 2, Outcome.SKIPPED: 0}, 0),
    "1 message: 1 skipped, 2 not delivered by the server": ({Outcome.SKIPPED: 1}, 2),
}


@pytest.mark.parametrize("line", TOLD)
def test_one_is_told_as_one(line: str) -> None:
    """In the order of the outcomes, without those that nothing came to."""
    assert outcomes_told(*TOLD[line]) == line
