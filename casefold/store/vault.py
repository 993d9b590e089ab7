"""The sealed half: whatever could tell who somebody is goes through here, as age blobs.

Sealing needs public keys only. Opening needs the identity, which is in memory while a person works.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import pyrage

from casefold.errors import StoreError
from casefold.store.keys import PublicKeys

if TYPE_CHECKING:
    from sqlite_utils import Database


class Sealed(Enum):
    """What a sealed blob holds."""

    RAW = "raw"
    """The message as it arrived, byte for byte."""
    DRAFT = "draft"
    """The draft, as JSON (``casefold.store.draftjson``)."""
    SENDER = "sender"
    """The writer's name and address, as JSON."""
    CONSENT = "consent"
    """The sentences in which a message speaks of consent, as a JSON list: they outlast any mending of the draft."""
    FAILURE = "failure"
    """What went wrong with a message, as text: it may quote the message."""


class Vault:
    """Seals blobs into the store, and opens them for whoever holds the identity."""

    def __init__(self, db: Database, keys: PublicKeys) -> None:
        self._db = db
        self._keys = keys

    def put(self, message: int, kind: Sealed, content: bytes) -> None:
        """Seal a blob for a message, in place of an earlier one of its kind. The caller commits."""
        blob = pyrage.encrypt(content, list(self._keys.recipients))
        self._db.table("sealed").upsert({"message": message, "kind": kind.value, "blob": blob}, pk=("message", "kind"))

    def has(self, message: int, kind: Sealed) -> bool:
        """Whether there is such a blob."""
        return bool(self._db.table("sealed").count_where("message = ? and kind = ?", [message, kind.value]))

    def get(self, message: int, kind: Sealed, identity: pyrage.x25519.Identity) -> bytes:
        """Open a blob. Raises StoreError when it is missing or was sealed for another key."""
        rows = list(self._db.table("sealed").rows_where("message = ? and kind = ?", [message, kind.value]))
        if not rows:
            raise StoreError(f"Message {message} has nothing sealed as {kind.value}.")
        try:
            return bytes(pyrage.decrypt(rows[0]["blob"], [identity]))
        except pyrage.DecryptError:
            raise StoreError(f"Message {message} was sealed for another key than this one.") from None
