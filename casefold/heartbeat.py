"""A sign of life after a run that went well: a health-check address that is asked, or a file whose time is set.

Whoever waits for the sign notices when it stays away (https://healthchecks.io and others work so). The request is a
bare GET: nothing of the campaign is in it, but for the address itself, which is its owner's secret and is never told.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator

from casefold.config import Config

SECONDS = 10.0
"""The longest that a run waits for the address, however slowly it answers."""


def beat(config: Config) -> Iterator[str]:
    """Give the signs that are configured. What could not be given is said, and fails nothing."""
    if config.watch.touch:
        path = config.folder / config.watch.touch
        try:
            path.touch(mode=0o600)
        except OSError as problem:
            yield f"The run went well, but {path} ([watch] touch) cannot be touched: {problem.strerror}."
    if config.watch.url and (trouble := _asked(config.watch.url)):
        yield f"The run went well, but the health-check address ([watch] url) {trouble}."


def _asked(url: str) -> str:
    """Ask, and say what went wrong. In a thread: a server that answers a byte a minute keeps no socket's timeout."""
    told: list[str] = []
    thread = threading.Thread(target=lambda: told.append(_get(url)), daemon=True)
    thread.start()
    thread.join(SECONDS)
    return told[0] if told else f"did not answer within {SECONDS:.0f} seconds"


def _get(url: str) -> str:
    from http.client import HTTPException  # noqa: PLC0415 - most campaigns have no such address
    from urllib.error import HTTPError, URLError  # noqa: PLC0415 - as above
    from urllib.request import HTTPRedirectHandler, Request, build_opener  # noqa: PLC0415 - as above

    class Stay(HTTPRedirectHandler):
        def redirect_request(self, *_args: object) -> None:
            """To nowhere: another place may be in the clear."""

    request = Request(url, headers={"User-Agent": "health-check"})  # noqa: S310 - read from the configuration as https
    try:
        with build_opener(Stay).open(request, timeout=SECONDS):
            return ""
    except HTTPError as problem:
        problem.close()
        return f"answered {problem.code}"
    except URLError as problem:
        return f"could not be reached: {_kind(problem.reason)}"
    except (OSError, HTTPException, ValueError) as problem:
        return f"could not be reached: {_kind(problem)}"


def _kind(problem: object) -> str:
    """The kind of a fault: its text may quote the address."""
    return type(problem).__name__ if isinstance(problem, Exception) else "no connection"
