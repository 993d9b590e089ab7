"""A health-check address on loopback: a real HTTPS server with a certificate of its own that keeps what it is asked."""

from __future__ import annotations

import ssl
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Self

PATH = "/ping/5f0c-secret"


class HealthCheck:
    """``with HealthCheck(folder, "200") as check:``; ``answer`` is a status, or ``silent``, or ``drip``."""

    def __init__(self, folder: Path, answer: str = "200") -> None:
        self.asked: list[bytes] = []
        self.certificate, key = folder / "check.pem", folder / "check.key"
        command = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost"
        command += f" -addext subjectAltName=DNS:localhost -keyout {key} -out {self.certificate}"
        subprocess.run(["openssl", *command.split()], check=True, capture_output=True)
        check = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                check.asked.append(f"{self.requestline}\n{self.headers}".encode())
                if answer.isdigit():
                    self.send_response(int(answer))
                    self.send_header("Location", "http://localhost/elsewhere")
                    self.end_headers()
                elif answer == "drip":
                    self._drip()
                else:
                    check._over.wait(60)

            def _drip(self) -> None:
                while not check._over.wait(0.2):
                    self.wfile.write(b"H")
                    self.wfile.flush()

            def log_message(self, *_args: object) -> None:
                """Quietly."""

        class Server(HTTPServer):
            def handle_error(self, *_args: object) -> None:
                """Whoever asked went away, as some of the tests want it."""

        self._over = threading.Event()
        self._server = Server(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.certificate, key)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.url = f"https://localhost:{self._server.server_port}{PATH}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_args: object) -> None:
        self._over.set()
        self._server.shutdown()
        self._server.server_close()
