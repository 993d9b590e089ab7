"""Words of the mails in the store, as keyed hashes: how a reply's quotation is proved while the mail itself is sealed.

Only longer lines and sentences are kept (``pipeline.clean.parent``), each as a hash under ``index.key``, and asked
about only when a mail names the one that it answers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casefold.store.blind import Use, blind

if TYPE_CHECKING:
    from sqlite_utils import Database

    from casefold.store.ledger import Ledger
    from pipeline.clean import ParentWords

MOST = 4000
"""Hashes of one mail: a letter of two hundred pages has fewer sentences."""


class Answered:
    """Rows of the table ``words``. The caller commits."""

    def __init__(self, db: Database, index_key: bytes, ledger: Ledger) -> None:
        self._db = db
        self._key = index_key
        self._ledger = ledger

    def remember(self, message: int, text: str) -> None:
        """Enter the words of a message; what was entered of it before goes."""
        from pipeline.clean import forms_of  # noqa: PLC0415 - it brings an HTML parser, which no other verb needs

        self.forget(message)
        hashes = sorted({blind(self._key, Use.WORDS, form) for form in forms_of(text)})[:MOST]
        self._db.table("words").insert_all(
            ({"message": message, "hash": each} for each in hashes), pk=("message", "hash"), ignore=True
        )

    def forget(self, message: int) -> None:
        """Remove all hashes of a message."""
        self._db.execute("delete from words where message = ?", [message])

    def words_of(self, references: tuple[str, ...]) -> ParentWords | None:
        """Whether words stood in one of the messages with these Message-IDs; ``None`` when none of them is here."""
        hashes: set[str] = set()
        for message in self._ledger.with_message_ids(references):
            hashes.update(row["hash"] for row in self._db.table("words").rows_where("message = ?", [message]))
        if not hashes:
            return None
        return lambda form: blind(self._key, Use.WORDS, form) in hashes
