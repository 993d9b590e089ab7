"""People who were told apart though their names are alike: a person looks whether they are one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from models.nicknames import one_name
from pipeline.identify.pseudonym import pseudonym_of
from pipeline.mention import MentionType
from pipeline.passage import Passage
from pipeline.petname import is_pet_name
from pipeline.surface import normal

_BEGINNING = 3
_MOST = 12
"""People of one part in the story that are compared; a case with more is a list."""
_SPELLED = 0.8
"""Similarity (Ratcliff and Obershelp) from which two whole names may be spellings of one."""
_PEOPLE = (MentionType.CHILD, MentionType.PARENT, MentionType.PROFESSIONAL)


@dataclass(frozen=True, slots=True, order=True)
class Alike:
    """Two bearers of one type whose names are alike."""

    type: MentionType
    one: int
    other: int
    """Their numbers, the lower first."""

    def __str__(self) -> str:
        """The question, by pseudonyms alone."""
        return f"{pseudonym_of(self.type, self.one)} and {pseudonym_of(self.type, self.other)} may be one and the same"


def people_alike(passages: Sequence[Passage]) -> list[Alike]:
    """Pairs whose given names begin or sound alike (children), are short for each other or spelled alike (all)."""
    names: dict[MentionType, dict[int, set[str]]] = {kind: defaultdict(set) for kind in _PEOPLE}
    for passage in passages:
        for each in passage.placed:
            surface = normal(passage.text[each.mention.start : each.mention.end])
            if each.mention.type in names and surface:
                names[each.mention.type][each.number].add(surface)
    found = []
    for kind, bearers in names.items():
        for one, other in combinations(sorted(bearers)[:_MOST], 2):
            if any(_alike(kind, a, b) for a in bearers[one] for b in bearers[other]):
                found.append(Alike(kind, one, other))
    return found


def children_alike(passages: Sequence[Passage]) -> bool:
    """Whether two children's pseudonyms of a message stand for names that are alike."""
    return any(pair.type is MentionType.CHILD for pair in people_alike(passages))


def _alike(kind: MentionType, one: str, other: str) -> bool:
    first, second = one.partition(" ")[0], other.partition(" ")[0]
    if kind is MentionType.CHILD and _begins_alike(first, second):
        return True
    if " " in one and " " in other and one.rpartition(" ")[2] != other.rpartition(" ")[2]:
        return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SPELLED
    if min(len(first), len(second)) < _BEGINNING:
        return False
    return one_name(first, second) or SequenceMatcher(None, one, other, autojunk=False).ratio() >= _SPELLED


def _begins_alike(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return one[:_BEGINNING] == other[:_BEGINNING] or one_name(one, other) or is_pet_name(*sorted((one, other), key=len))
