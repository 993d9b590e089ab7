"""Postcodes, whole in any spacing and case, and districts that somebody lives in."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word

_AREAS = (
    "AB AL BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY EC EH EN"
    " EX FK FY GL GU GY"
    " HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY LA LD LE LL LN LS LU ME MK ML NE NG NN NP NR NW OL OX PA"
    " PE PH PL PO PR"
    " RG RH RM SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB WA WC WD WF WN WR WS WV YO ZE"
    " B E G L M N S W"
)
"""The 124 postcode areas and the islands'."""

_DISTRICT = rf"(?:{'|'.join(_AREAS.split())})[0-9][0-9A-HJKPS-UW-Y]?"
_WHOLE = re.compile(
    rf"(?<![\w£-])(?:GIR[ ]?0AA|(?P<out>{_DISTRICT})(?P<gap>[ \t\u00a0]{{0,3}}|\n|-"
    rf"|\. ?)(?P<in>[0-9O][ABD-HJLNP-UW-Z]{{2}}))(?![\w])",
    re.IGNORECASE,
)
_ENDING = re.compile(r"\d(?:st|nd|rd|th|hr|yr|ft|lb|dr)", re.IGNORECASE)
_LIVED = re.compile(
    rf"\b(?:post ?codes?(?: (?:area|district))?|postal district)(?:[ ](?:is|of|was|begins|starts|beginning"
    rf"|starting|area))*(?: with)?[: (]{{1,2}}(?P<named>{_DISTRICT})(?!\w| ?\d)"
    rf"|\b(?:live|lives|lived|living|based|moved|moving|move|house|flat|home)(?: (?:back|over|out|up"
    rf"|down))? (?:in|to|from|near|around) (?P<lived>{_DISTRICT})(?!\w| ?\d[a-z]{{2}})"
    rf"|(?<!\w)(?P<area>{_DISTRICT})(?= (?:area|postcodes?|district)\b)",
    re.IGNORECASE,
)
_LONDON = re.compile(r"\b(?:in|near|around|from|to|at) (?P<district>(?:SE|SW|NW|EC|WC|E|N|W)[1-9]\d?)(?!\w| ?\d)")
_NOT_DISTRICTS = re.compile(r"(?:DD|TA|LA|PA|S|E|B|W|N|L|M|G)\d[a-z]?", re.IGNORECASE)
"""Read as daughters, assistants, authorities, sections and levels, not as districts, where no postcode is spoken of."""


class Postcodes(Rule):
    """Source: Royal Mail's Programmers' Guide to the PAF: areas, and the letters that an inward code may hold."""

    voice = "postcode"
    entities = ("POSTCODE",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:  # noqa: ARG002 - a postcode is two words
        """Whole postcodes, and districts where somebody lives."""
        for match in _WHOLE.finditer(text):
            if _is_postcode(match):
                yield Found(match.start(), match.end(), "POSTCODE", 0.95)
        for match in _LIVED.finditer(text):
            group = match.lastgroup or "named"
            if group == "named" or not _NOT_DISTRICTS.fullmatch(match[group]):
                yield Found(match.start(group), match.end(group), "POSTCODE", 0.8)
        for match in _LONDON.finditer(text):
            if not _NOT_DISTRICTS.fullmatch(match["district"]):
                yield Found(match.start("district"), match.end("district"), "POSTCODE", 0.7)


def _is_postcode(match: re.Match[str]) -> bool:
    """Not "DD1 2nd", "S7 1st" or a district that ends a line before something else."""
    if not match["in"]:
        return True
    inward, gap = match["in"], match["gap"]
    if _ENDING.fullmatch(inward) and not inward.isupper():
        return False
    if inward[0] in "Oo" and not (match["out"].isupper() and inward.isupper()):
        return False
    if gap == "\n" or gap.startswith((".", "-")):
        return match[0].isupper()
    return match[0].isupper() or match[0].islower() or (match["out"][0].isupper() and inward.islower())
