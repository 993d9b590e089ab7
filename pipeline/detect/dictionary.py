"""What a dictionary of ordinary English says of a word: the closed world's other half, beside how often print uses it.

The dictionary is the NIH's SPECIALIST lexicon, as lemminflect carries it: English of every day and of clinics, a
megabyte, and no proper names, so that "larches" and "toileting" are words and "Halewood" is none.
"""

from __future__ import annotations

from functools import lru_cache

from lemminflect import getAllLemmas


@lru_cache(maxsize=100_000)
def word_classes(low: str) -> frozenset[str]:
    """Universal parts of speech that a lower-case word can be (``NOUN``, ``VERB``, ``ADJ``, ``ADV`` …); empty: none.

    A hyphened word is what its last part is, when every part is in the dictionary.
    """
    found = frozenset(getAllLemmas(low))
    if not found and "-" in low:
        parts = [word_classes(part) for part in low.split("-") if part]
        return parts[-1] if parts and all(parts) else frozenset()
    return found


def in_dictionary(low: str) -> bool:
    """Whether a lower-case word is ordinary English in some part of speech."""
    return bool(word_classes(low))
