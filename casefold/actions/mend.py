"""Hiding what the detector left standing: a stretch becomes a mention, everywhere in the case where it stands."""

from __future__ import annotations

import re
from dataclasses import replace

from casefold.actions.casefile import CaseFile
from pipeline.identify import pseudonym_of
from pipeline.mention import Doubt, Mention, MentionType
from pipeline.passage import Passage, Placed
from pipeline.roster import NewName, Roster

BY_HAND = "a person"
"""The voice of a mention that a reviewer added."""


def hide(file: CaseFile, surface: str, kind: MentionType, roster: Roster) -> CaseFile:
    """Hide a surface in every text of the case, under the number of its known bearer or a new one.

    It is hidden as a whole word, in the letters' case as given: that a child is called Will hides no "will".
    """
    known = roster.known(surface)
    number = known.number if known and known.type is kind else roster.draw(kind)
    sheets = []
    for sheet in file.sheets:
        passages = [_hidden(passage, surface, kind, number) for _, passage in sheet.passages]
        mended = sheet.with_passages(passages)
        names = (*mended.draft.names, NewName(surface, kind, number)) if kind.registered else mended.draft.names
        sheets.append(replace(mended, draft=replace(mended.draft, names=names)))
    return replace(file, sheets=tuple(sheets))


def _hidden(passage: Passage, surface: str, kind: MentionType, number: int) -> Passage:
    taken = [(placed.mention.start, placed.mention.end) for placed in passage.placed]
    new: list[Placed] = []
    for match in re.finditer(rf"(?<!\w){re.escape(surface)}(?!\w)", passage.text):
        start, end = match.span()
        overlapped = [span for span in taken if span[0] < end and start < span[1]]
        if any(span[0] <= start and end <= span[1] for span in overlapped):
            continue
        mention = Mention(start, end, kind, 1.0, (BY_HAND,))
        new.append(Placed(mention, number, pseudonym_of(kind, number)))
        taken = [span for span in taken if span not in overlapped]
    spans = [(each.mention.start, each.mention.end) for each in new]
    kept = [placed for placed in passage.placed if not _meets(placed.mention, spans)]
    doubts = tuple(doubt for doubt in passage.doubts if not _meets(doubt, spans))
    return replace(passage, placed=tuple(sorted([*kept, *new], key=lambda each: each.mention.start)), doubts=doubts)


def _meets(stretch: Mention | Doubt, spans: list[tuple[int, int]]) -> bool:
    return any(start < stretch.end and stretch.start < end for start, end in spans)
