"""Families of words that are used alike, so that a word no training sentence holds can still be known by its relatives.

``families.txt`` was made by ``models/training/families.py`` from the word vectors of spaCy's medium English pipeline,
whose licence is MIT.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def families() -> dict[str, str]:
    """Word, in lower case without apostrophes, to the number of its family."""
    lines = (files("models") / "families.txt").read_text(encoding="utf-8").splitlines()
    return {word: str(number) for number, line in enumerate(lines) for word in line.split()}
