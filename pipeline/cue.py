"""Cues: words in order that show what was done, by whom and to what.

``LA ... ASK ... PRO ... to ... CHANGE`` finds "the council leaned on our speech therapist to reword it". Capitals
stand for a concept of ``models/lexicon.toml``, ``a|b`` for either, ``report*`` for any ending, ``two_words`` for words
that stand together, ``...`` for up to six words between and ``..`` for up to three, ``^`` and ``$`` for the passage's
ends. A gap is bounded and so is the passage that a cue is tried on, so no text can make one slow.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from models.lexicon import concepts

_GAPS = {"...": r"(?:\S+ ){0,6}?", "..": r"(?:\S+ ){0,3}?", "$": r"\Z", "^": r"\A "}
_ELEMENT = re.compile(r"[A-Z]+|[^\WA-Z]+\*?")


class BadCue(Exception):
    """A cue is not in this notation; the text says where."""


@cache
def compile_cue(cue: str) -> re.Pattern[str]:
    """The cue as a pattern over the form of :func:`pipeline.wording.wording`. Raises ``BadCue``."""
    elements = cue.split()
    parts = [_GAPS.get(element) or f"(?:{'|'.join(_forms(element, cue))}) " for element in elements]
    return re.compile("".join(parts if elements and elements[0] == "^" else [" ", *parts]))


@cache
def needed_words(cue: str) -> tuple[frozenset[str], ...]:
    """Sets of words of which a passage must hold one each, or the cue is not in it. Raises ``BadCue``."""
    sets = []
    for element in cue.split():
        if element not in _GAPS:
            heads = {form.split(" ", 1)[0] for forms in _forms(element, cue) for form in forms.split("|")}
            if not any("\\" in head for head in heads):  # any ending: no word can be asked for
                sets.append(frozenset(heads))
    return tuple(sets)


def count_cues(cues: tuple[str, ...], words: str) -> int:
    """How many of the cues the passage holds."""
    return sum(compile_cue(cue).search(words) is not None for cue in _possible(cues, words))


def holds_any(cues: tuple[str, ...], words: str) -> bool:
    """Whether the passage holds one of the cues."""
    return any(compile_cue(cue).search(words) for cue in _possible(cues, words))


def _possible(cues: tuple[str, ...], words: str) -> set[str]:
    """The cues of which the passage has a word that they need: the patterns of the others need not be tried."""
    anchors, unanchored = _anchored(cues)
    found = set(unanchored)
    for word in anchors.keys() & _tokens(words):
        found.update(anchors[word])
    return found


@cache
def _anchored(cues: tuple[str, ...]) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """Word to the cues that need it or one of its like, and the cues that need none."""
    anchors: dict[str, tuple[str, ...]] = {}
    for cue in cues:
        for word in min(needed_words(cue), key=len, default=()):
            anchors[word] = (*anchors.get(word, ()), cue)
    return anchors, tuple(cue for cue in cues if not needed_words(cue))


@lru_cache(maxsize=256)
def _tokens(words: str) -> frozenset[str]:
    return frozenset(words.split())


def _forms(element: str, cue: str) -> list[str]:
    forms: list[str] = []
    for one in element.split("|"):
        if not _ELEMENT.fullmatch(one):
            raise BadCue(f"{one!r} in the cue {cue!r} is neither a word nor a concept.")
        if not one.isupper():
            forms.append(one.replace("_", " ").replace("*", r"\S*"))
        elif one in concepts():
            forms.append("|".join(concepts()[one]))
        else:
            raise BadCue(f"{one!r} in the cue {cue!r} is not a concept of lexicon.toml.")
    return forms
