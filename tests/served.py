"""The sign-off page, served as ``casefold review`` serves it, on a free port of this machine."""

from __future__ import annotations

import http.client
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urlencode

import uvicorn
from pyrage.x25519 import Identity

from casefold.config import Config
from casefold.review.app import make_app
from casefold.review.room import COOKIE
from casefold.review.serve import Place, hosts_of
from casefold.review.session import Session, Sessions


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    text: str


@dataclass(frozen=True)
class Served:
    """The running page."""

    port: int
    sessions: Sessions

    @property
    def address(self) -> str:
        return f"http://localhost:{self.port}"

    def enter(self, identity: Identity, holder: str = "organiser") -> Session:
        """A session, without the seconds that a passphrase takes on purpose."""
        return self.sessions.begin(identity, holder)

    def ask(self, path: str, token: str = "", form: dict[str, str] | None = None, **headers: str) -> Answer:
        """One request as a browser on this machine sends it, with what a test changes of it."""
        sent = {"Host": f"localhost:{self.port}"}
        body = None
        if form is not None:
            body = urlencode(form)
            sent |= {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        if token:
            sent["Cookie"] = f"{COOKIE}={token}"
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        sent = {name: value for name, value in sent.items() if value}
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("POST" if form is not None else "GET", path, body, sent)
            answer = connection.getresponse()
            return Answer(answer.status, dict(answer.getheaders()), answer.read().decode())
        finally:
            connection.close()


@contextmanager
def served(config: Config, sessions: Sessions | None = None) -> Iterator[Served]:
    """Serve a campaign's page while the block runs."""
    held = sessions or Sessions(config)
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()
        port = door.getsockname()[1]
        app = make_app(config, hosts_of(Place(), port), sessions=held)
        settings = uvicorn.Config(app, log_config=None, access_log=False, server_header=False, lifespan="off")
        server = uvicorn.Server(settings)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
        thread.start()
        try:
            yield Served(port, held)
        finally:
            server.should_exit = True
            thread.join()
