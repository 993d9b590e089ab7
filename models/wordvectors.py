"""What words mean, as a row of numbers each: words that are used alike have rows that point the same way.

``wordvectors.txt`` holds the words, one a line, and ``wordvectors.npy`` their rows. Both were made by
``models/training/wordvectors.py`` from the word vectors of spaCy's medium English pipeline, whose licence is MIT. A
word that says little because everybody uses it has a short row (Arora, Liang and Ma, A Simple but Tough-to-Beat
Baseline for Sentence Embeddings, 2017).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files

import numpy as np
import numpy.typing as npt

Vector = npt.NDArray[np.float32]
DIMENSIONS = 64


@dataclass(frozen=True, slots=True)
class WordVectors:
    """The table."""

    rows: dict[str, int] = field(repr=False)
    """Word, in lower case without apostrophes, to its row."""
    table: Vector = field(repr=False)

    def mean(self, words: Iterable[str]) -> Vector:
        """The direction in which the words point together: of length 1, or all zeros when none of them is known."""
        known = [row for word in words if (row := self.rows.get(word)) is not None]
        total = self.table[known].sum(axis=0)
        length = float(np.linalg.norm(total))
        return np.asarray(total / length if length else total)


@cache
def word_vectors() -> WordVectors:
    """The shipped table."""
    folder = files("models")
    words = (folder / "wordvectors.txt").read_text(encoding="utf-8").split()
    with (folder / "wordvectors.npy").open("rb") as file:
        table = np.load(file, allow_pickle=False).astype(np.float32)
    return WordVectors({word: row for row, word in enumerate(words)}, table)
