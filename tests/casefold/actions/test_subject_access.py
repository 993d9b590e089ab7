"""Everything about one contributor, and nothing of anybody else."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from pyrage.x25519 import Identity

from casefold.actions.join import join
from casefold.actions.subject_access import pack
from casefold.config import Config
from casefold.errors import NotAllowed
from casefold.store.store import Store
from desk import MORE, STORY, Desk, mail
from pipeline.drafting import Drafter


@pytest.fixture
def desk(store: Store, config: Config, identity: Identity, drafter: Drafter) -> Desk:
    return Desk(store, config, identity, drafter)


def read(content: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(content)) as packed:
        return {name: packed.read(name).decode() for name in packed.namelist()}


def test_all_that_is_held_is_in_it_and_can_be_read(desk: Desk) -> None:
    """Each message byte for byte, as it would leave, what was replaced, the sender, and the case with its history."""
    first = mail("ruth", STORY)
    desk.take(first)
    desk.take(mail("ruth", MORE, 1, answers="ruth0"))
    desk.take(mail("anne", "My son Caradog was discussed, and nobody told us about that panel.", 2))
    case = next(each for each in desk.store.cases.all() if len(desk.store.ledger.of_case(each.id)) == 2)
    made = pack(desk.store, desk.config, desk.identity, case.id)
    told = read(made.content)
    whole = "\n".join(told.values())
    assert told[f"{case.id}/message 1, as it came.eml"].encode() == first
    assert "Bartholomew" in told[f"{case.id}/message 1, what was replaced.txt"]
    assert "Bartholomew" not in told[f"{case.id}/message 1, as it would leave.txt"]
    assert "ruth@example.com" in told[f"{case.id}/message 2, sender.txt"]
    assert "Consent on record: unclear" in told[f"{case.id}/case.txt"]
    assert "drafted" in told[f"{case.id}/case.txt"]
    assert "Information\n                 Commissioner" in told["READ ME.txt"]
    assert "{" not in told["READ ME.txt"]
    assert "Caradog" not in whole
    assert "anne@" not in whole
    assert (made.cases, made.messages, made.others) == ((case.id,), 2, 0)
    assert desk.journal()[-1][:2] == ("subject access", case.id)


def test_of_several_writers_each_sees_her_own(desk: Desk) -> None:
    """It is asked whose; the other's messages are counted and left out; a stranger gets nothing."""
    desk.take(mail("ruth", STORY))
    desk.take(mail("anne", "My son Caradog was discussed, and nobody told us about that panel.", 2))
    hers, his = (
        case.id for case in sorted(desk.store.cases.all(), key=lambda each: desk.store.ledger.of_case(each.id)[0].id)
    )
    join(desk.intake, desk.identity, desk.store.ledger.of_case(his)[0].id, hers)
    with pytest.raises(NotAllowed, match="2 writers"):
        pack(desk.store, desk.config, desk.identity, hers)
    with pytest.raises(NotAllowed, match="Nobody with this address"):
        pack(desk.store, desk.config, desk.identity, hers, "stranger@example.org")
    made = pack(desk.store, desk.config, desk.identity, hers, "Anne@example.com ")
    whole = "\n".join(read(made.content).values())
    assert "Caradog" in whole
    assert "Bartholomew" not in whole
    assert (made.messages, made.others) == (1, 1)
