"""index.key is replaced while things go wrong: at every moment one key file fits the store, and nobody is unknown."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyrage.x25519 import Identity

from casefold.actions.reindex import make_index_anew
from casefold.actions.rekey import replace_index_key
from casefold.config import Config
from casefold.errors import KeysError, StoreBusy
from casefold.store import keys
from casefold.store.journal import faults
from casefold.store.store import open_store
from ingest.arrival import Form
from pipeline.mention import MentionType
from pipeline.roster import NewName

KILLS = 8
NAMES = [NewName(f"Bartholomew{number}", MentionType.CHILD, number) for number in range(400)]
RAW = b"From: ruth@example.com\r\n\r\nOur story"
_REPLACE = """
import sys
from pathlib import Path
from casefold.actions.rekey import replace_index_key
from casefold.configfile import read
config = read(Path(sys.argv[1]))
print("ready", flush=True)
replace_index_key(config)
"""
_LOOK = """
import sys
import time
from pathlib import Path
from casefold.configfile import read
from casefold.errors import StoreBusy
from casefold.store.store import open_store
config, looks = read(Path(sys.argv[1])), 0
print("ready", flush=True)
while not (config.folder / "enough").exists():
    try:
        with open_store(config) as store:
            assert store.register.sightings("Bartholomew7"), "a known name is not known"
            looks += 1
    except StoreBusy:
        pass
    time.sleep(0.03)
print(looks)
"""


@pytest.fixture
def full(config: Config) -> Config:
    """A store with one message, its writer, many names, and many words."""
    with open_store(config) as store, store.transaction():
        entry, _ = store.ledger.meet(RAW, Form.RFC822)
        store.register.learn("B2BB", NAMES)
        store.cases.remember_writer("B2BB", "ruth@example.com")
        words = ({"message": entry.id, "hash": f"{number:032x}"} for number in range(20_000))
        store.db["words"].insert_all(words, pk=("message", "hash"))
    return config


def known(config: Config) -> None:
    """Fails unless names, writer and message are known, and the file is sound."""
    with open_store(config) as store:
        assert all(store.register.sightings(name.surface) for name in NAMES[::40])
        assert store.cases.of_writer("ruth@example.com") == ["B2BB"]
        assert store.ledger.meet(RAW, Form.RFC822)[1] is False
        assert next(store.db.query("pragma integrity_check"))["integrity_check"] == "ok"
        assert list(faults(store.db)) == []


def started(code: str, config: Config) -> subprocess.Popen[str]:
    """Another process with this store, which has begun."""
    command = [sys.executable, "-c", code, str(config.folder / "casefold.toml")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "ready\n"
    return process


def test_killed_at_any_moment(full: Config) -> None:
    """The next that opens the store finds the key that fits, whichever it is, and replaces it again if it wishes."""
    rng = random.Random(60)  # noqa: S311 - moments, not secrets
    began = time.monotonic()
    started(_REPLACE, full).communicate(timeout=60)
    seconds = time.monotonic() - began
    lengths = set()
    for _ in range(KILLS):
        process = started(_REPLACE, full)
        time.sleep(rng.uniform(0, seconds))
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=60)
        known(full)
        lengths.add(len((full.keys_folder / keys.INDEX_KEY).read_bytes()))
    assert len(lengths) > 1  # some were killed after it had taken place, or had none left to kill
    replace_index_key(full)
    known(full)


def test_killed_between_the_commit_and_the_swap(full: Config) -> None:
    """The store is hashed under the key that lies beside: who opens it puts that key in its place."""
    path, beside = full.keys_folder / keys.INDEX_KEY, full.keys_folder / keys.NEXT_INDEX_KEY
    old = path.read_bytes()
    replace_index_key(full)
    new = path.read_bytes()
    keys.write_next_index_key(full, new)
    path.write_bytes(old)
    known(full)
    assert path.read_bytes() == new
    assert not beside.exists()


def test_killed_before_the_commit(full: Config) -> None:
    """The key that lies beside was never used: it is left alone, and replaced by the next."""
    old = (full.keys_folder / keys.INDEX_KEY).read_bytes()
    keys.write_next_index_key(full, keys.grown_index_key(full))
    known(full)
    assert (full.keys_folder / keys.INDEX_KEY).read_bytes() == old
    replace_index_key(full)
    known(full)


def test_a_key_that_cannot_be_put_in_its_place(full: Config) -> None:
    """A folder stands where index.key was: the sentence says which file fits, and nothing is lost."""
    path = full.keys_folder / keys.INDEX_KEY
    keys.write_next_index_key(full, path.read_bytes())
    path.unlink()
    path.mkdir(mode=0o700)
    with pytest.raises(KeysError, match="fits the store, and cannot be made"):
        keys.take_next_index_key(full)
    path.rmdir()
    keys.take_next_index_key(full)
    known(full)


def test_the_index_made_anew_is_swapped_in_the_same_way(config: Config, identity: Identity) -> None:
    """Killed between the commit and the swap, with the old key gone: the one that lies beside is found."""
    (config.keys_folder / keys.INDEX_KEY).write_bytes(bytes(32))
    make_index_anew(config, identity)
    new = (config.keys_folder / keys.INDEX_KEY).read_bytes()
    keys.write_next_index_key(config, new)
    (config.keys_folder / keys.INDEX_KEY).write_bytes(bytes(32))
    with open_store(config):
        assert (config.keys_folder / keys.INDEX_KEY).read_bytes() == new


def test_who_opens_the_store_meanwhile_knows_everybody(full: Config) -> None:
    """Others come and go all the time: each sees the old key with the old store, or the new with the new."""
    others = [started(_LOOK, full) for _ in range(2)]
    replaced = 0
    deadline = time.monotonic() + 30
    while replaced < 4 and time.monotonic() < deadline:
        try:
            replace_index_key(full)
            replaced += 1
        except StoreBusy:
            time.sleep(0.01)
    Path(full.folder / "enough").touch()
    looks = [other.communicate(timeout=60)[0] for other in others]
    assert [other.returncode for other in others] == [0, 0]
    assert all(int(each) > 0 for each in looks)
    assert replaced == 4
    known(full)
