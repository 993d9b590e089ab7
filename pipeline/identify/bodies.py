"""Councils, schools, health bodies, places and numbers: one bearer under its full and its short forms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from models.councils import councils
from pipeline.identify.gathered import At, Gathered
from pipeline.identify.lettered import is_letters, letters_of
from pipeline.mention import MentionType
from pipeline.shortened import acronyms_of
from pipeline.surface import normal, variants

_BY_FORM = (MentionType.SCHOOL, MentionType.HEALTH, MentionType.ORG)
_EXACT = (MentionType.PLACE, MentionType.POSTCODE, MentionType.CONTACT, MentionType.ID)
_CROWD = 60
"""Names of bodies of one type in a message; one that has more is a list, and only the same stem is the same body."""
_ROADS = {"rd": "road", "st": "street", "ave": "avenue", "cl": "close", "ln": "lane", "cres": "crescent", "dr": "drive"}
_ROAD = re.compile(rf"\b(?:{'|'.join(_ROADS)})$")
_LONG = 8
"""Letters of the shortest name of a body whose spellings are compared."""
_ALIKE = 0.88
"""Similarity (Ratcliff and Obershelp) from which two such names are one, misspelt."""


def gather_bodies(mentions: Sequence[At]) -> list[Gathered]:
    """Bearers that are no people."""
    groups: list[Gathered] = []
    for kind in (MentionType.COUNCIL, *_BY_FORM, *_EXACT):
        own = [at for at in mentions if at.mention.type is kind]
        keys = (
            _council_keys(own)
            if kind is MentionType.COUNCIL
            else _form_keys(own, kind)
            if kind in _BY_FORM
            else _exact_keys(own)
        )
        members: dict[str, list[At]] = {}
        for at, key in zip(own, keys, strict=True):
            members.setdefault(key, []).append(at)
        groups += [Gathered(kind, tuple(each)) for each in members.values()]
    return groups


def _exact_keys(own: Sequence[At]) -> list[str]:
    return [_ROAD.sub(lambda street: _ROADS[street[0]], normal(at.surface)).replace(" ", "") for at in own]


def _council_keys(own: Sequence[At]) -> list[str]:
    """The authority that a form stands for; initials stand for the one whose full name is in the message."""
    keys = [_authority(at.surface) for at in own]
    known = {key for key in keys if key in councils().forms.values()}
    spelt = {key for at, key in zip(own, keys, strict=True) if not is_letters(at.surface)}
    settled = []
    for at, key in zip(own, keys, strict=True):
        low = normal(at.surface).removesuffix(" council")
        fits = [name for name in sorted(known) if low in _initials(name)]
        lone = len(known) == 1 and key not in known and " " not in low and at.surface.isupper()
        fits.sort(key=lambda name: (name not in spelt, -keys.count(name), name))
        settled.append(fits[0] if fits else next(iter(known)) if lone else key)
    return settled


def _initials(name: str) -> frozenset[str]:
    """Its initials as the table has them, and its bare letters: "MK Council"."""
    return councils().initials(name) | {each.lower() for each in acronyms_of(name.split(), body=True)}


def _authority(surface: str) -> str:
    table = councils()
    for variant in variants(surface, MentionType.COUNCIL):
        for form in (variant.surface, variant.surface.removeprefix("cyngor ").removeprefix("sir ")):
            if form in table.forms:
                return table.forms[form]
    forms = variants(surface, MentionType.COUNCIL)
    return forms[-1].surface if forms else normal(surface)


def _form_keys(own: Sequence[At], kind: MentionType) -> list[str]:
    """The shortest form of the longest name that this one shortens: by its stem, its first words, or its initials."""
    stems = [_stem(at.surface, kind) for at in own]
    wholes = sorted({normal(at.surface) for at in own}, key=lambda each: (-len(each), each))
    if len(wholes) > _CROWD:
        return stems
    keys = []
    for at, stem in zip(own, stems, strict=True):
        whole = normal(at.surface)
        keys.append(next((_stem(other, kind) for other in wholes if _shortens(whole, stem, other, kind)), stem))
    return keys


def _stem(surface: str, kind: MentionType) -> str:
    forms = variants(surface.removeprefix("The ").removeprefix("the "), kind)
    return min((form.surface for form in forms), key=len) if forms else normal(surface)


def _shortens(whole: str, stem: str, other: str, kind: MentionType) -> bool:
    words, others = whole.split(), other.split()
    if stem == _stem(other, kind) or others[: len(words)] == words or _is_misspelt(stem, _stem(other, kind)):
        return True
    if _is_short_saint(words, others) or (kind is MentionType.HEALTH and len(words) == 1 and words[0] in others[1:2]):
        return True
    if len(words) > 1 and len(words) < len(others) and set(words) <= set(others):
        return True
    return " " not in whole and len(whole) > 1 and whole.upper() in letters_of(other, kind)


def _is_misspelt(stem: str, other: str) -> bool:
    """Two spellings of one long name, "Bullwel Oaks", or one with and without its possessive, "St Begas"."""
    if stem.removesuffix("s") == other.removesuffix("s"):
        return True
    if min(len(stem), len(other)) < _LONG or stem[0] != other[0] or len(stem.split()) != len(other.split()):
        return False
    return SequenceMatcher(None, stem, other, autojunk=False).ratio() >= _ALIKE


def _is_short_saint(words: Sequence[str], others: Sequence[str]) -> bool:
    """ "St Eth's" of "St Ethelfleda's", "St G's" of "St Guthlac's"."""
    if len(words) != 2 or len(others) < 2 or words[0] != "st" or others[0] != "st":
        return False
    return others[1].startswith(words[1].removesuffix("s")) and len(words[1]) < len(others[1])
