"""Hospitals and community trusts by their short names, read from ``hospitals.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Hospitals:
    """Names in lower case, apostrophes straight, words parted by a space."""

    names: frozenset[str]
    """Those that hardly mean anything else."""
    told: frozenset[str]
    """Those that are a hospital's only where somebody is treated or works there."""
    longest: int
    """Words of the longest name."""

    first: frozenset[str] = field(repr=False)
    """First words, possessives left out, so that most words of a letter are passed by at once."""


@cache
def hospitals() -> Hospitals:
    """The table that ships with casefold."""
    table = tomllib.loads((files("models") / "hospitals.toml").read_text(encoding="utf-8"))
    names, told = (frozenset(entry.replace("_", " ") for entry in table[key].split()) for key in ("names", "told"))
    both = names | told
    first = frozenset(name.split(" ", 1)[0].removesuffix("'s").removesuffix("'") for name in both)
    return Hospitals(names, told, max(len(name.split()) for name in both), first)
