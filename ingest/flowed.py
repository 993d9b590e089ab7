"""Paragraphs that a mail program broke into flowed lines, put together again (RFC 3676)."""

from __future__ import annotations

import re

_QUOTES = re.compile(r"^>*")


def unflowed(text: str, *, delete_space: bool) -> str:
    """Join the lines of ``format=flowed`` text. ``delete_space`` is its DelSp parameter (RFC 3676, 4.2)."""
    out: list[str] = []
    open_depth = -1  # quote depth of the paragraph that still flows; -1: none does
    for line in text.split("\n"):
        depth = len(_QUOTES.match(line)[0])  # type: ignore[index]  # the pattern matches the empty string
        body = line[depth:]
        body = body.removeprefix(" ")
        signature = body == "-- "
        flows = body.endswith(" ") and not signature
        shown = body[:-1] if flows and delete_space else body
        if open_depth == depth and not signature:
            out[-1] += shown
        else:
            out.append(">" * depth + (" " if depth and shown else "") + shown)
        open_depth = depth if flows else -1
    return "\n".join(out)
