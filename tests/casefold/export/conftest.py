"""Names that a person has confirmed in another case than the one that is about to leave."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from casefold.store.store import Store
from pipeline.roster import NewName


@pytest.fixture
def confirmed(store: Store) -> Callable[[Sequence[NewName]], Store]:
    """Let a signed case B2BB know these names, and give the store."""

    def confirm(names: Sequence[NewName]) -> Store:
        with store.transaction():
            store.register.learn("B2BB", names)
            store.register.confirm("B2BB", names)
        return store

    return confirm
