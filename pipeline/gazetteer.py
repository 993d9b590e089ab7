"""Names that the organiser's reference lists hold: what they are names of, under every way of writing them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pipeline.surface import normal

_SAINT = re.compile(r"\bsaint\b")
_CHURCH = re.compile(r"\b(?:church of england|c of e|c e|ce|cofe)\b")
_CATHOLIC = re.compile(r"\b(?:roman catholic|rc|r c)\b")
_WORDS = 8
"""Words of the longest name that is looked for."""


@dataclass(frozen=True, slots=False)
class Gazetteer:
    """Names by their form. ``kinds``: a form, as ``form_of`` gives it, to the entity of whom or what it names."""

    kinds: Mapping[str, str] = field(default_factory=dict, repr=False)

    @cached_property
    def longest(self) -> int:
        """Words of the longest form."""
        return min(_WORDS, max((form.count(" ") + 1 for form in self.kinds), default=0))

    @cached_property
    def firsts(self) -> frozenset[str]:
        """First words of all forms, so that most words of a text cost one look."""
        return frozenset(form.split(" ", 1)[0] for form in self.kinds)


def form_of(name: str) -> str:
    """The form of a name that is the same for "St." and "Saint", "C of E" and "Church of England", "&" and "and"."""
    text = normal(name.replace("&", " and "))
    text = _SAINT.sub("st", text)
    return " ".join(_CATHOLIC.sub("catholic", _CHURCH.sub("cofe", text)).split())


def gazetteer(named: Iterable[tuple[str, str]]) -> Gazetteer:
    """A gazetteer of ``(form, entity)`` pairs; a form that two lists hold keeps the entity that comes first."""
    kinds: dict[str, str] = {}
    for form, entity in named:
        kinds.setdefault(form, entity)
    return Gazetteer(kinds)
