"""The signature that a forum puts into every post of a writer's: below a drawn line, or known by its coming again."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain, pairwise

_LINE = re.compile(r"^_{10,}[ \t]*$", re.MULTILINE)
_LONGEST = 300
"""Characters of a signature. More below a drawn line is a part of what was written: people draw lines of their own."""
_MOST_LINES = 6
"""Lines of a signature that is known only by its coming again."""


def without_signature(text: str) -> str:
    """The text without a signature below its last drawn line; unchanged where it is nothing but that."""
    drawn = list(_LINE.finditer(text))
    if not drawn or len(text) - drawn[-1].end() > _LONGEST or not text[: drawn[-1].start()].strip():
        return text
    return text[: drawn[-1].start()].rstrip()


def shared_signatures(posts: Sequence[tuple[str, Sequence[str]]]) -> list[int]:
    """How many of its last lines each post shares with another by its author: her signature, where she has words above.

    ``posts``: author and lines of each post of a page.
    """
    by_author: dict[str, list[int]] = defaultdict(list)
    for place, (author, _) in enumerate(posts):
        by_author[author].append(place)
    lengths = [0] * len(posts)
    for places in by_author.values():
        for one, other in chain(pairwise(places), zip(places, places[2:], strict=False)):
            length = _shared(posts[one][1], posts[other][1])
            for place in (one, other):
                if any(posts[place][1][: len(posts[place][1]) - length]):
                    lengths[place] = max(lengths[place], length)
    return lengths


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """The length of two posts' common last paragraph; 0 where it is longer than a signature: stories are told again."""
    length = 0
    while length < min(len(one), len(other)) and one[-1 - length] == other[-1 - length]:
        length += 1
    while length and not one[-length]:
        length -= 1
    shared = one[len(one) - length :]
    if "" in shared:
        length = shared[::-1].index("")
        shared = shared[len(shared) - length :]
    return length if sum(map(bool, shared)) <= _MOST_LINES and sum(map(len, shared)) <= _LONGEST else 0
