"""Who can open the store: adding a key, removing one, and sealing again what stands there for those who remain."""

from __future__ import annotations

from dataclasses import dataclass

from pyrage.x25519 import Identity

from casefold.config import Config
from casefold.errors import KeysError
from casefold.store import keys
from casefold.store.holders import Holder, Sight
from casefold.store.journal import write
from casefold.store.scrub import scrub
from casefold.store.store import Store
from casefold.store.vault import Sealed, Vault


@dataclass(frozen=True, slots=True)
class Resealed:
    """What sealing again did."""

    blobs: int
    backups: int
    """Backups on record from before: they are sealed as they were, and open to whoever could open them then."""


def add(store: Store, config: Config, identity: Identity, holder: Holder) -> Resealed:
    """Let a key open what its holder may see, from now on and of what is there. Raises KeysError if it is known."""
    before = keys.public(config).holders
    if any(holder.key == each.key for each in before):
        raise KeysError("This key is in recipients.txt already. To change what it opens, remove it first.")
    if any(holder.name == each.name for each in before):
        raise KeysError("A holder of this name is in recipients.txt already. Choose another.")
    return _reseal(store, config, identity, (*before, holder), "key added", holder)


def remove(store: Store, config: Config, identity: Identity, named: str) -> tuple[Holder, Resealed]:
    """Take a key away, by its holder's name, its fingerprint or itself, and seal everything again without it.

    Raises KeysError when there is no such key, when it is the one in use here, or the last that opens everything.
    """
    before = keys.public(config).holders
    found = [each for each in before if named in (each.name, each.key, each.fingerprint) and named]
    if len(found) != 1:
        raise KeysError("There is no such key, or more than one. See: casefold keys list")
    holder = found[0]
    if holder.key == str(identity.to_public()):
        raise KeysError("This is the key that you have just used. Let another holder remove it.")
    left = tuple(each for each in before if each is not holder)
    if not any(each.sees is Sight.EVERYTHING for each in left):
        raise KeysError("This is the last key that opens everything. Without it new mail could never be read.")
    return holder, _reseal(store, config, identity, left, "key removed", holder)


def reseal(store: Store, config: Config, identity: Identity) -> Resealed:
    """Seal everything again for the holders that recipients.txt names, as after an edit by hand."""
    return _reseal(store, config, identity, keys.public(config).holders, "sealed again", None)


def _reseal(
    store: Store, config: Config, identity: Identity, holders: tuple[Holder, ...], verb: str, changed: Holder | None
) -> Resealed:
    """One transaction, and recipients.txt within it: a cut leaves the old keys, or new seals that ``reseal`` mends."""
    if not any(str(identity.to_public()) == each.key and each.sees is Sight.EVERYTHING for each in holders):
        raise KeysError("Your key does not open everything, so it cannot seal everything again.")
    vault = Vault(store.db, keys.PublicKeys(holders, b""))
    with store.transaction():
        rows = [(row["message"], Sealed(row["kind"])) for row in store.db.query("select message, kind from sealed")]
        for message, kind in rows:
            vault.put(message, kind, store.vault.get(message, kind, identity))
        told = {"fingerprint": changed.fingerprint, "sees": changed.sees.value} if changed else {}
        write(store.db, verb, blobs=len(rows), holders=len(holders), **told)
        keys.save_holders(config, holders)
    store.vault = vault  # the open store, too, seals for the new holders from now on
    scrub(store.db)  # what the old keys open must not stay in free pages or in the log
    return Resealed(len(rows), store.db.table("journal").count_where("verb = 'backup'"))
