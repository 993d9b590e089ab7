"""Signatures told by how they begin: a last paragraph with a full name first, then a calling, a firm, an address."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.clean.closing import added
from pipeline.clean.line import Line
from pipeline.clean.lineshape import begins_with_name, kinds_of
from pipeline.clean.prose import contact
from pipeline.clean.signer import name_like, own_name_line

_LINES = 10
_PARAGRAPHS = 3
_WIDEST = 120


def name_block_start(
    stretch: Sequence[Line], filled: Sequence[int], names: frozenset[str], *, opening: bool
) -> int | None:
    """Where the paragraphs of such a signature begin at the end of a stretch; ``None`` when there is none."""
    found = None
    below: list[str] = []
    for number in _paragraph_starts(stretch, filled):
        if opening and number == filled[0]:
            break
        end = number
        while end < len(stretch) and stretch[end].bare:
            end += 1
        lines = stretch[number:end]
        if any(line.tells or len(line.bare) > _WIDEST or added(line.bare) for line in lines):
            break
        below += [line.bare for line in lines]
        head = lines[0].bare
        if not _named(head, names) or is_postal([head, *below]):
            continue
        if any(_proves(bare) for bare in below) and not _introduced(stretch, number):
            found = number
    return found


def _paragraph_starts(stretch: Sequence[Line], filled: Sequence[int]) -> list[int]:
    """Numbers of the first lines of the last paragraphs, the last one first."""
    starts = [number for number in filled[-_LINES:] if number == 0 or not stretch[number - 1].bare]
    return starts[: -_PARAGRAPHS - 1 : -1]


def _named(bare: str, names: frozenset[str]) -> bool:
    """A first name and a last one, alone or before something else, or the sender's own."""
    full = name_like(bare) and len(bare.split()) > 1
    return full or begins_with_name(bare) or own_name_line(bare, names)


def _proves(bare: str) -> bool:
    return contact(bare) or bool(kinds_of(bare))


def is_postal(block: Sequence[str]) -> bool:
    """A firm, a house number below it and nobody's name: what a letter tells of, unless it can be called or mailed."""
    head = block[0]
    firm = name_like(head) and not begins_with_name(head) and "body" in kinds_of(head)
    return firm and any(bare[0].isdigit() for bare in block) and not any(contact(bare) for bare in block)


def _introduced(stretch: Sequence[Line], number: int) -> bool:
    """A sentence with a colon stands above: what follows is a list."""
    above = next((line.bare for line in reversed(stretch[:number]) if line.bare), "")
    return above.endswith((":", ","))
