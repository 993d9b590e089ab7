"""The application: which address leads to which page."""

from __future__ import annotations

from importlib.resources import files

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles

from casefold.config import Config
from casefold.review.guard import Guard
from casefold.review.pages import (
    case,
    decide,
    erase,
    export,
    figures,
    gate,
    mend,
    paste,
    queue,
    search,
    sign,
    unlock,
    waiting,
    who,
    words,
)
from casefold.review.room import COOKIE, Handler, Room
from casefold.review.session import Sessions

_READ: dict[str, Handler] = {
    "/": queue.queue,
    "/case/{case}": case.show,
    "/case/{case}/who/{kind}-{number:int}": who.show,
    "/next": queue.following,
    "/figures": figures.show,
    "/search": search.form,
    "/paste": paste.form,
    "/export": export.form,
    "/case/{case}/erase": erase.form,
    "/waiting": waiting.show,
    "/waiting/{message:int}": waiting.one,
    "/help": queue.help_page,
}
_ACT: dict[str, Handler] = {
    "/case/{case}/words": words.show,
    "/case/{case}/hide": mend.hide,
    "/case/{case}/show": mend.show,
    "/case/{case}/keep": mend.keep,
    "/case/{case}/retype": mend.retype,
    "/case/{case}/split": mend.split,
    "/case/{case}/merge": mend.merge,
    "/case/{case}/generalise": mend.generalise,
    "/case/{case}/evidence": mend.evidence,
    "/case/{case}/no-evidence": mend.no_evidence,
    "/case/{case}/undo": mend.undo,
    "/case/{case}/redo": mend.redo,
    "/case/{case}/sign": sign.sign,
    "/case/{case}/later": sign.later,
    "/case/{case}/ask": sign.ask,
    "/case/{case}/categories": decide.categories,
    "/case/{case}/consent": decide.consent,
    "/case/{case}/hold": decide.hold,
    "/case/{case}/release": decide.release,
    "/case/{case}/reject": decide.reject,
    "/case/{case}/settle": decide.settle,
    "/case/{case}/withdraw": decide.withdraw,
    "/case/{case}/return": decide.come_back,
    "/case/{case}/whois": who.writer,
    "/case/{case}/erase": erase.erase,
    "/case/{case}/leave": waiting.leave,
    "/waiting/{message:int}/join": waiting.join,
    "/waiting/{message:int}/new": waiting.new,
    "/search": search.results,
    "/paste": paste.paste,
    "/export": export.export,
    "/gate": gate.show,
    "/gate/keep": gate.keep,
    "/gate/reopen": gate.reopen,
}
OPEN = ("/unlock", "/lock", "/static")
"""Addresses that answer without a key."""


def make_app(
    config: Config, hosts: frozenset[str], *, secure: bool = False, sessions: Sessions | None = None
) -> Starlette:
    """The page of one campaign. ``hosts``: names with ports under which it is served; ``secure``: over TLS."""
    room = Room(config, sessions)
    routes = [Route(path, room.behind_key(handler), methods=["GET"]) for path, handler in _READ.items()]
    routes += [Route(path, room.behind_key(handler), methods=["POST"]) for path, handler in _ACT.items()]
    routes += [
        Route("/unlock", unlock.form(room), methods=["GET"]),
        Route("/unlock", unlock.unlock(room, secure=secure), methods=["POST"]),
        Route("/lock", unlock.lock(room), methods=["POST"]),
    ]
    static = StaticFiles(directory=str(files("casefold.review") / "static"))

    async def failed(request: Request, problem: Exception) -> Response:
        session = room.sessions.find(request.cookies.get(COOKIE, ""))
        status = problem.status_code if isinstance(problem, HTTPException) else 500
        told = _SAID.get(status, "That request could not be answered.")
        return room.page("problem.html", session, status, problem=told, case="")

    return Starlette(
        routes=[*routes, Mount("/static", static)],
        middleware=[Middleware(Guard, hosts=hosts)],
        exception_handlers={404: failed, 405: failed, 400: failed},
    )


_SAID = {
    400: "The form could not be read. Go back and try again.",
    404: "There is no such page.",
    405: "That address cannot be asked for in this way.",
}
