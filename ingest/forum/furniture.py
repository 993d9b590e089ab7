"""What a forum's page lets a reader do with a post: buttons, and rows of links such as "Report", "Quote", "Bookmark".

Written out as text they would stand below each post like words of its writer.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser, LexborNode

from ingest.forum.outermost import outermost
from ingest.html_text import shallow

_LABELS = frozenset(
    "add message|add a message|report|report post|message|message poster|contact poster|quote|bookmark|see next"
    "|see all|share|like|reply|edit|watch thread|hide thread".split("|")
)
_BETWEEN = "|·•-–/ \n\t"
"""What may stand between the labels of a row."""
_ROW = 2
"""Labels beside one another that make a row; one alone may be a writer's word in a link."""


def without_furniture(html: str) -> str:
    """The markup without buttons, menus and the rows of links that hold labels and nothing else. Linear."""
    page = LexborHTMLParser(shallow(html))
    for node in outermost(page.css("button, nav")):
        node.decompose()
    rows: dict[int, tuple[LexborNode, list[str]]] = {}
    for link in page.css("a"):
        label = link.text().strip()
        if label.casefold() in _LABELS and (row := _row(link)) is not None:
            rows.setdefault(row.mem_id, (row, []))[1].append(label)
    for row, labels in reversed(rows.values()):  # a row inside another first: its labels are not counted as the other's
        if len(labels) >= _ROW and _only(row.text(), labels):
            row.decompose()
    return page.html or ""


def _only(text: str, labels: list[str]) -> bool:
    """Whether a text is these labels in their order and what parts them."""
    for label in labels:
        before, found, text = text.partition(label)
        if not found or before.strip(_BETWEEN):
            return False
    return not text.strip(_BETWEEN)


def _row(link: LexborNode) -> LexborNode | None:
    """What holds a link beside its like: a list around its item, or its parent."""
    above = link.parent
    return above.parent if above is not None and above.tag == "li" else above
