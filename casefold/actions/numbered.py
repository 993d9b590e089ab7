"""A bearer as a draft names it: a type and a number, such as ``[Child 2]``."""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefold.errors import NotAllowed
from pipeline.identify.pseudonym import pseudonym_of
from pipeline.mention import MentionType

_PSEUDONYM = re.compile(r"\[?(?P<kind>[A-Za-z ]+?) (?P<number>\d+)\]?")
_KINDS = {"organisation": MentionType.ORG, "health body": MentionType.HEALTH, "reference": MentionType.ID}


@dataclass(frozen=True, slots=True)
class Numbered:
    """A bearer as its pseudonym names it."""

    type: MentionType
    number: int

    @property
    def pseudonym(self) -> str:
        """``[Child 2]``."""
        return pseudonym_of(self.type, self.number)


def numbered(text: str) -> Numbered:
    """The bearer that a pseudonym names, brackets or none. Raises NotAllowed for anything else."""
    match = _PSEUDONYM.fullmatch(text.strip())
    word = match["kind"].lower() if match else ""
    kind = _KINDS.get(word) or next((each for each in MentionType if each.value == word), None)
    if match is None or kind is None or not kind.registered:
        raise NotAllowed("A pseudonym is wanted, as the draft has it, such as '[Child 2]'.")
    return Numbered(kind, int(match["number"]))
