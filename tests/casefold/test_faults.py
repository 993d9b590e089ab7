"""Faults on the way, each caused for real: the run says so in one sentence, and the next one makes it good."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlite_utils import Database

import documents
from casefold.configfile import read
from casefold.store import schema
from casefold.store.store import open_store
from forked import Forked
from holding import holding
from ingest.arrival import Form
from proxy import Proxy
from story_mail import letter

pytestmark = pytest.mark.imap


@pytest.fixture
def file(dovecot, inbox: Callable[..., None], campaign: Path) -> Path:  # type: ignore[no-untyped-def]  # the fixture's own class
    """The configuration of a campaign with six stories in its mailbox."""
    dovecot.deliver("alice", [letter(number) for number in range(6)])
    return campaign / "casefold.toml"


def with_picture(number: int, size: int) -> bytes:
    """A story of so many bytes, nearly all of them in a picture that nobody reads."""
    picture = b"\x89PNG\r\n\x1a\n" + bytes(size * 3 // 4)
    return documents.mail(f"My son was discussed at panel {number}.", {"photo.png": picture}, subject=f"Panel {number}")


def states(file: Path) -> list[str]:
    """The states of all messages in the store."""
    return [state for state, _, _ in holding(read(file)).messages.values()]


def test_a_connection_cut_in_the_midst_of_a_literal_goes_on(dovecot, inbox, file: Path, forked: Forked) -> None:  # type: ignore[no-untyped-def]
    """Cut again and again, each time further on: one run has everything, and says nothing of it."""
    dovecot.deliver("alice", [with_picture(10, 400_000), with_picture(11, 400_000)])
    with Proxy(dovecot.tls_port, cut_after=200_000, cuts=(300_000,)) as proxy:
        inbox(port=str(proxy.port))
        done = forked(file)
        assert (proxy.cut_after, proxy.cuts) == (None, [])  # it was cut, twice
    assert (done.code, done.err) == (0, "")
    assert states(file) == ["drafted"] * 8


def test_a_server_that_restarts_while_mail_is_fetched(dovecot, inbox, file: Path, forked: Forked) -> None:  # type: ignore[no-untyped-def]
    """It is back within seconds: the same run goes on."""
    dovecot.deliver("alice", [with_picture(10, 6_000_000), with_picture(11, 6_000_000)])
    with Proxy(dovecot.tls_port, rate=6_000_000) as proxy:
        inbox(port=str(proxy.port))
        run = forked.start(file)
        time.sleep(0.6)
        dovecot.restart()
        done = run.wait()
    assert (done.code, done.err) == (0, "")
    assert states(file) == ["drafted"] * 8


def test_a_server_that_falls_silent_is_left_and_met_again(dovecot, inbox, file: Path, forked: Forked) -> None:  # type: ignore[no-untyped-def]
    """Silent for longer than the timeout: code 75, what came is safe, and the next run has the rest."""
    with Proxy(dovecot.tls_port) as proxy:
        inbox(port=str(proxy.port), timeout="1")
        proxy.stall.set()
        silent = forked(file)
        proxy.stall.clear()
        done = forked(file)
    assert silent.code == 75
    assert silent.err.count("\n") == 1
    assert silent.seconds < 60
    assert done.code == 0
    assert states(file) == ["drafted"] * 6


@pytest.mark.parametrize("room", [4_000, 60_000, 200_000])
def test_no_room_for_the_file(file: Path, forked: Forked, room: int) -> None:
    """A limit on the size of files, as a quota is: one sentence, code 1, and all of it once there is room."""
    size = read(file).store_path.stat().st_size
    done = forked(file, file_limit=size + room)
    assert done.code == 1
    assert done.err == "casefold: The disk with the case store is full. Make room, then run again: nothing was lost.\n"
    assert forked(file).code == 0
    assert states(file) == ["drafted"] * 6


@pytest.mark.skipif(os.getuid() != 0, reason="only root may mount a small disk")
def test_a_full_disk(file: Path, forked: Forked) -> None:
    """A disk of one megabyte, full but for a little: the same sentence, and all of it once there is room."""
    data = read(file).store_path.parent
    small = data.with_name("small")
    small.mkdir()
    size = sum(path.stat().st_size for path in data.iterdir()) // 1024 + 200
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}k,mode=700", "tmpfs", small], check=False)
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a disk")
    try:
        shutil.copytree(data, small, dirs_exist_ok=True)
        file.write_text(f'[store]\npath = "small/{read(file).store_path.name}"\n' + file.read_text())
        done = forked(file)
        assert done.code == 1
        assert "disk with the case store is full" in done.err
        subprocess.run(["mount", "-o", "remount,size=50m", small], check=True)
        assert forked(file).code == 0
        assert states(file) == ["drafted"] * 6
    finally:
        subprocess.run(["umount", "--lazy", small], check=True)  # also while a failed run holds a file on it


def test_a_store_that_another_process_holds(file: Path, forked: Forked) -> None:
    """Held for longer than a run waits, from before it begins or from its midst: code 75, and nothing is half done."""
    with sqlite3.connect(read(file).store_path, isolation_level=None) as other:
        other.execute("begin immediate")
        done = forked(file, patience=0.3)
        assert (done.code, done.err.count("\n")) == (75, 1)
        assert "in use by another process" in done.err
        other.execute("rollback")
        run = forked.start(file, patience=0.1)
        time.sleep(0.25)
        other.execute("pragma busy_timeout = 5000")
        other.execute("begin immediate")
        assert run.wait().code in (0, 75)
        other.execute("rollback")
    other.close()
    assert forked(file).code == 0
    assert states(file) == ["drafted"] * 6


@pytest.mark.parametrize("hours", [-26, -24 * 3650, 24 * 3650])
def test_a_clock_that_is_wrong(dovecot, file: Path, forked: Forked, hours: int) -> None:  # type: ignore[no-untyped-def]
    """Put back by a day or by ten years between two runs, or far ahead: what is new is told by UID, not by time."""
    assert forked(file).code == 0
    dovecot.deliver("alice", [letter(number) for number in (1, 20)])
    done = forked(file, clock=hours * 3600)
    assert done.out.startswith("2 messages: 1 new case, 1 duplicate")
    assert forked(file).out.startswith("no new mail")
    assert states(file) == ["drafted"] * 7


def test_two_runs_at_once(file: Path, forked: Forked) -> None:
    """One works, the other says so and ends with 75, or comes after and finds nothing to do; each mail is one case."""
    runs = [forked.start(file) for _ in range(4)]
    ended = [run.wait() for run in runs]
    assert {done.code for done in ended} <= {0, 75}
    assert any(done.code == 0 for done in ended)
    assert states(file) == ["drafted"] * 6


@pytest.mark.parametrize("version", [step.name for step in schema.MIGRATIONS._migrations[1:]])
def test_a_store_from_an_earlier_schema(file: Path, campaign: Path, forked: Forked, version: str) -> None:
    """As it was before each of the migrations, with a mail in it: brought up to date, and that mail is no new one."""
    config = read(file)
    known = letter(3)
    with open_store(config) as store:
        entry, _ = store.ledger.meet(known, Form.RFC822)
        row = next(iter(store.db["messages"].rows_where("id = ?", [entry.id])))
        store.db.rollback()
    config.store_path.unlink()
    for leftover in config.store_path.parent.glob("*-*"):
        leftover.unlink()
    config.store_path.touch(mode=0o600)
    with sqlite3.connect(config.store_path) as connection:
        old = Database(connection)
        schema.MIGRATIONS.apply(old, stop_before=version)
        kept = {name: value for name, value in row.items() if name in old["messages"].columns_dict}
        old["messages"].insert(kept | {"state": "drafted", "case_id": "K7WQ"})
        there = {"account": "inbox", "mailbox": "INBOX", "uidvalidity": 1, "uid": 7, "message": row["id"]}
        old["locations"].insert(there | {"reason": "", "tries": 1, "marked": 0})
    connection.close()
    done = forked(file)
    assert done.code == 0, done.err
    assert done.out.startswith("6 messages: 5 new cases, 1 duplicate")
    with open_store(config) as store:
        assert not schema.MIGRATIONS.pending(store.db)
