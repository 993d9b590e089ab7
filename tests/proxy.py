"""A TCP proxy on loopback that breaks things on purpose: cuts, stalls, slows and refuses."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from typing import Self


class Proxy:
    """``with Proxy(server.port) as proxy:`` connect to ``proxy.port``, then break it while it carries traffic."""

    def __init__(
        self, port: int, *, cut_after: int | None = None, cuts: tuple[int, ...] = (), rate: float | None = None
    ) -> None:
        self._target = port
        self.cut_after = cut_after
        """Bytes to the client from now on, after which the connection is reset."""
        self.cuts = list(cuts)
        """The same for the connections after that one, each counted from the cut before it."""
        self.rate = rate
        """Bytes a second to the client; None: as fast as it goes."""
        self.stall = threading.Event()
        """While set, nothing more reaches the client."""
        self.refuse = False
        """Accept and close at once."""
        self.carried = 0
        """Bytes that reached the client."""
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.stall.clear()
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client = self._listener.accept()[0]
                if self.refuse:
                    client.close()
                    continue
                try:
                    server = socket.create_connection(("127.0.0.1", self._target), 5)
                except OSError:  # the server is down just now: so is this way to it, and no longer than that
                    client.close()
                    continue
                server.settimeout(None)
                for source, sink, to_client in ((client, server, False), (server, client, True)):
                    threading.Thread(target=self._pump, args=(source, sink, to_client), daemon=True).start()

    def _pump(self, source: socket.socket, sink: socket.socket, to_client: bool) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(16384):
                if to_client and not self._to_client(sink, data):
                    break
                if not to_client:
                    sink.sendall(data)
        for end in (sink, source):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            end.close()

    def _to_client(self, sink: socket.socket, data: bytes) -> bool:
        """Hand data on; False once the connection is to be cut."""
        while self.stall.is_set():
            time.sleep(0.02)
        if self.rate:
            time.sleep(len(data) / self.rate)
        self.carried += len(data)
        if self.cut_after is None:
            sink.sendall(data)
            return True
        left, self.cut_after = self.cut_after, self.cut_after - len(data)
        sink.sendall(data[:left])
        if self.cut_after > 0:
            return True
        self.cut_after = self.cuts.pop(0) if self.cuts else None
        sink.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")  # close() sends RST
        return False
