"""What became of the messages that were taken in, in one line for a person."""

from __future__ import annotations

from collections.abc import Mapping

from casefold.intake import Outcome

_ONE = {Outcome.NEW_CASE: "new case", Outcome.DUPLICATE: "duplicate"}
"""How one is called, where that differs from the word for several."""


def outcomes_told(counts: Mapping[Outcome, int], undelivered: int = 0) -> str:
    """``3 messages: 1 new case, 2 duplicates``; those that a server could not deliver are not among the messages."""
    met = sum(counts.values())
    told = [
        f"{count} {_ONE.get(outcome, outcome.value) if count == 1 else outcome.value}"
        for outcome in Outcome
        if (count := counts.get(outcome, 0))
    ]
    if undelivered:
        told.append(f"{undelivered} not delivered by the server")
    return f"{met} message{'' if met == 1 else 's'}: {', '.join(told)}"
