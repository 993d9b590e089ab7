"""Two pseudonyms that stand for one: what a person says they are, in every text of the case and in the register."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from casefold.actions.casefile import CaseFile, save_sheet
from casefold.errors import NotAllowed
from casefold.store.case import CaseState
from casefold.store.cases import Voided
from casefold.store.journal import write
from casefold.store.store import Store
from pipeline.identify.alike import Alike, people_alike
from pipeline.identify.pseudonym import pseudonym_of
from pipeline.mention import MentionType
from pipeline.passage import Passage, Placed
from pipeline.roster import NewName

_PSEUDONYM = re.compile(r"\[?(?P<kind>[A-Za-z ]+?) (?P<number>\d+)\]?")
_KINDS = {"organisation": MentionType.ORG, "health body": MentionType.HEALTH, "reference": MentionType.ID}


@dataclass(frozen=True, slots=True)
class Numbered:
    """A bearer as its pseudonym names it."""

    type: MentionType
    number: int

    @property
    def pseudonym(self) -> str:
        """``[Child 2]``."""
        return pseudonym_of(self.type, self.number)


def numbered(text: str) -> Numbered:
    """The bearer that a pseudonym names, brackets or none. Raises NotAllowed for anything else."""
    match = _PSEUDONYM.fullmatch(text.strip())
    word = match["kind"].lower() if match else ""
    kind = _KINDS.get(word) or next((each for each in MentionType if each.value == word), None)
    if match is None or kind is None or not kind.registered:
        raise NotAllowed("A pseudonym is wanted, as the draft has it, such as '[Child 2]'.")
    return Numbered(kind, int(match["number"]))


def suggestions(file: CaseFile) -> list[Alike]:
    """Pairs of people of the case that may be one, over all its messages."""
    return people_alike([passage for sheet in file.sheets for _, passage in sheet.passages])


def merge(store: Store, file: CaseFile, one: Numbered, other: Numbered) -> CaseFile:
    """Let ``other`` be ``one`` from now on, in this case. The caller commits.

    An approval is void then, as the text changes. Raises NotAllowed for two of different types, for bodies that have
    one number in the whole campaign, for a number that the case does not have, and for a case that was withdrawn.
    """
    if one.type is not other.type or one == other:
        raise NotAllowed("Two different pseudonyms of one type are wanted, such as '[Child 1]' and '[Child 3]'.")
    if one.type.campaign_wide:
        raise NotAllowed(
            "Councils, schools and health bodies keep one number in all cases; they are not merged in one."
        )
    if file.case.state is CaseState.WITHDRAWN:
        raise NotAllowed(f"Case {file.case.id} was withdrawn by its writer.")
    had = {
        (placed.mention.type, placed.number)
        for sheet in file.sheets
        for _, passage in sheet.passages
        for placed in passage.placed
    }
    for each in (one, other):
        if (each.type, each.number) not in had:
            raise NotAllowed(f"Case {file.case.id} has no {each.pseudonym}.")
    sheets = []
    for sheet in file.sheets:
        merged = sheet.with_passages([_renumbered(passage, one, other) for _, passage in sheet.passages])
        names = tuple(_renamed(name, one, other) for name in merged.draft.names)
        sheets.append(replace(merged, draft=replace(merged.draft, names=names)))
        save_sheet(store, sheets[-1])
    store.register.merge(file.case.id, one.type, one.number, other.number)
    case = store.cases.void(file.case, Voided.MERGED)
    write(store.db, "pseudonyms merged", case.id, kept=one.pseudonym, gone=other.pseudonym)
    return replace(file, case=case, sheets=tuple(sheets))


def _renumbered(passage: Passage, one: Numbered, other: Numbered) -> Passage:
    def kept(placed: Placed) -> Placed:
        if (placed.mention.type, placed.number) != (other.type, other.number):
            return placed
        return Placed(placed.mention, one.number, one.pseudonym)

    return replace(passage, placed=tuple(kept(placed) for placed in passage.placed))


def _renamed(name: NewName, one: Numbered, other: Numbered) -> NewName:
    return replace(name, number=one.number) if (name.type, name.number) == (other.type, other.number) else name
