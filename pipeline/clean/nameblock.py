"""Signatures told by how they begin: a last paragraph with a full name first, then a calling, a firm, an address."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.clean.line import Line
from pipeline.clean.lineshape import shape
from pipeline.clean.prose import tells

_LINES = 10
_PARAGRAPHS = 3
_WIDEST = 120
_PROOF = frozenset(("email", "phone", "link", "labelled", "role", "body", "postcode"))


def name_block_start(stretch: Sequence[Line], names: frozenset[str], *, opening: bool) -> int | None:
    """Where the paragraphs of such a signature begin at the end of a stretch; ``None`` when there is none."""
    found = None
    proved = False
    starts = _paragraph_starts(stretch)
    for number in starts:
        if opening and not any(line.bare for line in stretch[:number]):
            break
        end = number
        while end < len(stretch) and stretch[end].bare:
            end += 1
        lines = [line.bare for line in stretch[number:end]]
        if any(tells(bare) or len(bare) > _WIDEST for bare in lines):
            break
        shapes = [frozenset(shape(bare, names)) for bare in lines]
        if any("postscript" in each for each in shapes):
            break
        proved = proved or any(not _PROOF.isdisjoint(each) for each in shapes)
        if proved and _named(lines[0], shapes[0]) and not _introduced(stretch, number):
            found = number
    return found


def _paragraph_starts(stretch: Sequence[Line]) -> list[int]:
    """Numbers of the first lines of the last paragraphs, the last one first."""
    starts: list[int] = []
    filled = 0
    for number in range(len(stretch) - 1, -1, -1):
        if not stretch[number].bare:
            continue
        filled += 1
        if number == 0 or not stretch[number - 1].bare:
            starts.append(number)
        if filled == _LINES or len(starts) == _PARAGRAPHS:
            break
    return starts


def _named(bare: str, features: frozenset[str]) -> bool:
    """A first name and a last one, or the sender's own."""
    return "own" in features or "namefirst" in features or ("name" in features and len(bare.split()) > 1)


def _introduced(stretch: Sequence[Line], number: int) -> bool:
    """A sentence with a colon stands above: what follows is a list."""
    above = next((line.bare for line in reversed(stretch[:number]) if line.bare), "")
    return above.endswith((":", ","))
