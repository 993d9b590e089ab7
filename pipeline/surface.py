"""How a name looks: the form under which surfaces are compared, and the other forms in which a bearer may appear.

Levelled: Unicode compatibility forms, letter case, accents, zero-width signs, curly quotes, possessives, hyphens, dots
and white space. Not levelled: spelling, nicknames and word order, which are matters of ``pipeline.identify``.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from models.names import names
from pipeline.mention import MentionType

ORDINARY_ZIPF = 3.0
"""A word that is no known name and stands more often than once in a million words (10**(3-9)) is an ordinary one."""
_SHORTEST = 3
"""Letters of the shortest single word that is a variant: initials recognise nobody."""

_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "＇": "'"})
_POSSESSIVE = re.compile(r"(?<=\w)'s?(?!\w)")
_NOT_WORD = re.compile(r"[^\w@]+", re.UNICODE)
_TITLE = re.compile(
    r"^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lady|lord|rev|revd|rabbi|imam|cllr|councillor|judge)\s+(?=\w)"
)
_LONE_LETTERS = frozenset("ł:l ø:o đ:d ß:ss æ:ae œ:oe ı:i".split())
_LETTERS = str.maketrans(dict(pair.split(":") for pair in _LONE_LETTERS))

_PEOPLE = (MentionType.CHILD, MentionType.PARENT, MentionType.PROFESSIONAL)
_GENERIC_LAST = {
    MentionType.SCHOOL: "school academy college primary secondary infant infants junior juniors nursery centre unit"
    " high grammar comprehensive first middle special ps hs cevcp rc",
    MentionType.COUNCIL: "council county borough city district metropolitan unitary authority mbc cc bc dc la lea",
    MentionType.HEALTH: "hospital trust clinic surgery practice camhs centre nhs foundation healthcare",
}
_GENERIC_FIRST = {
    MentionType.COUNCIL: ("london borough of ", "royal borough of ", "borough of ", "city of ", "county of ", "lb "),
}


@dataclass(frozen=True, slots=True)
class Variant:
    """A form in which a bearer may appear."""

    surface: str = field(repr=False)
    """Normalised, as ``normal`` gives it."""
    ordinary: bool
    """It is an ordinary word too, so it is the name only where capitals or grammar say so."""


@lru_cache(maxsize=50_000)
def normal(surface: str) -> str:
    """The form under which surfaces are compared and hashed; equal for all ways of writing one name."""
    text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", surface)).casefold().translate(_APOSTROPHES)
    if "@" not in text:
        text = _POSSESSIVE.sub("", text).replace("'", "")
    text = unicodedata.normalize("NFD", text.translate(_LETTERS))
    text = "".join(sign for sign in text if not unicodedata.combining(sign))
    if "@" in text:
        return text.strip(" <>.,;:()[]'\"")
    words = _NOT_WORD.sub(" ", text).split()
    digits = "".join(words)
    if digits.isdigit() and len(digits) >= 7:
        return _phone(digits)
    return " ".join(words)


def _phone(digits: str) -> str:
    """Digits alone, a British number in its national form: +44 (0)7700 … and 0044 7700 … are 07700 … (E.164)."""
    for prefix in ("00440", "440", "0044", "44"):
        if digits.startswith(prefix) and 11 <= len(digits) <= 15:
            return "0" + digits.removeprefix(prefix)
    return digits


def ordinary(word: str) -> bool:
    """Whether a single normalised word is an ordinary English word too, known names aside."""
    known = names()
    if word in known.words:
        return True
    from wordfreq import zipf_frequency  # noqa: PLC0415 - half of the start of a run without news, which asks about no word

    return word not in known.distinct and zipf_frequency(word, "en") >= ORDINARY_ZIPF


def variants(surface: str, type: MentionType) -> tuple[Variant, ...]:  # noqa: A002 - the field's word
    """The forms under which a bearer of this surface may appear again, the surface itself first."""
    whole = normal(surface)
    if not whole:
        return ()
    forms = [whole]
    if type in _PEOPLE:
        forms += _people(whole)
    elif type in _GENERIC_LAST:
        forms += _bodies(whole, type)
    elif type is MentionType.ID or type is MentionType.POSTCODE:
        forms.append(whole.replace(" ", ""))
    kept = [form for form in dict.fromkeys(forms) if len(form) >= _SHORTEST]
    return tuple(Variant(form, " " not in form and ordinary(form)) for form in kept)


def _people(whole: str) -> list[str]:
    whole = _TITLE.sub("", whole)
    words = whole.split()
    if len(words) < 2:
        return [whole]
    first, last = words[0], words[-1]
    forms = [whole, f"{first} {last}", f"{last} {first}", f"{first[0]} {last}", *words]
    if len(words) > 2:  # double-barrelled, or a middle name that is the family's
        forms += [" ".join(words[1:]), " ".join(words[:2]), f"{first[0]} {' '.join(words[1:])}"]
    return forms


def _bodies(whole: str, type: MentionType) -> list[str]:  # noqa: A002 - the field's word
    generic = set(_GENERIC_LAST[type].split())
    forms = [whole.removeprefix(prefix) for prefix in _GENERIC_FIRST.get(type, ()) if whole.startswith(prefix)]
    for form in (whole, *forms):
        words = form.split()
        while len(words) > 1 and words[-1] in generic:
            words.pop()
            forms.append(" ".join(words))
    return forms
