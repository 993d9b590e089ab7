"""Hashtags with somebody's name in them: #JusticeForJayden, #bringharryhome."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.names import names
from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, known_name

_TAG = re.compile(r"(?<![\w&/])#(?P<tag>[^\W\d_][^\W_]{2,60})")
_HUMP = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_PLEA = re.compile(
    r"(?:justice|free|save|help|support|team|pray|prayers|stand|bring|hope|fight|fighting|love|remember)(?:ing)?(?:for|with|up|by)?(?P<name>[a-z]{3,14}?)"
    r"(?:home|back|now|s)?$"
)


class Hashtags(Rule):
    """Source: how campaigns for one child are named."""

    voice = "hashtag"
    entities = ("CONTACT",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a tag runs words together
        """Tags with a known name among their words."""
        for match in _TAG.finditer(text):
            pieces = [piece.lower() for piece in _HUMP.findall(match["tag"])]
            plea = _PLEA.match(match["tag"].lower())
            given = names().given
            if any(known_name(piece) for piece in pieces) or (
                plea and (plea["name"] in given or plea["name"] in names().words)
            ):
                yield Found(match.start(), match.end(), "CONTACT", 0.8)
