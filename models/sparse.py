"""A matrix of which nearly all is zero, as its rows' columns and values: enough to fit a linear model with numpy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Indices = npt.NDArray[np.int64]
Values = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Sparse:
    """Rows of columns and values; make one with :func:`sparse`."""

    width: int
    columns: Indices = field(repr=False)
    values: Values = field(repr=False)
    starts: Indices = field(repr=False)
    """Where each row begins in ``columns`` and ``values``."""
    rows: Indices = field(repr=False)
    """The row of each value, in the order of columns."""
    turned: Values = field(repr=False)
    """The values in the order of columns."""
    met: Indices = field(repr=False)
    """The columns that hold anything, ascending."""
    runs: Indices = field(repr=False)
    """Where each of ``met`` begins in ``rows`` and ``turned``."""

    def times(self, dense: Values) -> Values:
        """This matrix times a dense one of ``width`` rows."""
        return np.asarray(np.add.reduceat(dense[self.columns] * self.values[:, None], self.starts, axis=0))

    def turned_times(self, dense: Values) -> Values:
        """The transpose of this matrix times a dense one of as many rows as this has."""
        out = np.zeros((self.width, dense.shape[1]), dtype=np.float32)
        out[self.met] = np.add.reduceat(dense[self.rows] * self.turned[:, None], self.runs, axis=0)
        return out


def sparse(rows: Sequence[tuple[Indices, Values]], width: int) -> Sparse:
    """A matrix from each row's columns and values. An empty row is given a zero, for every row must begin somewhere."""
    none: tuple[Indices, Values] = np.zeros(1, dtype=np.int64), np.zeros(1, dtype=np.float32)
    filled = [row if len(row[0]) else none for row in rows]
    lengths = np.array([len(columns) for columns, _ in filled])
    columns = np.concatenate([columns for columns, _ in filled])
    values = np.concatenate([values for _, values in filled]).astype(np.float32)
    order = np.argsort(columns, kind="stable")
    met, runs = np.unique(columns[order], return_index=True)
    return Sparse(
        width,
        columns,
        values,
        np.concatenate([[0], np.cumsum(lengths)[:-1]]),
        np.repeat(np.arange(len(filled)), lengths)[order],
        values[order],
        met,
        runs,
    )
