"""Month names as British letters write them: English with its short forms and slips, and those of the other tongues
that parents in Britain write: Welsh, Scottish Gaelic, Irish, Polish and Romanian, as they stand beside a day."""

from __future__ import annotations

from difflib import SequenceMatcher
from functools import lru_cache

_FORMS = (
    "january jan janury januray ionawr faoilleach fhaoillich eanáir stycznia styczeń ianuarie",
    "february feb febuary feburary chwefror gearran ghearrain feabhra lutego luty februarie",
    "march mar mawrth fawrth màrt mhàirt mart márta mhárta marca marzec martie",
    "april apr aprl ebrill giblean ghiblein aibreán kwietnia kwiecień aprilie",
    "may mai fai cèitean chèitein ceitean bealtaine bhealtaine maja",
    "june jun mehefin fehefin ògmhios ogmhios meitheamh mheitheamh czerwca czerwiec iunie",
    "july jul gorffennaf orffennaf iuchar iuchair iúil lipca lipiec iulie",
    "august aug awst lùnastal lunastal lùnastail lúnasa sierpnia sierpień",
    "september sept sep setpember medi fedi sultain meán września wrzesień wrzesnia septembrie",
    "october oct octber hydref dàmhair damhair deireadh października październik pazdziernika octombrie",
    "november nov novemeber tachwedd dachwedd samhain samhna listopada listopad noiembrie",
    "december dec decemeber rhagfyr ragfyr dùbhlachd dubhlachd nollaig nollag grudnia grudzień decembrie",
)
MONTHS: dict[str, int] = {form: number for number, forms in enumerate(_FORMS, 1) for form in forms.split()}
"""Lower-case form to its number, 1 to 12."""

NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""English names; the month's number less one is the index."""

ROMAN = dict(zip("i ii iii iv v vi vii viii ix x xi xii".split(), range(1, 13), strict=True))
"""Months as letters of the old school number them, between the day and the year: 16.ii.10."""

MONTH_PATTERN = "(?:" + "|".join(sorted(MONTHS, key=lambda form: (-len(form), form))) + ")"
"""A regular expression for one month name, longest form first; to be used with IGNORECASE."""

_LONG = tuple(name.lower() for name in NAMES if len(name) > 4 and name != "March")
"""Names that can be misspelled and still be known; "march" is too near to "marsh", "match" and "much"."""
_LIKE = 0.8


@lru_cache(maxsize=4096)
def month_of(word: str) -> int | None:
    """The number, 1 to 12, of a month's name in any case and of a slip of the pen in one; ``None`` for other words.

    A slip keeps the first letter and four fifths of the rest in order ("Setpember", "Ocotber", "Feburay").
    """
    low = word.lower()
    if low in MONTHS:
        return MONTHS[low]
    for name in _LONG:
        if low[:1] == name[0] and abs(len(low) - len(name)) <= 2 and SequenceMatcher(None, low, name).ratio() >= _LIKE:
            return MONTHS[name]
    return None
