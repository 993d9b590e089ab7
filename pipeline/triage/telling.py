"""How a message tells: how much of it is the writer's own child and what was done, how much is asking, how much opinion."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_CHILD = (
    r"(?:son|daughter|boy|boys|girl|girls|lad|lass|lassie|child|children|kids?|grandson|granddaughter|grandchild|twins|eldest|youngest|oldest|middle one"
    r"|little one|wee one|nephew|niece|foster \w+)"
)
_OWN = re.compile(rf" (?:my|our|me) (?:\w+ ){{0,3}}?{_CHILD} | (?:ds|dd|dss|dsd|dgs|dgd|dc)\d? | xchild ")
_DONE = re.compile(
    r" (?:sent|posted|emailed|told|said|asked|refused|rang|phoned|wrote|shared|discussed|gave|handed|changed|altered|removed|copied|lost|shredded|arrived|received|turned up"
    r"|found out|discovered|met|held|agreed|claimed|stated|circulated|forwarded|disclosed|read out|replied|ignored|withheld|leaked|decided|put in|took out|came|says|states|saw|seen"
    r"|told|reads|knew|heard|promised|insisted|contacted|amended|went) "
)
_THEY = re.compile(
    r" (?:they|he|she|school|council|la|lea|authority|ep|salt|ot|senco|head|officer|caseworker|teacher|doctor|dr|mr|mrs|ms|miss|hospital|camhs|board|psychologist|psych|report|letter"
    r"|reports|minutes|panel|tribunal|nurse|therapist|gp|social worker|xprofessional|xschool|xcouncil|xhealth|plan|statement|ehcp|email|bundle|copy|nobody|somebody|someone|paediatrician|it) "
)
_FIRST = re.compile(r" (?:i|we|me|us|our|my|ive|weve|id|im) ")
_GENERAL = re.compile(
    r" (?:parents|families|professionals|authorities|councils|las|schools|people|posters?|upthread|this thread|the thread|guidance|guidelines|the act|legislation|the law|code of practice"
    r"|the code|the dpa|data protection|gdpr|caldicott|policy|in my view|in my opinion|imo|imho|i think|it seems to me|i would argue|i would say|arguably|the system|the regulator|the ico"
    r"|should be|ought to|needs? to be|the government|the bill|reform|every parent|any parent|op|the point is|the problem is|the real (?:issue|problem)|generally|in general|the profession"
    r"|professional bod\w+|duty|rule|rules|rcslt|hcpc|bps|principles?) "
)


@dataclass(frozen=True, slots=True)
class Telling:
    """Counts over a message's sentences."""

    words: int
    own: int
    """Sentences that name the writer's own child."""
    incidents: int
    """Sentences in which somebody of the system did something, and the writer or the child is there to suffer it."""
    general: int
    """Sentences about parents, councils and the law at large."""
    questions: int


def telling(text: str, said: Sequence[str]) -> Telling:
    """Count over the sentences ``said`` of ``text``."""
    asked = sum(text.count(mark) for mark in ("? ", "?\n")) + text.rstrip().endswith("?")
    return Telling(
        words=sum(words.count(" ") - 1 for words in said),
        own=sum(_OWN.search(words) is not None for words in said),
        incidents=sum(_is_incident(words) for words in said),
        general=sum(_GENERAL.search(words) is not None and _OWN.search(words) is None for words in said),
        questions=asked,
    )


def _is_incident(words: str) -> bool:
    return bool(_DONE.search(words) and (_THEY.search(words) or _OWN.search(words)) and not _GENERAL.search(words))
