"""Rows for a person: a ruled table where there is room for it, and else a few lines for each."""

from __future__ import annotations

import os
import sys
import textwrap

from casefold.cli.terminal import showable

_PIPE = 132
"""Columns of what goes into a pipe or a file."""
_BETWEEN = 3
"""Columns that the rules take between two cells."""


def table(columns: list[str], rows: list[list[str]]) -> None:
    """Print rows to standard output; where a word of theirs would have to be broken, each row as lines of its own."""
    from rich import box  # noqa: PLC0415 - rich is loaded where there is something to draw
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table  # noqa: PLC0415
    from rich.text import Text  # noqa: PLC0415

    console = Console(width=None if sys.stdout.isatty() or "COLUMNS" in os.environ else _PIPE)
    shown = [[showable(cell) for cell in row] for row in rows]
    if _narrowest(columns, shown) > console.width:
        for line in (line for row in shown for line in _lines(columns, row, console.width)):
            console.out(line, highlight=False)
        return
    drawn = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for index, column in enumerate(columns):
        drawn.add_column(column, no_wrap=index == 0, overflow="fold")
    for row in shown:
        drawn.add_row(*map(Text, row))
    console.print(drawn)


def _narrowest(columns: list[str], rows: list[list[str]]) -> int:
    """The columns of a terminal that a table needs if no word is broken; the first cell of a row is never wrapped."""
    width = max((len(row[0]) for row in rows), default=0)
    for place, column in enumerate(columns[1:], 1):
        words = " ".join([column, *(row[place] for row in rows)]).split()
        width += _BETWEEN + max(map(len, words), default=0)
    return width


def _lines(columns: list[str], row: list[str], width: int) -> list[str]:
    """A row's first cell, and the others behind it with their names as far as they hold something."""
    first, *others = row
    told = " · ".join(
        f"{name}: {' '.join(cell.split())}" for name, cell in zip(columns[1:], others, strict=True) if cell
    )
    indent = " " * (len(first) + 2)
    return textwrap.wrap(
        f"{first}  {told}", width, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False
    )
