"""Whether a line tells something, in sentences: such a line is never a signature's."""

from __future__ import annotations

from pipeline.clean.signs import DIGIT, EMAIL, LINK, PHONE

LONG = 60
"""Characters of a line from which on a sentence's end makes it prose."""


def is_prose(bare: str) -> bool:
    """A sentence of more than a few words, or a line too long for anything else."""
    if len(bare) > 110:
        return True
    if len(bare) < 30:
        return False
    if len(bare) < 90 and contact(bare):
        return False
    words = len(bare.split())
    sentence = bare.rstrip(")”\"'’").endswith((".", "!", "?", ":")) and words > 5
    return len(bare) > 90 or (len(bare) > LONG and sentence) or (sentence and words > 7)


def contact(bare: str) -> bool:
    """Whether an address, a link or a telephone number stands in a line."""
    if "@" in bare and EMAIL.search(bare):
        return True
    if ("://" in bare or "www." in bare) and LINK.search(bare):
        return True
    return DIGIT.search(bare) is not None and PHONE.search(bare) is not None
