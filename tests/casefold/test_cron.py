"""The crontab's lines, as cron runs them: by sh, with the five variables that it sets and no others."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from casefold.configfile import read
from holding import holding
from story_mail import letter

pytestmark = pytest.mark.imap
CRONTAB = Path(__file__).parents[2] / "contrib" / "crontab"


def as_cron(line: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the command of a crontab's line (cron(8), crontab(5))."""
    at_home = {"HOME": str(home), "PWD": str(home)}
    surroundings = at_home | {"LOGNAME": "someone", "PATH": "/usr/bin:/bin", "SHELL": "/bin/sh"}
    command = ["/bin/sh", "-c", line.split(None, 5)[5]]
    return subprocess.run(command, env=surroundings, cwd=home, capture_output=True, text=True, timeout=300, check=False)


def test_the_lines_of_the_crontab_do_their_work(dovecot, inbox: Callable[..., None], campaign: Path) -> None:  # type: ignore[no-untyped-def]  # the fixture's own class
    """The first takes mail in and says one line; the second is silent then, and told before that no run went well."""
    home = campaign.parent
    (home / "casefold" / "bin").mkdir(parents=True)
    (home / "casefold" / "bin" / "casefold").symlink_to(Path(sys.executable).parent / "casefold")
    run, overdue = (line for line in CRONTAB.read_text().splitlines() if line and not line.startswith("#"))
    asked = as_cron(overdue, home)
    assert (asked.returncode, asked.stdout, asked.stderr.count("\n")) == (1, "", 1)
    dovecot.deliver("alice", [letter(1)])
    done = as_cron(run, home)
    assert (done.returncode, done.stdout.count("\n"), done.stderr) == (0, 1, "")
    assert [state for state, _, _ in holding(read(campaign / "casefold.toml")).messages.values()] == ["drafted"]
    asked = as_cron(overdue, home)
    assert (asked.returncode, asked.stdout, asked.stderr) == (0, "", "")
