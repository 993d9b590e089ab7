"""Alice's account on a test's own server, and invented mails in it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ingest.imap import Connection, open_connection
from ingest.imap_account import Account, Fetched, Security


def letter(number: int, size: int = 0) -> bytes:
    """An invented mail with CRLF line ends, as a server hands it over."""
    head = f"From: parent{number}@example.com\r\nMessage-ID: <{number}@example.com>\r\nSubject: {number}\r\n\r\n"
    return (
        head.encode()
        + b"We were not told.\r\n"
        + b"x" * 70
        + b"\r\n" * (size > 0)
        + (b"y" * 70 + b"\r\n") * (size // 72)
    )


def account(server: Any, **changed: Any) -> Account:
    """Alice's account on this server."""
    told = {
        "name": "inbox",
        "host": "localhost",
        "port": server.tls_port,
        "security": Security.TLS,
        "username": "alice",
        "password": lambda: "secret",
        "ca_file": Path(server.cafile),
        "timeout": 5.0,
        "pauses": (0.1, 0.2),
    }
    return Account(**(told | changed))


@contextlib.contextmanager
def opened(server: Any, folder: str = "INBOX", *, writable: bool = False, **changed: Any) -> Iterator[Connection]:
    with open_connection(account(server, **changed)) as connection:
        connection.select(folder, writable=writable)
        yield connection


def raws(answers: Any) -> list[bytes]:
    return [each.raw for each in answers if isinstance(each, Fetched)]
