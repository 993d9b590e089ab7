"""Places: streets and whole addresses, and towns that a table knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from models.places import place_beginnings, places
from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, is_harmless, plain_case, tabled, zipf

_STREETS = (
    "street st road rd avenue ave lane ln close drive crescent cres terrace place gardens grove court"
    " square row way hill"
    " mews walk green park rise view parade villas buildings house cottages garth wynd brae loan gate"
    " yard cottage flats brow meadow meadows"
    " estate wharf quay bank end croft fold mount bridge"
    " steps paddock orchard copse vennel chase ridge dene heights"
)
_FLAT = r"(?:(?:Flat|Apartment|Apt|Unit|Room|Building)\s+\d{1,4}[a-z]?,?\s+)?"
_ADDRESS = re.compile(
    rf"(?<![\w/]){_FLAT}(?!(?:19|20)\d\d,)(?:\d{{1,4}}[a-z]?(?:-\d{{1,4}})?,?\s+)(?:[a-z'’.-]{{2,20}}\s+){{0,3}}[a-z'’.-]{{2,20}}\s"
    rf"(?:{'|'.join(_STREETS.split())})\b(?!\w)",
    re.IGNORECASE,
)
_FLAT_ADDRESS = re.compile(
    rf"\b(?:Flat|Apartment|Apt|Unit|Building)\s+\d{{1,4}}[a-z]?,?\s+(?:[A-Z][\w'’-]{{1,20}}\s+){{1,3}}"
    rf"(?:{'|'.join(_STREETS.split())})\b",
    re.IGNORECASE,
)
_PROPER = r"[A-Z][^\W\d_]*(?:['’-][^\W\d_]+)*(?!\w)"
_WELSH = re.compile(
    r"(?<!\w)(?:\d{1,4}[a-z]?,? )?(?:Heol|Ffordd|Stryd|L[ôo]n|Rhodfa|Clos) (?:(?:y|yr|Y|Yr|i'r) )?"
    r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
)
"""Streets whose kind stands first, as in Wales."""
_MORE = re.compile(rf",[ \n]{{1,2}}{_PROPER}(?:[ -](?:on|upon|in|of|the|{_PROPER})(?!\w)){{0,3}}")
_COUNTY = re.compile(
    r"\b(?:Co|County)\.? (?P<county>Down|Antrim|Armagh|Fermanagh|Tyrone|Derry|Londonderry|Durham|Donegal|Cork|Kerry)\b"
)
_NOT_STREETS = frozenset("at in on to of from and or by for with than until till when years months weeks".split())
_STREET_ENDS = frozenset("street road avenue lane close drive crescent terrace gardens grove mews garth rd ave".split())
_NOT_TOWNS = frozenset(
    "street march mold barry nelson flint ripon hyde deal sale grays acton wells sandwich bow leek"
    " hove rugby battle lytham walton middleton barnet eccles burton hatfield washington newton"
    " douglas leven alton louth ely clare reading bath bury weston hayes perth lincoln chester nelson"
    " bedford stafford barking norwood crewe eltham wick mold goole".split()
)
_AT = frozenset("in near from to outside at around of live lives lived moved is".split())


_STREETS_TOO = frozenset("walk place court square row rise brae brow parade quay wharf way".split())
"""Words that end a street's name after a name only: "Mulberry Place", not "A Place" or "Family Court"."""


def _is_named(word: Word) -> bool:
    return word.capital and not word.shouted and not word.opens and not is_harmless(word.low) and not word.owns


class PlaceNames(Rule):
    """Source: street words, and a table of towns gathered by hand."""

    voice = "place"
    entities = ("PLACE",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Addresses, streets and towns."""
        for pattern in (_ADDRESS, _FLAT_ADDRESS):
            for match in pattern.finditer(text):
                if self._addressed(match[0]):
                    yield Found(match.start(), self._through(text, match.end()), "PLACE", 0.9)
        for match in _WELSH.finditer(text):
            yield Found(match.start(), match.end(), "PLACE", 0.85)
        for match in _COUNTY.finditer(text):
            yield Found(match.start("county"), match.end(), "PLACE", 0.8)
        yield from self._streets(words)
        yield from self._towns(words)

    def _addressed(self, found: str) -> bool:
        """Capitals, or nothing but rare words before the street word: not "3 pieces of the bank"."""
        inner = re.findall(r"[^\W\d_]+", found)
        if any(word in _NOT_STREETS for word in inner):
            return False
        return sum(word[0].isupper() for word in inner) >= 2 or all(zipf(word.lower()) < 4 for word in inner[:-1])

    def _through(self, text: str, end: int) -> int:
        for _ in range(3):
            more = _MORE.match(text, end)
            if not more:
                break
            end = more.end()
        return end

    def _streets(self, words: Sequence[Word]) -> Iterator[Found]:
        for at, word in enumerate(words):
            if not at or not word.capital or word.gap != " ":
                continue
            if word.low not in _STREET_ENDS and not (word.low in _STREETS_TOO and _is_named(words[at - 1])):
                continue
            begin = at
            while begin and at - begin < 3 and words[begin].gap in (" ", "-") and words[begin - 1].capital:
                if words[begin - 1].opens and zipf(words[begin - 1].low) > 5.2:
                    break
                begin -= 1
            if begin < at:
                yield Found(words[begin].start, word.end, "PLACE", 0.8)

    def _towns(self, words: Sequence[Word]) -> Iterator[Found]:
        lower = not plain_case(words)
        known, begun = places(), place_beginnings()
        at = 0
        while at < len(words):
            taken = 0
            for length in (4, 3, 2, 1) if words[at].low in begun or words[at].tabled in begun else ():
                form = tabled(words[at : at + length])
                if at + length <= len(words) and form in known and self._is_town(words, at, length, lower=lower):
                    yield Found(words[at].start, words[at + length - 1].end, "PLACE", 0.6)
                    taken = length
                    break
            at += taken or 1

    def _is_town(self, words: Sequence[Word], at: int, length: int, *, lower: bool) -> bool:
        first = words[at]
        before = words[at - 1].low if at else ""
        if any(word.gap.strip(" -") for word in words[at + 1 : at + length]):
            return False
        if length > 1:
            return first.capital or lower or zipf(first.low) < 5
        if first.low in _NOT_TOWNS or zipf(first.low) > 4.6:
            return first.capital and not first.opens and before in _AT
        return first.capital or lower or before in _AT
