"""The journal: added to and never changed; whatever is done to it behind casefold's back is found."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from casefold.config import Config
from casefold.store import schema
from casefold.store.journal import Head, faults, head, write
from casefold.store.store import Store, open_store


@pytest.fixture
def written(store: Store) -> Store:
    """A store with a journal of five rows."""
    with store.transaction():
        for number in range(5):
            write(store.db, "tried", "K7WQ", number=number)
    return store


def behind_its_back(store: Store, *statements: str) -> None:
    """What somebody who can write the file might do: switch the triggers off, then change it."""
    triggers = [row["name"] for row in store.db.query("select name from sqlite_master where type = 'trigger'")]
    with store.transaction():
        for name in triggers:
            store.db.execute(f"drop trigger {name}")
        for statement in statements:
            store.db.execute(statement)


def test_a_whole_journal_has_no_fault(written: Store) -> None:
    """And a head that any earlier one is part of."""
    noted = head(written.db)
    assert noted.rows == 5
    with written.transaction():
        write(written.db, "later")
    assert list(faults(written.db, noted)) == []
    assert list(faults(written.db, Head(3, noted.hash))) == [
        "row 3 is not the one that was noted: the journal was written anew"
    ]


@pytest.mark.parametrize(
    "statement",
    [
        "update journal set verb = 'x' where id = 2",
        "delete from journal where id = 2",
        "delete from journal",
        "delete from journal_head",
        "update journal_head set rows = 3",
    ],
)
def test_sql_cannot_change_it(written: Store, statement: str) -> None:
    """The store itself refuses."""
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        written.db.execute(statement)


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("update journal set case_id = 'X9XX' where id = 2", "row 2 is not what was written"),
        ("update journal set at = '2020-01-01' where id = 5", "row 5 is not what was written"),
        ("update journal set detail = '{}' where id = 1", "row 1 is not what was written"),
        ("delete from journal where id = 3", "before row 4, 1 row"),
        ("delete from journal where id = 1", "before row 2, 1 row"),
        ("delete from journal where id = 5", "ends with row 4, but 5 rows were written"),
        ("delete from journal", "ends with row 0, but 5 rows"),
        ("insert into journal values (6, '2027-01-01', 'x', 'x', '', '{}', 'ff')", "row 6 is not what was written"),
    ],
)
def test_a_change_behind_its_back_is_found(written: Store, statement: str, words: str) -> None:
    """Changed, taken out anywhere, put in."""
    behind_its_back(written, statement)
    assert words in "\n".join(faults(written.db))


def test_rows_that_change_places_are_found(written: Store) -> None:
    """Order is part of the record."""
    swap = ["update journal set id = 99 where id = 2", "update journal set id = 2 where id = 3"]
    behind_its_back(written, *swap, "update journal set id = 3 where id = 99")
    assert len([fault for fault in faults(written.db) if "row 2 " in fault or "row 3 " in fault]) >= 2


def test_a_journal_that_was_written_anew_differs_from_a_noted_head(written: Store) -> None:
    """Whoever can write the file can make a whole chain; a head on paper tells it from the old one."""
    noted = head(written.db)
    behind_its_back(written, "delete from journal", "update journal_head set rows = 0, hash = ''")
    with written.transaction():
        for number in range(5):
            write(written.db, "never happened", number=number)
    behind_its_back(written, "update journal_head set rows = 5, hash = (select hash from journal where id = 5)")
    assert list(faults(written.db)) == []
    assert "written anew" in "\n".join(faults(written.db, noted))


def test_an_older_store_is_brought_into_a_chain(config: Config, tmp_path: Path) -> None:
    """Rows that were written before there was a chain keep their place and their words."""
    path = tmp_path / "older.db"
    db = Database(sqlite3.connect(path))
    schema.MIGRATIONS.apply(db, stop_before="0040_erasure")
    db["journal"].insert_all(
        {"at": f"2026-11-2{day}", "actor": "x", "verb": "tried", "case_id": "", "detail": "{}"} for day in range(4)
    )
    db.conn.commit()
    db.close()
    path.chmod(0o600)
    shutil.copy(path, config.store_path)
    for leftover in ("-wal", "-shm"):
        Path(f"{config.store_path}{leftover}").unlink(missing_ok=True)
    with open_store(config) as store:
        assert [row["at"] for row in store.db["journal"].rows] == [f"2026-11-2{day}" for day in range(4)]
        assert list(faults(store.db)) == []
        with store.transaction():
            write(store.db, "later")
        assert list(faults(store.db)) == []
        assert head(store.db).rows == 5
