"""One bearer of a case: every place, and what can be said of it. And who wrote the case, on record."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from starlette.responses import Response

from casefold.actions.casefile import CaseFile, open_case
from casefold.actions.numbered import Numbered
from casefold.actions.whois import whois
from casefold.errors import NotAllowed
from casefold.review.pages.case import HIDDEN_AS, people
from casefold.review.room import Visit
from pipeline.mention import MentionType

_CONTEXT = 45


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bearer stands."""

    where: str
    before: str = field(repr=False)
    surface: str = field(repr=False)
    after: str = field(repr=False)
    score: float
    by: tuple[str, ...]


def show(visit: Visit) -> Response:
    """The page of a bearer."""
    kind = next((each for each in MentionType if each.value == visit.path["kind"]), None)
    if kind is None:
        raise NotAllowed("There is nobody of that kind.")
    one = Numbered(kind, visit.path["number"])
    file = open_case(visit.store, visit.session.identity, visit.path["case"])
    found = _places(file, one)
    if not found:
        raise NotAllowed(f"Case {file.case.id} has no {_told(one)} any more.")
    forms = Counter(" ".join(place.surface.split()) for place in found)
    others = [each for each in people(file) if each.kind == kind.value and each.pseudonym != one.pseudonym]
    return visit.page(
        "who.html",
        case=file.case,
        one=one,
        told=_told(one),
        places=found,
        forms=forms.most_common(),
        others=others,
        kinds=[each for each in HIDDEN_AS if each.registered and each is not kind],
    )


def _told(one: Numbered) -> str:
    """Its pseudonym; of what names nobody, what it is."""
    return one.pseudonym if one.type.registered else "date" if one.type is MentionType.DATE else "words of a reviewer"


def writer(visit: Visit) -> Response:
    """Who wrote the case: a look that is written to the journal first, with the reason."""
    writers = whois(visit.store, visit.session.identity, visit.path["case"], visit.said("reason"))
    case = visit.store.cases.get(visit.path["case"])
    return visit.page("writer.html", case=case, writers=writers)


def _places(file: CaseFile, one: Numbered) -> list[Place]:
    found = []
    for number, sheet in enumerate(file.sheets, 1):
        for name, passage in sheet.passages:
            for placed in passage.placed:
                mention = placed.mention
                if (mention.type, placed.number) == (one.type, one.number):
                    text, start, end = passage.text, mention.start, mention.end
                    where = name if len(file.sheets) == 1 else f"{name} of message {number}"
                    before, after = text[max(0, start - _CONTEXT) : start], text[end : end + _CONTEXT]
                    found.append(Place(where, before, text[start:end], after, mention.score, mention.by))
    return found
