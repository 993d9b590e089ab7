"""Runs that are killed between taking mail in and acknowledging it: nobody is told twice, and nothing is forgotten."""

from __future__ import annotations

import os
import re
import shutil
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from casefold.configfile import read
from casefold.store.acknowledgements import ReplyState
from casefold.store.store import open_store
from casefold.store.vault import Sealed
from recent_mail import story

pytestmark = pytest.mark.imap
Configure = Callable[..., Path]


def standings(file: Path) -> list[tuple[int, str]]:
    """(message, where its acknowledgement stands)."""
    with open_store(read(file)) as store:
        return [(each.message, each.state.value) for each in store.acknowledgements.in_state(*ReplyState)]


def sealed(file: Path) -> int:
    """How many addresses are sealed for acknowledgements."""
    with open_store(read(file)) as store:
        return store.db["sealed"].count_where("kind = ?", [Sealed.REPLY.value])


def test_killed_between_acceptance_and_commit_it_is_never_sent_twice(  # type: ignore[no-untyped-def]
    dovecot, forked, casefold, acknowledging: Configure, smtp
) -> None:
    """kill -9 when the server has taken the mail: the next runs and retry leave it alone, and a person is told."""
    file = acknowledging()
    dovecot.deliver("alice", [story(1)])
    pids: list[int] = []

    def take_and_kill(_server: object, _envelope: object) -> str:
        os.kill(pids[0], signal.SIGKILL)
        return "250 OK"

    smtp.room.on_data = take_and_kill
    run = forked.start(file)
    pids.append(run.pid)
    assert run.wait().code == -signal.SIGKILL
    assert len(smtp.room.got) == 1
    assert standings(file) == [(1, "in doubt")]
    smtp.room.on_data = lambda _server, _envelope: "250 OK"
    assert forked(file).code == 0
    assert casefold("reply", "send").stdout == ""
    casefold("retry")
    assert len(smtp.room.got) == 1
    assert "Nobody knows whether those in doubt went" in casefold.without_passphrase("status").stdout
    assert re.search(r"^ *1 .* in doubt", casefold.without_passphrase("reply").stdout, re.MULTILINE)
    casefold.without_passphrase("reply", "settle", "1", "--went")
    assert standings(file) == [(1, "sent")]
    assert sealed(file) == 0
    casefold.without_passphrase("reply", "settle", "1", "--again", code=1)


def test_killed_at_any_commit_nothing_goes_twice_and_nothing_is_forgotten(  # type: ignore[no-untyped-def]
    dovecot, forked, campaign: Path, acknowledging: Configure, smtp
) -> None:
    """kill -9 before and after each commit of a run: after the next run each is sent once, waits or is in doubt."""
    acknowledging()
    dovecot.deliver("alice", [story(1), story(2)])
    whole = shutil.copytree(campaign, campaign.parent / "whole")
    commits = forked(whole / "casefold.toml").commits
    assert len(smtp.room.got) == 2
    for number in range(1, commits):
        for when in ("kill_before", "kill_after"):
            smtp.room.got.clear()
            file = shutil.copytree(campaign, campaign.parent / f"{when}{number}") / "casefold.toml"
            assert forked(file, **{when: number}).code == -signal.SIGKILL
            assert forked(file).code == 0
            got = [to for got in smtp.room.got for to in got.to]
            assert len(set(got)) == len(got)
            stand = dict(standings(file))
            assert stand.keys() == {1, 2}
            sent = [f"parent{message}@example.com" for message, state in stand.items() if state == "sent"]
            assert set(sent) <= set(got)
            assert set(got) - set(sent) <= {f"parent{each}@example.com" for each in stand if stand[each] == "in doubt"}
            assert sealed(file) == sum(state in ("waiting", "in doubt") for state in stand.values())


def test_killed_before_it_is_sent_it_waits_for_the_passphrase(  # type: ignore[no-untyped-def]
    dovecot, forked, casefold, acknowledging: Configure, smtp
) -> None:
    """The run dies after the case is committed: the address is sealed, and the next unlock sends it, once."""
    file = acknowledging()
    dovecot.deliver("alice", [story(1)])
    commits = forked(acknowledging(enabled="false"), "status").commits
    killed = 0
    for number in range(commits + 4, commits + 12):
        done = forked(acknowledging(), kill_after=number)
        killed += done.code == -signal.SIGKILL
        if standings(file):
            break
    assert killed
    assert standings(file) == [(1, "waiting")]
    assert sealed(file) == 1
    assert forked(file).code == 0
    assert smtp.room.got == []
    assert b"parent1@example.com" not in b"".join(path.read_bytes() for path in (file.parent / "data").iterdir())
    assert casefold("reply", "send").stdout == "acknowledgements: 1 sent\n"
    casefold("reply", "send")
    assert [got.to for got in smtp.room.got] == [["parent1@example.com"]]
