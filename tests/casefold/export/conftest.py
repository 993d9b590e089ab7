"""Signed cases that may leave, and names that a person has confirmed in another case than these."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from pyrage.x25519 import Identity

from casefold.actions.approve import kept, questions, sign
from casefold.actions.casefile import open_case
from casefold.actions.edit import edit
from casefold.actions.state import consent
from casefold.config import Config
from casefold.store.store import Store
from desk import Desk, mail
from pipeline.draft import Consent
from pipeline.drafting import Drafter
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


LETTERS = (
    "My son Bartholomew was discussed at a panel and nobody told us. They refused us the minutes. He is nine.",
    "My daughter Persephone is autistic. Derbyshire County Council sent her report to three schools before we saw it.",
    '=My son Caradog\'s file was lost. <b>They</b> posted it to a stranger & said "sorry".\nThen they lost it again.',
)


@pytest.fixture
def signed_desk(store: Store, config: Config, identity: Identity, drafter: Drafter) -> Desk:
    """Three signed cases that the ICO may have, and one that is a draft."""
    made = Desk(store, config, identity, drafter)
    for number, body in enumerate(LETTERS):
        made.take(mail(f"writer{number}", body, number))
    for case in store.cases.all():
        file = open_case(store, identity, case.id)
        while asked := questions(store, file):
            surface = asked[0].surface
            with store.transaction():
                file = edit(store, identity, file, lambda opened, surface=surface: kept(store, opened, surface))
        with store.transaction():
            sign(store, config, file, "organiser")
        consent(store, config, case.id, Consent.ANONYMISED, ("ICO",))
    made.take(mail("last", "My son Aurelian was discussed. This is a draft and nobody has signed it.", 9))
    return made
