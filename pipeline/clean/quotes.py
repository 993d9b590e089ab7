"""Quotations, folded, and forwards: what the writer passes on as evidence, kept apart."""

from __future__ import annotations

from pipeline.clean.attribution import attribution_ending
from pipeline.clean.headerblock import FORWARD, ORIGINAL, header_block_at, ruled_off
from pipeline.clean.line import Line, fold_all
from pipeline.letter import Label


def fold_quotes(lines: list[Line], subject: str) -> None:
    """Label quotations, their attributions and forwards. ``subject`` may say that the mail is a forward."""
    _fold_containers(lines)
    forward = subject.strip().lower().startswith(("fw:", "fwd:", "wg:", "tr:", "rv:", "enc:"))
    at = 0
    while at < len(lines):
        line = lines[at]
        if not line.kept or line.depth:
            at += 1
            continue
        at = _section(lines, at, forward=forward) or at + 1
    _fold_marked(lines)


def _fold_containers(lines: list[Line]) -> None:
    for line in lines:
        if line.container == "quote":
            line.fold(Label.QUOTE, "container of a mail program", 0.95)


def _section(lines: list[Line], at: int, *, forward: bool) -> int | None:
    """Fold the section that line ``at`` opens, and give the line after it; ``None`` when it opens none."""
    text = lines[at].bare
    if FORWARD.match(text):
        return _enclose(lines, at, at + 1, "forward mark")
    if ORIGINAL.match(text):
        block = _block_after(lines, at + 1)
        return _cut(lines, at, at + 1 + block, "original message mark", forward=forward)
    block = header_block_at(lines, at)
    if block:
        return _cut(lines, at, at + block, "header block", forward=forward)
    for end in range(at, min(len(lines), at + 5)):
        if lines[end].blank or lines[end].depth:
            break
        if attribution_ending(lines, end) == at:
            return _attributed(lines, at, end + 1, forward=forward)
    return None


def _block_after(lines: list[Line], at: int) -> int:
    blank = 0
    while at + blank < len(lines) and lines[at + blank].blank and blank < 3:
        blank += 1
    block = header_block_at(lines, at + blank) if at + blank < len(lines) else 0
    return blank + block if block else 0


def _attributed(lines: list[Line], start: int, end: int, *, forward: bool) -> int | None:
    """After an attribution: marked lines are the quotation and what follows them an answer; else all the rest is."""
    following = next((index for index in range(end, len(lines)) if not lines[index].blank), None)
    if following is not None and (lines[following].depth or not lines[following].kept):
        fold_all(lines[start:end], Label.HEADER, "attribution", 0.95)
        return end
    if following is None:
        if _words_above(lines, start):
            fold_all(lines[start:end], Label.HEADER, "attribution", 0.9)
        return end
    return _cut(lines, start, end, "attribution", forward=forward)


def _cut(lines: list[Line], start: int, end: int, rule: str, *, forward: bool) -> int | None:
    """All below is quoted where words stand above it; where none do, the letter is a forward, or it is all there is."""
    if start and ruled_off(lines[start - 1]):
        start -= 1
    if not _words_above(lines, start):
        return _enclose(lines, start, end, f"{rule}, nothing above")
    if forward:
        return _enclose(lines, start, end, rule)
    fold_all(lines[start:end], Label.HEADER, rule, 0.95)
    fold_all([line for line in lines[end:] if not line.depth], Label.QUOTE, f"below the {rule}", 0.9)
    return len(lines)


def _enclose(lines: list[Line], start: int, end: int, rule: str) -> int:
    if start and ruled_off(lines[start - 1]):
        start -= 1
    fold_all(lines[start:end], Label.HEADER, rule, 0.9)
    block = _block_after(lines, end)
    fold_all(lines[end : end + block], Label.HEADER, rule, 0.9)
    for line in lines[end + block :]:
        if line.depth:
            line.depth = 0  # what is passed on is evidence, however it is marked
        line.fold(Label.ENCLOSURE, f"below the {rule}", 0.8)
    return len(lines)


def _words_above(lines: list[Line], at: int) -> bool:
    return any(line.kept and not line.blank and not line.depth and not ruled_off(line) for line in lines[:at])


def _fold_marked(lines: list[Line]) -> None:
    """Lines that carry a quote mark, and the blank ones between them."""
    marked = [line for line in lines if line.depth and line.kept]
    own = any(line.kept and not line.depth and not line.blank for line in lines)
    for line in marked:
        line.fold(Label.QUOTE, "quote mark" if own else "quote mark, nothing else in the letter", 0.9)
    for before, line, after in zip(lines, lines[1:], lines[2:], strict=False):
        if line.blank and line.kept and before.label is Label.QUOTE and after.label is Label.QUOTE:
            line.fold(Label.QUOTE, "between quoted lines", 0.9)
