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


_HEADER_START = 400
"""Bytes of an age header's first line, of the stanza that means nothing (grease), and of the line after the last."""
_STANZA_BYTES = 100
"""Bytes of one X25519 stanza: 54 and 44."""


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
    REPLY = "reply"
    """To whom an acknowledgement goes that has not left yet, as JSON (``casefold.reply.addressed``)."""
    HISTORY = "history"
    """What reviewers have mended in a message, with how it stood before (``casefold.actions.history``)."""
    FAILURE = "failure"
    """What went wrong with a message, as text: it may quote the message."""


class Vault:
    """Seals blobs into the store, and opens them for whoever holds the identity."""

    def __init__(self, db: Database, keys: PublicKeys) -> None:
        self._db = db
        self._keys = keys

    def put(self, message: int, kind: Sealed, content: bytes) -> None:
        """Seal a blob for a message, in place of an earlier one of its kind. The caller commits."""
        blob = pyrage.encrypt(content, list(self._recipients(kind)))
        self._db.table("sealed").upsert({"message": message, "kind": kind.value, "blob": blob}, pk=("message", "kind"))

    def _recipients(self, kind: Sealed) -> tuple[pyrage.x25519.Recipient, ...]:
        """For whom a kind of blob is sealed. A new kind is for those who see everything, until somebody decides."""
        return self._keys.readers if kind in (Sealed.DRAFT, Sealed.HISTORY) else self._keys.recipients

    def has(self, message: int, kind: Sealed) -> bool:
        """Whether there is such a blob."""
        return bool(self._db.table("sealed").count_where("message = ? and kind = ?", [message, kind.value]))

    def drop(self, message: int, kind: Sealed) -> None:
        """Delete a blob, if there is one. The caller commits."""
        self._db.table("sealed").delete_where("message = ? and kind = ?", [message, kind.value])

    def get(self, message: int, kind: Sealed, identity: pyrage.x25519.Identity) -> bytes:
        """Open a blob. Raises StoreError when it is missing or was sealed for another key."""
        rows = list(self._db.table("sealed").rows_where("message = ? and kind = ?", [message, kind.value]))
        if not rows:
            raise StoreError(f"Message {message} has nothing sealed as {kind.value}.")
        try:
            return bytes(pyrage.decrypt(rows[0]["blob"], [identity]))
        except pyrage.DecryptError:
            raise StoreError(
                f"What is sealed of message {message} as {kind.value} was sealed for other keys than this one."
            ) from None

    def misfits(self) -> int:
        """How many blobs are sealed for more or fewer keys than now hold a right to them: ``casefold keys reseal``.

        An age header names a recipient by an ephemeral share only (age-encryption.org/v1, X25519), so they can be
        counted, and not told apart.
        """
        most = _HEADER_START + _STANZA_BYTES * (len(self._keys.holders) + 2)
        wrong = 0
        for row in self._db.query("select kind, substr(blob, 1, ?) as head from sealed", [most]):
            stanzas = bytes(row["head"]).partition(b"\n--- ")[0].count(b"\n-> X25519 ")
            wrong += stanzas != len(self._recipients(Sealed(row["kind"])))
        return wrong
