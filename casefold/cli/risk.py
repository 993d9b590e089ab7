"""What could still single a family out, in lines below its draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import assert_never

from casefold.cli.stretch import stretch
from casefold.cli.terminal import showable
from pipeline.draft import Draft
from pipeline.risk import Level, level_of

_LONGEST = 100
"""Characters of a quotation that are shown: it stands in full above."""


def told_level(drafts: Iterable[Draft]) -> str:
    """The level of a case's drafts together, with what it means for whoever signs."""
    level = level_of([risk.reason for draft in drafts if draft.risk for risk in draft.risk.risks])
    match level:
        case Level.LOW:
            return "low: nothing was found that singles the family out, which is no promise"
        case Level.SOME:
            return "some: those who know the family may guess; the words are listed below"
        case Level.HIGH:
            return "high: those who know the family would guess; the words are listed below"
        case _:
            assert_never(level)


def risk_lines(draft: Draft) -> Iterator[str]:
    """A line for each stretch: its words under their pseudonyms, where they stand, and why they tell."""
    for risk in draft.risk.risks if draft.risk else ():
        passage = draft.passages.get(risk.where)
        words = " ".join(stretch(passage, risk.start, risk.end).split())
        shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
        where = f" in {risk.where}" if risk.where else ""
        note = f"; {risk.note}" if risk.note else ""
        yield f"risk{where}: {showable(shown)} ({risk.reason.value}{note})"
