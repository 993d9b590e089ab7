"""Rows are read by a tired person: no word is broken, whatever the width of her terminal."""

from __future__ import annotations

import re

import pytest

from casefold.cli.ruled import table

COLUMNS = ["case", "state", "categories", "hold"]
ROWS = [
    ["K7WQ", "draft", "discussed-without-consent, quantifying-forbidden", ""],
    ["B2BB", "approved", "reports-circulated-unseen", "2027-01-14"],
]


@pytest.mark.parametrize("width", [40, 60, 80, 100, 132])
def test_no_word_is_broken_and_none_is_missing(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    """Each line fits, each word stands whole, each case begins a line."""
    monkeypatch.setenv("COLUMNS", str(width))
    table(COLUMNS, ROWS)
    shown = capsys.readouterr().out
    assert all(len(line.rstrip()) <= width for line in shown.splitlines())
    words = re.split(r"[\s·]+", shown)
    assert {word for row in ROWS for cell in row for word in cell.split()} <= set(words)
    assert {row[0] for row in ROWS} <= {line.split()[0] for line in shown.splitlines() if line.strip()}


def test_a_narrow_terminal_gets_lines_and_a_wide_one_rules(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Cells that are empty are left out of the lines; control characters steer neither."""
    for width, expected in (("50", "K7WQ  state: draft · categories:"), ("100", "case   state")):
        monkeypatch.setenv("COLUMNS", width)
        table(COLUMNS, [*ROWS, ["T4TT", "\x1b[2Jdraft", "", ""]])
        shown = capsys.readouterr().out
        assert expected in shown
        assert "\x1b[2J" not in shown
        assert ("hold: 2027-01-14" in shown) is (width == "50")
