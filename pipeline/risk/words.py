"""A text's words as rules read them, each with the place where it stands: what a cue finds can be shown."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from pipeline.cue import compile_cue, needed_words
from pipeline.sentences import sentences
from pipeline.wording import MAX_WORD, SHORTHAND

_TOKEN = re.compile(
    r"""\[(?P<pseudonym>[A-Za-z]{2,20})[^\]\n]{0,24}\]
      | [^\W_]+ (?:(?<=[A-Za-z0-9])['’`´](?=[A-Za-z])[^\W_]+)* (?:/[^\W_]+)?""",
    re.VERBOSE,
)
_APOSTROPHES = str.maketrans("", "", "'’`´")
BREAK = "\n"
"""What stands between sentences, so that no gap of a cue reaches over one."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text; ``joined`` has them sentence by sentence, as :func:`pipeline.wording.wording` puts them."""

    joined: str = field(repr=False)
    starts: tuple[int, ...] = field(repr=False)
    """Where each word begins in ``joined``."""
    spans: tuple[tuple[int, int], ...] = field(repr=False)
    """Where each word stands in the text itself."""
    listed: tuple[str, ...] = field(repr=False)
    vocabulary: frozenset[str] = field(repr=False)

    def find(self, cue: str) -> Iterator[tuple[int, int, str]]:
        """Every place where the cue is found: start and end in the text, and the words of its sentence."""
        if any(needed.isdisjoint(self.vocabulary) for needed in needed_words(cue)):
            return
        for match in compile_cue(cue).finditer(self.joined):
            first = bisect_left(self.starts, match.start())
            last = bisect_left(self.starts, match.end()) - 1
            begin = self.joined.rfind(BREAK, 0, match.start() + 1) + 1
            stop = self.joined.find(BREAK, match.end())
            yield self.spans[first][0], self.spans[last][1], self.joined[begin : stop if stop >= 0 else None]


def words_of(text: str) -> Words:
    """The words of a text with their places."""
    parts: list[str] = []
    starts: list[int] = []
    spans: list[tuple[int, int]] = []
    listed: list[str] = []
    length = 0
    for piece in sentences(text):
        parts.append(" ")
        length += 1
        for match in _TOKEN.finditer(text, piece.start, piece.end):
            word = _word(match)
            if len(word) > MAX_WORD:
                continue
            parts.append(f"{word} ")
            starts.append(length)
            spans.append(match.span())
            listed.append(word)
            length += len(word) + 1
        parts.append(BREAK)
        length += 1
    return Words("".join(parts), tuple(starts), tuple(spans), tuple(listed), frozenset(listed))


def _word(match: re.Match[str]) -> str:
    if match["pseudonym"]:
        return f"x{match['pseudonym'].casefold()}"
    word = match[0].casefold().translate(_APOSTROPHES)
    return SHORTHAND.get(word, word)
