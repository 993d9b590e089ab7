"""A file of weights: a head, and one line of numbers a feature, read a stretch at a time.

Read as one piece of JSON, eighty thousand lists of numbers take five times the memory of the table that they become,
and the process keeps it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib.resources import files
from itertools import chain, islice
from typing import Any

import numpy as np
import numpy.typing as npt

_FEATURES = '"features":{'
_LINES = 2000


class BadTable(Exception):
    """A file of weights is not in this form; the text names the file."""


@dataclass(frozen=True, slots=True)
class Table:
    """The numbers of a file of weights."""

    head: dict[str, Any]
    """All that stands before the features."""
    rows: dict[str, int] = field(repr=False)
    """Feature to its row."""
    numbers: npt.NDArray[np.float64] = field(repr=False)
    """One row a feature."""


def read_table(name: str) -> Table:
    """A file of this folder. Raises ``BadTable``."""
    head = ""
    rows: dict[str, int] = {}
    parts = []
    with (files("models") / name).open(encoding="utf-8") as lines:
        for line in lines:
            head += line
            if _FEATURES in line:
                break
        head, found, first = head.partition(_FEATURES)
        if not found:
            raise BadTable(f"models/{name} has no features: install casefold again")
        for stretch in _stretches(chain([first], lines)):
            begin = len(rows)
            rows.update((feature, begin + at) for at, feature in enumerate(stretch))
            parts.append(np.array(list(stretch.values()), dtype=np.float64))
    return Table(json.loads(f"{head.rstrip().rstrip(',')}}}"), rows, np.concatenate(parts))


def _stretches(lines: Iterator[str]) -> Iterator[dict[str, list[float]]]:
    while stretch := "".join(islice(lines, _LINES)).rstrip(",}\n"):
        yield json.loads(f"{{{stretch}}}")
