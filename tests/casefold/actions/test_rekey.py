"""A new index.key, and an index made anew: what was known is known again, and no old hash is left in the file."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from pyrage.x25519 import Identity

from casefold.actions.backup import back_up, check_backup
from casefold.actions.erase import erase, plan_case, plan_writer
from casefold.actions.reindex import make_index_anew
from casefold.actions.rekey import replace_index_key
from casefold.actions.restore import restore
from casefold.config import Config
from casefold.errors import KeysError, NotAllowed, StoreBusy, StoreError
from casefold.intake import Intake, Outcome
from casefold.store import keys
from casefold.store.acknowledgements import ReplyState
from casefold.store.blind import KEY_BYTES
from casefold.store.erasure import found_in_files
from casefold.store.indexmark import HASHED
from casefold.store.journal import faults
from casefold.store.pen import Ground
from casefold.store.places import Place
from casefold.store.store import Store, open_store
from desk import MORE, STORY, TAKE_BACK, mail
from ingest.arrival import Form
from pipeline.drafting import Drafter

ADA = STORY.replace("Bartholomew", "Rosalind")
GWEN = STORY.replace("Bartholomew", "Peregrine")
RECEIVED = b"Received: by mx.example.org; Mon, 03 Jun 2013 21:16:00 +0100\r\n"
PLACE = Place("inbox", "INBOX", 1, 7)


@pytest.fixture
def full(config: Config, drafter: Drafter) -> Config:
    """Ruth and Ada have a case each, a stranger's withdrawal waits, and Gwen was erased, her letter and her address."""
    with open_store(config) as store:
        intake = Intake(store, config, lambda: drafter)
        assert intake.take(RECEIVED + mail("ruth", STORY), Form.RFC822, PLACE) is Outcome.NEW_CASE
        assert take(store, config, drafter, "ada", ADA) is Outcome.NEW_CASE
        assert take(store, config, drafter, "gwen", GWEN) is Outcome.NEW_CASE
        assert take(store, config, drafter, "cousin", TAKE_BACK) is Outcome.WAITING
        (hers,) = store.cases.of_writer("ruth@example.com")
        with store.transaction():
            store.register.confirm(hers, [])
            store.register.decide(hers, "Nutmegwell")
            store.db.execute("update names set confirmed = 1 where scope = ?", [hers])
        erase(store, plan_writer(store, config, "gwen@example.com"))
    return config


def take(store: Store, config: Config, drafter: Drafter, writer: str, body: str, number: int = 0) -> Outcome:
    return Intake(store, config, lambda: drafter).take(mail(writer, body, number), Form.RFC822)


def hashes(store: Store) -> set[str]:
    """Every cell of any table that looks like a keyed hash."""
    cells = [cell for name in store.db.table_names() for row in store.db[name].rows for cell in row.values()]
    return {cell for cell in cells if isinstance(cell, str) and re.fullmatch("[0-9a-f]{32}", cell)}


def still_known(config: Config, drafter: Drafter) -> None:
    """Duplicates are duplicates, follow-ups join, names are known to the gate, neighbours wait together."""
    with open_store(config) as store:
        (hers,) = store.cases.of_writer("ruth@example.com")
        assert take(store, config, drafter, "ruth", STORY) is Outcome.DUPLICATE
        assert take(store, config, drafter, "ada", ADA) is Outcome.DUPLICATE
        assert take(store, config, drafter, "ruth", MORE, 3) is Outcome.JOINED
        seen = store.register.sightings("bartholomew")
        assert [(each.scope, each.confirmed) for each in seen] == [(hers, True)]
        assert [each.confirmed for each in store.register.sightings("Rosalind")] == [False]
        assert store.register.sightings("Cuthbert") == []
        bearer = store.register.roster(hers).known("Bartholomew")
        assert bearer
        assert bearer.number == 1
        assert (
            take(store, config, drafter, "cousin", "I should like to say more about the panel.", 4) is Outcome.WAITING
        )
        assert Ground.NEIGHBOUR in {each.ground for each in store.pen.all()}
        answered = mail("aunt", "Did it go well?", 5, answers="ada0")
        assert Intake(store, config, lambda: drafter).take(answered, Form.RFC822) is Outcome.WAITING
        assert store.answered.words_of(("ada0@example.com",)) is not None
        head = (RECEIVED + mail("ruth", STORY)).partition(b"\r\n\r\n")[0]
        mark = store.places.witness(len(RECEIVED + mail("ruth", STORY)), head)
        assert store.places.by_witness("inbox", mark) == 1
        assert list(faults(store.db)) == []


def test_what_was_known_is_known_under_the_new_key(full: Config, drafter: Drafter) -> None:
    """Twice over: and erased mail stays away, the very same, another copy of it, and an older one of hers."""
    before = (full.keys_folder / keys.INDEX_KEY).read_bytes()
    for count in (1, 2):
        assert replace_index_key(full) > 20
        now = (full.keys_folder / keys.INDEX_KEY).read_bytes()
        assert (now[:KEY_BYTES], len(now)) == (before, KEY_BYTES * (1 + count))
    assert not (full.keys_folder / keys.NEXT_INDEX_KEY).exists()
    with open_store(full) as store:
        assert store.register.decided(store.cases.of_writer("ruth@example.com")[0], "nutmegwell")
        assert take(store, full, drafter, "gwen", GWEN) is Outcome.DUPLICATE
        assert take(store, full, drafter, "gwen", GWEN + "\r\n-- \r\nAdded by a list") is Outcome.SKIPPED
        assert take(store, full, drafter, "gwen", "An older one.", 9) is Outcome.SKIPPED
    still_known(full, drafter)


def test_another_copy_stays_away_whenever_it_was_erased(full: Config, drafter: Drafter) -> None:
    """Its tombstone is a hash of two hashes: made before the key was replaced, between, or after."""
    with open_store(full) as store:
        cases = {name: store.cases.of_writer(f"{name}@example.com")[0] for name in ("ruth", "ada")}
        with store.transaction():
            for name in cases:  # so that her address alone refuses nothing
                store.cases.remember_writer("Z2ZZ", f"{name}@example.com")
        erase(store, plan_case(store, full, cases["ruth"]))
    replace_index_key(full)
    with open_store(full) as store:
        erase(store, plan_case(store, full, cases["ada"]))
    replace_index_key(full)
    with open_store(full) as store:
        for name, body in (("ruth", STORY), ("ada", ADA)):
            assert take(store, full, drafter, name, body + "\r\nAdded by a list") is Outcome.SKIPPED
            assert take(store, full, drafter, name, "Quite another letter.", 8) is not Outcome.SKIPPED


def test_no_old_hash_is_left(full: Config) -> None:
    """Neither in a row nor in the bytes of the file: and every column that holds some is among those on the list."""
    with open_store(full) as store:
        old = hashes(store)
        listed = {row[column] for table, column in HASHED for row in store.db[table].rows} - {""}
        mark = next(iter(store.db["index_mark"].rows))["mark"]
        assert old == listed | {mark}
    replace_index_key(full)
    with open_store(full) as store:
        assert len(hashes(store)) == len(old)
        assert not hashes(store) & old
        assert found_in_files(store.path, {each.encode() for each in old}) == set()


def test_a_column_that_is_added_later_is_not_forgotten(store: Store) -> None:
    """By its name: what a column of keyed hashes is called, and which columns of such names hold other hashes."""
    names = {column for _, column in HASHED}
    others = {("journal", "hash"), ("journal_head", "hash"), ("index_mark", "mark")}  # of rows, and of fixed words
    there = {(table.name, each.name) for table in store.db.tables for each in table.columns if each.name in names}
    assert there == set(HASHED) | others


def test_no_key_is_replaced_while_an_acknowledgement_may_be_sent(full: Config) -> None:
    """Its Message-ID is made with the key: sent again under another, it would be a second one."""
    with open_store(full) as store, store.transaction():
        store.acknowledgements.owe(1, "B2BB", "ruth@example.com", "a@example.org")
    for state in (ReplyState.WAITING, ReplyState.SENDING):
        with open_store(full) as store, store.transaction():
            store.acknowledgements.set(1, state)
        with pytest.raises(NotAllowed, match="casefold reply"):
            replace_index_key(full)
    with open_store(full) as store, store.transaction():
        store.acknowledgements.set(1, ReplyState.SENT)
    replace_index_key(full)
    with open_store(full) as store:
        assert store.acknowledgements.answers_one(("a@example.org",))
        assert store.acknowledgements.within_a_day("ruth@example.com", 2)


def test_a_wrong_key_is_refused(full: Config) -> None:
    """With what is wrong and what to do; the copy of before is as wrong as a stranger's."""
    path = full.keys_folder / keys.INDEX_KEY
    before = path.read_bytes()
    replace_index_key(full)
    for wrong in (before, os.urandom(KEY_BYTES)):
        path.write_bytes(wrong)
        with pytest.raises(KeysError, match="not the one that this store is hashed under"), open_store(full):
            pass


def test_nobody_else_may_have_the_store_open(full: Config) -> None:
    """A page that is open would go on with the old key: nothing happens, and the reader is not disturbed."""
    before = (full.keys_folder / keys.INDEX_KEY).read_bytes()
    with open_store(full) as reader:
        with pytest.raises(StoreBusy, match="Another process has the case store open"):
            replace_index_key(full)
        assert reader.register.sightings("Bartholomew")
    assert (full.keys_folder / keys.INDEX_KEY).read_bytes() == before
    with open_store(full) as store:
        assert store.db.execute("pragma journal_mode").fetchone() == ("wal",)
        assert store.register.sightings("Bartholomew")


def test_a_backup_of_before_is_restored_under_the_new_key(full: Config, drafter: Drafter, tmp_path: Path) -> None:
    """The key knows its own past, so an old backup is hashed up to today; what was erased since is erased again."""
    with open_store(full) as store:
        back_up(store, full, tmp_path / "backup")
        erase(store, plan_writer(store, full, "ada@example.com"))
    replace_index_key(full)
    assert check_backup(full, tmp_path / "backup").messages == 4
    assert restore(full, tmp_path / "backup", replace_store=True).erased_again == 1
    with open_store(full) as store:
        assert take(store, full, drafter, "ada", ADA) is Outcome.DUPLICATE
        assert take(store, full, drafter, "ruth", MORE, 3) is Outcome.JOINED
        assert take(store, full, drafter, "gwen", GWEN) is Outcome.DUPLICATE


@pytest.mark.parametrize("left", ["nothing", "a wrong one"])
def test_a_lost_key_is_made_anew_of_what_is_sealed(
    full: Config, identity: Identity, drafter: Drafter, left: str
) -> None:
    """All that the sealed half tells is known again; what it does not tell is counted, and fails towards care."""
    path = full.keys_folder / keys.INDEX_KEY
    path.unlink()
    if left == "a wrong one":
        path.touch(mode=0o600)
        path.write_bytes(os.urandom(KEY_BYTES))
    done = make_index_anew(full, identity)
    assert (done.messages, done.erased, done.purged, done.decisions) == (3, 1, 0, 1)
    with open_store(full) as store:
        assert not store.register.decided(store.cases.of_writer("ruth@example.com")[0], "nutmegwell")
        assert take(store, full, drafter, "gwen", GWEN) is Outcome.NEW_CASE  # nobody can tell any more
    still_known(full, drafter)


def test_a_backup_is_restored_whose_key_is_lost(
    full: Config, identity: Identity, drafter: Drafter, tmp_path: Path
) -> None:
    """On a machine that has the organiser's key and the backup, and nothing else; not over a store that has a key."""
    with open_store(full) as store:
        back_up(store, full, tmp_path / "backup")
    replace_index_key(full)
    with pytest.raises(NotAllowed, match="of its own"):
        restore(full, tmp_path / "backup", replace_store=True, index_lost=identity)
    full.store_path.unlink()
    (full.keys_folder / keys.INDEX_KEY).unlink()
    with pytest.raises(StoreError, match="restore --index-lost"):
        make_index_anew(full, identity)
    assert not full.store_path.exists()
    with pytest.raises(KeysError, match="is missing: no name"):
        restore(full, tmp_path / "backup")
    done = restore(full, tmp_path / "backup", index_lost=identity)
    assert (done.set_aside, done.erasures_known) == (None, False)
    assert sorted(path.name for path in full.store_path.parent.iterdir()) == ["casefold.db"]
    still_known(full, drafter)


def test_a_key_that_fits_is_not_lost(full: Config, identity: Identity) -> None:
    """To make the index anew loses the tombstones, so it is not done by a slip; also when it fits and lies beside."""
    with pytest.raises(NotAllowed, match="fits this store"):
        make_index_anew(full, identity)
    (full.keys_folder / keys.INDEX_KEY).rename(full.keys_folder / keys.NEXT_INDEX_KEY)
    with pytest.raises(NotAllowed, match="fits this store"):
        make_index_anew(full, identity)


def test_who_sees_drafts_alone_cannot_make_it_anew(full: Config) -> None:
    """It reads everything that is sealed; a stranger's key opens nothing, and the old index stays."""
    (full.keys_folder / keys.INDEX_KEY).rename(full.folder / "elsewhere")
    with pytest.raises(Exception, match="sealed for other keys"):
        make_index_anew(full, Identity.generate())
    (full.folder / "elsewhere").rename(full.keys_folder / keys.INDEX_KEY)
    with open_store(full) as store:
        assert store.register.sightings("Bartholomew")
