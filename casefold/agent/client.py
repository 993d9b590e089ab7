"""Asking the agent: for the identity, for the time it has left, and to forget."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys

from pyrage import IdentityError
from pyrage.x25519 import Identity

from casefold.agent.place import private_folder, same_user, socket_path
from casefold.agent.server import READY
from casefold.config import Config
from casefold.errors import KeysError

_PATIENCE_SECONDS = 5.0
_ANSWER_BYTES = 4096
_NEEDED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""Without these some builds of Python do not find their own library."""
_START = "import sys; sys.path[:] = {path!r}; from casefold.agent.server import main; main()"


def unlock(config: Config, identity: Identity, seconds: float) -> None:
    """Start an agent that holds the identity for so many seconds, in place of one that runs. Raises KeysError."""
    if not hasattr(socket, "SO_PEERCRED"):
        raise KeysError("This system cannot say who asks at a socket, so no agent is started. Use passphrase_command.")
    lock(config)
    path = socket_path(config)
    private_folder(path.parent)
    agent = subprocess.Popen(  # noqa: S603 - this interpreter and our own module; the identity goes through a pipe
        [sys.executable, "-I", "-c", _START.format(path=[each for each in sys.path if each]), str(path), str(seconds)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        cwd="/",
        env={name: os.environ[name] for name in _NEEDED if name in os.environ},
    )
    assert agent.stdin is not None  # noqa: S101 - asked for above
    assert agent.stdout is not None  # noqa: S101 - asked for above
    with agent.stdin, agent.stdout:
        with contextlib.suppress(BrokenPipeError):
            agent.stdin.write(str(identity).encode())
            agent.stdin.close()
        if agent.stdout.read(len(READY)) != READY:
            raise KeysError(f"The agent could not be started at {path}.")
    agent.returncode = 0  # it outlives us on purpose; without this, Popen warns that nobody waited for it


def held_identity(config: Config) -> Identity | None:
    """The identity that a running agent holds; ``None`` when there is none."""
    answer = _asked(config, b"identity")
    if not answer:
        return None
    try:
        return Identity.from_str(answer.decode("ascii"))
    except (IdentityError, UnicodeDecodeError):
        return None


def seconds_left(config: Config) -> int | None:
    """How long a running agent will hold the identity; ``None`` when there is none."""
    answer = _asked(config, b"left")
    return int(answer) if answer and answer.isdigit() else None


def lock(config: Config) -> bool:
    """End the agent. Whether there was one: it has forgotten the identity when this returns."""
    return _asked(config, b"lock") is not None


def _asked(config: Config, word: bytes) -> bytes | None:
    """The agent's whole answer to a word; ``None`` when none runs, or one of another user stands in its place."""
    if not hasattr(socket, "SO_PEERCRED"):
        return None
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as peer:
        peer.settimeout(_PATIENCE_SECONDS)
        try:
            peer.connect(str(socket_path(config)))
            if not same_user(peer):
                return None
            peer.sendall(word)
            answer = b""
            while part := peer.recv(_ANSWER_BYTES):
                answer += part
        except OSError:
            return None
    return answer
