"""The record of consent: every word of a writer about it, and every change, oldest first.

A row holds codes alone; the sentences that a mail says it with are sealed (``Sealed.CONSENT``).
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from casefold.store.journal import actor, now
from pipeline.draft import Consent

if TYPE_CHECKING:
    from sqlite_utils import Database

    from casefold.store.case import Case


@dataclass(frozen=True, slots=True)
class ConsentEntry:
    """One mail's words about consent, or one decision of a person."""

    case: str
    before: Consent
    """On record before it."""
    after: Consent
    message: int = 0
    """The mail, by its number in the ledger; of a decision, the mail that it rests on, 0 when none does."""
    read: Consent | None = None
    """How the mail was read; ``None`` for a decision."""
    by: str = ""
    """Who decided; empty for a mail."""
    addressees: tuple[str, ...] = ()
    """Whom a decision covers."""
    at: str = ""
    """A decision's moment, or when the mail was sent: UTC, ISO 8601."""

    @property
    def waits(self) -> bool:
        """Whether the mail allows more than it could change: a person must say so (``casefold consent``)."""
        return self.read not in (None, Consent.UNCLEAR, self.after)


class Consents:
    """Rows of the table ``consents``; they are added and never changed. The caller commits."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def heard(self, entry: ConsentEntry) -> None:
        """Record what a mail says. ``at`` is when it was sent."""
        self._add(entry)

    def decided(self, before: Case, after: Case) -> None:
        """Record that a person changed what a case allows, with the latest mail that was read so."""
        if (before.consent, before.addressees) == (after.consent, after.addressees):
            return
        basis = [entry for entry in self.of_case(after.id) if entry.read is after.consent]
        message = basis[-1].message if basis else 0
        entry = ConsentEntry(
            after.id, before.consent, after.consent, message, by=actor(), addressees=after.addressees, at=now()
        )
        self._add(entry)

    def _add(self, entry: ConsentEntry) -> None:
        self._db.table("consents").insert(
            {
                "case_id": entry.case,
                "at": entry.at,
                "message": entry.message,
                "by": entry.by,
                "read": entry.read.value if entry.read else "",
                "before": entry.before.value,
                "after": entry.after.value,
                "addressees": json.dumps(list(entry.addressees)),
            }
        )

    def forget(self, case: str) -> None:
        """Remove the record of a case that is gone."""
        self._db.execute("delete from consents where case_id = ?", [case])

    def of_case(self, case: str) -> list[ConsentEntry]:
        """All that was said and decided of a case's consent, oldest first by when it was said."""
        rows = self._db.table("consents").rows_where("case_id = ?", [case], order_by="at, id")
        return [_entry(row) for row in rows]

    def is_latest(self, case: str, sent: str) -> bool:
        """Whether a mail that was sent then says the writer's last word so far, in whatever order mails came in."""
        return not any(entry.read and entry.at > sent for entry in self.of_case(case))


def _entry(row: dict[str, Any]) -> ConsentEntry:
    entry = ConsentEntry(row["case_id"], Consent(row["before"]), Consent(row["after"]), row["message"])
    return replace(
        entry,
        read=Consent(row["read"]) if row["read"] else None,
        by=row["by"],
        addressees=tuple(json.loads(row["addressees"])),
        at=row["at"],
    )
