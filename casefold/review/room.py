"""What all pages share: the configuration, who has unlocked, the templates, and how a request becomes a page."""

from __future__ import annotations

import traceback
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from casefold.config import Config
from casefold.errors import CasefoldError, NoSuchCase, NotAllowed, Outdated, StoreBusy
from casefold.export.fresh import Fresh
from casefold.freshness import fresh_of
from casefold.review.session import Session, Sessions
from casefold.store.journal import acting
from casefold.store.store import Store, open_store
from casefold.voices import load_drafter

if TYPE_CHECKING:
    from pipeline.drafting import Drafter

COOKIE = "casefold"
_SEE_OTHER = 303
_STATUS = {NoSuchCase: 404, Outdated: 409, StoreBusy: 503}


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of a reviewer who has unlocked the page."""

    room: Room
    session: Session
    store: Store
    path: dict[str, Any]
    query: dict[str, list[str]]
    form: FormData = field(repr=False)

    @property
    def config(self) -> Config:
        """The campaign's configuration."""
        return self.room.config

    def fresh(self) -> Fresh:
        """Fresh detection for an export, with the models that this page holds."""
        return fresh_of(self.store, self.config, lambda: self.room.drafter().detector)

    def said(self, name: str) -> str:
        """A field of the form as text; empty when it was not sent."""
        value = self.form.get(name, "")
        return value if isinstance(value, str) else ""

    def number(self, name: str) -> int:
        """A field of the form as a whole number. Raises NotAllowed."""
        try:
            return int(self.said(name))
        except ValueError:
            raise NotAllowed("The form was not filled in as it was sent. Go back and try again.") from None

    def many(self, name: str) -> list[str]:
        """All values of a field of the form."""
        return [value for value in self.form.getlist(name) if isinstance(value, str)]

    def page(self, template: str, status: int = 200, **told: Any) -> Response:
        """A page."""
        return self.room.page(template, self.session, status, **told)

    def to(self, address: str, said: str = "") -> Response:
        """Go to another page (POST, redirect, GET), which says once what was done."""
        if said:
            self.session.said.append(said)
        return RedirectResponse(address, _SEE_OTHER)


Handler = Callable[[Visit], Response]


class Room:
    """What the pages of one campaign share."""

    def __init__(self, config: Config, sessions: Sessions | None = None) -> None:
        self.config = config
        self.sessions = sessions or Sessions(config)
        self.drafter: Callable[[], Drafter] = cache(lambda: load_drafter(config))
        self._templates = Environment(
            loader=PackageLoader("casefold.review"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def page(self, template: str, session: Session | None, status: int = 200, **told: Any) -> HTMLResponse:
        """A page from a template."""
        campaign = self.config.campaign.name
        said = session.take_said() if session else []
        html = self._templates.get_template(template).render(campaign=campaign, session=session, said=said, **told)
        return HTMLResponse(html, status)

    def behind_key(self, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
        """The endpoint of a page that only who has unlocked may see."""

        async def endpoint(request: Request) -> Response:
            session = self.sessions.find(request.cookies.get(COOKIE, ""))
            if session is None:
                return RedirectResponse("/unlock", _SEE_OTHER)
            form = await request.form(max_files=0) if request.method == "POST" else FormData()
            query = {name: request.query_params.getlist(name) for name in request.query_params}
            path = {name: value.upper() if name == "case" else value for name, value in request.path_params.items()}
            return await run_in_threadpool(self._visited, handler, session, path, query, form)

        return endpoint

    def _visited(
        self, handler: Handler, session: Session, path: dict[str, Any], query: dict[str, list[str]], form: FormData
    ) -> Response:
        try:
            with acting(session.holder), open_store(self.config) as store:
                return handler(Visit(self, session, store, path, query, form))
        except CasefoldError as problem:
            status = next((code for kind, code in _STATUS.items() if isinstance(problem, kind)), 400)
            return self._problem(session, status, str(problem), path)
        except Exception as problem:  # its message may quote a letter, so neither page nor log has it
            frames = traceback.extract_tb(problem.__traceback__)
            place = f"{type(problem).__name__} in {Path(frames[-1].filename).name}, line {frames[-1].lineno}"
            told = f"A fault inside casefold: {place}. Nothing was changed. Please report it."
            return self._problem(session, 500, told, path)

    def _problem(self, session: Session, status: int, told: str, path: dict[str, Any]) -> Response:
        return self.page("problem.html", session, status, problem=told, case=str(path.get("case", "")))
