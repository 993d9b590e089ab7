"""What holds an export back, in signed text: decided once, on record, or its case made a draft again."""

from __future__ import annotations

from starlette.responses import Response

from casefold.actions.gate_decision import held_back, let_stand
from casefold.actions.gate_decision import reopen as make_draft
from casefold.errors import NotAllowed
from casefold.export.gate import blocks
from casefold.review.room import Visit


def show(visit: Visit) -> Response:
    """All that holds back what an addressee would get. Asked for by POST: what the detector says is remembered."""
    addressee = visit.said("addressee")
    if addressee not in visit.config.campaign.addressees:
        raise NotAllowed("There is no such addressee in the configuration.")
    with visit.store.transaction():
        found = list(held_back(visit.store, addressee, visit.fresh()))
    rows = [(held, blocks(held.finding)) for held in found]
    return visit.page("gate.html", addressee=addressee, rows=rows)


def keep(visit: Visit) -> Response:
    """Let a word stand in its case."""
    addressee, case, surface = (visit.said(name) for name in ("addressee", "case", "surface"))
    with visit.store.transaction():
        held = held_back(visit.store, addressee, visit.fresh())
        found = [each for each in held if (each.case, each.surface) == (case, surface)]
        if not found or blocks(found[0].finding):
            raise NotAllowed("That word holds nothing back any more, or it cannot stand: load the list again.")
        let_stand(visit.store, found[0])
    return show(visit)


def reopen(visit: Visit) -> Response:
    """Make the case a draft again, and go to it."""
    with visit.store.transaction():
        case = make_draft(visit.store, visit.said("case"))
    return visit.to(f"/case/{case.id}", "It is a draft again: hide the word, and sign it anew.")
