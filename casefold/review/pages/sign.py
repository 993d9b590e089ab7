"""Signing a case off and going to the next; or putting it aside for this sitting."""

from __future__ import annotations

from starlette.responses import Response

from casefold.actions.approve import questions, wanted
from casefold.actions.approve import sign as put_name
from casefold.actions.ask import ask as ask_writer
from casefold.actions.edit import open_current
from casefold.errors import NotAllowed
from casefold.review.room import Visit
from casefold.store.case import CaseState


def sign(visit: Visit) -> Response:
    """Sign exactly the text that was on the page, and go to the next case."""
    store, session = visit.store, visit.session
    with store.transaction():
        file = open_current(store, session.identity, visit.path["case"], visit.number("revision"))
        if left := len(questions(store, file)):
            raise NotAllowed(
                f"Case {file.case.id} has {left} word{'' if left == 1 else 's'} that nobody has looked at yet. Let each"
                " stand or hide it; then sign."
            )
        signed = put_name(store, visit.config, file, session.holder)
    if signed.state is not CaseState.APPROVED:
        session.skipped.add(signed.id)
        said = f"{signed.id} has your signature, and wants {wanted(visit.config, signed)}: another reviewer signs next."
    else:
        held = "" if signed.addressees else " It is not exported until consent is on record."
        said = f"{signed.id} is approved.{held}"
    return visit.to("/next", said)


def later(visit: Visit) -> Response:
    """Put it aside for this sitting, and go to the next."""
    case = visit.store.cases.get(visit.path["case"])
    visit.session.skipped.add(case.id)
    return visit.to("/next", f"{case.id} is put aside for now.")


def ask(visit: Visit) -> Response:
    """A mail to the writer with the exact words, for the organiser to send; the case waits for the answer."""
    file = open_current(visit.store, visit.session.identity, visit.path["case"], visit.number("revision"))
    content = ask_writer(visit.store, visit.config, visit.session.identity, file)
    headers = {"Content-Disposition": f'attachment; filename="{file.case.id}.eml"'}
    return Response(content, media_type="message/rfc822", headers=headers)
