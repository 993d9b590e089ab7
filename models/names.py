"""Given names by community (``given/*.txt``), surnames and words that are names too (``names.toml``)."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from models.accents import bare


@dataclass(frozen=True, slots=True)
class Names:
    """Names in lower case, letters only, each as it is written and without its accents."""

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
    surnames, words, borne = (_with_bare(table[key].split()) for key in ("surnames", "words", "borne"))
    given = frozenset().union(*communities().values())
    return Names(given, surnames, words, borne, (given | surnames) - words)


@cache
def communities() -> dict[str, frozenset[str]]:
    """Given names by the community whose letters they were gathered for: ``welsh``, ``south_asian`` …"""
    folder = files("models") / "given"
    return {
        file.name.removesuffix(".txt"): _with_bare(_listed(file.read_text(encoding="utf-8")))
        for file in sorted(folder.iterdir(), key=lambda each: each.name)
        if file.name.endswith(".txt")
    }


def _listed(text: str) -> list[str]:
    return [name for line in text.splitlines() if not line.startswith("#") for name in line.split()]


def _with_bare(listed: list[str]) -> frozenset[str]:
    return frozenset(listed) | frozenset(map(bare, listed))
