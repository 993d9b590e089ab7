"""Migrations: numbered, all or nothing, and never backwards."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from casefold.config import Config
from casefold.errors import StoreBusy, StoreError
from casefold.store import schema
from casefold.store.case import Case
from casefold.store.store import Store, open_store
from pipeline.draft import Attention


def test_opening_again_changes_nothing(store: Store, config: Config) -> None:
    """A store at this schema is left as it is."""
    before = store.db.schema
    with open_store(config) as again:
        assert again.db.schema == before
        assert not schema.MIGRATIONS.pending(again.db)


def test_a_store_from_a_newer_casefold_is_refused(store: Store, config: Config) -> None:
    """An older casefold does not touch what it does not know."""
    newer = Migrations("casefold")
    newer(name="9999_later")(lambda db: db["later"].create({"id": int}))
    newer.apply(store.db)
    with pytest.raises(StoreError, match="newer casefold"), open_store(config):
        pass


def test_a_failing_migration_rolls_back_and_stays_pending(tmp_path: Path) -> None:
    """Half a schema change is no schema change."""
    db = Database(sqlite3.connect(tmp_path / "a.db"))
    steps = Migrations("casefold")

    @steps(name="0001_breaks")
    def breaks(db: Database) -> None:
        db["half"].create({"id": int})
        db.execute("insert into nowhere values (1)")

    with pytest.raises(sqlite3.OperationalError):
        steps.apply(db)
    assert db.table_names() == ["_sqlite_migrations"]
    assert [step.name for step in steps.pending(db)] == ["0001_breaks"]
    db.close()


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    """What an error interrupts has not happened."""
    with pytest.raises(sqlite3.IntegrityError), store.transaction():
        store.db["numbers"].insert_all([{"scope": "", "type": "council", "number": number} for number in (1, 2, 1)])
    assert store.db["numbers"].count == 0


def test_a_store_held_by_another_process_says_so(store: Store, config: Config) -> None:
    """A locked store ends in one sentence and the code for trying again later, and nothing is half written."""
    other = sqlite3.connect(config.store_path)
    other.execute("begin immediate")
    store.db.execute("pragma busy_timeout = 50")
    with pytest.raises(StoreBusy, match="in use by another process"), store.transaction():
        pass
    other.close()


def test_what_is_no_store_is_refused(config: Config) -> None:
    """A file of another kind is named as such, and stays as it is."""
    config.store_path.write_bytes(b"not a database, for sure" * 100)
    with pytest.raises(StoreError, match="no case store, or it is damaged"), open_store(config):
        pass
    assert config.store_path.read_bytes().startswith(b"not a database")


def test_a_missing_or_loose_store_is_refused(config: Config) -> None:
    """Missing: how to make one. Readable by others: how to close it."""
    config.store_path.chmod(0o640)
    with pytest.raises(StoreError, match="chmod 600"), open_store(config):
        pass
    config.store_path.unlink()
    with pytest.raises(StoreError, match="casefold init"), open_store(config):
        pass


def test_a_store_of_the_first_release_keeps_its_rows(config: Config) -> None:
    """Cases and messages from before the pen, the clocks and the record of consent are read as before."""
    config.store_path.unlink()
    config.store_path.touch(mode=0o600)
    old = Database(sqlite3.connect(config.store_path))
    schema.MIGRATIONS.apply(old, stop_before="0010_pen")
    open_facts = {"id": "K7WQ", "state": "draft", "kind": "story", "categories": "[]", "councils": "[]"}
    open_facts |= {"attention": '["DOUBTFUL"]', "doubts": 1, "created": "2027-01-01T00:00:00+00:00", "changed": "x"}
    open_facts |= {"sent": "", "consent": "unclear", "consent_read": "anonymised", "addressees": "[]", "hold": ""}
    old["cases"].insert(open_facts | {"digest": "", "signed_by": "", "signed": ""})
    old.close()
    with open_store(config) as store:
        assert store.cases.get("K7WQ").doubts == 1
        assert (store.pen.all(), store.clocks.running(), store.consents.of_case("K7WQ")) == ([], [], [])
        assert str(store.proofs.of(1)) == "nothing proves the From address"


def test_cases_of_an_earlier_schema_get_their_urgency(tmp_path: Path) -> None:
    """By their most pressing attention, as a case that is saved today."""
    db = Database(sqlite3.connect(tmp_path / "a.db"))
    schema.MIGRATIONS.apply(db, stop_before="0021_large")
    empty = {"kind": "story", "created": "", "changed": "", "consent": "", "hold": "", "digest": "", "state": "draft"}
    told = {"B2BB": [], "C3CC": [Attention.WITHDRAWAL], "D4DD": list(Attention)}
    for case, attention in told.items():
        db["cases"].insert(empty | {"id": case, "attention": json.dumps([each.name for each in attention])})
    schema.MIGRATIONS.apply(db)
    found = {row["id"]: row["urgency"] for row in db["cases"].rows}
    assert found == {case: Case(case, attention=tuple(attention)).urgency for case, attention in told.items()}
    db.close()


def test_a_new_attention_comes_with_a_migration() -> None:
    """The order of its members is stored with each case: change it here, and refresh_urgency() in a migration."""
    known = (
        "SAFEGUARDING THREAT WITHDRAWAL CAME_BACK COMPLAINT CONSENT_REFUSED HOLD "
        "HEAVY_CUT ENCRYPTED ATTACHMENTS DAMAGED UNSURE ALIKE DOUBTFUL"
    )
    assert [each.name for each in Attention] == known.split()
