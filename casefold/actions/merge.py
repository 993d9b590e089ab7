"""Two pseudonyms that stand for one: what a person says they are, in every text of the case and in the register."""

from __future__ import annotations

from dataclasses import replace

from pyrage.x25519 import Identity

from casefold.actions.casefile import CaseFile
from casefold.actions.edit import Change, edit
from casefold.actions.numbered import Numbered
from casefold.errors import NotAllowed
from casefold.store.case import CaseState
from casefold.store.edits import What
from casefold.store.store import Store
from pipeline.identify.alike import Alike, people_alike
from pipeline.passage import Passage, Placed
from pipeline.roster import NewName


def suggestions(file: CaseFile) -> list[Alike]:
    """Pairs of people of the case that may be one, over all its messages."""
    return people_alike([passage for sheet in file.sheets for _, passage in sheet.passages])


def merged(file: CaseFile, one: Numbered, other: Numbered) -> CaseFile:
    """Let ``other`` be ``one`` from now on, in every text of this case.

    Raises NotAllowed for two of different types, for bodies that have one number in the whole campaign, for a number
    that the case does not have, and for a case that was withdrawn.
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
        changed = sheet.with_passages([_renumbered(passage, one, other) for _, passage in sheet.passages])
        names = tuple(_renamed(name, one, other) for name in changed.draft.names)
        sheets.append(replace(changed, draft=replace(changed.draft, names=names)))
    return replace(file, sheets=tuple(sheets))


def merge(store: Store, identity: Identity, file: CaseFile, one: Numbered, other: Numbered) -> CaseFile:
    """The same as a step that can be undone. The caller commits. An approval is void then, as the text changes."""
    told = {"kept": one.pseudonym, "gone": other.pseudonym}
    return edit(store, identity, file, lambda opened: Change(What.MERGE, merged(opened, one, other), told=told))


def _renumbered(passage: Passage, one: Numbered, other: Numbered) -> Passage:
    def kept(placed: Placed) -> Placed:
        if (placed.mention.type, placed.number) != (other.type, other.number):
            return placed
        return Placed(placed.mention, one.number, one.pseudonym)

    return replace(passage, placed=tuple(kept(placed) for placed in passage.placed))


def _renamed(name: NewName, one: Numbered, other: Numbered) -> NewName:
    return replace(name, number=one.number) if (name.type, name.number) == (other.type, other.number) else name
