"""A case opened for the person who holds the passphrase: its drafts, in the order in which they came."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, field, replace

from pyrage.x25519 import Identity

from casefold.errors import StoreError
from casefold.proof import Proof
from casefold.store.case import Case
from casefold.store.consents import ConsentEntry
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
    proof: Proof = field(default_factory=Proof)
    """Whether its From address was proved."""
    sent: str = ""
    """When it was sent or posted, ISO 8601 with its offset; empty when it does not say."""

    @property
    def passages(self) -> list[tuple[str, Passage]]:
        """The texts that leave when it is signed, each with what it is called: subject, story, enclosures."""
        enclosed = [(each.name, each.passage) for each in self.draft.enclosures if each.passage]
        return [("subject", self.draft.subject), ("story", self.draft.body), *enclosed]

    def text_of(self, enclosure: str) -> str:
        """The text of an enclosure by its name; the story's for an empty one."""
        return self.draft.text_of(enclosure)

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
class ConsentLine:
    """One entry of the record of consent, with the sentences that it rests on."""

    entry: ConsentEntry
    proof: Proof
    """Of the From address of the mail; of a decision, of the mail that it rests on."""
    sentences: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class CaseFile:
    """An opened case."""

    case: Case
    sheets: tuple[Sheet, ...]
    consents: tuple[ConsentLine, ...] = ()
    """The record of consent, oldest first."""


def open_case(store: Store, identity: Identity, case_id: str) -> CaseFile:
    """Open a case. Raises NoSuchCase, and StoreError when a blob was sealed for another key."""
    case = store.cases.get(case_id)
    entries = [entry for entry in store.ledger.of_case(case.id) if entry.state is State.DRAFTED]
    sheets = [open_sheet(store, identity, entry.id) for entry in entries]
    return CaseFile(case, tuple(sheets), tuple(consent_lines(store, case.id, identity)))


def open_sheet(store: Store, identity: Identity, message: int) -> Sheet:
    """One drafted message. Raises StoreError when a blob was sealed for another key."""
    draft = load(store.vault.get(message, Sealed.DRAFT, identity))
    sent = store.ledger.entry(message).sent
    told = draft if draft.risk else replace(draft, risk=risk_of(draft))
    return Sheet(message, told, store.proofs.of(message), sent)


def consent_lines(store: Store, case_id: str, identity: Identity | None = None) -> list[ConsentLine]:
    """The record of consent of a case, oldest first; the sentences of its mails only for who holds the key."""
    lines = []
    for entry in store.consents.of_case(case_id):
        words: list[str] = []
        if identity and entry.read and store.vault.has(entry.message, Sealed.CONSENT):
            with suppress(StoreError):  # who may open drafts alone reads and signs without them
                words = json.loads(store.vault.get(entry.message, Sealed.CONSENT, identity))
        lines.append(ConsentLine(entry, store.proofs.of(entry.message), tuple(words)))
    return lines


def save_sheet(store: Store, sheet: Sheet) -> None:
    """Seal a mended sheet in place of the earlier one. The caller commits."""
    store.vault.put(sheet.message, Sealed.DRAFT, dump(sheet.draft))
