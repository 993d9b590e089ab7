"""``casefold add`` and the dry run of ``casefold import``, as a person and a program use them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

PAGES = Path(__file__).parents[2] / "ingest" / "forum" / "pages"
NOTIFICATIONS = PAGES.parent / "notifications"
KEYS = {
    *("file", "where", "site", "thread", "number", "author", "time", "opening_poster", "staff", "withdrawn", "stub"),
    *("cut", "body"),
}


def test_a_pasted_message_becomes_a_case(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Piped in with its writer in a file; the draft shows neither her name nor her username."""
    who = tmp_path / "who.txt"
    who.write_text("mumofaidan\n")
    words = "My son Aidan was discussed at panel and nobody told us.\n\nmumofaidan\n"
    done = casefold(
        "add", "--site", "mumsnet", "--private", "--who-file", str(who), "--when", "2013-06-03", answers=words
    )
    assert done.stdout == "A new case. See: casefold list\n"
    assert "idan" not in done.stdout + done.stderr
    (row,) = casefold.rows("list", "--json")
    shown = casefold("show", row["case"]).stdout
    assert "was discussed at panel" in shown
    assert "idan" not in shown
    again = casefold(
        "add", "--site", "mumsnet", "--private", "--who-file", str(who), "--when", "2013-06-03", answers=words
    )
    assert again.stdout == "It is there already. Nothing was changed.\n"


def test_a_wrong_day_and_no_text_are_told(casefold) -> None:  # type: ignore[no-untyped-def]
    """One sentence each, and nothing is stored."""
    assert "--when must be a day" in casefold("add", "--when", "yesterday", answers="x", code=2).stderr
    assert "no text" in casefold("add", answers=" \n", code=1).stderr


def test_a_dry_run_needs_no_campaign_and_says_what_is_there(tmp_path: Path) -> None:
    """One object a post, every key of it; what was found is talk, and goes to standard error."""
    script = Path(sys.executable).parent / "casefold"
    files = [PAGES / "xenforo-2.html", PAGES / "mumsnet-2024.txt", NOTIFICATIONS / "phpbb-private.eml"]
    done = subprocess.run(
        [script, "import", "--dry-run", "--json", *files],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"HOME": str(tmp_path), "PYTHONPATH": ":".join(sys.path)},
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert all(set(row) == KEYS for row in rows)
    assert [(row["site"], row["number"], row["author"], row["stub"]) for row in rows] == [
        ("xenforo", 1, "Bittern", False),
        ("xenforo", 2, "Water Rail", False),
        ("mumsnet", 1, "BlueOwl22", False),
        ("mumsnet", 2, "otter_mum", False),
        ("mumsnet", 3, "SealPup", False),
        ("mumsnet", 4, "BlueOwl22", False),
        ("phpbb", 1, rows[-1]["author"], True),
    ]
    assert f"{files[1]}: mumsnet thread, 4 of 999 posts, 3 authors; pages missing" in done.stderr
    assert not list(tmp_path.iterdir())
