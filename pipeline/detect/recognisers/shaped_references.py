"""References that their shape gives away: letters, figures and strokes in one, as no word is written.

Tribunals (SE380/14/00027), courts (CO/1234/2015, BS14C00123), the ICO (RFA0418877, FS50412345), ombudsmen (14 006 552),
councils (SEN/2014/0381, CYP-22817), hospitals (H123456), police (42/12345/13), the post (AB123456789GB).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_TOKEN = re.compile(r"(?<![\w@£$€#&.])(?<![/\\-])[A-Za-z0-9]{1,24}(?:[/._-][A-Za-z0-9]{1,24}){0,7}(?![\w@%])(?!['’]\w)")
_OMBUDSMAN = re.compile(r"(?<![\w/.£-])\d{2} \d{3} \d{3}(?![\w/]| \d|[.,-]\d)")
LABELS = (
    "NHS|UPN|ULN|REF|NO|DOB|ICO|LGO|SEN|LA|GP|UK|IN|BY|OF|TEL|FAX|OUR|CHI|URN|MRN|CRN|CRB|DBS|UPRN|UCI|NINO|DFE|GMC"
    "|HCPC|LEA|PIN|BOX"
)
"""Capitals before a number that say what it is, and are no part of it."""
_SERIES = re.compile(rf"(?<![\w.])(?!(?:{LABELS})\b)([A-Z]{{2,8}}) $")
"""Letters that begin a number before a space: "CYP 23/5590"."""
_POSTED = re.compile(r"(?<!\w)[A-Z]{2}[ ]?\d{4}[ ]?\d{4}[ ]?\d[ ]?GB(?!\w)", re.IGNORECASE)
"""A Royal Mail tracking number (UPU S10): two letters, nine figures, GB."""
_DATE = re.compile(r"\d{1,4}([/._-])\d{1,2}\1\d{2,4}|\d{1,2}[/.-][a-z]{3,9}[/.-]\d{2,4}", re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}[.:]\d{2}(?:am|pm)?(?:-\d{1,2}[.:]\d{2}(?:am|pm)?)?", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d\d-\d\dT.*", re.IGNORECASE)
_YEARS = re.compile(r"(?:19|20)\d\d(?:[/-](?:19|20)?\d\d)?s?")
_MEASURE = re.compile(
    r"\d+(?:\.\d+)?(?:st|nd|rd|th|am|pm|hrs?|mins?|secs?|k|p|m|b|bn|yrs?|yo|x|ml|l|mg|mcg|g|kg|cm|mm|km|mb|gb|kb|ish|s|px|dpi)",
    re.IGNORECASE,
)
_STATUTE = re.compile(
    r"(?:s|ss|sch|reg|regs|art|para|paras|r|p|pp|pg|cl|no|nos|part|section|year|yr|y|ks|level)[.-]?\d[\d.]*[a-z]{0,2}",
    re.IGNORECASE,
)
_CASUAL = 5
"""Figures that a word of small letters must hold: hospital numbers and usernames have them, "wisc4" has not."""
_STANDARD = re.compile(
    r"(?:BS|ISO|EN|COVID|CRC|ICD|DSM|WISC|WIAT|BPVS|A|H|P|KS|Y|M|MP|C|D|B|F|E)-?\d{1,4}(?:[-.]\d{1,2})?|(?:19|20)\d\d[-/]\w{1,4}"
)


class ShapedReferences(Rule):
    """Source: references as letters of courts, councils, hospitals and police print them."""

    voice = "reference"
    entities = ("ID",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - strokes part words
        """Runs of letters and figures that are no date, time, measure, section or page."""
        for match in _TOKEN.finditer(text):
            if is_reference(match[0]) and not _in_an_address(text, match):
                series = _SERIES.search(text[max(0, match.start() - 7) : match.start()])
                start = series.start(1) - len(series.string) if series and match[0][0].isdigit() else 0
                yield Found(match.start() + start, match.end(), "ID", 0.85)
        for match in _POSTED.finditer(text):
            yield Found(match.start(), match.end(), "ID", 0.85)
        for match in _OMBUDSMAN.finditer(text):
            yield Found(match.start(), match.end(), "ID", 0.8)


def is_reference(token: str) -> bool:
    """Whether a run of letters, figures and strokes can only be somebody's number."""
    digits = sum(sign.isdigit() for sign in token)
    if digits < 3 or any(
        known.fullmatch(token) for known in (_DATE, _TIME, _ISO, _YEARS, _MEASURE, _STATUTE, _STANDARD)
    ):
        return False
    if token.isdecimal():
        return digits >= 7
    letters = sum(sign.isalpha() for sign in token)
    if not letters:
        return _is_long_row(token, digits)
    if not token.isupper() and not re.search(r"[/-]", token):
        return digits >= _CASUAL
    if "." in token and not re.search(r"[/_-]", token):
        return digits >= _CASUAL
    return digits >= 4 or "/" in token or "-" in token


def _is_long_row(token: str, digits: int) -> bool:
    """Figures and strokes alone: a crime number (42/12345/13), not "2013-2014", "9-10", "71-74" or "12.3.1"."""
    parts = re.split(r"[/_-]", token)
    if "." in token or len(parts) < 2:
        return False
    if len(parts) == 2 and all(_YEARS.fullmatch(part) or len(part) < 3 for part in parts):
        return False
    if len(parts) == 2:
        return digits >= 6 and max(map(len, parts)) >= 4 and not all(_YEARS.fullmatch(part) for part in parts)
    return digits >= 7


def _in_an_address(text: str, match: re.Match[str]) -> bool:
    """Part of a link or an e-mail address."""
    return text[max(0, match.start() - 3) : match.start()].endswith(("://", "www.")) or match[0].lower().startswith(
        "www."
    )
