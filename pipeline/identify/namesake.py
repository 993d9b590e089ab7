"""Two children of one name: "another Emily, Emily Shaw", "a different laddie, a Ruaridh Mackenzie"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.identify.gathered import At
from pipeline.identify.person import Words

_OTHER = re.compile(
    r"\b(?:another|other|different|wrong|second)\s+(?:child|boy|girl|lad|laddie|lass|lassie|pupil|kid|one)?"
    r"(?:['’]s)?(?:\s+(?:called|named|altogether|entirely))?\W{0,3}(?:an?\s+)?$",
    re.IGNORECASE,
)
"""Before a namesake's name, full or bare."""
_SOME = re.compile(
    r"(?<![\w'’])(?:an?|one|some|belong(?:s|ed|ing)? to|meant for)\s+$"
    r"|\b(?:another|different|other|wrong|one more|second)\b[^.!?]{0,24}\W$",
    re.IGNORECASE,
)
"""Before a full name: "I have a Kevin Sivapalan?", "one more girl, Zuzanna Wrona"."""
_LOOK = 60


def is_another(at: At, words: Words, sender: Words, texts: Sequence[str]) -> bool:
    """Whether a name is said where it stands to be another child's of the same name.

    ``sender``: the writer's names; a child of her surname is hers.
    """
    before = texts[at.text][max(0, at.mention.start - _LOOK) : at.mention.start]
    if len(words) == 1:
        return _OTHER.search(before) is not None
    if words[-1] in sender or len(words[-1]) == 1:
        return False
    return _SOME.search(before) is not None
