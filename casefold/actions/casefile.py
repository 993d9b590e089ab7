"""A case opened for the person who holds the passphrase: its drafts, in the order in which they came."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pyrage.x25519 import Identity

from casefold.store.cases import Case
from casefold.store.draftjson import dump, load
from casefold.store.ledger import State
from casefold.store.store import Store
from casefold.store.vault import Sealed
from pipeline.draft import Draft
from pipeline.passage import Passage
from pipeline.risk import risk_of


@dataclass(frozen=True, slots=True)
class Sheet:
    """One message of a case."""

    message: int
    """Its id in the ledger."""
    draft: Draft = field(repr=False)

    @property
    def passages(self) -> list[tuple[str, Passage]]:
        """The texts that leave when it is signed, each with what it is called: subject, story, enclosures."""
        enclosed = [(each.name, each.passage) for each in self.draft.enclosures if each.passage]
        return [("subject", self.draft.subject), ("story", self.draft.body), *enclosed]

    def text_of(self, enclosure: str) -> str:
        """The text of an enclosure by its name; the story's for an empty one."""
        found = (each.passage.text for each in self.draft.enclosures if each.name == enclosure and each.passage)
        return next(found, "") if enclosure else self.draft.body.text

    def with_passages(self, passages: list[Passage]) -> Sheet:
        """The same sheet with its passages replaced, in the order of ``passages``."""
        subject, body, *enclosed = passages
        rest = iter(enclosed)
        enclosures = tuple(
            replace(each, passage=next(rest)) if each.passage else each for each in self.draft.enclosures
        )
        mended = replace(self.draft, subject=subject, body=body, enclosures=enclosures)
        return replace(self, draft=replace(mended, risk=risk_of(mended)))


@dataclass(frozen=True, slots=True)
class CaseFile:
    """An opened case."""

    case: Case
    sheets: tuple[Sheet, ...]


def open_case(store: Store, identity: Identity, case_id: str) -> CaseFile:
    """Open a case. Raises NoSuchCase, and StoreError when a blob was sealed for another key."""
    case = store.cases.get(case_id)
    entries = [entry for entry in store.ledger.of_case(case.id) if entry.state is State.DRAFTED]
    drafts = [load(store.vault.get(entry.id, Sealed.DRAFT, identity)) for entry in entries]
    sheets = [
        Sheet(entry.id, draft if draft.risk else replace(draft, risk=risk_of(draft)))
        for entry, draft in zip(entries, drafts, strict=True)
    ]
    return CaseFile(case, tuple(sheets))


def save_sheet(store: Store, sheet: Sheet) -> None:
    """Seal a mended sheet in place of the earlier one. The caller commits."""
    store.vault.put(sheet.message, Sealed.DRAFT, dump(sheet.draft))
