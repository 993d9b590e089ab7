"""Given names, surnames and words that are names too, read from ``names.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Names:
    """Names in lower case, letters only."""

    given: frozenset[str]
    surnames: frozenset[str]
    words: frozenset[str]
    """Names that are ordinary words too, such as ``hope``."""

    borne: frozenset[str]
    """Those of ``words`` that children are given as first names."""

    distinct: frozenset[str]
    """Given names and surnames that are no ordinary word."""


@cache
def names() -> Names:
    """The lists that ship with casefold."""
    table = tomllib.loads((files("models") / "names.toml").read_text(encoding="utf-8"))
    given, surnames, words, borne = (frozenset(table[key].split()) for key in ("given", "surnames", "words", "borne"))
    return Names(given, surnames, words, borne, (given | surnames) - words)
