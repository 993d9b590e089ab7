"""Unlocking with the passphrase, which is the login, and locking."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from casefold.errors import CasefoldError, NotAllowed
from casefold.review.room import COOKIE, Room
from casefold.store import keys

Endpoint = Callable[[Request], Awaitable[Response]]


def form(room: Room) -> Endpoint:
    """The page that asks for the passphrase."""

    async def endpoint(request: Request) -> Response:
        if room.sessions.find(request.cookies.get(COOKIE, "")):
            return RedirectResponse("/", 303)
        return await run_in_threadpool(_page, room)

    return endpoint


def _page(room: Room, problem: str = "", chosen: str = "", status: int = 200) -> Response:
    files = [path.name for path in keys.identity_files(room.config)]
    return room.page("unlock.html", None, status, files=files, problem=problem, chosen=chosen)


def unlock(room: Room, *, secure: bool) -> Endpoint:
    """Open the key, and give the browser the cookie that stands for it."""

    async def endpoint(request: Request) -> Response:
        sent = await request.form()
        file, phrase = str(sent.get("key", "")), str(sent.get("passphrase", ""))
        try:
            session = await run_in_threadpool(room.sessions.unlock, file, phrase)
        except NotAllowed as problem:
            return await run_in_threadpool(_page, room, str(problem), file, 429)
        except CasefoldError as problem:
            return await run_in_threadpool(_page, room, str(problem), file, 403)
        answer = RedirectResponse("/", 303)
        answer.set_cookie(COOKIE, session.token, httponly=True, samesite="strict", secure=secure)
        return answer

    return endpoint


def lock(room: Room) -> Endpoint:
    """Forget the key now."""

    async def endpoint(request: Request) -> Response:
        room.sessions.lock(request.cookies.get(COOKIE, ""))
        answer = RedirectResponse("/unlock", 303)
        answer.delete_cookie(COOKIE, httponly=True, samesite="strict")
        return answer

    return endpoint
