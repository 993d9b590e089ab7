"""Month names as British letters write them: English with its short forms and slips, Welsh, and Scottish Gaelic."""

from __future__ import annotations

_FORMS = (
    "january jan janury januray ionawr faoilleach",
    "february feb febuary feburary chwefror gearran",
    "march mar mawrth màrt mart",
    "april apr aprl ebrill giblean",
    "may mai cèitean ceitean",
    "june jun mehefin ògmhios ogmhios",
    "july jul gorffennaf iuchar",
    "august aug awst lùnastal lunastal",
    "september sept sep setpember medi sultain",
    "october oct octber hydref dàmhair damhair",
    "november nov novemeber tachwedd samhain",
    "december dec decemeber rhagfyr dùbhlachd dubhlachd",
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

MONTH_PATTERN = "(?:" + "|".join(sorted(MONTHS, key=lambda form: (-len(form), form))) + ")"
"""A regular expression for one month name, longest form first; to be used with IGNORECASE."""
