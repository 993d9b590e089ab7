"""Proof by the mail that is answered: lines and sentences that stood in it are quoted, marked or not.

The mail itself is sealed. The store keeps keyed hashes of its longer lines and sentences, and hands a look-up in.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from pipeline.clean.line import Line, lines_of

ParentWords = Callable[[str], bool]
"""Whether a form (see ``forms_of``) stood in a mail that this one answers."""
_SHORTEST = 24
"""Characters of a form; shorter ones ("Thank you for your help") stand in many mails."""
_WORDS = 5
_SENTENCE = re.compile(r"[^.!?]+[.!?]*")
_WORD = re.compile(r"\w+")


def forms_of(text: str) -> set[str]:
    """The forms of a mail's longer lines and sentences: its words in small letters, one blank between them."""
    return {form for _, _, form in _forms(lines_of(text))}


def proved_lines(lines: Sequence[Line], parent: ParentWords) -> set[int]:
    """Numbers of the lines that stood in the mail that is answered, or belong to a sentence that did."""
    proved: set[int] = set()
    for first, last, form in _forms(lines):
        if parent(form):
            proved.update(range(first, last + 1))
    return proved


def _forms(lines: Sequence[Line]) -> Iterator[tuple[int, int, str]]:
    """(first line, last line, form) of each longer line and sentence."""
    paragraph: list[int] = []
    for number, line in enumerate(lines):
        if line.blank:
            yield from _sentences(lines, paragraph)
            paragraph = []
            continue
        paragraph.append(number)
        form = _form(line.bare)
        if form:
            yield number, number, form
    yield from _sentences(lines, paragraph)


def _sentences(lines: Sequence[Line], paragraph: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    text = ""
    starts: list[int] = []
    for number in paragraph:
        starts.append(len(text))
        text += lines[number].bare + " "
    at = 0
    for match in _SENTENCE.finditer(text):
        form = _form(match[0])
        if not form:
            continue
        begin, end = match.start() + len(match[0]) - len(match[0].lstrip()), match.start() + len(match[0].rstrip())
        while at + 1 < len(starts) and starts[at + 1] <= begin:
            at += 1
        last = at
        while last + 1 < len(starts) and starts[last + 1] < end:
            last += 1
        yield paragraph[at], paragraph[last], form


def _form(text: str) -> str:
    words = _WORD.findall(text.casefold())
    form = " ".join(words)
    return form if len(form) >= _SHORTEST and len(words) >= _WORDS else ""
