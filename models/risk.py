"""What could single a family out: cues from ``risk.toml``, conditions from ``conditions.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class RiskCues:
    """The cues of one reason, in the notation of ``pipeline.cue``."""

    finds: tuple[str, ...]
    unless: tuple[str, ...] = ()
    """Cues that take away what is found in the same sentence."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One diagnosis that letters name."""

    rare: bool
    """Fewer than 1 in 2,000 have it."""


@cache
def risk_cues() -> dict[str, RiskCues]:
    """The cues of each reason, by its name in lower case with hyphens."""
    return {
        reason: RiskCues(tuple(told["finds"]), tuple(told.get("unless", ())))
        for reason, told in _table("risk.toml").items()
    }


@cache
def conditions() -> dict[tuple[str, ...], Condition]:
    """The words of a diagnosis, in the form of ``pipeline.wording``, and what it is."""
    table = _table("conditions.toml")
    told = [(forms, Condition(rare=True)) for forms in table["rare"]["conditions"]]
    told += [(forms, Condition(rare=False)) for forms in table["known"]["conditions"]]
    return {tuple(form.split()): condition for forms, condition in told for form in forms.split("|")}


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((files("models") / name).read_text(encoding="utf-8"))
