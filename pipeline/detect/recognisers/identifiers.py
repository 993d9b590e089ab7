"""Numbers that stand for one person or file: NHS numbers, UPNs, references of every office, car plates."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_NHS = re.compile(r"(?<![\w/.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w/]|[.-]\d)")
_UPN = re.compile(
    r"(?<!\w)[A-Z][ ]?\d{3}[ ]?\d{4}[ ]?\d{2}[ ]?\d{2,3}[A-Z]?(?!\w)|(?<!\w)[A-Z]\d{11,12}[A-Z]?(?!\w)", re.IGNORECASE
)
_NINO = re.compile(r"(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)", re.IGNORECASE)
_PLATE = re.compile(
    r"(?<!\w)(?:[A-HJ-PR-Y]{2}\d{2} ?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3} [A-Z]{3}|[A-Z]{3}"
    r" \d{1,3}[A-HJ-NPR-TV-Y])(?!\w)"
)
_MIXED = re.compile(
    r"(?<![\w@/.#-])(?=[A-Z0-9/._-]{5,40}(?![\w/]))(?=[^\s]{0,12}[A-Z])(?:[A-Z0-9]{1,14}[/._-]){0,6}[A-Z0-9]{1,20}(?![\w@]|[/-]\w)",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:ref(?:erence)?|case|file|claim|policy|complaint|appeal|account|membership|incident|crime|log|hosp(?:ital)?|patient|pupil|client|tribunal|order|invoice|urn|upn|nhs|nino|id)"
    r"\.?(?:\s+(?:ref(?:erence)?|no|number|num|id))?\.?\s*(?:is|was|:|#|no\.?"
    r"|number)?\s*[:#(]?\s*((?:[A-Z0-9]{1,12}[ /._-]?){0,5}\d(?:[ /._-]?[A-Z0-9]{1,12}){0,5})",
    re.IGNORECASE,
)
_DATE = re.compile(r"^\d{1,4}([/.-])\d{1,2}\1\d{2,4}$")
_TIMES = re.compile(
    r"^\d{1,2}[.:]\d{2}(?:am|pm)?$|^\d+(?:st|nd|rd|th|am|pm|hrs?|mins?|k|p|m|yrs?|x|ml|mg|kg|cm|mb|gb)$|^(?:19|20)\d\d[/-]\d{2,4}$|^\d+-\d+$",
    re.IGNORECASE,
)


class Identifiers(Rule):
    """Source: the published formats of each number, and "ref" with what follows it."""

    voice = "identifier"
    entities = ("ID",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002
        """Numbers by their shape, and numbers that are named as references."""
        for match in _NHS.finditer(text):
            digits = re.sub(r"\D", "", match[0])
            if not digits.startswith("0"):
                yield Found(match.start(), match.end(), "ID", 0.9)
        for pattern in (_UPN, _NINO, _PLATE):
            for match in pattern.finditer(text):
                yield Found(match.start(), match.end(), "ID", 0.9)
        for match in _MIXED.finditer(text):
            if _is_reference(match[0]):
                yield Found(match.start(), match.end(), "ID", 0.85)
        for match in _NAMED.finditer(text):
            found = match[1].rstrip(" ./-_")
            trimmed = _trimmed(found)
            if (
                trimmed
                and sum(sign.isdigit() for sign in trimmed) >= 3
                and not _TIMES.match(trimmed)
                and not _DATE.match(trimmed)
            ):
                yield Found(match.start(1), match.start(1) + len(trimmed), "ID", 0.85)


def _trimmed(found: str) -> str:
    """What belongs to the number of a named reference: words without a figure at its end are the next words."""
    pieces = re.split(r"(\s+)", found)
    while pieces and not any(sign.isdigit() for sign in pieces[-1]):
        pieces.pop()
    while len(pieces) > 2 and pieces[-1].isdigit() and len(pieces[-1]) < 2:
        pieces = pieces[:-2]
    while len(pieces) > 2 and not any(sign.isdigit() for sign in pieces[0]) and not pieces[0].isupper():
        pieces = pieces[2:]
        return ""
    return "".join(pieces)


def _is_reference(found: str) -> bool:
    """Letters and figures in one: SE380/14/00027, RFA0418877, SAR/2018/0977. Not Y10, KS2, 2pm, 3/4 or a date."""
    digits = sum(sign.isdigit() for sign in found)
    letters = sum(sign.isalpha() for sign in found)
    if _DATE.match(found) or _TIMES.match(found) or found.lower().startswith(("www.", "http")):
        return False
    if not letters:
        return digits >= 6 and ("/" in found or "-" in found) and len(re.split(r"[/-]", found)) > 1 and digits >= 8
    if found.upper() != found and not re.search(r"[/]", found):
        return digits >= 5
    return digits >= 4 or (digits >= 3 and "/" in found)
