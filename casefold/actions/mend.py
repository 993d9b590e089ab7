"""Mending a draft: what was left standing is hidden, what was hidden wrongly is shown, and who is who is set right.

Each function takes an opened case and gives it changed; ``casefold.actions.edit`` makes a step of that.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from casefold.actions.casefile import CaseFile, Sheet
from casefold.actions.numbered import Numbered
from casefold.errors import NotAllowed
from pipeline.identify import pseudonym_of
from pipeline.mention import Doubt, Mention, MentionType
from pipeline.passage import Passage, Placed
from pipeline.roster import NewName, Roster
from pipeline.surface import normal

BY_HAND = "a person"
"""The voice of a mention that a reviewer added."""
LONGEST_WORDS = 80
"""Characters of a reviewer's own words in place of others."""


@dataclass(frozen=True, slots=True)
class Site:
    """Where words stand in a case."""

    message: int
    """Its id in the ledger."""
    enclosure: str
    """As evidence has it: empty for the story, else ``subject`` or an enclosure's name."""
    start: int
    """Offsets into the passage's text."""
    end: int
    before: str = field(default="", repr=False)
    after: str = field(default="", repr=False)


_CONTEXT = 45


def sites(file: CaseFile, surface: str) -> list[Site]:
    """Every place of a case in which these words would be hidden: whole words, not within what is hidden already."""
    found = []
    for sheet in file.sheets:
        for name, passage in sheet.passages:
            for start, end in _free(passage, surface):
                before, after = passage.text[max(0, start - _CONTEXT) : start], passage.text[end : end + _CONTEXT]
                found.append(Site(sheet.message, "" if name == "story" else name, start, end, before, after))
    return found


def hide(file: CaseFile, surface: str, kind: MentionType, roster: Roster, *, number: int | None = None) -> CaseFile:
    """Hide a surface in every text of the case, under the number of its known bearer, a given one, or a new one.

    It is hidden as a whole word, in the letters' case as given: that a child is called Will hides no "will".
    """
    if number is None:
        known = roster.known(surface)
        number = known.number if known and known.type is kind else roster.draw(kind)
    pseudonym = pseudonym_of(kind, number)

    def mended(sheet: Sheet) -> Sheet:
        passages = [_hidden(passage, surface, kind, number, pseudonym) for _, passage in sheet.passages]
        names = (*sheet.draft.names, NewName(surface, kind, number)) if kind.registered else sheet.draft.names
        changed = sheet.with_passages(passages)
        return replace(changed, draft=replace(changed.draft, names=names))

    return _each(file, mended)


def generalise(file: CaseFile, surface: str, words: str) -> CaseFile:
    """Put a reviewer's own words in place of others, in brackets: ``[a rare syndrome]``, or ``[left out]`` for none.

    Raises NotAllowed for words that are too long, or that look like a pseudonym.
    """
    told = " ".join(words.split()) or "left out"
    if len(told) > LONGEST_WORDS or not re.fullmatch(r"[\w ,.'’/-]+", told):
        raise NotAllowed(f"Your own words may have {LONGEST_WORDS} letters, figures, spaces and , . ' / - at most.")
    if re.fullmatch(r"[A-Z][a-z ]* \d+", told):
        raise NotAllowed("That looks like a pseudonym. To hide words as somebody, choose who it is.")
    return _each(
        file,
        lambda sheet: sheet.with_passages(
            [_hidden(passage, surface, MentionType.WORDS, 0, f"[{told}]") for _, passage in sheet.passages]
        ),
    )


def show(file: CaseFile, surface: str, one: Numbered) -> CaseFile:
    """Show again, everywhere in the case, a surface that was hidden wrongly as this bearer."""
    wanted = normal(surface)

    def shown(passage: Passage) -> Passage:
        left = tuple(each for each in passage.placed if not (_is(each, one) and _surface(passage, each) == wanted))
        return replace(passage, placed=left)

    def mended(sheet: Sheet) -> Sheet:
        names = tuple(each for each in sheet.draft.names if not (_named(each, one) and normal(each.surface) == wanted))
        changed = sheet.with_passages([shown(passage) for _, passage in sheet.passages])
        return replace(changed, draft=replace(changed.draft, names=names))

    return _each(file, mended)


def retype(file: CaseFile, one: Numbered, kind: MentionType, roster: Roster) -> CaseFile:
    """Let a bearer be of another type, under a new number, everywhere in the case. Raises NotAllowed for its own."""
    if kind is one.type or not kind.registered:
        raise NotAllowed("Choose another type than the one it has.")
    return _renumbered(file, one, Numbered(kind, roster.draw(kind)), lambda _: True)


def split(file: CaseFile, one: Numbered, surface: str, roster: Roster) -> CaseFile:
    """Let one surface of a bearer be somebody else, under a new number. Raises NotAllowed for its only surface."""
    wanted = normal(surface)
    surfaces = {
        _surface(passage, each)
        for sheet in file.sheets
        for _, passage in sheet.passages
        for each in passage.placed
        if _is(each, one)
    }
    if not surfaces - {wanted}:
        raise NotAllowed(f"{one.pseudonym} stands for these words alone: there is nothing to split.")
    return _renumbered(file, one, Numbered(one.type, roster.draw(one.type)), lambda form: form == wanted)


def _renumbered(file: CaseFile, one: Numbered, other: Numbered, chosen: Callable[[str], bool]) -> CaseFile:
    def moved(passage: Passage) -> Passage:
        placed = tuple(
            Placed(replace(each.mention, type=other.type), other.number, other.pseudonym)
            if _is(each, one) and chosen(_surface(passage, each))
            else each
            for each in passage.placed
        )
        return replace(passage, placed=placed)

    def mended(sheet: Sheet) -> Sheet:
        names = tuple(
            NewName(each.surface, other.type, other.number)
            if _named(each, one) and chosen(normal(each.surface))
            else each
            for each in sheet.draft.names
        )
        changed = sheet.with_passages([moved(passage) for _, passage in sheet.passages])
        return replace(changed, draft=replace(changed.draft, names=names))

    return _each(file, mended)


def _each(file: CaseFile, mended: Callable[[Sheet], Sheet]) -> CaseFile:
    """Every message mended; one whose texts stay as they are is left alone wholly."""
    sheets = []
    for sheet in file.sheets:
        changed = mended(sheet)
        same = [passage for _, passage in changed.passages] == [passage for _, passage in sheet.passages]
        sheets.append(sheet if same else changed)
    return replace(file, sheets=tuple(sheets))


def _is(placed: Placed, one: Numbered) -> bool:
    return (placed.mention.type, placed.number) == (one.type, one.number)


def _named(name: NewName, one: Numbered) -> bool:
    return (name.type, name.number) == (one.type, one.number)


def _surface(passage: Passage, placed: Placed) -> str:
    return normal(passage.text[placed.mention.start : placed.mention.end])


def _free(passage: Passage, surface: str) -> list[tuple[int, int]]:
    """Where a surface stands as a whole word, not within one mention; a whole date can be hidden as something else."""
    spans = (match.span() for match in re.finditer(_whole(surface), passage.text))
    return [span for span in spans if not any(_holds(placed.mention, *span) for placed in passage.placed)]


def _holds(mention: Mention, start: int, end: int) -> bool:
    if not mention.type.registered and (mention.start, mention.end) == (start, end):
        return False
    return mention.start <= start and end <= mention.end


def _whole(surface: str) -> str:
    """White space in it stands for any: a name may be broken at a line's end."""
    words = r"\s+".join(map(re.escape, surface.split()))
    return rf"(?<!\w){words}(?!\w)" if words else r"(?!)"


def _hidden(passage: Passage, surface: str, kind: MentionType, number: int, pseudonym: str) -> Passage:
    new = [
        Placed(Mention(start, end, kind, 1.0, (BY_HAND,)), number, pseudonym) for start, end in _free(passage, surface)
    ]
    spans = [(each.mention.start, each.mention.end) for each in new]
    kept = [placed for placed in passage.placed if not _meets(placed.mention, spans)]
    doubts = tuple(doubt for doubt in passage.doubts if not _meets(doubt, spans))
    return replace(passage, placed=tuple(sorted([*kept, *new], key=lambda each: each.mention.start)), doubts=doubts)


def _meets(stretch: Mention | Doubt, spans: list[tuple[int, int]]) -> bool:
    return any(start < stretch.end and stretch.start < end for start, end in spans)
