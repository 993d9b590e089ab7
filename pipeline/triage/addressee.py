"""To whom a sentence about the use of a story speaks: the regulator, lawyers, the press, anyone.

The words are those of ``[addressee]`` in ``models/phrases.toml``. An addressee that the sentence leaves out ("but
nothing to the press") is not covered by what it allows.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from models.phrases import phrases
from pipeline.cue import holds_any

ADDRESSEES = ("ICO", "lawyers", "press", "tribunal", "politicians", "public", "council", "parents", "anyone")
"""Every addressee that can be told apart, in the order in which they are reported."""
_BY_THE_WAY = frozenset({"tribunal", "public", "council", "parents", "anyone"})
"""Those that a story speaks of all the time: they count only where something is shown or sent to them."""

_NOT = "not|nothing|never|nor|except|excluding|no|without|neither|but"
_SMALL = "the|to|for|in|on|with|a|any|my|our|your|even|by|of"
_SHOWN = "to|with|by|show|shown|tell|told|give|let|send|for|on|want"
_MAY = "can|may|could|to|reading|seeing|having|read|see"


def addressees(sentences: Iterable[str], *, refused: bool = False) -> tuple[str, ...]:
    """The addressees of sentences in the form of :func:`pipeline.wording.wording`, in the order of ``ADDRESSEES``.

    With ``refused`` those whom a refusal names, also after a "not".
    """
    said = tuple(sentences)
    return tuple(
        name
        for name in ADDRESSEES
        if any(holds_any(_cues(name), words) and (refused or not holds_any(_left_out(name), words)) for words in said)
    )


@cache
def _cues(name: str) -> tuple[str, ...]:
    forms = "|".join(phrases("addressee", name))
    if name not in _BY_THE_WAY:
        return (forms,)
    if name == "council":  # the last to be shown anything: it needs leave in so many words
        return (
            f"you|free_to|happy_for_you_to .. show|send|give|tell|let {forms}",
            f"you .. show|send|give|let the|my {forms}",
        )
    return (f"{_SHOWN} {forms}", f"{_SHOWN} {_SMALL} {forms}", f"{forms} .. {_MAY}")


@cache
def _left_out(name: str) -> tuple[str, ...]:
    forms = "|".join(phrases("addressee", name))
    return (f"{_NOT} {forms}", f"{_NOT} {_SMALL} {forms}", f"{_NOT} {_SMALL} {_SMALL} {forms}")
