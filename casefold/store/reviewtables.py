"""The tables that sign-off needs: edits, signatures, evidence in approved text, and a full-text index of that."""

from __future__ import annotations

from sqlite_utils import Database

SEARCH = "approved_fts"
"""The full-text index (FTS5) over the table ``approved``; ``casefold.store.search`` keeps it."""


def create_review(db: Database) -> None:
    """Make them, and number each case's saves."""
    db.table("cases").add_column("revision", int, not_null_default=0)
    # all that the queue asks by, so that a page of a hundred thousand cases is found without reading their rows
    db.table("cases").create_index(["state", "urgency", "id", "kind", "sent", "categories", "councils"])
    db.execute("create index idx_cases_month on cases (substr(sent, 1, 7))")
    db.table("edits").create(
        {
            "id": int,
            "case_id": str,
            "at": str,
            "by": str,
            "what": str,
            "type": str,  # of the mention that was added, "" for other edits
            "undone": int,
        },
        pk="id",
        not_null={"case_id", "at", "by", "what", "type", "undone"},
        strict=True,
    )
    db.table("edits").create_index(["case_id", "id"])
    db.table("signatures").create(
        {"case_id": str, "by": str, "digest": str, "at": str}, pk=("case_id", "by"), strict=True
    )
    db.table("evidence").create(
        {"id": int, "case_id": str, "message": int, "category": str, "start": int, "end": int}, pk="id", strict=True
    )
    db.table("evidence").create_index(["case_id"])
    db.table("approved").enable_fts(["subject", "text"], tokenize="unicode61 remove_diacritics 2")
