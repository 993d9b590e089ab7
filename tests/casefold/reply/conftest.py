"""A campaign that acknowledges: its inbox on a real Dovecot, its way out a real SMTP server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from smtp_server import SmtpServer


@pytest.fixture
def smtp(dovecot) -> Iterator[SmtpServer]:  # type: ignore[no-untyped-def]  # the fixture's own class
    """A server that takes what it is given."""
    with SmtpServer(dovecot) as server:
        yield server


@pytest.fixture
def acknowledging(dovecot, campaign: Path, smtp: SmtpServer) -> Callable[..., Path]:  # type: ignore[no-untyped-def]  # the same
    """Write the configuration; keyword arguments change keys of [reply]. Gives the file."""

    def configure(**changed: str) -> Path:
        password = campaign / "imap-password"
        password.touch(mode=0o600)
        password.write_text("secret\n")
        reply = {
            "enabled": "true",
            "sender": '"stories@example.org"',
            "host": '"localhost"',
            "port": str(smtp.port),
            "ca_file": f'"{smtp.cafile}"',
            "timeout": "5",
        } | changed
        imap = {
            "host": '"localhost"',
            "port": str(dovecot.tls_port),
            "username": '"alice"',
            "password_file": f'"{password}"',
            "ca_file": f'"{dovecot.cafile}"',
            "timeout": "5",
        }
        lines = ["[reply]", *(f"{key} = {value}" for key, value in reply.items() if value)]
        lines += ["[[imap]]", *(f"{key} = {value}" for key, value in imap.items())]
        file = campaign / "casefold.toml"
        file.write_text("\n".join(lines) + "\n")
        return file

    return configure
