"""Searching: approved text by its index, and drafts by opening them, with the words in no address and no log."""

from __future__ import annotations

from starlette.responses import Response

from casefold.actions.elsewhere import Elsewhere, cases_with
from casefold.errors import NotAllowed
from casefold.review.room import Visit

_LONGEST = 200


def form(visit: Visit) -> Response:
    """The form."""
    return visit.page("search.html", words="", approved=None, drafts=None)


def results(visit: Visit) -> Response:
    """What was found."""
    words = visit.said("words").strip()
    if not words or len(words) > _LONGEST:
        raise NotAllowed(f"Type some words to look for, at most {_LONGEST} characters.")
    approved = visit.store.search.approved(words)
    drafts: Elsewhere = cases_with(visit.store, visit.session.identity, words, folded=True)
    return visit.page("search.html", words=words, approved=approved, drafts=drafts)
