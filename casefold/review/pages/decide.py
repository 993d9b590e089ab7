"""What a reviewer decides about a case beside its text: issues, consent, hold, state. The verbs' own actions."""

from __future__ import annotations

from datetime import date

from starlette.responses import Response

from casefold.actions import rights, state
from casefold.actions.edit import current, edit, open_current
from casefold.actions.steps import categorised
from casefold.categorylist import load_categories
from casefold.errors import NotAllowed
from casefold.review.room import Visit
from casefold.store.case import Case
from pipeline.draft import Consent


def categories(visit: Visit) -> Response:
    """The issues that the case reports: exactly those that are ticked."""
    store, identity = visit.store, visit.session.identity
    known = {category.id for category in load_categories(visit.config).all}
    ticked = frozenset(visit.many("category")) & known
    with store.transaction():
        file = open_current(store, identity, visit.path["case"], visit.number("revision"))
        borne = frozenset(name for name, _ in file.case.categories)
        edit(store, identity, file, lambda each: categorised(each, ticked - borne, (borne & known) - ticked))
    return _back(visit, "The issues are changed.")


def consent(visit: Visit) -> Response:
    """What the writer allows, and to whom."""
    case = _current(visit)
    level = next((each for each in Consent if each.value == visit.said("level")), None)
    if level is None:
        raise NotAllowed("Choose what the writer allows.")
    state.consent(visit.store, visit.config, case.id, level, tuple(visit.many("addressee")))
    return _back(visit, "The consent is on record.")


def hold(visit: Visit) -> Response:
    """Not before a day, or before something without a date."""
    case, told = _current(visit), visit.said("until").strip()
    try:
        until = date.fromisoformat(told) if told else None
    except ValueError:
        raise NotAllowed("A day is written like 2027-03-31, or left empty.") from None
    state.hold(visit.store, case.id, until)
    return _back(visit, "It is on hold.")


def release(visit: Visit) -> Response:
    """The hold lifted."""
    state.release(visit.store, _current(visit).id)
    return _back(visit, "The hold is lifted.")


def reject(visit: Visit) -> Response:
    """Not a story, or not for this campaign; on to the next."""
    case = state.reject(visit.store, _current(visit).id)
    return visit.to("/next", f"{case.id} is set aside as no story.")


def settle(visit: Visit) -> Response:
    """What pressed has been dealt with."""
    state.settle(visit.store, _current(visit).id)
    return _back(visit, "On record: it has been dealt with.")


def withdraw(visit: Visit) -> Response:
    """The writer takes her story back."""
    case = rights.withdraw(visit.store, visit.config, _current(visit).id)
    return visit.to("/next", f"{case.id} is withdrawn: no export can hold it.")


def come_back(visit: Visit) -> Response:
    """The writer came back, or never meant to go."""
    rights.come_back(visit.store, _current(visit).id)
    return _back(visit, "It is a draft again. Ask for consent anew.")


def _current(visit: Visit) -> Case:
    return current(visit.store, visit.path["case"], visit.number("revision"))


def _back(visit: Visit, said: str) -> Response:
    return visit.to(f"/case/{visit.path['case'].upper()}", said)
