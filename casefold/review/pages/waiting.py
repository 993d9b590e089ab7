"""The holding pen: messages that may belong to a case, until a person says to which; and one that leaves its case."""

from __future__ import annotations

from collections.abc import Callable

from starlette.responses import Response

from casefold.actions.join import Joined, make_case, open_waiting
from casefold.actions.join import join as join_to
from casefold.actions.split import split
from casefold.errors import NotAllowed
from casefold.intake import Intake
from casefold.lock import run_lock
from casefold.review.marks import texts_of
from casefold.review.room import Visit


def show(visit: Visit) -> Response:
    """All that waits: what takes a story back first."""
    return visit.page("waiting.html", rows=visit.store.pen.all())


def one(visit: Visit) -> Response:
    """A waiting message: as it was sent beside its draft, and to which case it may belong."""
    waiting, sheet = open_waiting(visit.store, visit.session.identity, visit.path["message"])
    return visit.page("waits.html", waiting=waiting, sheet=sheet, texts=texts_of(sheet))


def join(visit: Visit) -> Response:
    """It belongs to a case; later mail of its writer joins that case by itself, unless once is ticked."""
    case = visit.said("case").strip().upper()
    if not case:
        raise NotAllowed("Type the case to which it belongs.")
    once = visit.said("once") == "yes"
    return _done(visit, lambda intake: join_to(intake, visit.session.identity, visit.path["message"], case, once=once))


def new(visit: Visit) -> Response:
    """It is a case of its own."""
    return _done(visit, lambda intake: make_case(intake, visit.session.identity, visit.path["message"]))


def leave(visit: Visit) -> Response:
    """A message of a case tells another story: it becomes a case of its own."""
    message = visit.number("message")
    with run_lock(visit.config):
        made = split(Intake(visit.store, visit.config, visit.room.drafter), visit.session.identity, message)
    return visit.to(f"/case/{made.id}", f"Message {message} is a case of its own now: {made.id}.")


def _done(visit: Visit, decide: Callable[[Intake], Joined]) -> Response:
    with run_lock(visit.config):
        done = decide(Intake(visit.store, visit.config, visit.room.drafter))
    told = f"Message {visit.path['message']} is part of {done.case.id}."
    if done.voided:
        told += " Its approval fell: read it and sign it again."
    if done.others:
        told += f" {len(done.others)} more of the same writer wait."
    return visit.to(f"/case/{done.case.id}", told)
