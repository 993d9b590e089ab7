"""The lines of a letter, and the label that each gets: the one form in which plain and HTML mail are decided."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pipeline.clean.prose import tells
from pipeline.letter import Label

_QUOTED = re.compile(r"^[ \t\u00a0]{0,4}((?:>[ \t\u00a0]{0,3})+)")
_PILED = re.compile(r"^[ \t]{0,3}((?:[>|][ \t]?){2,})")
_ESCAPED_FROM = re.compile(r"^>From\s")
_GROUPWISE = re.compile(r"^>>> .{3,160}\d.{0,20} >>>$")
"""How GroupWise heads what it quotes without a mark: ">>> Dana Hollis <dana@…> 03/15/01 08:12AM >>>"."""
_KEPT = Label.KEPT
_ENDS = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_BLANKS = (
    " "
    "\t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\u00ad\0"
)
"""Blank space, and the signs that take none: marks of direction, joiners, a byte order mark."""


@dataclass(slots=True, eq=False)
class Line:
    """One line, changed while the rules look at it. Two lines are never equal: the same words may stand twice."""

    start: int
    """Offset of its first character in the text."""
    end: int
    """Offset after its line end."""
    text: str = field(repr=False)
    """Without its line end."""
    bare: str = field(repr=False)
    """Its words, without quote marks and blank space around."""
    depth: int = 0
    """How many quote marks stand before it."""
    container: str = ""
    """The HTML container that it came in: ``quote``, ``signature`` or nothing."""
    fenced: bool = False
    """It stands in a block of code between two lines of three backticks, where nothing is what it looks like."""
    label: Label = Label.KEPT
    rule: str = "own words"
    confidence: float = 1.0
    _tells: bool | None = field(default=None, repr=False)

    @property
    def blank(self) -> bool:
        """There is nothing on it."""
        return not self.bare

    @property
    def tells(self) -> bool:
        """Its words are prose and no quotation; asked more than once of a letter's last lines, and so remembered."""
        if self._tells is None:
            self._tells = tells(self.bare)
        return self._tells

    @property
    def kept(self) -> bool:
        """No rule has folded it."""
        return self.label is _KEPT

    def fold(self, label: Label, rule: str, confidence: float) -> None:
        """Give it a label, unless a rule before has done so."""
        if self.label is _KEPT:
            self.label, self.rule, self.confidence = label, rule, confidence

    def unmark(self) -> None:
        """Take what looked like quote marks for words: Python's prompt, "greater than"."""
        self.depth = 0
        self._tells = None
        self.bare = self.text.strip()

    def quote_marked(self, marks: str) -> None:
        """Take what stands before the words, ``marks``, for a quote mark: "JB> ", ": "."""
        self.depth = 1
        self._tells = None
        self.bare = self.text.lstrip()[len(marks.strip()) :].strip()


def lines_of(text: str, containers: Mapping[int, str] | None = None) -> list[Line]:
    """Cut a text into lines. ``containers``: line number to the HTML container that the line came in."""
    lines: list[Line] = []
    at = 0
    for piece in text.splitlines(keepends=True):
        end = at + len(piece)
        words = piece.rstrip(_ENDS)
        bare = words.strip()
        if not bare.isascii():
            bare = bare.strip(_BLANKS)
        if bare and bare[0] in ">|":
            depth, bare = _unmarked(words, bare)
            lines.append(Line(at, end, words, bare, depth))
        else:
            lines.append(Line(at, end, words, bare))
        at = end
    for number, box in (containers or {}).items():
        if number < len(lines):
            lines[number].container = box
    if "```" in text:
        _fence(lines)
    return lines


def _fence(lines: list[Line]) -> None:
    """Blocks of code as forges and forums mark them; one that nobody closes is none."""
    opened: int | None = None
    for number, line in enumerate(lines):
        if not line.text.startswith("```"):
            continue
        if opened is None:
            opened = number
            continue
        for inside in lines[opened : number + 1]:
            inside.fenced, inside.depth, inside.bare = True, 0, inside.text.strip()
        opened = None


def _unmarked(words: str, bare: str) -> tuple[int, str]:
    """(quote depth, the words below the marks). ">From" is a mailbox's way to write "From" (RFC 4155), and no quote."""
    marks = _QUOTED.match(words)
    piled = _PILED.match(words)
    if piled and ">" in piled[1] and "|" in piled[1]:
        marks = piled
    if not marks or _ESCAPED_FROM.match(words) or heads_groupwise(bare):
        return 0, bare
    return sum(sign in ">|" for sign in marks[1]), words[marks.end() :].strip(_BLANKS)


def heads_groupwise(bare: str) -> bool:
    """Whether a line is what GroupWise puts above a quotation."""
    return bare.endswith(" >>>") and bool(_GROUPWISE.match(bare))


def fold_all(lines: Iterable[Line], label: Label, rule: str, confidence: float) -> None:
    """Give every line of a stretch one label."""
    for line in lines:
        line.fold(label, rule, confidence)
