"""Who wrote: the organiser must always be able to know, and each look is on record."""

from __future__ import annotations

import re

from pyrage.x25519 import Identity

from casefold.errors import NotAllowed
from casefold.store.journal import write
from casefold.store.senderjson import load_sender
from casefold.store.store import Store
from casefold.store.vault import Sealed
from ingest.message import Address

_SHORTEST_REASON = 4
_WORD = re.compile(r"[^\W\d_]{3,}")


def whois(store: Store, identity: Identity, case_id: str, reason: str) -> list[Address]:
    """The writers of a case, each once, in order. The look is written to the journal before anything is told.

    The reason is sealed nowhere and must hold no name: it stands in the journal, and no erasure reaches it there.
    Raises NotAllowed when it is missing, and when it holds a part of a writer's name or address.
    """
    if len(reason.strip()) < _SHORTEST_REASON:
        raise NotAllowed("Say why, in a few words without a name: --reason 'to ring about the hearing date'")
    case = store.cases.get(case_id)
    found: list[Address] = []
    for entry in store.ledger.of_case(case.id):
        if store.vault.has(entry.id, Sealed.SENDER):
            sender = load_sender(store.vault.get(entry.id, Sealed.SENDER, identity))
            if sender not in found:
                found.append(sender)
    if _words(reason) & {word for each in found for word in _words(f"{each.name} {each.address.rpartition('@')[0]}")}:
        raise NotAllowed("The reason holds a part of the writer's name. It stands in the journal: say it without.")
    with store.transaction():
        write(store.db, "whois", case.id, reason=reason.strip())
    return found


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}
