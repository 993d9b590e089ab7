"""The tables of the first release, as its migration made them: later ones are in ``casefold.store.schema``."""

from __future__ import annotations

from sqlite_utils import Database


def create_first(db: Database) -> None:
    """Make them."""
    _intake(db)
    _casework(db)
    _names(db)
    _record(db)


def _intake(db: Database) -> None:
    db.table("messages").create(
        {
            "id": int,
            "fingerprint": str,  # keyed hash of what the writer sent, transport headers left out
            "message_id_hash": str,
            "form": str,
            "state": str,
            "reason": str,
            "case_id": str,
            "tries": int,
            "size": int,
            "arrived": str,
            "sent": str,
            "kind": str,
        },
        pk="id",
        not_null={"fingerprint", "form", "state", "tries", "size", "arrived"},
        strict=True,
    )
    db.table("messages").create_index(["fingerprint"], unique=True)
    db.table("messages").create_index(["message_id_hash"])
    db.table("messages").create_index(["case_id"])
    db.table("messages").create_index(["state"])
    db.table("locations").create(
        {
            "account": str,
            "mailbox": str,
            "uidvalidity": int,
            "uid": int,
            "message": int,
            "reason": str,  # why the server could not deliver it, when message is empty
            "tries": int,
            "marked": int,  # 1 once the server was told what the configuration asks for
        },
        pk=("account", "mailbox", "uidvalidity", "uid"),
        strict=True,
    )
    db.table("locations").create_index(["message"])
    db.table("sealed").create({"message": int, "kind": str, "blob": bytes}, pk=("message", "kind"), strict=True)


def _casework(db: Database) -> None:
    db.table("cases").create(
        {
            "id": str,
            "state": str,
            "kind": str,
            "categories": str,  # JSON: [{"id", "score"}]
            "councils": str,  # JSON: campaign-wide numbers
            "attention": str,  # JSON: names of Attention
            "doubts": int,
            "created": str,
            "changed": str,
            "sent": str,
            "consent": str,
            "consent_read": str,  # what the latest mail seems to say; a person decides
            "addressees": str,  # JSON: whom a person has recorded consent for
            "hold": str,  # "", "event" or a day: lifted by a person alone
            "digest": str,  # of all approved parts, "" while there are none
            "signed_by": str,
            "signed": str,
        },
        pk="id",
        not_null={"state", "kind", "created", "changed", "consent", "hold", "digest"},
        strict=True,
    )
    db.table("cases").create_index(["state"])
    db.table("approved").create(
        {"message": int, "case_id": str, "subject": str, "subject_digest": str, "text": str, "text_digest": str},
        pk="message",
        strict=True,
    )
    db.table("approved").create_index(["case_id"])


def _names(db: Database) -> None:
    db.table("names").create(
        {
            "hash": str,
            "scope": str,  # a case id, or "" for the whole campaign
            "type": str,
            "number": int,
            "ordinary": int,
            "confirmed": int,
        },
        pk=("hash", "scope", "type", "number"),
        strict=True,
    )
    db.table("numbers").create({"scope": str, "type": str, "number": int}, pk=("scope", "type", "number"), strict=True)
    db.table("decisions").create(
        {"hash": str, "case_id": str, "decided": str, "by": str}, pk=("hash", "case_id"), strict=True
    )
    db.table("writers").create({"hash": str, "case_id": str}, pk=("hash", "case_id"), strict=True)


def _record(db: Database) -> None:
    db.table("journal").create(
        {"id": int, "at": str, "actor": str, "verb": str, "case_id": str, "detail": str}, pk="id", strict=True
    )
    db.table("runs").create(
        {"id": int, "began": str, "ended": str, "seen": int, "counts": str, "failed": int}, pk="id", strict=True
    )
