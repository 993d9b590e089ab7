"""What verbs say where nobody can answer them, or where what was asked cannot be done."""

from __future__ import annotations

from pathlib import Path

import pytest

from casefold.cli.day import Day


def test_approve_says_what_to_do_where_nobody_decides(sample) -> None:  # type: ignore[no-untyped-def]
    """A doubtful word is asked about; without a terminal and without answers the way out is named."""
    case = next(
        row["case"]
        for row in sample.rows("list", "--json", "--kind", "story")
        if "--keep-doubtful" in sample("approve", row["case"], "--yes", code=None).stderr
    )
    refused = sample("approve", case, "--yes", code=1)
    assert "Nobody is there to decide about doubtful words" in refused.stderr
    assert {row["case"]: row["state"] for row in sample.rows("list", "--json")}[case] == "draft"


def test_init_says_what_to_do_where_nobody_chooses(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Neither a warning of Python's nor half a campaign's keys."""
    refused = casefold.without_passphrase("init", str(tmp_path / "new"), code=2)
    assert "Nobody is there to choose a passphrase" in refused.stderr
    assert "Warning" not in refused.stderr
    assert not list((tmp_path / "new").rglob("*.age"))


def test_init_says_where_it_cannot_write(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """A file stands in the way of the folder: that is no fault inside casefold."""
    (tmp_path / "file").write_text("mine")
    refused = casefold.without_passphrase("init", str(tmp_path / "file" / "campaign"), code=None)
    assert refused.returncode
    assert "cannot be made or written" in refused.stderr
    assert "fault inside" not in refused.stderr


@pytest.mark.parametrize("typed", ["31/12/2026", "soon", "2026-13-01"])
def test_a_day_is_asked_for_in_words_that_people_know(sample, typed: str) -> None:  # type: ignore[no-untyped-def]
    """Year, month and day, and no signs of a programming language."""
    case = sample.rows("list", "--json")[0]["case"]
    refused = sample("hold", case, "--until", typed, code=2)
    assert "Write it as year-month-day: 2027-01-31" in refused.stderr
    assert "%" not in refused.stderr + sample("hold", "--help").stdout
    assert Day().convert("2026-12-31", None, None).date().isoformat() == "2026-12-31"
