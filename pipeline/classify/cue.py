"""Cues: words in order that show what was done, by whom and to what.

``LA ... ASK ... PRO ... to ... CHANGE`` finds "the council leaned on our speech therapist to tone it down". A gap is at
most six words and the text that a cue is tried on is at most a few sentences, so none can be made slow by a long text.
"""

from __future__ import annotations

import re
from functools import cache

from models.lexicon import concepts

_GAP = r"(?:\S+ ){0,6}?"
_ELEMENT = re.compile(r"[A-Z]+|[a-z0-9_]+\*?")


class BadCue(Exception):
    """A cue is not in the notation of docs/categories.md; the text says where."""


@cache
def compile_cue(cue: str) -> re.Pattern[str]:
    """The cue as a pattern over the form of :func:`pipeline.wording.wording`. Raises ``BadCue``."""
    parts = [" "]
    for element in cue.split():
        parts.append(_GAP if element == "..." else f"(?:{'|'.join(_forms(element, cue))}) ")
    return re.compile("".join(parts))


def _forms(element: str, cue: str) -> list[str]:
    forms: list[str] = []
    for one in element.split("|"):
        if not _ELEMENT.fullmatch(one):
            raise BadCue(f"{one!r} in the cue {cue!r} is neither a word nor a concept.")
        if one.isupper():
            if one not in concepts():
                raise BadCue(f"{one!r} in the cue {cue!r} is not a concept of lexicon.toml.")
            forms.append(_concept(one))
        else:
            forms.append(one.replace("_", " ").replace("*", r"\S*"))
    return forms


@cache
def _concept(name: str) -> str:
    return "|".join(re.escape(form).replace(r"\ ", " ") for form in concepts()[name])
