"""``casefold reference`` as the organiser types it, through the installed command."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

CASEFOLD = str(Path(sys.executable).parent / "casefold")


def casefold(campaign: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a verb in this campaign."""
    command = [CASEFOLD, "--config", str(campaign / "casefold.toml"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_list_is_taken_in_shown_used_and_forgotten(campaign: Path, tmp_path: Path) -> None:
    """Import, list, preview with the new voice, import again, remove; each says what it did."""
    schools = tmp_path / "ours.txt"
    schools.write_text("Work Together Learning\n", encoding="utf-8")
    letter = tmp_path / "letter.txt"
    letter.write_text("My son is nine and goes to Work Together Learning, who lost his file.\n", encoding="utf-8")

    assert "Work Together" in casefold(campaign, "preview", str(letter)).stdout.split("as it would leave")[-1]
    taken = casefold(campaign, "reference", "import", str(schools), "--kind", "school", "--title", "ours")
    assert taken.stdout == "ours: 1 names of schools.\n"
    again = casefold(campaign, "reference", "import", str(schools), "--kind", "school", "--title", "ours")
    assert "there already" in again.stdout
    assert "ours" in casefold(campaign, "reference", "list").stdout
    assert "Work Together" not in casefold(campaign, "preview", str(letter)).stdout.split("as it would leave")[-1]
    assert casefold(campaign, "reference", "remove", "ours").returncode == 0
    assert "no reference lists" in casefold(campaign, "reference", "list").stdout


def test_what_cannot_be_taken_in_says_what_to_do_and_changes_nothing(campaign: Path, tmp_path: Path) -> None:
    """Wrong use is exit code 2 or 1 with one sentence, and no traceback."""
    table = tmp_path / "t.csv"
    table.write_text("a,b\n1,2\n", encoding="utf-8")
    for arguments in (
        ("import", str(table)),
        ("import", str(tmp_path / "missing.csv")),
        ("import", str(table), "--column", "c", "--kind", "name"),
        ("remove", "nothing"),
    ):
        done = casefold(campaign, "reference", *arguments)
        assert done.returncode in (1, 2), arguments
        assert done.stderr.startswith("casefold: "), done.stderr
        assert "Traceback" not in done.stderr
    assert "no reference lists" in casefold(campaign, "reference", "list").stdout
