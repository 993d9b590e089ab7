"""A message's texts cut into rows and pieces, so that original and draft stand level, line beside line."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from casefold.actions.casefile import Sheet
from pipeline.mention import Doubt
from pipeline.passage import Passage, Placed
from pipeline.risk import Risk


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a row that is marked in one way."""

    text: str = field(repr=False)
    """As the writer has it."""
    start: int
    """Offset in the passage's text."""
    placed: Placed | None = None
    """What it is replaced by in the draft."""
    doubt: Doubt | None = None
    categories: tuple[str, ...] = ()
    """Ids of the issues that it shows."""
    risks: tuple[str, ...] = ()
    """Why it could single the family out."""

    @property
    def safe(self) -> str:
        """As it would leave."""
        return self.placed.pseudonym if self.placed else self.text

    @property
    def identity(self) -> str:
        """``child-1``, by which the page names its bearer; ``date-0`` for all dates; empty where it is not replaced."""
        if not self.placed:
            return ""
        return f"{self.placed.mention.type.value}-{self.placed.number}"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the letter."""

    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a message, such as its subject, its story or an attachment."""

    message: int
    place: int
    """Among ``Sheet.passages``."""
    name: str
    enclosure: str
    """The name by which evidence speaks of it; empty for the story."""
    rows: tuple[Row, ...]


def texts_of(sheet: Sheet, asked: Mapping[str, Sequence[Doubt]] | None = None) -> list[Text]:
    """The texts of a message that hold anything, marked.

    ``asked``: words that the register knows as names, by the text in which they stand (as evidence names it), to be
    marked like those that the detector was not sure of.
    """
    found = []
    for place, (name, passage) in enumerate(sheet.passages):
        if passage.text.strip():
            enclosure = "" if name == "story" else name
            more = tuple((asked or {}).get(enclosure, ()))
            marked = replace(passage, doubts=(*passage.doubts, *more))
            found.append(Text(sheet.message, place, name, enclosure, tuple(_rows(sheet, enclosure, marked))))
    return found


def _rows(sheet: Sheet, where: str, passage: Passage) -> Iterator[Row]:
    row: list[Piece] = []
    for piece in _pieces(sheet, where, passage):
        if piece.placed:
            row.append(piece)  # a name that is broken at a line's end stays whole
            continue
        at = piece.start
        for line in piece.text.splitlines(keepends=True):
            told = line.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
            if told:
                row.append(Piece(told, at, None, piece.doubt, piece.categories, piece.risks))
            if len(told) < len(line) and row:
                yield Row(tuple(row))
                row = []
            at += len(line)
    if row:
        yield Row(tuple(row))


def _pieces(sheet: Sheet, where: str, passage: Passage) -> Iterator[Piece]:
    """The text cut wherever a mark begins or ends; a mention is never cut, for it is replaced as one."""
    evidence = [
        (each.start, each.end, hit.id)
        for hit in sheet.draft.categories
        for each in hit.evidence
        if each.enclosure == where
    ]
    risks = [each for each in (sheet.draft.risk.risks if sheet.draft.risk else ()) if each.where == where]
    placed = sorted(passage.placed, key=lambda each: each.mention.start)
    cuts = _cuts(passage, evidence, risks, placed)
    at = doubt_at = 0
    doubts = sorted(passage.doubts, key=lambda each: each.start)
    for start, end in pairwise(cuts):
        while at < len(placed) and placed[at].mention.end <= start:
            at += 1
        while doubt_at < len(doubts) and doubts[doubt_at].end <= start:
            doubt_at += 1
        mention = placed[at] if at < len(placed) and placed[at].mention.start <= start else None
        doubt = doubts[doubt_at] if doubt_at < len(doubts) and doubts[doubt_at].start <= start else None
        shows = tuple(dict.fromkeys(name for low, high, name in evidence if low < end and start < high))
        why = tuple(dict.fromkeys(each.reason.value for each in risks if each.start < end and start < each.end))
        yield Piece(passage.text[start:end], start, mention, None if mention else doubt, shows, why)


def _cuts(
    passage: Passage, evidence: Sequence[tuple[int, int, str]], risks: Sequence[Risk], placed: Sequence[Placed]
) -> list[int]:
    size = len(passage.text)
    wanted = {0, size}
    for start, end, _ in evidence:
        wanted |= {start, end}
    wanted |= {at for risk in risks for at in (risk.start, risk.end)}
    wanted |= {at for doubt in passage.doubts for at in (doubt.start, doubt.end)}
    for mention in placed:
        wanted |= {mention.mention.start, mention.mention.end}
    starts = [each.mention.start for each in placed]

    def cuts_a_mention(cut: int) -> bool:
        at = bisect_right(starts, cut) - 1
        return at >= 0 and placed[at].mention.start < cut < placed[at].mention.end

    return sorted(cut for cut in wanted if 0 <= cut <= size and not cuts_a_mention(cut))
