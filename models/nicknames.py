"""Short forms of given names: the nicknames package and our own table (``nicknames.toml``)."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from nicknames import NickNamer


@cache
def _ours() -> dict[str, frozenset[str]]:
    table = tomllib.loads((files("models") / "nicknames.toml").read_text(encoding="utf-8"))
    return {full: frozenset(short.split()) for full, short in table.items()}


@cache
def _theirs() -> NickNamer:
    return NickNamer()


@cache
def short_forms(full: str) -> frozenset[str]:
    """The short forms of a lower-case given name."""
    return _ours().get(full, frozenset()) | frozenset(_theirs().nicknames_of(full))


def one_name(first: str, second: str) -> bool:
    """Whether two lower-case given names may be one: equal, or either is short for the other or both for a third.

    Both short for a third count only where they begin alike: Beth and Lisa of one letter are two people.
    """
    if first == second or second in short_forms(first) or first in short_forms(second):
        return True
    if first[:1] != second[:1]:
        return False
    fulls = _theirs().canonicals_of(first) & _theirs().canonicals_of(second)
    return bool(fulls)
