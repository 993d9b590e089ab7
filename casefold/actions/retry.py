"""Drafting again, from the sealed copy, what failed or was cut short."""

from __future__ import annotations

from collections import Counter

from pyrage.x25519 import Identity

from casefold.intake import Intake, Outcome
from casefold.store.journal import write
from casefold.store.ledger import State
from casefold.store.vault import Sealed


def retry(intake: Intake, identity: Identity) -> Counter[Outcome]:
    """Draft every message that is sealed or failed, whatever its number of tries. Counts what became of them.

    What a server did not deliver cannot be drafted here: the next run asks for it again.
    """
    counts: Counter[Outcome] = Counter()
    for entry in intake.store.ledger.in_state(State.SEALED, State.FAILED):
        raw = intake.store.vault.get(entry.id, Sealed.RAW, identity)
        counts[intake.draft(entry, raw)] += 1
    with intake.store.transaction():
        intake.store.places.try_undelivered_again()
        write(intake.store.db, "retry", messages=sum(counts.values()), failed=counts[Outcome.FAILED])
    return counts
