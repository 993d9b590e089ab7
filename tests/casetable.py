"""Tables of phrasings: one case a line, ``expected | words``, every second line held back from tuning."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

Case = tuple[str, ...]
FOLDER = Path(__file__).parent / "pipeline" / "cases"


def tuned(name: str) -> list[Case]:
    """The lines that rules may be tuned on."""
    return list(_lines(name))[0::2]


def held(name: str) -> list[Case]:
    """The lines that nobody tunes on: they say how well the rules read what their authors have not seen."""
    return list(_lines(name))[1::2]


def all_of(name: str) -> list[Case]:
    """Every line, of a table that is no measure."""
    return list(_lines(name))


def share_right(cases: list[Case], read: Callable[[Case], str], expected: Callable[[Case], str]) -> float:
    """How many of the cases are read as expected, 0 to 1."""
    return sum(read(case) == expected(case) for case in cases) / len(cases)


def _lines(name: str) -> Iterator[Case]:
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield tuple(part.strip() for part in line.split("|"))
