"""The crontab lines and the systemd units: by the rules of cron, and by the tool that will read the units."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

import click
import pytest

from casefold.cli import group

CONTRIB = Path(__file__).parents[2] / "contrib"
WATCHING = CONTRIB.parent / "docs" / "watching.md"
UNITS = sorted(path.name for path in CONTRIB.iterdir() if path.suffix in (".service", ".timer"))
systemd = pytest.mark.skipif(
    shutil.which("systemd-analyze") is None and not os.environ.get("CI"),
    reason="systemd-analyze is not on this machine (with CI=true this is a failure)",
)
README = Path(__file__).parents[2] / "README.md"


@systemd
@pytest.mark.parametrize("unit", UNITS)
def test_systemd_takes_the_unit(unit: str, tmp_path: Path) -> None:
    """systemd-analyze has nothing to say: an unknown key is only a warning to it, so any word is a failure."""
    for name in UNITS:
        shutil.copy(CONTRIB / name, tmp_path)
    command = ["systemd-analyze", "verify", "--recursive-errors=no", str(tmp_path / unit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@systemd
def test_the_timer_fires_every_twenty_minutes() -> None:
    """The calendar expression means what the README says."""
    calendar = re.search(r"^OnCalendar=(.+)$", (CONTRIB / "casefold.timer").read_text(), re.MULTILINE)
    assert calendar is not None
    command = ["systemd-analyze", "calendar", "--iterations=3", calendar[1]]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert len(re.findall(r":(?:00|20|40):00", said)) >= 3


def test_every_unit_runs_a_verb_that_there_is() -> None:
    """With options that it takes; a timer starts the service of its name."""
    runs = [
        line for name in UNITS for line in (CONTRIB / name).read_text().splitlines() if line.startswith("ExecStart=")
    ]
    assert len(runs) == 3
    for line in runs:
        command = line.removeprefix("ExecStart=").split()
        assert command[:4] == [
            "/usr/bin/env", "/srv/casefold/bin/casefold", "--config", "/srv/campaign/casefold.toml"
        ]  # fmt: skip
        verb = group.get_command(click.Context(group), command[4])
        assert verb is not None
        assert verb.make_context(command[4], command[5:])
    for timer in [name for name in UNITS if name.endswith(".timer")]:
        assert timer.replace(".timer", ".service") in UNITS


def test_the_crontab_lines_are_ones_that_cron_takes() -> None:
    """Five fields, no bare percent sign (cron takes it for a line end), and the documentation shows the same lines."""
    lines = [line for line in (CONTRIB / "crontab").read_text().splitlines() if line and not line.startswith("#")]
    for line in lines:
        fields = line.split(None, 5)
        assert len(fields) == 6
        assert all(re.fullmatch(r"[\d*,/-]+", field) for field in fields[:5])
        assert not re.search(r"(?<!\\)%", line)
    run, overdue = lines
    assert run.endswith(" run")
    assert run in README.read_text(encoding="utf-8")
    assert overdue in WATCHING.read_text(encoding="utf-8")
