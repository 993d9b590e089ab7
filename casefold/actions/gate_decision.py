"""Deciding about words that hold an export back, in text that is signed and so can be read without a key."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from casefold.export.fresh import Fresh
from casefold.export.gate import Finding
from casefold.export.gatekeeper import Gatekeeper
from casefold.export.selection import LeftOut, ids, why_not
from casefold.store.case import Case
from casefold.store.cases import Voided
from casefold.store.journal import write
from casefold.store.store import Store

_CONTEXT = 45


@dataclass(frozen=True, slots=True)
class Held:
    """A stretch of a signed text that must not leave as it is."""

    case: str
    where: str
    surface: str = field(repr=False)
    before: str = field(repr=False)
    after: str = field(repr=False)
    finding: Finding


def held_back(store: Store, addressee: str, fresh: Fresh | None = None) -> Iterator[Held]:
    """What holds the next export to an addressee back, each surface of a case once, in the order of its texts."""
    barred = why_not(store)
    for case in ids(store):
        chosen = barred(case, addressee)
        if isinstance(chosen, LeftOut):
            continue
        seen: set[str] = set()
        for number, part in enumerate(chosen.parts, 1):
            for name, signed in (("subject", part.subject), ("story", part.text)):
                keeper = Gatekeeper(store, fresh)
                keeper.let_signed(case, name, signed)
                text = signed.text
                for hit in keeper.hits:
                    surface = text[hit.start : hit.end]
                    if surface not in seen:
                        seen.add(surface)
                        before, after = (
                            text[max(0, hit.start - _CONTEXT) : hit.start],
                            text[hit.end : hit.end + _CONTEXT],
                        )
                        yield Held(case, f"{name} of message {number}", surface, before, after, hit.finding)


def let_stand(store: Store, held: Held) -> None:
    """A person lets this surface stand in this case, on record. The caller commits."""
    store.register.decide(held.case, held.surface)
    write(store.db, "word kept", held.case, hash=store.register.hash(held.surface))


def reopen(store: Store, case: str) -> Case:
    """The case is a draft again, to be mended and signed anew. The caller commits."""
    return store.cases.void(store.cases.get(case), Voided.REOPENED)
