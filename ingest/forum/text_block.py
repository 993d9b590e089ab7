"""A post of a thread saved as text, before it is a post: what its head says, and the lines below."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class TextBlock:
    """The lines between two heads; whoever reads the page takes out of them what is the page's."""

    author: str = field(repr=False)
    """Empty where the page names nobody."""
    shown: str
    """Day and hour as the page writes them."""
    lines: list[str] = field(default_factory=list, repr=False)


def stripped_lines(text: str) -> list[str]:
    """The lines of a page without white space around them."""
    return [line.strip() for line in text.replace("\u00a0", " ").split("\n")]
