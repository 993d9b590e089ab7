"""Cues for what a message is and what its writer allows, read from ``phrases.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def phrases(part: str, name: str) -> tuple[str, ...]:
    """The cues under ``[part]`` named ``name``, in the notation of ``pipeline.cue``. Raises ``KeyError``."""
    return tuple(_table()[part][name])


@cache
def _table() -> dict[str, dict[str, list[str]]]:
    return tomllib.loads((files("models") / "phrases.toml").read_text(encoding="utf-8"))


def all_phrases() -> tuple[str, ...]:
    """Every cue of the table, for those who check the notation."""
    return tuple(cue for part in _table().values() for cues in part.values() for cue in cues)
