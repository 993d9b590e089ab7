"""What could single a family out in an export although no name is left: a few facts of each case, taken together.

The facts are those by which somebody who knows the family would look: which council, how old, which need, what kind of
school, and when (ICO, Anonymisation guidance: the motivated intruder; Sweeney 2002 on k-anonymity for the counting).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casefold.export.release import Leaving

UNKNOWN = "not said"


@dataclass(frozen=True, slots=True)
class Profile:
    """The facts of one case."""

    case: str
    council: str
    age: str
    """A band of school years."""
    need: str
    """Areas of need, by the department's list of primary needs, joined."""
    school: str
    month: str

    @property
    def year(self) -> str:
        """The year of its month."""
        return self.month[:4] or UNKNOWN


FACTS = ("council", "age", "need", "school", "month")

_BANDS = ((4, "under 5"), (10, "5 to 10"), (15, "11 to 15"), (25, "16 to 25"))
_WORDS = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen".split()
_NUMBERS = dict(zip(_WORDS, range(2, 17), strict=True))
_AGE = re.compile(
    rf"\b(?:aged?|is|was|turned|he's|she's|just) (?:only |now |nearly |just |aged )?(\d{{1,2}}|{'|'.join(_NUMBERS)})"
    r"(?= |\.|,|;|\)|$)(?! (?:of|per|pages?|times|weeks?|months?|days?|hours?|minutes?|schools?|people|miles?))|"
    rf"\b(\d{{1,2}}|{'|'.join(_NUMBERS)})(?:[- ]year[- ]old| ?yrs? old)",
    re.IGNORECASE,
)
_SCHOOL_YEAR = re.compile(r"\b(?:year|yr|y) ?(1[0-3]|[1-9])\b", re.IGNORECASE)
_NEEDS = (
    ("autism", r"autis|asperger|\bas[dc]\b|\bpda\b"),
    ("attention or mental health", r"\badhd\b|\badd\b|attention deficit|anxi|mental health|\bcamhs\b|school refus"),
    ("speech and language", r"speech|language (?:disorder|delay|impair)|\bdld\b|\bslcn\b|non[- ]?verbal|mute"),
    ("specific learning difficulty", r"dyslexi|dyspraxi|dyscalculi|\bdcd\b"),
    ("hearing", r"\bdeaf|hearing (?:loss|impair|aid)|cochlear"),
    ("sight", r"\bblind\b|visual(?:ly)? impair|sight loss|braille"),
    ("physical", r"cerebral palsy|wheelchair|muscular|hypermobil|physical disab|\bfeeding tube|gastrostomy"),
    ("learning disability", r"down'?s syndrome|learning disab|\b[mps]?m?ld\b|global delay|chromosom"),
    ("epilepsy or another illness", r"epilep|seizure|diabet|\bfits\b"),
)
_SCHOOLS = (
    ("special", r"special school|\bspecialist (?:school|placement|provision)|resource base|\bprovision unit"),
    ("out of school", r"home[- ]?educat|\beotas\b|out of school|no school place|tuition at home"),
    ("independent", r"independent (?:special )?school|private school|boarding"),
    ("early years", r"nursery|pre-?school|reception class"),
    ("secondary", r"secondary|high school|comprehensive|academy|\bgcse"),
    ("college", r"\bcollege\b|sixth form|post[- ]16"),
    ("primary", r"primary|infant|junior|first school"),
)


def profile_of(case: Leaving) -> Profile:
    """The facts of a case that leaves."""
    text = "\n".join((*case.subjects, *case.texts)).replace("’", "'")
    needs = [name for name, pattern in _NEEDS if re.search(pattern, text, re.IGNORECASE)]
    school = next((name for name, pattern in _SCHOOLS if re.search(pattern, text, re.IGNORECASE)), UNKNOWN)
    council = ", ".join(case.councils) or UNKNOWN
    return Profile(case.id, council, _age(text), ", ".join(needs) or UNKNOWN, school, case.month or UNKNOWN)


def _age(text: str) -> str:
    """The band of the first age or school year that is told; a school year begins at the age of its number and four."""
    ages = [_number(match[1] or match[2]) for match in _AGE.finditer(text)]
    ages += [int(match[1]) + 5 for match in _SCHOOL_YEAR.finditer(text)]
    young = [age for age in ages if 1 <= age <= _BANDS[-1][0]]
    return next((band for most, band in _BANDS if young and young[0] <= most), UNKNOWN)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[word.lower()]
