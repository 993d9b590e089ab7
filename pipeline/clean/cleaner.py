"""From a message to a letter: its text chosen, its lines labelled by one rule after another, and guards at the end."""

from __future__ import annotations

from collections.abc import Sequence

from ingest.message import Message
from pipeline.clean.footer import fold_armour, fold_footers
from pipeline.clean.guard import guarded
from pipeline.clean.line import Line, lines_of
from pipeline.clean.markup import Rendered, rendered
from pipeline.clean.mobile import fold_mobile
from pipeline.clean.parent import ParentWords, proved_lines
from pipeline.clean.quotes import fold_quotes
from pipeline.clean.signature import fold_signatures
from pipeline.letter import Label, Letter, Span

_KEPT = Label.KEPT


def clean(message: Message, parent: ParentWords | None = None) -> Letter:
    """The message's text with every character labelled. Nothing is deleted, nor everything folded without proof.

    ``parent`` tells whether some words stood in a mail that this one answers, where that mail is at hand.
    """
    chosen = _chosen(message)
    lines = lines_of(chosen.text, chosen.containers)
    proved = frozenset(proved_lines(lines, parent)) if parent else frozenset()
    fold_mobile(lines)
    fold_quotes(lines, message, proved)
    if "BEGIN PGP" in chosen.text:
        fold_armour(lines)
    fold_footers(lines)
    fold_signatures(lines, message.sender)
    flags = guarded(lines)
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
    if html_words > 2 * plain_words + 20 or (quoting and not marked and 2 * html_words > plain_words):
        return markup
    return plain


def _spans(lines: Sequence[Line]) -> list[Span]:
    """Lines of one label and rule as one span; blank lines go with what stands below them when that was folded."""
    if not lines:
        return []
    spans: list[Span] = []
    below = lines[-1]
    end = below.end
    for line in reversed(lines):
        if line.label is not below.label or line.rule != below.rule:
            if not line.bare and line.label is _KEPT:
                line.label, line.rule, line.confidence = below.label, below.rule, below.confidence
            else:
                spans.append(Span(below.start, end, below.label, below.rule, below.confidence))
                end = below.start
        below = line
    spans.append(Span(below.start, end, below.label, below.rule, below.confidence))
    return spans[::-1]
