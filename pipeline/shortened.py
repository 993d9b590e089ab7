"""The letters that stand for a name of several words: KMJ for Kerensa Mary Jago, SMAT, LPT for a trust."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

_SMALL = frozenset("of the and for in on at y yr de la le al".split())
_LONGEST = 7
"""Words of the longest name whose letters are tried."""
_SKIPPABLE = frozenset(
    "nhs foundation education county borough city district metropolitan community special school health".split()
)


def acronyms_of(words: Sequence[str], *, body: bool) -> frozenset[str]:
    """Capital letters under which a person's or a body's name may be met; empty for a single word without a hyphen."""
    parts = [part for word in words for part in word.replace("’", "'").split("-") if part[:1].isalpha()]
    if not 1 < len(parts) <= _LONGEST:
        return frozenset()
    letters = "".join(part[0].upper() for part in parts)
    if not body:
        ends = parts[0][0].upper() + words[-1][0].upper()
        last = "".join(part[0].upper() for part in words[-1].split("-"))
        whole = {f"{parts[0][0]}{words[-1][:3]}".upper()} if words[-1].lower().startswith("mc") else set()
        return frozenset({letters, ends} | whole | ({last} if len(last) > 1 else set()))
    proper = [part for part in parts if part.lower() not in _SMALL]
    found = {letters, "".join(part[0].upper() for part in proper)}
    skippable = [at for at, part in enumerate(proper) if part.lower() in _SKIPPABLE]
    for count in range(1, len(skippable) + 1):
        for left_out in combinations(skippable, count):
            found.add("".join(part[0].upper() for at, part in enumerate(proper) if at not in left_out))
    return frozenset(each for each in found if len(each) > 1)
