"""In which other cases some words stand unhidden: a name that was missed once may have been missed again."""

from __future__ import annotations

import time
from dataclasses import dataclass

from pyrage.x25519 import Identity

from casefold.actions.casefile import CaseFile, open_case
from casefold.actions.mend import sites
from casefold.errors import StoreError
from casefold.store.case import Case, CaseState
from casefold.store.store import Store

_PATIENCE_SECONDS = 3.0
"""For how long drafts are opened before a page answers with what it has."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What a search through other cases' drafts has found."""

    found: tuple[tuple[Case, int], ...]
    """Cases with the number of places in each."""
    read: int
    """Cases that were looked through, of ``total``."""
    total: int


def cases_with(store: Store, identity: Identity, surface: str, *, but: str = "", folded: bool = False) -> Elsewhere:
    """Drafts and signed cases in which a surface stands unhidden, the most pressing first, as far as time allows.

    ``folded``: letters' case is levelled. A case that cannot be opened with this key is left out.
    """
    cases = [case for case in store.cases.pressing([CaseState.DRAFT, CaseState.APPROVED]) if case.id != but]
    until, found, read = time.monotonic() + _PATIENCE_SECONDS, [], 0
    for case in cases:
        if time.monotonic() > until:
            break
        read += 1
        try:
            file = open_case(store, identity, case.id)
        except StoreError:
            continue
        if count := _count(file, surface, folded=folded):
            found.append((case, count))
    return Elsewhere(tuple(found), read, len(cases))


def _count(file: CaseFile, surface: str, *, folded: bool) -> int:
    if not folded:
        return len(sites(file, surface))
    wanted = " ".join(surface.casefold().split())
    texts = (" ".join(passage.text.casefold().split()) for sheet in file.sheets for _, passage in sheet.passages)
    return sum(text.count(wanted) for text in texts) if wanted else 0
