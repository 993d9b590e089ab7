"""The lines of a letter, and the label that each gets: the one form in which plain and HTML mail are decided."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from pipeline.letter import Label

_QUOTED = re.compile(r"^[ \t]{0,3}((?:[>|][ \t]?)+)")


@dataclass(slots=True)
class Line:
    """One line, changed while the rules look at it."""

    start: int
    """Offset of its first character in the text."""
    end: int
    """Offset after its line end."""
    text: str = field(repr=False)
    """Without its line end."""
    depth: int = 0
    """How many quote marks stand before it."""
    container: str = ""
    """The HTML container that it came in: ``quote``, ``signature`` or nothing."""
    label: Label = Label.KEPT
    rule: str = "own words"
    confidence: float = 1.0

    @property
    def bare(self) -> str:
        """Its words, without quote marks and blank space around."""
        return self.text.strip() if not self.depth else _QUOTED.sub("", self.text).strip()

    @property
    def blank(self) -> bool:
        """There is nothing on it."""
        return not self.bare

    @property
    def kept(self) -> bool:
        """No rule has folded it."""
        return self.label is Label.KEPT

    def fold(self, label: Label, rule: str, confidence: float) -> None:
        """Give it a label, unless a rule before has done so."""
        if self.kept:
            self.label, self.rule, self.confidence = label, rule, confidence


def lines_of(text: str, containers: dict[int, str] | None = None) -> list[Line]:
    """Cut a text into lines. ``containers``: line number to the HTML container that the line came in."""
    lines: list[Line] = []
    at = 0
    for number, piece in enumerate(text.splitlines(keepends=True)):
        bare = piece.rstrip("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
        marks = _QUOTED.match(bare)
        depth = sum(sign in ">|" for sign in marks[1]) if marks and ">" in marks[1] else 0
        lines.append(Line(at, at + len(piece), bare, depth, (containers or {}).get(number, "")))
        at += len(piece)
    return lines


def fold_all(lines: list[Line], label: Label, rule: str, confidence: float) -> None:
    """Give every line of a stretch one label."""
    for line in lines:
        line.fold(label, rule, confidence)
