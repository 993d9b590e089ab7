"""Guards against rules that eat a story: a cut without proof is undone, and a person is told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.clean.line import Line
from pipeline.clean.prose import is_prose
from pipeline.letter import Label

_HALF = 0.5
_SIGNATURE = Label.SIGNATURE
_QUOTED = (Label.QUOTE, Label.ENCLOSURE)


def guarded(lines: Sequence[Line]) -> list[str]:
    """Undo a cut that leaves nothing, or takes over half in sentences, without a quotation as its proof; the reasons.

    Quotations prove themselves by their marks and headers, footers by their words, and a signature holds no sentences:
    so what is counted is sentences folded as a signature.
    """
    if not any(line.kept and line.bare for line in lines):
        return _nothing_kept(lines)
    doubtful = [line for line in lines if line.label is _SIGNATURE and is_prose(line.bare)]
    if doubtful and _words(doubtful) > _HALF * _words(lines):
        _restore(line for line in lines if line.label is Label.SIGNATURE)
        return ["more than half would have been folded as a signature, so it is kept"]
    return []


def _nothing_kept(lines: Sequence[Line]) -> list[str]:
    if not any(line.bare for line in lines):
        return []
    if not any(line.label in _QUOTED and line.bare for line in lines):
        _restore(lines)
        return ["everything would have been folded, so everything is kept"]
    if any(line.label is Label.ENCLOSURE for line in lines):
        return []
    return ["nothing but a quotation"]


def _words(lines: Sequence[Line]) -> int:
    return sum(len(line.bare.split()) for line in lines)


def _restore(lines: Iterable[Line]) -> None:
    for line in lines:
        line.label, line.rule, line.confidence = Label.KEPT, "kept by a guard", 0.5
