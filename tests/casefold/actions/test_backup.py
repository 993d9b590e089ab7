"""Backups: one sealed file that is proved to open, refused when anything is wrong with it, no way round an erasure."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from pyrage import passphrase
from pyrage.x25519 import Identity

from casefold.actions.backup import back_up, check_backup
from casefold.actions.erase import erase, plan_case, plan_writer
from casefold.actions.restore import restore
from casefold.config import Config
from casefold.errors import FileInTheWay, KeysError, StoreBusy, StoreError
from casefold.store.backupfile import LABEL, file_sha256
from casefold.store.case import Case
from casefold.store.journal import faults, write
from casefold.store.ledger import State
from casefold.store.store import Store, open_store
from casefold.store.vault import Sealed
from ingest.arrival import Form
from pipeline.mention import MentionType
from pipeline.roster import NewName


@pytest.fixture(scope="module")
def identity(made_keys: Path) -> Identity:
    """What opens the campaign's store."""
    return Identity.from_str(
        passphrase.decrypt((made_keys / "identity.age").read_bytes(), "seven quiet herons").decode()
    )


def enter(store: Store, case: str, number: int) -> None:
    """One case with one message, as an intake leaves it."""
    writer = f"parent{number}@example.com"
    with store.transaction():
        entry, _ = store.ledger.meet(
            f"From: {writer}\r\nMessage-ID: <{number}@x>\r\n\r\n{number}".encode(), Form.RFC822
        )
        mark = store.ledger.hash_message_id(f"{number}@x")
        store.ledger.settle(
            entry.id, State.DRAFTED, case=case, writer=store.tombstones.writer(writer), message_id_hash=mark
        )
        for kind in (Sealed.RAW, Sealed.DRAFT, Sealed.SENDER):
            store.vault.put(entry.id, kind, f"{kind.value} {number}".encode())
        store.cases.save(Case(case))
        store.cases.remember_writer(case, writer)
        store.register.learn(case, [NewName(f"Bartholomew{number}", MentionType.CHILD, 1)])
        write(store.db, "drafted", case, message=entry.id)


@pytest.fixture
def filled(config: Config) -> Config:
    """A campaign with two cases."""
    with open_store(config) as store:
        enter(store, "B2BB", 1)
        enter(store, "C3CC", 2)
    return config


@pytest.fixture
def backup(filled: Config, tmp_path: Path) -> Path:
    """A backup of it, made while the store was open."""
    path = tmp_path / "stick" / "backup.db"
    path.parent.mkdir()
    with open_store(filled) as store:
        back_up(store, filled, path)
    return path


def rows(config: Config) -> dict[str, list[tuple[object, ...]]]:
    """What stands in the tables that matter."""
    with open_store(config) as store:
        names = ("cases", "messages", "sealed", "names", "writers")
        return {name: list(store.db.execute(f"select * from {name} order by 1, 2").fetchall()) for name in names}  # noqa: S608


def test_a_backup_is_one_private_file_without_a_key(backup: Path, filled: Config, identity: Identity) -> None:
    """Checksummed, still sealed, on record with the SHA-256 of the file, and it opens."""
    assert [path.name for path in backup.parent.iterdir()] == ["backup.db"]
    assert backup.stat().st_mode & 0o077 == 0
    content = backup.read_bytes()
    for name in ("index.key", "identity.age"):
        assert (filled.keys_folder / name).read_bytes() not in content
    assert b"Bartholomew" not in content
    found = check_backup(filled, backup, identity)
    assert (found.cases, found.messages, found.opened) == (2, 2, 6)
    with open_store(filled) as store:
        (known,) = store.backups.all()
        assert known.sha256 == file_sha256(backup)
        assert known.path == str(backup)
        assert [row["verb"] for row in store.db["journal"].rows][-1] == "backup"
        with pytest.raises(FileInTheWay):
            back_up(store, filled, backup)


def test_a_backup_never_replaces_the_store_itself(filled: Config) -> None:
    """Whatever was said of replacing: it would stand among the backups to destroy after an erasure."""
    before = rows(filled)
    with open_store(filled) as store, pytest.raises(FileInTheWay, match="the case store itself"):
        back_up(store, filled, filled.store_path, replace_file=True)
    assert rows(filled) == before


@pytest.mark.parametrize(
    "statement",
    [
        "update cases set state = 'approved'",
        "delete from sealed where message = 1",
        "update sealed set blob = zeroblob(length(blob))",
        "insert into writers values ('x', 'B2BB')",
        "create table more (a)",
        "update backup_label set checksum = 'x'",
        "drop table backup_label",
    ],
)
def test_a_changed_backup_is_refused(backup: Path, filled: Config, statement: str) -> None:
    """Whatever was changed in it; and the store that is there stays."""
    before = rows(filled)
    db = sqlite3.connect(backup)
    db.execute(statement)
    db.commit()
    db.close()
    with pytest.raises(StoreError, match=r"damaged|no backup"):
        check_backup(filled, backup)
    with pytest.raises(StoreError, match=r"damaged|no backup"):
        restore(filled, backup, replace_store=True)
    assert rows(filled) == before
    assert not [path for path in filled.store_path.parent.iterdir() if path.name.startswith(".casefold")]


@pytest.mark.parametrize("what", ["cut", "flipped", "empty", "text", "store"])
def test_a_damaged_file_is_refused(backup: Path, filled: Config, what: str) -> None:
    """Cut short, a bit flipped in the midst of a blob, no database at all, and a store that is no backup."""
    content = backup.read_bytes()
    with open_store(filled) as store:
        at = content.index(bytes(store.db["sealed"].get((1, "draft"))["blob"])[40:80])
    flipped = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
    contents = {"cut": content[: len(content) // 2], "flipped": flipped, "empty": b"", "text": b"no database " * 999}
    backup.write_bytes(contents.get(what, filled.store_path.read_bytes()))
    with pytest.raises(StoreError, match=r"damaged|no backup") as refused:
        check_backup(filled, backup)
    assert str(backup) in str(refused.value)


def test_a_lost_store_is_restored(backup: Path, filled: Config, identity: Identity) -> None:
    """All rows are back, the journal is whole and goes on, and what is sealed opens."""
    before = rows(filled)
    shutil.rmtree(filled.store_path.parent)
    done = restore(filled, backup)
    assert done.set_aside is None
    assert not done.erasures_known
    assert rows(filled) == before
    with open_store(filled) as store:
        assert list(faults(store.db, done.label.journal)) == []
        assert [row["verb"] for row in store.db["journal"].rows][-1] == "restored"
        assert LABEL not in store.db.table_names()
        assert store.vault.get(1, Sealed.DRAFT, identity) == b"draft 1"


def test_a_store_that_is_there_is_set_aside_and_not_lost(backup: Path, filled: Config) -> None:
    """Only when it is asked for; what came after the backup is in the store that is kept beside."""
    with open_store(filled) as store:
        enter(store, "D4DD", 3)
    with pytest.raises(FileInTheWay, match="--replace"):
        restore(filled, backup)
    done = restore(filled, backup, replace_store=True)
    assert done.set_aside is not None
    assert [row[0] for row in rows(filled)["cases"]] == ["B2BB", "C3CC"]
    kept = replace(filled, store=replace(filled.store, path=done.set_aside))
    assert [row[0] for row in rows(kept)["cases"]] == ["B2BB", "C3CC", "D4DD"]
    with open_store(filled) as store:
        assert len(store.backups.all()) == 1  # the one that was restored, though it was on record only afterwards


def test_a_restore_does_not_bring_back_what_was_erased(backup: Path, filled: Config) -> None:
    """A case and a writer, erased after the backup was made, are erased in it again, bytes and all."""
    with open_store(filled) as store:
        blob = bytes(store.db["sealed"].get((1, "raw"))["blob"])
        erase(store, plan_case(store, filled, "B2BB"))
        erase(store, plan_writer(store, filled, "parent2@example.com"))
        graves = {(row["hash"], row["erased"]) for row in store.db["tombstones"].rows}
    assert blob[40:120] in backup.read_bytes()
    done = restore(filled, backup, replace_store=True)
    assert done.erased_again == 2
    found = rows(filled)
    assert (found["cases"], found["sealed"], found["names"], found["writers"]) == ([], [], [], [])
    assert blob[40:120] not in filled.store_path.read_bytes()
    with open_store(filled) as store:
        assert {(row["hash"], row["erased"]) for row in store.db["tombstones"].rows} == graves
        assert list(faults(store.db)) == []
        enter_again = f"From: parent1@example.com\r\nMessage-ID: <1@x>\r\n\r\n{1}".encode()
        assert not store.ledger.meet(enter_again, Form.RFC822)[1]


def test_a_damaged_store_is_replaced(backup: Path, filled: Config) -> None:
    """Which is what backups are for: it is kept beside, and it is said that it could not tell of erasures."""
    filled.store_path.write_bytes(b"not a database any more" * 500)
    done = restore(filled, backup, replace_store=True)
    assert done.set_aside is not None
    assert done.set_aside.read_bytes().startswith(b"not a database")
    assert not done.erasures_known
    assert len(rows(filled)["cases"]) == 2


def test_the_wrong_index_key_is_refused(backup: Path, filled: Config) -> None:
    """With it no name, no writer and no mail would be recognised, without a word."""
    (filled.keys_folder / "index.key").write_bytes(bytes(32))
    with pytest.raises(KeysError, match="not the one"):
        restore(filled, backup, replace_store=True)


def test_a_store_in_use_is_not_replaced(backup: Path, filled: Config, monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that reads it would go on writing into a file that nobody opens again."""
    monkeypatch.setattr("casefold.store.store._WAIT_SECONDS", 0.2)
    other = sqlite3.connect(filled.store_path)
    other.execute("begin")
    other.execute("select * from cases").fetchall()
    with open_store(filled) as store, store.transaction():
        write(store.db, "something")
    with pytest.raises(StoreBusy):
        restore(filled, backup, replace_store=True)
    other.close()
    assert len(rows(filled)["cases"]) == 2


def test_a_later_case_of_an_erased_ones_number_would_stay(filled: Config, tmp_path: Path) -> None:
    """Only what was erased after the backup is erased in it; and no number is given twice."""
    with open_store(filled) as store:
        erase(store, plan_case(store, filled, "B2BB"))
        enter(store, "B2BB", 3)
        back_up(store, filled, tmp_path / "later.db")
    done = restore(filled, tmp_path / "later.db", replace_store=True)
    assert done.erased_again == 0
    assert "B2BB" in [row[0] for row in rows(filled)["cases"]]
