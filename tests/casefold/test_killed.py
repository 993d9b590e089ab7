"""A process that is killed in the midst of erasing or of sealing again leaves all of it or none of it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pyrage import passphrase
from pyrage.x25519 import Identity

from casefold.actions import holders
from casefold.actions.erase import erase, finish, plan_case
from casefold.cli.doctor import _store
from casefold.config import Config
from casefold.store.case import Case
from casefold.store.erasure import found_in_files
from casefold.store.journal import faults, write
from casefold.store.ledger import State
from casefold.store.store import Store, open_store
from casefold.store.vault import Sealed
from ingest.arrival import Form

MESSAGES = 60
KILLS = 6
_ERASE = """
import sys
from pathlib import Path
from casefold.actions.erase import erase, plan_case
from casefold.configfile import read
from casefold.store.store import open_store
config = read(Path(sys.argv[1]))
with open_store(config) as store:
    print("ready", flush=True)
    erase(store, plan_case(store, config, "B2BB"))
"""
_ADD = """
import sys
from pathlib import Path
from pyrage.x25519 import Identity
from casefold.actions import holders
from casefold.configfile import read
from casefold.store.holders import Sight, holder_of
from casefold.store.store import open_store
config, mine, hers = read(Path(sys.argv[1])), *(sys.stdin.readline().strip() for _ in "12")
with open_store(config) as store:
    print("ready", flush=True)
    holders.add(store, config, Identity.from_str(mine), holder_of("reader", hers, Sight.EVERYTHING))
"""


def fill(config: Config) -> None:
    """Two cases with as many messages each, and something sealed of every one."""
    with open_store(config) as store, store.transaction():
        for number in range(MESSAGES):
            case = "B2BB" if number % 2 else "C3CC"
            entry, _ = store.ledger.meet(f"\r\n\r\n{number}".encode(), Form.RFC822)
            store.ledger.settle(entry.id, State.DRAFTED, case=case)
            for kind in (Sealed.RAW, Sealed.DRAFT):
                store.vault.put(entry.id, kind, os.urandom(20_000))
        store.cases.save(Case("B2BB"))
        store.cases.save(Case("C3CC"))


def killed(code: str, config: Config, said: str, rng: random.Random) -> None:
    """Run this, and kill it at a moment after it has begun."""
    command = [sys.executable, "-c", code, str(config.folder / "casefold.toml")]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin
    assert process.stdout
    with process.stdin, process.stdout:
        process.stdin.write(said)
        process.stdin.flush()
        assert process.stdout.readline() == "ready\n"
        time.sleep(rng.uniform(0, 0.25))
        process.send_signal(signal.SIGKILL)
    process.wait(10)


def whole(store: Store) -> bool:
    """Whether the case is there with all its messages; fails when it is there in part."""
    parts = (
        store.db["cases"].count_where("id = 'B2BB'"),
        len(store.ledger.of_case("B2BB")) // (MESSAGES // 2),
        (store.db["sealed"].count - MESSAGES) // MESSAGES,
        1 - store.db["journal"].count_where("verb = 'erased'"),
    )
    assert len(set(parts)) == 1, parts
    assert list(faults(store.db)) == []
    return bool(parts[0])


def test_an_erasure_that_is_killed_has_happened_or_not(config: Config) -> None:
    """At whichever moment; it can be done again, and what it could not clear away is cleared by doctor."""
    rng = random.Random(6)  # noqa: S311 - moments, not secrets
    fill(config)
    with open_store(config) as store:
        hers = [row["blob"][40:80] for row in store.db["sealed"].rows_where("message % 2 = 0")]
    for _ in range(KILLS):
        killed(_ERASE, config, "", rng)
        with open_store(config) as store:
            assert store.db["sealed"].count_where("message % 2 = 1") == MESSAGES
            if not whole(store):
                break
    with open_store(config) as store:
        if whole(store):
            erase(store, plan_case(store, config, "B2BB"))
        finish(store)
        assert not finish(store)
        assert found_in_files(store.path, hers) == set()


def test_an_erasure_that_was_cut_short_is_finished(config: Config) -> None:
    """Its rows are gone and on record, and nothing was cleared away yet: doctor's check does that."""
    fill(config)
    with open_store(config) as store:
        blob = store.db["sealed"].get((2, "raw"))["blob"][40:80]
        store.db.execute("pragma secure_delete = off")  # else there would be nothing to clear, as a rule
        with store.transaction():
            store.db["sealed"].delete_where("message = 2")
            write(store.db, "erased", "B2BB")
        assert found_in_files(store.path, {blob}) == {blob}
    assert "an erasure that was cut short is finished now" in _store(config)
    assert "cut short" not in _store(config)
    with open_store(config) as store:
        assert found_in_files(store.path, {blob}) == set()


def test_sealing_again_that_is_killed_can_be_done_again(config: Config, made_keys: Path) -> None:
    """The organiser opens everything at every moment, and the keys on record are those that open."""
    mine = Identity.from_str(
        passphrase.decrypt((made_keys / "identity.age").read_bytes(), "seven quiet herons").decode()
    )
    rng = random.Random(7)  # noqa: S311 - moments, not secrets
    fill(config)
    before = (config.keys_folder / "recipients.txt").read_bytes()
    for _ in range(KILLS):
        hers = Identity.generate()
        killed(_ADD, config, f"{mine}\n{hers.to_public()}\n", rng)
        with open_store(config) as store:
            for row in store.db.query("select message, kind from sealed"):
                assert len(store.vault.get(row["message"], Sealed(row["kind"]), mine)) == 20_000
            holders.reseal(store, config, mine)
            assert store.vault.misfits() == 0
            assert list(faults(store.db)) == []
        (config.keys_folder / "recipients.txt").write_bytes(before)
        with open_store(config) as store:
            holders.reseal(store, config, mine)


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's limits of other systems are not looked at")
def test_every_command_switches_core_dumps_off(config: Config) -> None:
    """As the kernel tells of a running command: no core file, and no reading of its memory by others of this user."""
    script = (
        "import sys, os, ctypes, resource\n"
        "from casefold.cli import main\n"
        "sys.argv = ['casefold', '--version']\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), oct(os.umask(0)))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "(0, 0) 0 0o77"
