"""What every request passes before a page sees it, and what every answer carries: ASGI middleware.

Host and origin are checked against DNS rebinding and forged requests (OWASP, CSRF prevention by Fetch Metadata); sizes
and rates are bounded; nothing of a page is kept by a browser, framed, or allowed to load from anywhere else.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST_BODY = 4_000_000
"""Bytes of a request: a pasted letter of a million characters, as a form sends it."""
_SAFE = ("GET", "HEAD")
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
    " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "same-origin",  # with no-referrer Chromium sends "Origin: null" from the page's own forms
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), clipboard-read=()",
    "X-Robots-Tag": "noindex",
}
_PER_SECOND, _BURST = 40.0, 400.0
"""Requests: far more than a person makes, far fewer than a program that guesses."""


class _TooLarge(Exception):
    """The body of a request went on for too long."""


class Guard:
    """The middleware. ``hosts`` are the names, with ports, under which the page is served."""

    def __init__(self, app: ASGIApp, hosts: frozenset[str], clock: Callable[[], float] = time.monotonic) -> None:
        self._app = app
        self._hosts = hosts
        self._clock = clock
        self._left = _BURST
        self._last = clock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse what must not come in, and dress what goes out."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refused = self._refusal(scope)
        if refused:
            await refused(scope, receive, _dressed(send, scope))
            return
        try:
            await self._app(scope, _bounded(receive), _dressed(send, scope))
        except _TooLarge:
            answer = PlainTextResponse("That is more than this page takes. Use: casefold import FILE", 413)
            await answer(scope, receive, _dressed(send, scope))

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        headers = Headers(scope=scope)
        if headers.get("host", "").lower() not in self._hosts:
            return PlainTextResponse("This page is not served under that name.", 400)
        if not self._in_rate():
            return PlainTextResponse("Too many requests. Wait a moment.", 429)
        if scope["method"] not in _SAFE and not self._own(headers):
            return PlainTextResponse("That request did not come from this page. Nothing was changed.", 403)
        length = headers.get("content-length", "0")
        if not length.isdigit() or int(length) > LARGEST_BODY:
            return PlainTextResponse("That is more than this page takes. Use: casefold import FILE", 413)
        return None

    def _own(self, headers: Headers) -> bool:
        site = headers.get("sec-fetch-site")
        if site is not None:
            return site == "same-origin"
        origin = headers.get("origin", "")
        return origin.partition("://")[2].lower() in self._hosts and origin.startswith(("http://", "https://"))

    def _in_rate(self) -> bool:
        now = self._clock()
        self._left = min(_BURST, self._left + (now - self._last) * _PER_SECOND)
        self._last = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


def _bounded(receive: Receive) -> Receive:
    taken = 0

    async def bounded() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > LARGEST_BODY:
            raise _TooLarge
        return message

    return bounded


def _dressed(send: Send, scope: Scope) -> Send:
    async def dressed(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, told in _HEADERS.items():
                headers[name] = told
            if not scope["path"].startswith("/static/"):
                headers["Cache-Control"] = "no-store"
            if "server" in headers:
                del headers["server"]
        await send(message)

    return dressed
