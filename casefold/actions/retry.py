"""Drafting again, from the sealed copy, what failed or was cut short."""

from __future__ import annotations

from collections import Counter

from pyrage.x25519 import Identity

from casefold.errors import NoSuchMessage
from casefold.intake import Intake, Outcome
from casefold.store.journal import write
from casefold.store.ledger import State
from casefold.store.vault import Sealed
from pipeline.draft import Skipped


def make_story(intake: Intake, identity: Identity, message: int) -> Outcome:
    """Draft a forum post that was set aside for its words, as a person says that it tells a story.

    Raises NoSuchMessage when no message with this number was set aside for its words.
    """
    entry = next((each for each in intake.store.ledger.in_state(State.SKIPPED) if each.id == message), None)
    if entry is None or entry.reason not in {reason.value for reason in Skipped if reason.judged}:
        raise NoSuchMessage(f"No forum post with the number {message} was set aside. See: casefold list --skipped")
    outcome = intake.draft(entry, intake.store.vault.get(message, Sealed.RAW, identity), anyway=True)
    with intake.store.transaction():
        write(intake.store.db, "made a story", message=message, outcome=outcome.value)
    return outcome


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
