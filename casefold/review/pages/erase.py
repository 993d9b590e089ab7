"""Erasing a case: what would go is shown first; the certificate is the answer."""

from __future__ import annotations

from starlette.responses import Response

from casefold.actions.certificate import certificate, certificate_path
from casefold.actions.erase import erase as erase_all
from casefold.actions.erase import plan_case
from casefold.errors import NotAllowed
from casefold.lock import run_lock
from casefold.review.room import Visit
from casefold.store.privatefile import write_new

_NOT_ASKED = "not asked: the mail that came from there is still there, unless somebody deleted it"


def form(visit: Visit) -> Response:
    """What would go."""
    plan = plan_case(visit.store, visit.config, visit.path["case"])
    return visit.page("erase.html", case=visit.store.cases.get(plan.cases[0]), plan=plan)


def erase(visit: Visit) -> Response:
    """Do it, once the case's id has been typed."""
    with run_lock(visit.config):
        plan = plan_case(visit.store, visit.config, visit.path["case"])
        case = plan.cases[0]
        if visit.said("typed").strip().upper() != case:
            raise NotAllowed(f"Type {case} to erase it. Nothing was erased.")
        told = certificate(visit.store, visit.config, erase_all(visit.store, plan), _NOT_ASKED)
    target = certificate_path(visit.config, plan)
    write_new(target, (told + "\n").encode())
    return visit.page("erased.html", case=case, certificate=told, path=str(target))
