"""Children who were told apart though their names are alike: a person looks whether they are one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import combinations

from models.nicknames import one_name
from pipeline.mention import MentionType
from pipeline.passage import Passage
from pipeline.petname import is_pet_name
from pipeline.surface import normal

_BEGINNING = 3
_MOST = 12
"""Children of one message that are compared; a message with more is a list."""


def children_alike(passages: Sequence[Passage]) -> bool:
    """Whether two children's pseudonyms of a message stand for given names that begin or sound alike."""
    names: dict[int, set[str]] = defaultdict(set)
    for passage in passages:
        for each in passage.placed:
            if each.mention.type is MentionType.CHILD:
                surface = normal(passage.text[each.mention.start : each.mention.end])
                if surface:
                    names[each.number].add(surface.split(" ", 1)[0])
    firsts = list(names.values())[:_MOST]
    return any(_alike(one, other) for some, others in combinations(firsts, 2) for one in some for other in others)


def _alike(one: str, other: str) -> bool:
    if len(one) == 1 or len(other) == 1:
        return one[0] == other[0]
    return one[:_BEGINNING] == other[:_BEGINNING] or one_name(one, other) or is_pet_name(*sorted((one, other), key=len))
