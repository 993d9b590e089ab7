"""When bearers of a given name were mostly born (``generations.toml``): Karen grew up before Kayden was born."""

from __future__ import annotations

import tomllib
from enum import Enum
from functools import cache
from importlib.resources import files

from models.accents import bare


class Generation(Enum):
    """Whether a name was given to those who are grown up when letters are written, or to the children they tell of."""

    BEFORE = "before"
    SINCE = "since"


def generation_of(low: str) -> Generation | None:
    """Of a given name in lower case, of which a double one goes by its first piece; ``None`` for one given always."""
    return _generations().get(bare(low)) or _generations().get(bare(low).partition("-")[0])


@cache
def _generations() -> dict[str, Generation]:
    table = tomllib.loads((files("models") / "generations.toml").read_text(encoding="utf-8"))
    return {bare(name): each for each in Generation for name in table[each.value].split()}
