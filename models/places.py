"""Towns and districts, read from ``places.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def places() -> frozenset[str]:
    """Names in lower case, words parted by a space."""
    table = tomllib.loads((files("models") / "places.toml").read_text(encoding="utf-8"))
    return frozenset(entry.replace("_", " ") for entry in table["names"].split())


@cache
def place_beginnings() -> frozenset[str]:
    """The first words of places, so that most words of a text need no look at longer names."""
    return frozenset(name.split(" ", 1)[0] for name in places())
