"""Keys in memory: opened by a passphrase, slowed down when it is wrong, forgotten when nobody works."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from pyrage.x25519 import Identity

from casefold.actions import holders
from casefold.config import Config
from casefold.errors import KeysError, NotAllowed, WrongPassphrase
from casefold.review.session import Sessions
from casefold.store import keys
from casefold.store.holders import Sight, holder_of
from casefold.store.store import open_store


class Clock:
    """Seconds that a test moves on."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_wrong_passphrase_is_slowed_down(config: Config) -> None:
    """Each one doubles the wait; a right one, once it may be tried, ends it."""
    clock = Clock()
    sessions = Sessions(config, clock)
    for wait in (1, 2, 4):
        with pytest.raises(WrongPassphrase):
            sessions.unlock("identity.age", "seven loud herons")
        with pytest.raises(NotAllowed, match="Try again in"):
            sessions.unlock("identity.age", "seven quiet herons")
        clock.now += wait
    assert sessions.unlock("identity.age", "seven quiet herons").holder == "organiser"
    assert sessions.unlock("identity.age", "seven quiet herons").holder == "organiser"


def test_only_files_that_are_keys_here_are_tried(config: Config) -> None:
    """A path is no key file's name."""
    with pytest.raises(NotAllowed, match="no such key"):
        Sessions(config).unlock("../keys/identity.age", "seven quiet herons")


def test_an_idle_key_is_forgotten(config: Config, identity: Identity) -> None:
    """After the time that the settings give, and not before; each page asked for begins it anew."""
    clock = Clock()
    sessions = Sessions(replace(config, review=replace(config.review, idle_minutes=15)), clock)
    token = sessions.begin(identity, "organiser").token
    clock.now += 14 * 60
    assert sessions.find(token)
    clock.now += 14 * 60
    assert sessions.find(token)
    clock.now += 16 * 60
    assert sessions.find(token) is None
    assert sessions.count == 0


def test_each_reviewer_has_her_own_key_and_name(config: Config, identity: Identity, campaign: Path) -> None:
    """A second key beside the first opens the page under its holder's name; once removed, it opens nothing."""
    second = keys.make_identity(campaign / "keys" / "reader.age", "four loud geese")
    with open_store(config) as store:
        holders.add(store, config, identity, holder_of("second reader", str(second.to_public()), Sight.DRAFTS))
    sessions = Sessions(config)
    assert sessions.unlock("reader.age", "four loud geese").holder == "second reader"
    with open_store(config) as store:
        holders.remove(store, config, identity, "second reader")
    with pytest.raises(KeysError, match="removed"):
        sessions.unlock("reader.age", "four loud geese")
    shutil.rmtree(campaign / "keys")
    with pytest.raises(NotAllowed):
        sessions.unlock("reader.age", "four loud geese")
