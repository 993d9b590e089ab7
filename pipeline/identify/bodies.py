"""Councils, schools, health bodies, places and numbers: one bearer under its full and its short forms."""

from __future__ import annotations

from collections.abc import Sequence

from models.councils import councils
from pipeline.identify.gathered import At, Gathered
from pipeline.mention import MentionType
from pipeline.surface import normal, variants

_BY_FORM = (MentionType.SCHOOL, MentionType.HEALTH, MentionType.ORG)
_EXACT = (MentionType.PLACE, MentionType.POSTCODE, MentionType.CONTACT, MentionType.ID)
_SMALL = frozenset("of the and for c e rc ce s".split())


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
    return [normal(at.surface).replace(" ", "") for at in own]


def _council_keys(own: Sequence[At]) -> list[str]:
    """The authority that a form stands for; initials stand for the one whose full name is in the message."""
    keys = [_authority(at.surface) for at in own]
    known = {key for key in keys if key in councils().forms.values()}
    settled = []
    for at, key in zip(own, keys, strict=True):
        low = normal(at.surface)
        fits = [name for name in sorted(known) if low in councils().initials(name)]
        lone = len(known) == 1 and key not in known and " " not in low and at.surface.isupper()
        settled.append(fits[0] if len(fits) == 1 else next(iter(known)) if lone else key)
    return settled


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
    keys = []
    for at, stem in zip(own, stems, strict=True):
        whole = normal(at.surface)
        keys.append(next((_stem(other, kind) for other in wholes if _shortens(whole, stem, other, kind)), stem))
    return keys


def _stem(surface: str, kind: MentionType) -> str:
    forms = variants(surface, kind)
    return min((form.surface for form in forms), key=len) if forms else normal(surface)


def _shortens(whole: str, stem: str, other: str, kind: MentionType) -> bool:
    words, others = stem.split(), other.split()
    if stem == _stem(other, kind) or others[: len(words)] == words:
        return True
    if len(words) > 1 and len(words) < len(others) and set(words) <= set(others):
        return True
    initials = "".join(word[0] for word in others if word not in _SMALL)
    every = "".join(word[0] for word in others)
    return len(whole) > 1 and " " not in whole and whole in (initials, every)
