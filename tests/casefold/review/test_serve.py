"""``casefold review`` as it is called: bound to this machine, over TLS for others, and ended by Ctrl-C."""

from __future__ import annotations

import http.client
import re
import signal
import socket
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pyrage.x25519 import Identity

from casefold.config import Config
from casefold.configfile import read
from casefold.errors import ConfigError
from casefold.review import serve
from casefold.review.serve import Place, check, hosts_of
from casefold.review.session import Sessions

CASEFOLD = Path(sys.executable).parent / "casefold"


@contextmanager
def reviewing(campaign: Path, *options: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """The verb, running; gives its address."""
    command = [CASEFOLD, "--config", campaign / "casefold.toml", "review", "--no-browser", "--port", "0", *options]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            told = re.search(r"https?://\S+/", process.stderr.readline())
            assert told
            yield told[0], process
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(20)


def test_it_answers_on_this_machine_alone(campaign: Path) -> None:
    """The login is there, under localhost; from another address of the machine nothing answers; Ctrl-C ends it."""
    with reviewing(campaign) as (address, process):
        port = int(address.rstrip("/").rsplit(":", 1)[1])
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        connection.request("GET", "/unlock", headers={"Host": f"localhost:{port}"})
        assert connection.getresponse().status == 200
        connection.close()
        with socket.socket() as other, pytest.raises(OSError, match="refused"):
            other.connect(("127.0.0.2", port))
        assert process.poll() is None
    assert process.returncode in (0, 130)


def test_others_are_served_over_tls_alone(campaign: Path, tmp_path: Path) -> None:
    """With a certificate, under the name that was given and no other; the cookie is marked secure."""
    pem, key = tmp_path / "tls.pem", tmp_path / "tls.key"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", pem, "-days", "2"]
    command += ["-subj", "/CN=review.example.org", "-addext", "subjectAltName=DNS:review.example.org"]
    subprocess.run(command, check=True, capture_output=True)
    options = ("--host", "127.0.0.3", "--name", "review.example.org", "--certificate", str(pem), "--key", str(key))
    with reviewing(campaign, *options) as (address, _):
        assert address.startswith("https://review.example.org:")
        port = int(address.rstrip("/").rsplit(":", 1)[1])
        context = ssl.create_default_context(cafile=pem)
        for host, status in (("review.example.org", 303), ("localhost", 400)):
            with context.wrap_socket(
                socket.create_connection(("127.0.0.3", port)), server_hostname="review.example.org"
            ) as wire:
                body = "key=identity.age&passphrase=seven+quiet+herons"
                head = f"POST /unlock HTTP/1.1\r\nHost: {host}:{port}\r\nSec-Fetch-Site: same-origin\r\n"
                head += "Connection: close\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                wire.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n{body}".encode())
                answer = b""
                while part := wire.recv(65536):
                    answer += part
            assert int(answer.split()[1]) == status
            assert (b"Secure" in answer) is (status == 303)


@pytest.mark.parametrize(
    ("place", "why"),
    [
        (Place(host="0.0.0.0"), "Others could read"),  # noqa: S104 - it is refused
        (Place(host="192.0.2.1", certificate=Path("a")), "wants both"),
        (Place(host="192.0.2.1", certificate=Path("a"), key=Path("b")), "under which name"),
    ],
)
def test_letters_are_not_served_in_the_clear(place: Place, why: str) -> None:
    """To others than this machine only over TLS and under a name."""
    with pytest.raises(ConfigError, match=why):
        check(place)


def test_a_taken_port_is_said(campaign: Path) -> None:
    """With what to do about it."""
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        door.listen()
        port = str(door.getsockname()[1])
        command = [CASEFOLD, "--config", campaign / "casefold.toml", "review", "--no-browser", "--port", port]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "Choose another: --port" in done.stderr


def test_only_its_own_names_are_answered(config: Config) -> None:
    """With the port, unless that is the protocol's own."""
    assert hosts_of(Place(), 8737) == {"127.0.0.1:8737", "localhost:8737", "[::1]:8737"}
    there = Place(host="192.0.2.1", name="review.example.org", certificate=Path("a"), key=Path("b"))
    assert hosts_of(there, 443) == {"review.example.org:443", "review.example.org"}


def test_an_idle_key_is_forgotten_without_a_request(campaign: Path) -> None:
    """The page sweeps by itself: nobody has to ask for a page for the key to go."""

    clock = [0.0]
    sessions = Sessions(read(campaign / "casefold.toml"), lambda: clock[0])

    sessions.begin(Identity.generate(), "organiser")
    ended = threading.Event()
    before, serve._SWEEP_SECONDS = serve._SWEEP_SECONDS, 0.01
    sweeper = threading.Thread(target=serve._sweep, args=(sessions, ended))
    sweeper.start()
    try:
        clock[0] = 3600.0
        for _ in range(500):
            if not sessions.count:
                break
            time.sleep(0.01)
        assert sessions.count == 0
    finally:
        ended.set()
        sweeper.join()
        serve._SWEEP_SECONDS = before
