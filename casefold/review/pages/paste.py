"""Taking in one message that is pasted: the same as ``casefold add``."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from starlette.responses import Response

from casefold.actions.add import add
from casefold.errors import NotAllowed
from casefold.intake import Intake, Outcome
from casefold.lock import run_lock
from casefold.review.room import Visit
from ingest.pasted import Pasted

_SAID = {
    Outcome.NEW_CASE: "It is a new case.",
    Outcome.JOINED: "It joined its writer's case.",
    Outcome.WAITING: "It waits in the holding pen: say to which case it belongs with casefold join.",
    Outcome.SKIPPED: "It was skipped: nothing of a story in it, or its writer was erased.",
    Outcome.DUPLICATE: "It is there already. Nothing was changed.",
    Outcome.FAILED: "It was sealed, but could not be drafted. See: casefold status",
}


def form(visit: Visit) -> Response:
    """The form."""
    return visit.page("paste.html")


def paste(visit: Visit) -> Response:
    """Take it in."""
    pasted = Pasted(
        visit.said("text"),
        visit.said("who").strip(),
        _moment(visit),
        visit.said("site").strip().lower(),
        visit.said("thread").strip(),
        private=visit.said("private") == "yes",
    )
    with run_lock(visit.config):
        outcome = add(Intake(visit.store, visit.config, visit.room.drafter), pasted)
    return visit.to("/", _SAID[outcome])


def _moment(visit: Visit) -> datetime | None:
    told = visit.said("when").strip()
    if not told:
        return None
    try:
        moment = datetime.fromisoformat(told)
    except ValueError:
        raise NotAllowed("A day is written like 2013-06-03, with the hour like 2013-06-03T21:14.") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(visit.config.campaign.timezone))
