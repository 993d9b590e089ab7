"""Serving the page: on this machine alone, unless told otherwise and then over TLS."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from casefold.config import Config
from casefold.errors import ConfigError
from casefold.memory import core_dumps_off
from casefold.review.app import make_app
from casefold.review.session import Sessions

_BACKLOG = 64
_SWEEP_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where the page is served."""

    host: str = "127.0.0.1"
    port: int = 8737
    name: str = ""
    """The host name in its address, where that is not the address itself."""
    certificate: Path | None = None
    key: Path | None = None

    @property
    def local(self) -> bool:
        """Whether nobody but this machine can reach it."""
        return self.host in ("127.0.0.1", "::1", "localhost")

    @property
    def secure(self) -> bool:
        """Whether it is served over TLS."""
        return bool(self.certificate)


def check(place: Place) -> None:
    """Refuse to serve letters to others in the clear. Raises ConfigError."""
    if bool(place.certificate) != bool(place.key):
        raise ConfigError("TLS wants both: --certificate and --key.")
    if not place.local and not place.secure:
        raise ConfigError(
            "Others could read what passes on the wire. To serve the page beyond this machine give --certificate and"
            " --key; or leave --host out and come over SSH: ssh -L 8737:localhost:8737 this-machine"
        )
    if not place.local and not place.name:
        raise ConfigError("Say under which name others reach it: --name review.example.org")


def serve(config: Config, place: Place, ready: Callable[[str], None]) -> None:
    """Serve until interrupted. ``ready`` is told the address. Raises ConfigError when the port is taken."""
    check(place)
    core_dumps_off()
    family = socket.AF_INET6 if ":" in place.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((place.host, place.port))
        except OSError as problem:
            raise ConfigError(
                f"Port {place.port} cannot be served: {problem.strerror}. Choose another: --port"
            ) from None
        door.listen(_BACKLOG)
        port = door.getsockname()[1]
        shown = place.name or ("localhost" if place.local else place.host)
        ready(f"{'https' if place.secure else 'http'}://{shown}:{port}/")
        sessions = Sessions(config)
        app = make_app(config, hosts_of(place, port), secure=place.secure, sessions=sessions)
        server = uvicorn.Server(
            uvicorn.Config(
                app,
                log_config=None,  # an access log would say which case was read when
                access_log=False,
                server_header=False,
                date_header=False,
                lifespan="off",
                ssl_certfile=place.certificate,
                ssl_keyfile=place.key,
            )
        )
        ended = threading.Event()
        sweeper = threading.Thread(target=_sweep, args=(sessions, ended), daemon=True)
        sweeper.start()
        try:
            server.run(sockets=[door])
        finally:
            ended.set()
            sweeper.join()


def _sweep(sessions: Sessions, ended: threading.Event) -> None:
    """Forget idle keys also where nobody asks for a page any more."""
    while not ended.wait(_SWEEP_SECONDS):
        sessions.sweep()


def hosts_of(place: Place, port: int) -> frozenset[str]:
    """The values of the Host header that are answered: anything else is another site's name for this machine."""
    names = {place.name} if place.name else set()
    if place.local:
        names |= {"127.0.0.1", "localhost", "[::1]"}
    plain = 443 if place.secure else 80
    return frozenset(f"{name}:{port}" for name in names) | (names if port == plain else frozenset())
