"""Several people can open a store, each what is sealed for her, and none any more once her key is removed."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pyrage
import pytest
from pyrage.x25519 import Identity

from casefold.actions import holders
from casefold.config import Config
from casefold.errors import KeysError, StoreError
from casefold.store import keys
from casefold.store.holders import Sight, holder_of
from casefold.store.store import Store, open_store
from casefold.store.vault import Sealed

KINDS = (Sealed.RAW, Sealed.DRAFT, Sealed.SENDER)


@pytest.fixture(scope="module")
def organiser(made_keys: Path) -> Identity:
    """The identity that the campaign's keys were made with."""
    opened = pyrage.passphrase.decrypt((made_keys / "identity.age").read_bytes(), "seven quiet herons")
    return Identity.from_str(opened.decode())


@pytest.fixture
def filled(store: Store) -> Store:
    """Three messages, each with the blobs of a drafted one."""
    with store.transaction():
        for message in (1, 2, 3):
            for kind in KINDS:
                store.vault.put(message, kind, f"{kind.value} of {message}".encode())
    return store


def opens(config: Config, identity: Identity) -> set[Sealed]:
    """The kinds of blobs that an identity opens, all of a kind or none."""
    found = []
    with open_store(config) as store:
        for kind in KINDS:
            for message in (1, 2, 3):
                with contextlib.suppress(StoreError):
                    store.vault.get(message, kind, identity)
                    found.append(kind)
    assert all(found.count(kind) == 3 for kind in found)
    return set(found)


@pytest.mark.parametrize(
    ("sees", "kinds"), [(Sight.EVERYTHING, set(KINDS)), (Sight.DRAFTS, {Sealed.DRAFT})], ids=["all", "drafts"]
)
def test_a_key_opens_what_its_holder_may_see_and_nothing_once_removed(
    filled: Store, config: Config, organiser: Identity, sees: Sight, kinds: set[Sealed]
) -> None:
    """What was there and what comes later are sealed for the new key; after removal neither is, in any byte."""
    reader = Identity.generate()
    assert opens(config, reader) == set()
    done = holders.add(filled, config, organiser, holder_of("reader", str(reader.to_public()), sees))
    assert done.blobs == 9
    assert opens(config, reader) == kinds
    assert opens(config, organiser) == set(KINDS)
    with open_store(config) as later, later.transaction():
        assert later.vault.misfits() == 0
        for kind in KINDS:
            later.vault.put(3, kind, b"later")
    assert opens(config, reader) == kinds
    sealed_for_her = [bytes(row["blob"]) for row in filled.db["sealed"].rows]
    with open_store(config) as again:
        _, gone = holders.remove(again, config, organiser, "reader")
        assert again.vault.misfits() == 0
    assert gone.blobs == 9
    assert opens(config, reader) == set()
    assert opens(config, organiser) == set(KINDS)
    left = b"".join(path.read_bytes() for path in config.store_path.parent.glob("casefold.db*"))
    assert not [blob for blob in sealed_for_her if blob[22:120] in left]  # nor in free pages, nor in the log
    assert [row["verb"] for row in filled.db["journal"].rows][-2:] == ["key added", "key removed"]
    assert "reader" not in json.dumps(list(filled.db["journal"].rows))


def test_what_would_lock_everybody_out_is_refused(filled: Store, config: Config, organiser: Identity) -> None:
    """The key in use, the last that opens everything, a key twice, a name twice, a name that nobody has."""
    reader = Identity.generate()
    holders.add(filled, config, organiser, holder_of("reader", str(reader.to_public()), Sight.DRAFTS))
    with pytest.raises(KeysError, match="just used"):
        holders.remove(filled, config, organiser, "organiser")
    with pytest.raises(KeysError, match="already"):
        holders.add(filled, config, organiser, holder_of("other", str(reader.to_public()), Sight.DRAFTS))
    with pytest.raises(KeysError, match="name"):
        holders.add(filled, config, organiser, holder_of("reader", str(Identity.generate().to_public()), Sight.DRAFTS))
    with pytest.raises(KeysError, match="no such key"):
        holders.remove(filled, config, organiser, "nobody")
    with pytest.raises(KeysError, match="does not open everything"):
        holders.reseal(filled, config, reader)
    with pytest.raises(KeysError, match="last key"):
        holders.remove(filled, config, reader, "organiser")
    assert opens(config, organiser) == set(KINDS)


def test_a_key_that_was_added_by_hand_is_noticed_and_resealed(
    filled: Store, config: Config, organiser: Identity
) -> None:
    """An edit of recipients.txt changes what comes; doctor counts what does not fit, and reseal mends it."""
    by_hand = Identity.generate()
    with (config.keys_folder / "recipients.txt").open("a") as file:
        file.write(f"{by_hand.to_public()}\n")
    with open_store(config) as store:
        assert store.vault.misfits() == 9
        holders.reseal(store, config, organiser)
        assert store.vault.misfits() == 0
    assert opens(config, by_hand) == set(KINDS)


def test_a_reseal_that_breaks_changes_nothing(filled: Store, config: Config, organiser: Identity) -> None:
    """One blob that does not open: nothing was sealed anew, and recipients.txt is as it was."""
    with filled.transaction():
        filled.db["sealed"].update((2, "draft"), {"blob": pyrage.encrypt(b"x", [Identity.generate().to_public()])})
    before, file = list(filled.db["sealed"].rows), (config.keys_folder / "recipients.txt").read_bytes()
    with pytest.raises(StoreError, match="of message 2 as draft was sealed for other keys"):
        holders.add(
            filled, config, organiser, holder_of("reader", str(Identity.generate().to_public()), Sight.EVERYTHING)
        )
    assert list(filled.db["sealed"].rows) == before
    assert (config.keys_folder / "recipients.txt").read_bytes() == file
    assert len(keys.public(config).holders) == 1
