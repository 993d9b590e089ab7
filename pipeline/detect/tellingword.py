"""What a body's name says of itself: "Sutton Ings Academy" is a school and "Hessle Road Law Centre" a firm."""

from __future__ import annotations

import re

from models.councils import councils
from models.places import places
from pipeline.mention import MentionType

_ENDS = (
    (
        MentionType.SCHOOL,
        (
            r"school|academy|primary|nursery|infants|juniors|preschool|pre-school|kindergarten|sixth form"
            r"|learning trust|academy trust|academies|schools trust|academies trust|education trust"
        ),
    ),
    (
        MentionType.HEALTH,
        (
            r"hospital|infirmary|camhs|maritime|community services|community healthcare|hospice"
            r"|nhs (?:foundation )?trust|health board|icb|ccg|medical centre|health centre"
        ),
    ),
    (MentionType.COUNCIL, r"council|education authority|education and library board"),
    (
        MentionType.ORG,
        (
            r"law centre|solicitors|llp|ltd|limited|plc|chapel|mosque|temple|tabernacle|gurdwara|synagogue|sendiass"
            r"|iass|young carers|fellowship|family support|support group|kitchen|bakery|taxis|cabs|minibuses"
            r"|pentecostal|parents['’] (?:forum|circle|group)|parent carer forum|carers['’]? (?:forum|centre)"
        ),
    ),
)
_TOLD = tuple((kind, re.compile(rf"\w.*\s(?:{ends})$", re.IGNORECASE | re.DOTALL)) for kind, ends in _ENDS)
_NORTHERN_IRISH = re.compile(r"(?:South Eastern|Western|Southern|Northern|Belfast)(?: Health and Social Care)? Trust")
"""Source: the five Health and Social Care Trusts of Northern Ireland."""
_CAMHS_OF = re.compile(r"CAMHS [A-Z]")
"""A team by its town: "CAMHS Stafford"."""
_CHILDRENS = re.compile(r"(?P<town>[A-Z]\w+) Children['’]s")


def told_by_its_words(surface: str) -> MentionType | None:
    """The type that the last words of a body's name leave no doubt of; ``None`` when they do not tell."""
    if _NORTHERN_IRISH.fullmatch(surface) or _CAMHS_OF.match(surface):
        return MentionType.HEALTH
    childrens = _CHILDRENS.fullmatch(surface)
    town = childrens["town"].lower() if childrens else ""
    if town in places() or town in councils().forms:
        return MentionType.HEALTH
    return next((kind for kind, ends in _TOLD if ends.match(surface)), None)
