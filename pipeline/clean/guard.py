"""Guards against rules that eat a story: a cut without proof is undone, and a person is told."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pipeline.clean.line import Line
from pipeline.clean.prose import is_prose
from pipeline.letter import Label

_HALF = 0.5
_QUOTED = (Label.QUOTE, Label.ENCLOSURE)


def guarded(lines: Sequence[Line]) -> list[str]:
    """Undo a cut that leaves nothing, or takes over half in sentences, without a quotation as its proof; the reasons.

    Quotations prove themselves by their marks and headers, footers by their words, and a signature holds no sentences:
    so what is counted is sentences folded as a signature.
    """
    words = sum(len(line.bare.split()) for line in lines)
    if not words:
        return []
    kept = any(line.kept and line.bare for line in lines)
    quoted = any(line.label in _QUOTED and line.bare for line in lines)
    if not kept and not quoted:
        _restore(lines)
        return ["everything would have been folded, so everything is kept"]
    if not kept:
        if any(line.label is Label.ENCLOSURE for line in lines):
            return []
        return ["nothing but a quotation"]
    doubtful = [line for line in lines if line.label is Label.SIGNATURE and is_prose(line.bare)]
    if sum(len(line.bare.split()) for line in doubtful) > _HALF * words:
        _restore(line for line in lines if line.label is Label.SIGNATURE)
        return ["more than half would have been folded as a signature, so it is kept"]
    return []


def _restore(lines: Iterable[Line]) -> None:
    for line in lines:
        line.label, line.rule, line.confidence = Label.KEPT, "kept by a guard", 0.5
