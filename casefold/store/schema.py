"""The store's tables, as numbered migrations. Each runs in a transaction; a failing one rolls back and stays pending.

Open half: ids, states, dates, categories, counts, keyed hashes, and text only once a person has approved it.
Sealed half: the one table ``sealed``, age blobs.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from casefold.errors import StoreError
from pipeline.draft import Attention

MIGRATIONS = Migrations("casefold")


@MIGRATIONS(name="0001_first")
def first(db: Database) -> None:
    """The tables that the first release writes."""
    _intake(db)
    _casework(db)
    _names(db)
    _record(db)


@MIGRATIONS(name="0002_reference")
def reference(db: Database) -> None:
    """Reference lists: public names, in the open half."""
    db.table("reference_lists").create(
        {
            "title": str,
            "kind": str,
            "names": int,
            "published": str,
            "imported": str,
            "licence": str,
            "sha256": str,
        },
        pk="title",
        not_null={"kind", "names", "published", "imported", "licence", "sha256"},
        strict=True,
    )
    db.table("reference_names").create({"form": str, "list": str}, pk=("form", "list"), strict=True)
    db.table("reference_names").create_index(["list"])


@MIGRATIONS(name="0003_words")
def words(db: Database) -> None:
    """Keyed hashes of the longer lines and sentences of each mail, by which a reply's quotation is proved."""
    db.table("words").create({"message": int, "hash": str}, pk=("message", "hash"), strict=True)


@MIGRATIONS(name="0020_reconciled")
def reconciled(db: Database) -> None:
    """What a run needs to hold a folder on a server against the ledger, message by message."""
    places = db.table("locations")
    places.add_column("gone", int, not_null_default=0)  # 1 once the server does not hold it any more
    places.add_column("witness", str, not_null_default="")  # keyed hash of its size and header, as delivered there
    places.create_index(["witness"])
    db.table("folders").create(
        {
            "account": str,
            "mailbox": str,
            "uidvalidity": int,
            "uidnext": int,
            "on_server": int,
            "unknown": int,  # how many of these the ledger does not know: more than 0 is an alarm
            "checked": str,
        },
        pk=("account", "mailbox"),
        not_null={"uidvalidity", "uidnext", "on_server", "unknown", "checked"},
        strict=True,
    )


@MIGRATIONS(name="0021_large")
def large(db: Database) -> None:
    """What keeps a store of a hundred thousand cases as quick as one of a thousand."""
    db.table("cases").add_column("urgency", int, not_null_default=99)
    refresh_urgency(db)
    db.table("cases").create_index(["state", "urgency", "id"])
    db.execute("create index idx_cases_hold on cases (hold) where hold <> ''")
    db.table("names").create_index(["scope", "type", "number"])
    db.execute("create index idx_locations_undelivered on locations (gone, reason) where message is null")


def refresh_urgency(db: Database) -> None:
    """Number cases by their most pressing attention again: for a migration that goes with a new Attention."""
    for place, each in reversed(list(enumerate(Attention))):
        db.execute("update cases set urgency = ? where attention like ?", [place, f'%"{each.name}"%'])


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


def migrate(db: Database) -> None:
    """Bring the store to this casefold's schema. Raises StoreError when it was written by a newer one."""
    known = {migration.name for migration in MIGRATIONS.pending(db)} | {each.name for each in MIGRATIONS.applied(db)}
    ours = {migration.name for migration in MIGRATIONS._migrations}  # noqa: SLF001 - the set has no public list
    if known - ours:
        raise StoreError("The case store was written by a newer casefold. Update casefold, then try again.")
    if MIGRATIONS.pending(db):
        MIGRATIONS.apply(db)
