"""A run that is killed with -9, anywhere: the next one ends with the same cases, none twice and none missing.

``SOAK_KILLS`` and ``SOAK_MESSAGES`` say how many (20 in ``make test``, 200 over 500 messages in ``make soak``).
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import time
from pathlib import Path

import pytest

import documents
from casefold.configfile import read
from forked import Forked
from holding import Holding, holding
from story_mail import letter

pytestmark = pytest.mark.imap

KILLS = int(os.environ.get("SOAK_KILLS", "20"))
MESSAGES = int(os.environ.get("SOAK_MESSAGES", "8"))
SEED = 20130603


def mailbox() -> list[bytes]:
    """Stories, a second mail of a writer, one with a document, an automatic answer, and one that cannot be drafted."""
    special = [
        letter(101, sender="parent0@example.com"),
        documents.mail("Please see attached.", {"report.docx": documents.docx("The panel met without us in March.")}),
        letter(102, Auto_Submitted="auto-replied"),
        letter(103, body=" ", Subject=" "),
    ]
    return [letter(number) for number in range(max(MESSAGES - len(special), 1))] + special


@pytest.fixture
def file(dovecot, inbox, campaign: Path) -> Path:  # type: ignore[no-untyped-def]  # the fixtures' own classes
    """The configuration of a campaign with a full mailbox and an empty store."""
    inbox(folders='["INBOX", "Spam"]', after='"flag"')
    dovecot.deliver("alice", mailbox())
    dovecot.deliver("alice", [b"Received: by spam.example.com; today\r\n" + letter(0), letter(104)], folder="Spam")
    return campaign / "casefold.toml"


def copied(file: Path, name: str) -> Path:
    """The configuration of a copy of a campaign."""
    home = file.parent.parent / name
    shutil.copytree(file.parent, home)
    return home / file.name


def undisturbed(file: Path, forked: Forked) -> tuple[Holding, int, float]:
    """(what a run that nobody disturbs makes of this mailbox, its commits, its seconds)."""
    copy = copied(file, "undisturbed")
    done = forked(copy)
    assert done.code == 1, done.err  # one message cannot be drafted
    return holding(read(copy)), done.commits, done.seconds


def finished(file: Path, forked: Forked) -> Holding:
    """What the next whole run makes of a store that a killed one left."""
    done = forked(file)
    assert done.code in (0, 1), done.err
    assert "Traceback" not in done.err
    return holding(read(file))


def test_killed_at_commits_and_at_random_moments(file: Path, forked: Forked) -> None:
    """Right before and right after commits from the first to the last, and at any time between."""
    expected, commits, seconds = undisturbed(file, forked)
    chance = random.Random(SEED)  # noqa: S311 - moments, no secrets
    moments = KILLS * 2 // 5 if MESSAGES < 100 else KILLS
    at_commits = KILLS - moments
    for number in range(at_commits):
        at = 1 + number * (commits - 1) // max(at_commits - 1, 1)
        copy = copied(file, f"commit{number}")
        done = forked(copy, **{"kill_before" if number % 2 else "kill_after": at})
        assert done.code == -9 or at == commits, (at, done)
        assert finished(copy, forked) == expected, (at, number)
        shutil.rmtree(copy.parent)
    copy = copied(file, "random")
    for number in range(moments):
        run = forked.start(copy)
        time.sleep(chance.uniform(0, seconds if MESSAGES < 100 else 2.0))
        run.kill()
        run.wait()
        with sqlite3.connect(read(copy).store_path) as db:
            assert db.execute("pragma quick_check").fetchone() == ("ok",), number
        db.close()
    assert finished(copy, forked) == expected


def test_a_power_cut_leaves_a_store_that_opens(file: Path, forked: Forked) -> None:
    """Database and write-ahead log as they stand on disk at a random moment: whole, and finished by the next run."""
    expected, _, seconds = undisturbed(file, forked)
    chance = random.Random(SEED)  # noqa: S311 - moments, no secrets
    run = forked.start(file)
    copies = []
    for number in range(3):
        time.sleep(chance.uniform(0, seconds / 4))
        home = file.parent.parent / f"cut{number}"
        with run.frozen():
            shutil.copytree(file.parent, home, ignore=shutil.ignore_patterns("*-shm", "*.lock"))
        copies.append(home / file.name)
    run.wait()
    for copy in copies:
        assert finished(copy, forked) == expected
