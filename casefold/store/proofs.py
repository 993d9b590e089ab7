"""What is known of each message's From address: a verdict and bare result words, in the open half."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from casefold.proof import Proof, Verdict

if TYPE_CHECKING:
    from sqlite_utils import Database


class Proofs:
    """Rows of the table ``proofs``. The caller commits."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def put(self, message: int, proof: Proof) -> None:
        """Record the verdict on a message, in place of an earlier one."""
        row = {"message": message, "verdict": proof.verdict.name, "words": json.dumps(list(proof.words))}
        self._db.table("proofs").upsert(row, pk="message")

    def of(self, message: int) -> Proof:
        """The verdict on a message; nothing proves one that was read before verdicts were kept."""
        rows = list(self._db.table("proofs").rows_where("message = ?", [message]))
        return Proof(Verdict[rows[0]["verdict"]], tuple(json.loads(rows[0]["words"]))) if rows else Proof()
