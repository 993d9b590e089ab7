"""The text of an HTML mail as it grows, line by line, with the quote marks and containers that its lines stand in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_SPACE = re.compile(r"[ \t\r\n\f]+")
_DEPTH = 24
"""Quote marks that a line is given at most: a mail quoted more often than that was made to fill a disk."""


@dataclass(slots=True)
class Page:
    """The text as it grows."""

    lines: list[str] = field(default_factory=lambda: [""])
    boxes: list[str] = field(default_factory=lambda: [""])
    depth: int = 0
    raised: list[bool] = field(default_factory=list)
    """For each open blockquote, whether it raised the depth."""
    pre: int = 0
    box: list[str] = field(default_factory=list)
    item: list[int] = field(default_factory=list)

    def write(self, text: str) -> None:
        """Add text to the line, white space folded as HTML does, unless it is preformatted."""
        pieces = text.split("\n") if self.pre else [_SPACE.sub(" ", text)]
        for number, piece in enumerate(pieces):
            if number:
                self.new_line()
            if not self.pre and (not self.lines[-1] or self.lines[-1].endswith(" ")):
                piece = piece.lstrip(" ")  # noqa: PLW2901 - the piece as it goes on this line
            if piece and not self.lines[-1]:
                self.lines[-1] = "> " * min(self.depth, _DEPTH)
                self.boxes[-1] = self.box[-1] if self.box else ""
            self.lines[-1] += piece

    def new_line(self) -> None:
        """End the line, even an empty one."""
        self.lines[-1] = self.lines[-1].rstrip(" ")
        self.lines.append("")
        self.boxes.append("")

    def block(self, *, spaced: bool) -> None:
        """Stand at the start of a line; one blank line above at most."""
        if self.lines[-1].strip(" >"):
            self.new_line()
        if spaced and len(self.lines) > 1 and self.lines[-2].strip(" >"):
            self.new_line()
