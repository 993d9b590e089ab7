"""A clean room around each test: no settings of the machine, no connection but to itself, real servers on demand."""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Callable, Iterator

import pytest

from dovecot import BINARY, MISSING, Dovecot


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Without Dovecot its tests are skipped with one line; where CI is set they run, and fail."""
    if BINARY is None and not os.environ.get("CI"):
        for item in items:
            if item.get_closest_marker("imap"):
                item.add_marker(pytest.mark.skip(reason=f"{MISSING} (with CI=true this is a failure)"))


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of this machine's casefold settings reaches a test."""
    for name in [name for name in os.environ if name.startswith("CASEFOLD_")]:
        monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def only_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that connects to anything but this machine fails."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        host = address[0] if isinstance(address, tuple) else ""
        if host and not str(host).startswith(("127.", "::1", "localhost")):
            raise AssertionError(f"a test wanted to connect to {host}")
        connect(self, address)  # type: ignore[arg-type]  # whatever the caller gave

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture
def dovecots() -> Iterator[Callable[..., Dovecot]]:
    """A factory of servers: ``dovecots(users, certificate=…)``; all end with the test."""
    with contextlib.ExitStack() as stack:
        yield lambda *users, **options: stack.enter_context(Dovecot(*users, **options))


@pytest.fixture
def dovecot(dovecots: Callable[..., Dovecot]) -> Dovecot:
    """A running server with one account: alice, whose password is secret."""
    return dovecots()
