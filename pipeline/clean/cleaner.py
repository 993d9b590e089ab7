"""From a message to a letter: its text chosen, its lines labelled, and guards against rules that eat a story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ingest.message import Message
from pipeline.clean.footer import fold_footers
from pipeline.clean.line import Line, lines_of
from pipeline.clean.markup import Rendered, rendered
from pipeline.clean.mobile import fold_mobile
from pipeline.clean.quotes import fold_quotes
from pipeline.clean.signature import fold_signatures
from pipeline.letter import Label, Letter, Span

_HEAVY = 0.5
_QUOTED = (Label.QUOTE, Label.HEADER, Label.ENCLOSURE)
_PROVED = (*_QUOTED, Label.DISCLAIMER)
"""What its own words prove not to be the writer's, however long it is beside a short story."""


def clean(message: Message) -> Letter:
    """The message's text with every character labelled. Nothing is deleted, nor everything folded without proof."""
    chosen = _chosen(message)
    lines = lines_of(chosen.text, chosen.containers)
    fold_mobile(lines)
    fold_quotes(lines, message.subject)
    fold_footers(lines)
    fold_signatures(lines, message.sender)
    flags = _guarded(lines)
    return Letter(chosen.text, tuple(_spans(lines)), tuple(flags))


def _chosen(message: Message) -> Rendered:
    """The plain text, unless the HTML tells more: words that the plain part lacks, or quotes that it does not mark."""
    plain = Rendered(message.plain, {})
    if not message.html.strip():
        return plain
    markup = rendered(message.html)
    if not message.plain.strip():
        return markup
    plain_words, html_words = len(message.plain.split()), len(markup.text.split())
    marked = any(line.lstrip().startswith(">") for line in message.plain.splitlines())
    quoting = bool(markup.containers) or any(line.startswith(">") for line in markup.text.splitlines())
    if html_words > 2 * plain_words + 20 or (quoting and not marked):
        return markup
    return plain


def _guarded(lines: list[Line]) -> list[str]:
    """Undo a cut that leaves nothing, or takes over half, without a quotation as its proof; say so in a flag."""
    words = sum(len(line.bare.split()) for line in lines)
    kept = sum(len(line.bare.split()) for line in lines if line.kept)
    quoted = any(line.label in _QUOTED for line in lines)
    if not words:
        return []
    if not kept and not quoted:
        _restore(lines)
        return ["everything would have been folded, so everything is kept"]
    if not kept and not any(line.label is Label.ENCLOSURE for line in lines):
        marked = [line for line in lines if line.label is Label.QUOTE]
        if not any(line.label is Label.HEADER for line in lines) or not marked:
            _restore(lines)
            return ["only marked lines, so everything is kept"]
        return ["nothing but a quotation"]
    doubtful = [line for line in lines if not line.kept and line.label not in _PROVED]
    cut = sum(len(line.bare.split()) for line in doubtful)
    if cut > _HEAVY * words and words > 40:
        _restore(lines)
        return ["more than half would have been folded as a signature, so it is kept"]
    return []


def _restore(lines: list[Line]) -> None:
    for line in lines:
        line.label, line.rule, line.confidence = Label.KEPT, "kept by a guard", 0.5


def _spans(lines: Sequence[Line]) -> Iterator[Span]:
    """Lines of one label and rule as one span; blank lines go with what stands below them when that was folded."""
    below: Line | None = None
    for line in reversed(lines):
        if line.blank and line.kept and below is not None and not below.kept:
            line.label, line.rule, line.confidence = below.label, below.rule, below.confidence
        below = line
    start: Line | None = None
    end = 0
    for line in lines:
        if start is not None and (line.label, line.rule) != (start.label, start.rule):
            yield Span(start.start, end, start.label, start.rule, start.confidence)
            start = None
        start = start or line
        end = line.end
    if start is not None:
        yield Span(start.start, end, start.label, start.rule, start.confidence)
