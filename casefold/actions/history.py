"""How a message stood before an edit and after it, sealed beside its draft: what undo and redo put back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from hashlib import blake2b
from typing import TYPE_CHECKING

from casefold.actions.casefile import Sheet
from casefold.store.store import Store
from casefold.store.vault import Sealed
from pipeline.draft import CategoryHit
from pipeline.mention import Doubt
from pipeline.passage import Passage, Placed
from pipeline.risk import risk_of
from pipeline.roster import NewName

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pyrage.x25519 import Identity

KEPT = 100
"""Steps that can be undone in one message; what lies further back stays in the journal alone."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a reviewer can change in one text: never the text itself."""

    placed: tuple[Placed, ...]
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """What a reviewer can change in one message."""

    marks: tuple[Marks, ...]
    """Of its passages, in their order."""
    names: tuple[NewName, ...] = field(repr=False)
    categories: tuple[CategoryHit, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One edit, as far as it touched this message."""

    edit: int
    texts: str
    """A hash of the message's texts: what was drafted anew since cannot be put back."""
    before: Standing
    after: Standing
    kept: tuple[str, ...] = field(default=(), repr=False)
    """Surfaces that a reviewer looked at and let stand."""
    scores: tuple[tuple[tuple[str, float], ...], tuple[tuple[str, float], ...]] | None = None
    """The case's categories before and after, where the edit changed them."""


def standing(sheet: Sheet) -> Standing:
    """How a message stands now."""
    marks = tuple(Marks(passage.placed, passage.doubts) for _, passage in sheet.passages)
    return Standing(marks, sheet.draft.names, sheet.draft.categories)


def put_back(sheet: Sheet, to: Standing) -> Sheet:
    """The message as it stood then."""
    passages = [
        Passage(passage.text, marks.placed, marks.doubts)
        for (_, passage), marks in zip(sheet.passages, to.marks, strict=True)
    ]
    back = sheet.with_passages(passages)
    draft = replace(back.draft, names=to.names, categories=to.categories)
    return replace(back, draft=replace(draft, risk=risk_of(draft)))


def texts_of(sheet: Sheet) -> str:
    """The hash by which a message's texts are known again."""
    told = blake2b(digest_size=16)
    for _, passage in sheet.passages:
        told.update(f"{len(passage.text)}:".encode())
        told.update(passage.text.encode("utf-8", "surrogatepass"))
    return told.hexdigest()


def read_history(store: Store, identity: Identity, message: int) -> list[Step]:
    """The steps of a message, oldest first."""
    if not store.vault.has(message, Sealed.HISTORY):
        return []
    return _adapter().validate_json(store.vault.get(message, Sealed.HISTORY, identity))


def add_step(store: Store, identity: Identity, message: int, step: Step) -> None:
    """Seal one more step; those that were undone are gone. The caller commits."""
    alive = {edit.id for edit in store.edits.of_case(store.ledger.case_of(message) or "")}
    steps = [each for each in read_history(store, identity, message) if each.edit in alive]
    store.vault.put(message, Sealed.HISTORY, _adapter().dump_json([*steps, step][-KEPT:]))


@cache
def _adapter() -> TypeAdapter[list[Step]]:
    from pydantic import TypeAdapter  # noqa: PLC0415 - as casefold.store.draftjson

    return TypeAdapter(list[Step])
