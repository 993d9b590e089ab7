"""The crontab line and the systemd units: checked by the tools that will read them, where those exist."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

CONTRIB = Path(__file__).parents[2] / "contrib"
README = Path(__file__).parents[2] / "README.md"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not on this machine")
@pytest.mark.parametrize("unit", ["casefold.service", "casefold.timer", "casefold-watch.service"])
def test_systemd_takes_the_unit(unit: str, tmp_path: Path) -> None:
    """systemd-analyze has nothing to say: an unknown key is only a warning to it, so any word is a failure."""
    for name in ("casefold.service", "casefold.timer", "casefold-watch.service"):
        shutil.copy(CONTRIB / name, tmp_path)
    command = ["systemd-analyze", "verify", "--recursive-errors=no", str(tmp_path / unit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not on this machine")
def test_the_timer_fires_every_twenty_minutes() -> None:
    """The calendar expression means what the README says."""
    calendar = re.search(r"^OnCalendar=(.+)$", (CONTRIB / "casefold.timer").read_text(), re.MULTILINE)
    assert calendar is not None
    command = ["systemd-analyze", "calendar", "--iterations=3", calendar[1]]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert len(re.findall(r":(?:00|20|40):00", said)) >= 3


def test_the_crontab_line_is_one_that_cron_takes() -> None:
    """Five fields, no bare percent sign (cron takes it for a line end), and the README shows the same line."""
    line = next(line for line in (CONTRIB / "crontab").read_text().splitlines() if not line.startswith("#"))
    fields = line.split(None, 5)
    assert len(fields) == 6
    assert all(re.fullmatch(r"[\d*,/-]+", field) for field in fields[:5])
    assert not re.search(r"(?<!\\)%", line)
    assert fields[5].endswith(" run")
    assert line in README.read_text(encoding="utf-8")


@pytest.mark.skipif(shutil.which("crontab") is None, reason="cron is not on this machine")
def test_cron_itself_takes_the_file() -> None:
    """crontab -T checks a file's syntax without installing it (Debian's cron 3.0pl1-163 and later)."""
    done = subprocess.run(["crontab", "-T", str(CONTRIB / "crontab")], capture_output=True, text=True, check=False)
    assert "invalid option" in done.stderr or done.returncode == 0, done.stderr
