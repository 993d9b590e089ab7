"""Elements of which none lies inside of another: taking an element out of its tree frees all that is in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode


def outermost(
    nodes: Iterable[LexborNode], wanted: Callable[[LexborNode], bool] = lambda _: True
) -> Iterator[LexborNode]:
    """The wanted nodes, without those inside of one before; all are chosen before the first is given."""
    chosen: dict[int, LexborNode] = {}
    for node in nodes:  # a document's order: an element comes before what is in it
        above = node.parent
        while above is not None and above.mem_id not in chosen:
            above = above.parent
        if above is None and wanted(node):
            chosen[node.mem_id] = node
    yield from chosen.values()
