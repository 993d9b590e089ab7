"""A mail server of a few lines, over TLS, for what no server at hand does: a script answers, commands are noted."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from typing import Any, Self

Script = Callable[[bytes], list[bytes]]
"""Untagged lines before the OK, for a command without its tag."""


class Scripted:
    """``with Scripted(dovecot, capabilities, script) as server:`` then ``server.tls_port`` and ``server.said``."""

    def __init__(self, certified: Any, capabilities: bytes, script: Script) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(certified.folder / "server.pem", certified.folder / "server.key")
        self._capabilities = capabilities
        self._script = script
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.cafile = certified.cafile
        self.tls_port = int(self._listener.getsockname()[1])
        self.said: list[bytes] = []

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self._listener.close()
        self._thread.join(5)

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            plain, _ = self._listener.accept()
            with self._context.wrap_socket(plain, server_side=True) as peer, peer.makefile("rwb") as stream:
                stream.write(b"* OK [CAPABILITY IMAP4rev1 " + self._capabilities + b"] ready\r\n")
                stream.flush()
                for line in stream:
                    tag, _, command = line.rstrip(b"\r\n").partition(b" ")
                    self.said.append(command)
                    told = [b"* CAPABILITY IMAP4rev1 " + self._capabilities] if command == b"CAPABILITY" else []
                    for answer in [*told, *self._script(command), tag + b" OK done"]:
                        stream.write(answer + b"\r\n")
                    stream.flush()
