"""Putting a backup in the place of the store, without bringing back what was erased since it was made."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from pyrage.x25519 import Identity

from casefold.actions.backup import unpacked
from casefold.actions.erase import Plan, erase, plan_case
from casefold.actions.reindex import make_index_anew
from casefold.config import Config
from casefold.config import Store as StoreSettings
from casefold.errors import FileInTheWay, NoSuchCase, NotAllowed, StoreBusy, StoreError
from casefold.store.backupfile import Label
from casefold.store.backups import Backup
from casefold.store.journal import head, write
from casefold.store.privatefile import sync_folder
from casefold.store.scrub import settle_log
from casefold.store.store import Store, open_store


@dataclass(frozen=True, slots=True)
class Graves:
    """What the store that is replaced knows of erasures."""

    head: str = ""
    """Of its journal; empty when there was no store, or none that could be read."""
    cases: tuple[str, ...] = ()
    fingerprints: frozenset[str] = frozenset()
    tombstones: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    backups: tuple[Backup, ...] = ()
    """On record there: they may hold what was erased."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did."""

    label: Label
    set_aside: Path | None
    """Where the store that was there is kept; ``None`` when there was none."""
    erased_again: int
    """Messages that had been erased since the backup was made, and are erased again."""
    erasures_known: bool
    """Whether the store that was replaced could tell what had been erased."""


def restore(config: Config, path: Path, *, replace_store: bool = False, index_lost: Identity | None = None) -> Restored:
    """Make a backup the store. Hold the run's lock. The store that is there is set aside, not deleted.

    ``index_lost`` opens what is sealed, where no copy of the backup's index.key is left: the index is made anew. That
    is for a machine without a store, for a store that is there has a key of its own.

    Raises FileInTheWay, StoreError for a file that is no sound backup, KeysError for the wrong index.key, StoreBusy.
    """
    target = config.store_path
    if target.exists() and not replace_store:
        raise FileInTheWay(f"{target} exists. To put the backup in its place, and keep it beside: --replace")
    if target.exists() and index_lost:
        raise NotAllowed(f"{target} exists, and has an index.key of its own. Move both away, then restore.")
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    beside = target.with_name(".casefold-restoring.db")
    beside.unlink(missing_ok=True)
    try:
        label = unpacked(config, path, beside, index_lost=index_lost is not None)
        if index_lost:
            make_index_anew(
                replace(config, folder=config.folder.absolute(), store=StoreSettings(beside.absolute())), index_lost
            )
        graves, aside = _set_aside(config, label) if target.exists() else (Graves(), None)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    sync_folder(target.parent)
    with open_store(config) as store:
        again = _erase_again(store, config, graves)
        with store.transaction():
            write(store.db, "restored", made=label.made, checksum=label.checksum, replaced=graves.head)
    return Restored(label, aside, again, erasures_known=bool(graves.head))


def _set_aside(config: Config, label: Label) -> tuple[Graves, Path]:
    """Ask the present store what it knows of erasures, and move it away with whatever SQLite keeps beside it."""
    try:
        with open_store(config) as store:
            settle_log(store.db)
            graves = _graves(store, label.journal.rows)
    except StoreBusy:
        raise
    except StoreError:  # damaged, which is why it is being replaced
        graves = Graves()
    stamp = datetime.now(UTC).strftime("%Y%m%d-%H%M%S")
    target = config.store_path
    aside = target.with_name(f"{target.stem}-replaced-{stamp}{target.suffix}")
    for suffix in ("-wal", "-shm", "-journal"):  # another store's log must never be read into this one
        part = Path(f"{target}{suffix}")
        if part.exists():
            part.replace(f"{aside}{suffix}")
    try:
        aside.hardlink_to(target)  # so that there is a store at every moment
    except OSError:  # a file system without links
        target.replace(aside)
    return graves, aside


def _graves(store: Store, since: int) -> Graves:
    """``since`` is the last row of the journal that the backup has: what was erased before, is not in it."""
    query = "select case_id from journal where verb = 'erased' and id > ?"
    cases = [row["case_id"] for row in store.db.query(query, [since])]
    return Graves(
        str(head(store.db)),
        tuple(case for case in cases if case),
        frozenset(store.tombstones.emptied()),
        tuple((row["hash"], row["erased"]) for row in store.db.table("tombstones").rows),
        tuple(store.backups.all()),
    )


def _erase_again(store: Store, config: Config, graves: Graves) -> int:
    """Erase in the restored store what had been erased in the one that it replaces, and keep its tombstones."""
    cases: list[str] = []
    messages: set[int] = set()
    for case in graves.cases:
        try:
            plan = plan_case(store, config, case)
        except NoSuchCase:
            continue
        cases.append(case)
        messages |= set(plan.messages)
    known = set(store.tombstones.emptied())
    rows = store.db.query("select id, fingerprint from messages")
    messages |= {row["id"] for row in rows if row["fingerprint"] in graves.fingerprints - known}
    if cases or messages:
        erase(store, Plan(tuple(cases), tuple(sorted(messages))))
    with store.transaction():
        for mark, when in graves.tombstones:
            row = {"hash": mark, "erased": when}
            store.db.table("tombstones").upsert(row, pk="hash")
        for each in graves.backups:
            store.backups.remember(each)
    return len(messages)
