"""A stretch of a letter, and the two bodies that the stretches of a mail make (RFC 8621, 4.1.4)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from ingest.html_text import html_of_text, text_of_html

FEW = 100
"""Stretches that are compared with each other; a mail with more of them says what it says twice, if it does."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """A stretch of the letter."""

    text: str = field(repr=False)
    html: bool = False
    in_plain: bool = True
    """Whether it belongs to the letter as plain text; the HTML of an alternative does not."""
    in_html: bool = True


def plain_body(leaves: Sequence[Leaf]) -> str:
    """The letter as plain text; empty when all of it is HTML. HTML that stands alone among plain parts becomes lines,
    unless the plain parts say the same.
    """
    mine = [leaf for leaf in leaves if leaf.in_plain and leaf.text.strip()]
    if all(leaf.html for leaf in mine):
        return ""
    told = _levelled("\n".join(leaf.text for leaf in mine if not leaf.html)) if len(mine) <= FEW else ""
    shown: list[str] = []
    for leaf in mine:
        text = text_of_html(leaf.text) if leaf.html else leaf.text
        if text and not (leaf.html and _levelled(text) in told):
            shown.append(text)
    return "\n\n".join(shown)


def html_body(leaves: Sequence[Leaf]) -> str:
    """The letter as HTML; empty when all of it is plain. Plain text beside HTML becomes lines of it."""
    mine = [leaf for leaf in leaves if leaf.in_html and leaf.text.strip()]
    if not any(leaf.html for leaf in mine):
        return ""
    alone = all(leaf.html for leaf in mine) or len(mine) > FEW
    told = "" if alone else _levelled("\n".join(text_of_html(leaf.text) for leaf in mine if leaf.html))
    return "\n".join(
        leaf.text if leaf.html else html_of_text(leaf.text)
        for leaf in mine
        if leaf.html or _levelled(leaf.text) not in told
    )


def _levelled(text: str) -> str:
    return " ".join(text.split())
