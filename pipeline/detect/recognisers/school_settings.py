"""Short names of schools, told by where they stand: "the SENCO at Fairways", "Elmgrove's head", "school (Hill Top)"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.councils import councils
from models.names import names
from models.places import places
from pipeline.detect.found import Found, Rule
from pipeline.detect.word import Word, is_harmless, plain_case, zipf

_STAFF = (
    r"(?:head(?:teacher|master|mistress)?|head teacher|deputy(?: head)?|senco|sendco|teachers?|tas?|governors?"
    r"|secretary|receptionist"
    r"|assistant|principal|bursar|year \w+|y\d{1,2}|reception|nursery|pupils?|class|office|unit|parents?"
    r"|caretaker|staff|dinner lady"
    r"|place|places|placement|space|meeting|review|open day|tour|playground)"
)
_CUE = re.compile(
    rf"(?:\b{_STAFF}\s+(?:at|of|from|in)"
    r"|\b(?:attends?|attended|attending|excluded from|expelled from|suspended from|enrolled (?:at|in)"
    r"|settled (?:at|in)|on roll at"
    r"|educated at|thriving at|happy at|taught at|looked (?:round|around|at)|toured|chose|moved (?:him|her"
    r"|them) to|started (?:at|in)"
    r"|transfer(?:red)? (?:to|from)|a move to|places? (?:at|in)|goes to|gone to|go to|went to|going to)"
    r"|\bschools?(?:\s+(?:called|named|is|was))?(?:,|\s*\(|\s*[-–:])?)\s*(?:the\s+|both\s+)?[\"“‘']?$",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\b(?:left|joined|started|named?|visited|rang|phoned|at|from|offered"
    r"|preferred)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"(?:woods?|fields?|mead|meads|meadows?|croft|hills?|brook|bank|side|view|park|lea|leas|leys?|dale|hurst"
    r"|moor|wells?|vale"
    r"|grove|ways?|bridge|acres?|lands?|leigh|grange|manor|top|green|lane|gate|heath|hall|house|court|oaks?"
    r"|mills?|pool|combe|ridge|edge|glen|glade|copse|farm|elms?|beeches|limes|firs"
    r"|cedars|willows|acorns|orchard|spinney|chase|mount|towers|lodge|priory|abbey|common|reach|cross)$"
)
_HALLOWED = re.compile(
    r"\b(?:Our Lady(?:['’]s| of(?: the)? [A-Z][\w'’]+(?: [A-Z][\w'’]+)?)?|Holy (?:Trinity|Cross|Family|Rood"
    r"|Rosary|Ghost|Name)|Sacred Heart|Christ Church"
    r"|Christ the King|All Saints['’]?|All Souls['’]?|Corpus Christi|Blessed Sacrament|Immaculate Conception"
    r"|Good Shepherd"
    r"|The High School of [A-Z]\w+|High School of [A-Z]\w+|Academy (?:at|of) [A-Z]\w+(?: [A-Z]\w+)?)"
    r"(?:\s(?:RC|R\.C\.|C ?of ?E|CofE|CE|Catholic|Church of England|Primary|Infants?|Juniors?|School|Academy"
    r"|High|College|VA|VC))*(?!\w)"
)
_THE = frozenset(
    "elms limes firs oaks beeches cedars willows acorns laurels hollies orchards spinney beacon haven grange priory"
    " mount croft hollies poplars chestnuts rowans birches maples pines meadows gables towers lodge hive"
    " larches hazels alders sycamores hawthorns brambles meres fens".split()
)
"""Words that with "the" are a school's whole name: "to The Elms"."""
_TO_THE = re.compile(
    r"\b(?:to|at|from|in|of|left|called|named?|offered|given|joined|visited|is|was|and|or) the $", re.IGNORECASE
)
_PLACED = re.compile(r"(?<=[\w,;:–-] )The (?P<name>[A-Z][a-z]{3,}s)(?= (?:in|at|near|outside) [A-Z])")
"""A house with its article where it stands: "a different school, The Meres in Grantham"."""
_CUTE = re.compile(
    r"(?<![.!?:] )(?<!^)(?<!\n)\b(?:Little|Tiny|Busy|Happy|Bright|Rising|Jolly|Merry|Cheeky|Wise)"
    r" [A-Z][a-z]+s\b(?! [A-Z])"
)
"""What nurseries call themselves: "Little Acorns", "Busy Bees"."""
_OWNED = re.compile(rf"\s+{_STAFF}\b", re.IGNORECASE)
_JOINS = frozenset("of the and on".split())
VOICE = "school setting"
_LOOK = 48
_LONGEST = 4


class SchoolSettings(Rule):
    """Source: how the stories speak of schools once the reader knows them."""

    voice = VOICE
    entities = ("SCHOOL",)

    def find(self, text: str, words: Sequence[Word]) -> Iterable[Found]:
        """Runs of capitals, or of words like landscape, where a school stands."""
        for match in _HALLOWED.finditer(text):
            yield Found(match.start(), match.end(), "SCHOOL", 0.85)
        lower = not plain_case(words)
        if not lower:
            for match in _PLACED.finditer(text):
                if not is_harmless(match["name"].lower()):
                    yield Found(match.start(), match.end(), "SCHOOL", 0.7)
            for match in _CUTE.finditer(text):
                yield Found(match.start(), match.end(), "SCHOOL", 0.7)
        for word in words:
            named = word.low in _THE and (word.capital or (lower and word.low.endswith("s")))
            if named and _TO_THE.search(text[max(0, word.start - 14) : word.start]):
                yield Found(word.start, word.end, "SCHOOL", 0.7)
        for at, word in enumerate(words):
            if not (word.capital or lower) or (at and _in_run(words, at, lower=lower)):
                continue
            count = _run(words, at, lower=lower)
            if not count:
                continue
            last = words[at + count - 1]
            before = text[max(0, word.start - _LOOK) : word.start]
            like = is_landscape([each.low for each in words[at : at + count]])
            loose = like and (_LOOSE.search(before) or (last.owns and _OWNED.match(text, last.end + 2)))
            if loose or _CUE.search(before):
                yield Found(word.start, last.end, "SCHOOL", 0.7)


def is_landscape(lows: Sequence[str]) -> bool:
    """Whether a name ends as schools and houses do, "Fairways" or "Hill Top", and is nobody's that we know."""
    return bool(_ENDING.search(lows[-1])) and lows[0] not in names().given and " ".join(lows) not in places()


def _in_run(words: Sequence[Word], at: int, *, lower: bool) -> bool:
    return words[at].gap == " " and not words[at].opens and _fits(words[at - 1], lower=lower)


def _run(words: Sequence[Word], at: int, *, lower: bool) -> int:
    """How many words from here make one short name of a school; 0 for none, and for a person, a town or a council."""
    count = 0
    while at + count < len(words) and count < _LONGEST:
        word = words[at + count]
        if count and (word.gap not in (" ", "-") or words[at + count - 1].owns):
            break
        if not _fits(word, lower=lower) and not (
            count and word.low in _JOINS and _goes_on(words, at + count, lower=lower)
        ):
            break
        count += 1
    lows = [word.low for word in words[at : at + count]]
    if lows and words[at].owns and at + 1 < len(words) and words[at + 1].capital:
        more = _run(words, at + 1, lower=lower)
        if more and is_landscape([word.low for word in words[at + 1 : at + 1 + more]]):
            return 1 + more
    if not lows or lows[0] in names().given or " ".join(lows) in councils().forms:
        return 0
    if len(lows) == 1 and (lows[0] in places() or lows[0] in names().surnames or lows[0] in names().words):
        return 0
    return count


def _goes_on(words: Sequence[Word], at: int, *, lower: bool) -> bool:
    return not lower and at + 1 < len(words) and _fits(words[at + 1], lower=lower)


def _fits(word: Word, *, lower: bool) -> bool:
    if not word.text[0].isalpha() or len(word.text) < 3 or is_harmless(word.low):
        return False
    if lower:
        return zipf(word.low) < 3 or (bool(_ENDING.search(word.low)) and zipf(word.low) < 5.3 and len(word.low) > 3)
    return word.capital and not (word.opens and zipf(word.low) > 5) and not word.shouted
