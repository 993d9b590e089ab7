"""A stretch of a draft as it would leave: what is shown below a draft never says more than the draft does."""

from __future__ import annotations

from dataclasses import replace

from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise


def stretch(passage: Passage | None, start: int, end: int) -> str:
    """The words from ``start`` to ``end``, offsets into the passage's text, with names replaced.

    A name that the ends cut through is taken in whole.
    """
    if passage is None:
        return ""
    met = [each.mention for each in passage.placed if each.mention.start < end and start < each.mention.end]
    start, end = min([start, *(each.start for each in met)]), max([end, *(each.end for each in met)])
    inside = tuple(
        replace(each, mention=replace(each.mention, start=each.mention.start - start, end=each.mention.end - start))
        for each in passage.placed
        if each.mention in met
    )
    return pseudonymise(Passage(passage.text[start:end], inside)).text
