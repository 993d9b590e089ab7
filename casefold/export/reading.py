"""A text as somebody would read it who looks for a name: what hides one is levelled, and every place is remembered.

Levelled: signs that do not show (zero width, soft hyphens, direction marks), letters of other scripts that look like
Latin ones, compatibility forms (full width, mathematical letters), and words that a hyphen breaks at a line's end. None
of it is certain: a name may be Cyrillic, and a hyphen at a line's end may be a double name's own. So a text has as many
readings as there are ways to level it that differ.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from itertools import product

_UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]"
)
_BROKEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u2011][ \t]*\r?\n[ \t]*(?=[^\W\d_])")
_LIKE = dict(
    pair.split(":")
    for pair in (
        "а:a А:A Α:A α:a В:B Β:B с:c С:C ϲ:c е:e Е:E Ε:E ё:e Ё:E һ:h Н:H Η:H і:i І:I Ι:I ι:i ї:i Ї:I"
        " ј:j Ј:J к:k К:K Κ:K κ:k ӏ:l Ӏ:I м:m М:M Μ:M п:n о:o О:O ο:o Ο:O р:p Р:P ρ:p Ρ:P ѕ:s Ѕ:S т:t Т:T Τ:T τ:t υ:u"
        " у:y У:Y Υ:Y х:x Х:X χ:x Χ:X ω:w ԝ:w ԁ:d ɡ:g ɑ:a ı:i Ν:N ν:v Ζ:Z"
    ).split()
)
"""Cyrillic and Greek letters, and some of phonetic alphabets, by the Latin letter that they look like (UTS 39)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A levelled text, and where each of its characters stands in the text it was made from."""

    text: str = field(repr=False)
    _places: tuple[int, ...] = field(repr=False)
    """Offset in the original of each character, and of the end."""

    def original(self, start: int, end: int) -> tuple[int, int]:
        """A stretch of the levelled text as offsets into the original."""
        return self._places[start], (self._places[end - 1] + 1 if end > start else self._places[start])


def readings(text: str) -> list[Reading]:
    """Every reading of a text, as it stands first, and each once; one for plain text, which has nothing to level."""
    if text.isascii() and not _BROKEN.search(text):
        return [Reading(text, tuple(range(len(text) + 1)))]
    found: dict[str, Reading] = {}
    for join, alike in product((False, True), repeat=2):
        reading = _read(text, join=join, alike=alike)
        found.setdefault(reading.text, reading)
    return list(found.values())


def _read(text: str, *, join: bool, alike: bool) -> Reading:
    skipped = [match.span() for match in _BROKEN.finditer(text)] if join else []
    signs: list[str] = []
    places: list[int] = []
    at = 0
    for place, sign in enumerate(text):
        while at < len(skipped) and skipped[at][1] <= place:
            at += 1
        if (at < len(skipped) and skipped[at][0] <= place) or _UNSEEN.match(sign):
            continue
        for each in _levelled(sign) if alike else sign:
            signs.append(each)
            places.append(place)
    return Reading("".join(signs), (*places, len(text)))


def _levelled(sign: str) -> str:
    if sign.isascii():
        return sign
    if sign in _LIKE:
        return _LIKE[sign]
    return "".join(_LIKE.get(each, each) for each in unicodedata.normalize("NFKC", sign))
