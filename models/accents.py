"""Letters without their marks, as hurried writers type them: "Małgorzata" as "Malgorzata", "Siân" as "Sian"."""

from __future__ import annotations

import unicodedata

_STROKES = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"})


def bare(text: str) -> str:
    """Lower-case text without accents and strokes; its length may change."""
    parted = unicodedata.normalize("NFD", text.translate(_STROKES))
    return unicodedata.normalize("NFC", "".join(each for each in parted if not unicodedata.combining(each)))
