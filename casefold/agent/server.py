"""The agent: a process started with a socket's path and seconds as arguments, and the identity on standard input.

It answers one word a connection: ``identity`` with the identity, ``left`` with the seconds left, ``lock`` by ending. It
writes no file but the socket, leaves no core dump, and ends when its time is over, with the clock that counts while the
machine sleeps.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import sys
import time
from pathlib import Path

from casefold.agent.place import private_folder, same_user
from casefold.memory import keep_private

READY = b"ready\n"
_LOOK_SECONDS = 5.0
"""How often it looks at the clock: a socket's timeout does not count the time in which the machine slept."""
_WORD_BYTES = 16
_PATIENCE_SECONDS = 2.0


def serve(path: Path, seconds: float, secret: bytes) -> None:
    """Answer on a socket until the time is over or somebody asks to lock."""
    private_folder(path.parent)
    path.unlink(missing_ok=True)
    end = _now() + seconds
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        before = os.umask(0o177)
        try:
            listener.bind(str(path))
        finally:
            os.umask(before)
        listener.listen(8)
        os.write(1, READY)
        _detach()
        try:
            _answer_all(listener, end, secret)
        finally:
            path.unlink(missing_ok=True)


def _answer_all(listener: socket.socket, end: float, secret: bytes) -> None:
    while (left := end - _now()) > 0:
        listener.settimeout(min(left, _LOOK_SECONDS))
        try:
            peer, _ = listener.accept()
        except TimeoutError:
            continue
        with peer, contextlib.suppress(OSError):  # a peer that hangs up is no reason to forget the identity
            peer.settimeout(_PATIENCE_SECONDS)
            if same_user(peer) and _now() < end and _answered(peer, end, secret):
                return


def _answered(peer: socket.socket, end: float, secret: bytes) -> bool:
    """Answer one word. Whether the agent is to end."""
    match peer.recv(_WORD_BYTES):
        case b"identity":
            peer.sendall(secret)
        case b"left":
            peer.sendall(str(int(end - _now())).encode())
        case b"lock":
            return True
        case _:
            peer.sendall(b"")
    return False


def _now() -> float:
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


def _detach() -> None:
    """Let go of the terminal and of the pipe that said ready."""
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(nothing, descriptor)
    os.close(nothing)


def main() -> None:
    """Run as a process of its own."""
    keep_private()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    path, seconds = Path(sys.argv[1]), float(sys.argv[2])
    serve(path, seconds, sys.stdin.buffer.read())
