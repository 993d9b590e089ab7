"""A message's text, every character labelled: what the writer wrote, and what is folded away."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class Label(Enum):
    """What a stretch of a message's text is."""

    KEPT = "kept"
    """The writer's own words."""
    ENCLOSURE = "enclosure"
    """A letter or mail that the writer passed on as evidence: forwarded text."""
    QUOTE = "quote"
    SIGNATURE = "signature"
    FOOTER = "footer"
    DISCLAIMER = "disclaimer"
    HEADER = "header"


@dataclass(frozen=True, slots=True)
class Span:
    """A labelled stretch of a letter's text."""

    start: int
    """Offset of its first character in ``Letter.text``."""
    end: int
    """Offset after its last character."""
    label: Label
    rule: str
    """Name of the rule that set the label, for the person who asks why."""
    confidence: float
    """0 to 1."""


@dataclass(frozen=True, slots=True)
class Letter:
    """The whole text of a message and its labels; ``spans`` cover ``text`` without gap or overlap."""

    text: str = field(repr=False)
    spans: tuple[Span, ...]
    flags: tuple[str, ...] = ()
    """Reasons for a person to look at the cleaning, in plain words without any of the text."""

    @property
    def kept(self) -> str:
        """What the writer newly wrote: the kept spans joined, without blank space around."""
        return self.pieces(Label.KEPT)

    @property
    def enclosed(self) -> str:
        """What the writer passed on: the enclosure spans joined, without blank space around."""
        return self.pieces(Label.ENCLOSURE)

    def pieces(self, label: Label) -> str:
        """The text under one label, joined in order and stripped; two stretches that did not touch are kept apart."""
        out: list[str] = []
        last = -1
        for span in self.spans:
            if span.label is not label:
                continue
            piece = self.text[span.start : span.end]
            if out and last != span.start and not out[-1].endswith("\n"):
                out.append("\n")
            out.append(piece)
            last = span.end
        return "".join(out).strip()
