"""Some words of a case: every place where they stand, here and in other cases, and what can be done with them."""

from __future__ import annotations

from starlette.responses import Response

from casefold.actions.casefile import open_case
from casefold.actions.elsewhere import cases_with
from casefold.actions.mend import sites
from casefold.categorylist import load_categories
from casefold.errors import NotAllowed
from casefold.review.pages.case import HIDDEN_AS, people
from casefold.review.room import Visit

LONGEST = 1000
"""Characters of words that are looked for: a long sentence has four hundred."""


def show(visit: Visit) -> Response:
    """The page of some words. Asked for by POST, so that no address holds them; it changes nothing."""
    surface = visit.said("surface").strip()
    if not surface or len(surface) > LONGEST:
        raise NotAllowed(f"Type or select some words, at most {LONGEST} characters.")
    file = open_case(visit.store, visit.session.identity, visit.path["case"])
    found = sites(file, surface)
    if not found and len(words := surface.strip(" \t\n.,;:!?\"'()“”‘’").strip()) < len(surface) and words:
        surface, found = words, sites(file, words)
    others = cases_with(visit.store, visit.session.identity, surface, but=file.case.id)
    return visit.page(
        "words.html",
        case=file.case,
        surface=surface,
        sites=found,
        kinds=HIDDEN_AS,
        people=people(file),
        others=others,
        categories=load_categories(visit.config).all,
    )
