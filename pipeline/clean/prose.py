"""Whether a line tells something, in sentences: such a line is never a signature's."""

from __future__ import annotations

from pipeline.clean.signs import DIGIT, EMAIL, LINK, PHONE, words_of

_QUOTES = ('"', "“", "'", "‘", "«", "„")
LONG = 60
"""Characters of a line from which on a sentence's end makes it prose."""


def is_prose(bare: str) -> bool:
    """A sentence of more than a few words, or a line too long for anything else."""
    if len(bare) > 110:
        return runs_on(bare) or not contact(bare)
    if len(bare) < 30:
        return False
    if len(bare) < 90 and contact(bare):
        return False
    words = len(bare.split())
    sentence = bare.rstrip(")”\"'’").endswith((".", "!", "?", ":")) and words > 5
    return len(bare) > 90 or (len(bare) > LONG and sentence) or (sentence and words > 7)


def tells(bare: str) -> bool:
    """Prose that is no quotation: what somebody wise said may end a signature."""
    return bare[:1] not in _QUOTES and (is_prose(bare) or runs_on(bare))


def contact(bare: str) -> bool:
    """Whether an address, a link or a telephone number stands in a line."""
    if "@" in bare and EMAIL.search(bare):
        return True
    if ("://" in bare or "www." in bare) and LINK.search(bare):
        return True
    return DIGIT.search(bare) is not None and PHONE.search(bare) is not None


_SPOKEN = frozenset(
    (
        "the a an of for with and in on at by from as or to is are was were be been it its this that these "
        "those i you he she we they my your his her our their not no if but so than then there here which who "
        "what when where how have has had do does did will would can could should may must all any some more "
        "most other into about after before because while until only also just "
    ).split()
)
_RUNNING = 0.3
"""Share of a running sentence's words that only sentences need, at the least."""


def runs_on(bare: str) -> bool:
    """A stretch of a sentence that ends on another line: seven words or more, many of them such as "the" and "of"."""
    words = words_of(bare[:300].lower())
    return len(words) >= 7 and sum(map(_SPOKEN.__contains__, words)) >= _RUNNING * len(words)
