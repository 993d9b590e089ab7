"""The signature that some forums put below a drawn line into every post of a writer's."""

from __future__ import annotations

import re

_LINE = re.compile(r"^_{10,}[ \t]*$", re.MULTILINE)
_LONGEST = 300
"""Characters of a signature. More below a drawn line is a part of what was written: people draw lines of their own."""


def without_signature(text: str) -> str:
    """The text without a signature below its last drawn line; unchanged where it is nothing but that."""
    drawn = list(_LINE.finditer(text))
    if not drawn or len(text) - drawn[-1].end() > _LONGEST or not text[: drawn[-1].start()].strip():
        return text
    return text[: drawn[-1].start()].rstrip()
