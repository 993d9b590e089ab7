"""Words that name nobody, read from ``harmless.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from models.names import names


@cache
def harmless() -> frozenset[str]:
    """Single words in lower case."""
    table = tomllib.loads((files("models") / "harmless.toml").read_text(encoding="utf-8"))
    return frozenset(table["words"].split()) - names().distinct
