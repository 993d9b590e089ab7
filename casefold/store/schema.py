"""The store's tables, as numbered migrations. Each runs in a transaction; a failing one rolls back and stays pending.

Open half: ids, states, dates, categories, counts, keyed hashes, and text only once a person has approved it.
Sealed half: the one table ``sealed``, age blobs.
"""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from casefold.errors import StoreError
from casefold.store.firsttables import create_first
from casefold.store.journal import chain
from casefold.store.reviewtables import create_review
from pipeline.draft import SURE, Attention

MIGRATIONS = Migrations("casefold")


@MIGRATIONS(name="0001_first")
def first(db: Database) -> None:
    """The tables that the first release writes."""
    create_first(db)


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


@MIGRATIONS(name="0010_pen")
def pen(db: Database) -> None:
    """The holding pen: messages that wait for a person to say to which case they belong."""
    db.table("pen").create(
        {
            "message": int,
            "scope": str,  # the case id that is reserved for it
            "writer": str,  # keyed hash of its address, "" when it has none
            "ground": str,
            "kind": str,
            "narrows": int,  # 1 when the suggested cases are held from export
        },
        pk="message",
        not_null={"scope", "writer", "ground", "kind", "narrows"},
        strict=True,
    )
    db.table("pen").create_index(["writer"])
    db.table("pen_cases").create(
        {"message": int, "case_id": str, "clue": str}, pk=("message", "case_id", "clue"), strict=True
    )
    db.table("pen_cases").create_index(["case_id"])


@MIGRATIONS(name="0011_clocks")
def clocks(db: Database) -> None:
    """Clocks: by which day the law wants something done for a writer."""
    db.table("clocks").create(
        {
            "id": int,
            "kind": str,
            "case_id": str,  # or the id that is reserved for a waiting message
            "message": int,  # 0 when a person started it
            "started": str,  # ISO days
            "due": str,
            "ended": str,  # "" while it runs
            "stop": str,
        },
        pk="id",
        not_null={"kind", "case_id", "message", "started", "due", "ended", "stop"},
        strict=True,
    )
    db.table("clocks").create_index(["case_id"])


@MIGRATIONS(name="0012_consents")
def consents(db: Database) -> None:
    """The record of consent, and what is known of each message's From address."""
    db.table("consents").create(
        {
            "id": int,
            "case_id": str,
            "at": str,  # when the mail was sent, or a person decided: UTC
            "message": int,  # of a decision the mail that it rests on, 0 when none does
            "by": str,  # "" for a mail
            "read": str,  # "" for a decision
            "before": str,
            "after": str,
            "addressees": str,  # JSON
        },
        pk="id",
        not_null={"case_id", "at", "message", "by", "read", "before", "after", "addressees"},
        strict=True,
    )
    db.table("consents").create_index(["case_id"])
    db.table("proofs").create({"message": int, "verdict": str, "words": str}, pk="message", strict=True)


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
    unsure = list(Attention).index(Attention.UNSURE)
    certain = "select 1 from json_each(coalesce(categories, '[]')) where json_extract(value, '$.score') >= ?"
    drafts = f"state = 'draft' and kind = 'story' and not exists ({certain})"
    db.execute(f"update cases set urgency = ? where urgency > ? and {drafts}", [unsure, unsure, SURE])  # noqa: S608 - constant text


@MIGRATIONS(name="0030_risk")
def risk(db: Database) -> None:
    """How many risks of each reason a case's drafts hold: names of reasons and counts, and no words."""
    db.table("cases").add_column("risks", str)


@MIGRATIONS(name="0040_erasure")
def erasure(db: Database) -> None:
    """What erasing needs to know: whose a message is, which case taught the register a body's name, who was erased."""
    db.table("messages").add_column("writer", str, not_null_default="")  # keyed hash of the address, "" when unknown
    db.table("messages").create_index(["writer"])
    db.table("bodies").create({"hash": str, "case_id": str}, pk=("hash", "case_id"), strict=True)
    db.execute(
        "insert into bodies select distinct hash, '' from names where scope = ''"
    )  # nobody knows whose: they stay
    db.table("tombstones").create({"hash": str, "erased": str}, pk="hash", not_null={"erased"}, strict=True)


@MIGRATIONS(name="0041_journal_chain")
def journal_chain(db: Database) -> None:
    """The journal becomes a chain that cannot be changed unnoticed."""
    chain(db)


@MIGRATIONS(name="0042_backups")
def backups(db: Database) -> None:
    """Which backups were made."""
    table = db.table("backups")
    table.create({"id": int, "made": str, "path": str, "sha256": str, "size": int}, pk="id", strict=True)


@MIGRATIONS(name="0043_incidents")
def incidents(db: Database) -> None:
    """Breaches on record."""
    columns = {"id": int, "what": str, "since": str, "aware": str, "ended": str, "end": str}
    db.table("incidents").create(columns, pk="id", strict=True)


@MIGRATIONS(name="0050_acknowledgements")
def acknowledgements(db: Database) -> None:
    """What became of the acknowledgement of each message that made or joined a case while they were on."""
    table = db.table("acknowledgements")
    table.create(
        {
            "message": int,
            "case_id": str,
            "writer": str,  # keyed hash of the address
            "mark": str,  # keyed hash of the Message-ID that it has, or would have
            "state": str,
            "reason": str,
            "changed": str,
        },
        pk="message",
        not_null={"case_id", "writer", "mark", "state", "reason", "changed"},
        strict=True,
    )
    for column in ("case_id", "writer", "mark", "state"):
        table.create_index([column])


@MIGRATIONS(name="0060_index_mark")
def index_mark(db: Database) -> None:
    """Under which index.key the store is hashed, as a keyed hash of fixed words; the next opening fills it in."""
    db.table("index_mark").create(
        {"id": int, "mark": str, "since": str}, pk="id", not_null={"mark", "since"}, strict=True
    )


@MIGRATIONS(name="0061_reminders")
def reminders(db: Database) -> None:
    """Of which deadline the nightly run has reminded, and how many days before it."""
    db.table("reminders").create({"deadline": str, "days": int, "said": str}, pk=("deadline", "days"), strict=True)


@MIGRATIONS(name="0070_review")
def review(db: Database) -> None:
    """What the sign-off page needs."""
    create_review(db)


@MIGRATIONS(name="0080_verdicts")
def verdicts(db: Database) -> None:
    """What fresh detection found in signed texts: offsets, and no words."""
    columns = {"digest": str, "detector": str, "case_id": str, "found": str}
    db.table("verdicts").create(columns, pk=("digest", "detector", "case_id"), strict=True)


def migrate(db: Database) -> None:
    """Bring the store to this casefold's schema. Raises StoreError when it was written by a newer one."""
    known = {migration.name for migration in MIGRATIONS.pending(db)} | {each.name for each in MIGRATIONS.applied(db)}
    ours = {migration.name for migration in MIGRATIONS._migrations}  # noqa: SLF001 - the set has no public list
    if known - ours:
        raise StoreError("The case store was written by a newer casefold. Update casefold, then try again.")
    if MIGRATIONS.pending(db):
        MIGRATIONS.apply(db)
