"""A text cut into the pieces that rules and scores look at one at a time: sentences, or parts of endless ones.

The cuts are made for mail typed on a telephone at night as much as for prose: a full stop ends a sentence whether or
not a capital follows, a bullet or a new paragraph ends one without a full stop, and a piece that runs on for more words
than anybody would show as evidence is cut at its next joint.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONG = 40
"""Words after which a piece is cut at the next joint ("and", "but", a comma)."""
TOO_LONG = 60
"""Words after which it is cut anywhere: no rule ever sees more than this."""

_STOP = re.compile(r"""[.!?…]{1,20}["'”’)\]]{0,3}(?=\s)|\n""")
_WORD = re.compile(r"\S+")
_LAST_WORD = re.compile(r"([^\s(\"'“‘\[]*)$")
_BULLET = re.compile(r"[ \t]{0,8}(?:[-*•·–—>]|\(?\d{1,3}[.)/]|\(?[a-z]\))", re.IGNORECASE)
_ABBREVIATIONS = frozenset(
    {
        "mr",
        "mrs",
        "ms",
        "miss",
        "dr",
        "prof",
        "rev",
        "fr",
        "sr",
        "st",
        "no",
        "nos",
        "e.g",
        "i.e",
        "eg",
        "ie",
        "etc",
        "vs",
        "cf",
        "p.p",
        "pp",
        "p",
        "inc",
        "ltd",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "tel",
        "ref",
        "hosp",
        "approx",
        "dept",
    }
)
_JOINTS = frozenset(
    {
        "and",
        "but",
        "so",
        "then",
        "because",
        "which",
        "when",
        "while",
        "although",
        "though",
        "after",
        "until",
        "who",
        "where",
    }
)
_WRAPPED = 55  # a line at least this long that ends without a stop was folded by a mail program, not by its writer


@dataclass(frozen=True, slots=True)
class Sentence:
    """One piece of a text, as offsets into it, without the blank space around."""

    start: int
    end: int


def sentences(text: str) -> tuple[Sentence, ...]:
    """The text's pieces in order; together they hold every character of it that is not blank."""
    pieces: list[Sentence] = []
    start = 0
    for stop in _STOP.finditer(text):
        if _ends(text, start, stop):
            pieces.extend(_pieces(text, start, stop.end()))
            start = stop.end()
    pieces.extend(_pieces(text, start, len(text)))
    return tuple(pieces)


def _ends(text: str, start: int, stop: re.Match[str]) -> bool:
    """Whether a sentence ends at this stop."""
    if stop[0] == "\n":
        return _ends_line(text, start, stop.start())
    if stop[0].startswith("."):
        return _ends_at_dot(text, start, stop)
    return True


def _ends_line(text: str, start: int, at: int) -> bool:
    following = text[at + 1 : at + 20]
    if not following.strip() or following[:1] == "\n" or _BULLET.match(following):
        return True
    line = text[max(start, text.rfind("\n", start, at) + 1) : at].rstrip()
    return len(line) < _WRAPPED or line[-1:] in ".!?:;"


def _ends_at_dot(text: str, start: int, stop: re.Match[str]) -> bool:
    next_letter = text[stop.end() : stop.end() + 4].lstrip()[:1]
    if len(stop[0]) > 1 and stop[0].startswith("..") and next_letter.islower():
        return False  # "so I rang... and they laughed"
    if not stop[0].endswith("."):
        return True  # a quotation mark or a bracket closes behind it
    before = _LAST_WORD.search(text, max(start, stop.start() - 12), stop.start())
    word = before[1].casefold() if before else ""
    if word in _ABBREVIATIONS:
        return next_letter.isupper() and word == "etc"
    return not (len(word) == 1 and word.isalpha() and word not in {"i", "a"})  # an initial


def _pieces(text: str, start: int, end: int) -> Iterator[Sentence]:
    """One sentence, or the parts of one that runs on."""
    words = list(_WORD.finditer(text, start, end))
    first = 0
    for i in range(1, len(words)):
        joint = words[i][0].casefold() in _JOINTS or words[i - 1][0][-1] in ",;:–—-"
        run = i - first
        if run >= TOO_LONG or (run >= LONG // 2 and len(words) - first > LONG and joint):
            yield Sentence(words[first].start(), words[i - 1].end())
            first = i
    if words:
        yield Sentence(words[first].start(), words[-1].end())
