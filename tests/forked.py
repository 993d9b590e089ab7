"""``casefold run`` in processes forked from one that has its models loaded: ready in milliseconds, and killed for real.

The forked process is the whole verb, from the command line to the exit code; only the seconds in which models load are
saved. It can be told to kill itself at a commit, to meet a full disk, or to live in the past.
"""

from __future__ import annotations

import contextlib
import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Done:
    """How a run ended: negative for the signal that killed it."""

    code: int
    out: str
    err: str
    commits: int
    """Transactions that it ended."""
    seconds: float


class Running:
    """A run at work in a process of its own."""

    def __init__(self, forked: Forked, folder: Path, pid: int) -> None:
        self._forked = forked
        self._folder = folder
        self.pid = pid

    def kill(self) -> None:
        """``kill -9``."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)

    @contextlib.contextmanager
    def frozen(self) -> Any:
        """Let it stand still meanwhile, so that its files can be copied as they are at one moment. It may be over."""
        with contextlib.suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.pid, signal.SIGCONT)

    def wait(self) -> Done:
        """Its end."""
        code, seconds = self._forked.ended(self.pid)
        read = {name: (self._folder / name).read_text() for name in ("out", "err", "commits")}
        return Done(code, read["out"], read["err"], len(read["commits"]), seconds)


class Forked:
    """``with Forked() as casefold:`` then ``casefold(config_file)``, or ``casefold.start(config_file)``."""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(prefix="forked-")
        self._runs = 0
        path = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
        self._server = subprocess.Popen(
            [sys.executable, __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={"PATH": os.environ["PATH"], "HOME": self._folder.name, "PYTHONPATH": path},
        )
        assert self._answer() == ["ready"]
        self._ends: dict[int, tuple[int, float]] = {}
        return self

    def __exit__(self, *exc: object) -> None:
        assert self._server.stdin is not None
        self._server.stdin.close()
        self._server.wait(60)
        assert self._server.stdout is not None
        self._server.stdout.close()
        self._folder.cleanup()

    def _answer(self) -> list[str]:
        assert self._server.stdout is not None
        return self._server.stdout.readline().split()

    def start(self, config: Path, *verb: str, **order: Any) -> Running:
        """Begin a run. ``kill_before`` and ``kill_after`` name a commit by number, ``file_limit`` the bytes that a
        file may have, ``clock`` the seconds that its clock is wrong by, ``patience`` how long a lock is waited for."""
        self._runs += 1
        folder = Path(self._folder.name) / str(self._runs)
        folder.mkdir()
        for name in ("out", "err", "commits"):  # it may be killed before it opens any
            (folder / name).touch()
        told = {"arguments": ["--config", str(config), *(verb or ("run",))], "folder": str(folder)} | order
        assert self._server.stdin is not None
        self._server.stdin.write(json.dumps(told) + "\n")
        self._server.stdin.flush()
        while (said := self._answer())[0] != "began":
            self._ends[int(said[1])] = (int(said[2]), float(said[3]))
        return Running(self, folder, int(said[1]))

    def ended(self, pid: int) -> tuple[int, float]:
        """(exit code, seconds) of a run, once it has ended."""
        while pid not in self._ends:
            said = self._answer()
            self._ends[int(said[1])] = (int(said[2]), float(said[3]))
        return self._ends.pop(pid)

    def __call__(self, config: Path, *verb: str, **order: Any) -> Done:
        """A whole run."""
        return self.start(config, *verb, **order).wait()


def _serve() -> None:
    from casefold import voices  # noqa: PLC0415 - only in the process that forks
    from ingest.mime import read_message  # noqa: PLC0415 - the same

    drafter = voices.load_drafter()
    drafter.preview([read_message(b"From: a@example.com\r\nSubject: Hello\r\n\r\nMy son Bartholomew is nine.\r\n")])
    voices.load_drafter = lambda _config=None: drafter  # type: ignore[assignment]  # the one that is loaded
    began: dict[int, float] = {}
    print("ready", flush=True)  # noqa: T201 - its answer
    signal.signal(signal.SIGCHLD, lambda *_: _tell_ends(began))
    while line := sys.stdin.readline():
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
            _one_run(json.loads(line))
        began[pid] = time.monotonic()
        print("began", pid, flush=True)  # noqa: T201 - its answer
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})


def _tell_ends(began: dict[int, float]) -> None:
    for pid in list(began):
        done, status = os.waitpid(pid, os.WNOHANG)
        if done:
            seconds = time.monotonic() - began.pop(pid)
            print("ended", pid, os.waitstatus_to_exitcode(status), f"{seconds:.3f}", flush=True)  # noqa: T201 - its answer


def _one_run(order: dict[str, Any]) -> None:
    folder = Path(order["folder"])
    for number, name in ((1, "out"), (2, "err")):
        os.dup2(os.open(folder / name, os.O_WRONLY | os.O_CREAT, 0o600), number)
    _watch_commits(os.open(folder / "commits", os.O_WRONLY | os.O_CREAT, 0o600), order)
    if "file_limit" in order:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (order["file_limit"], order["file_limit"]))
    _set_clock(order.get("clock", 0))
    from casefold.cli import main  # noqa: PLC0415 - only in a forked process
    from casefold.store import store  # noqa: PLC0415 - the same

    store._WAIT_SECONDS = order.get("patience", store._WAIT_SECONDS)
    sys.argv = ["casefold", *order["arguments"]]
    try:
        main()
    except SystemExit as end:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(int(end.code or 0))


def _watch_commits(counter: int, order: dict[str, Any]) -> None:
    """SQLite tells of each statement before it is carried out: so a process can die right before or after a commit."""
    connect, seen = sqlite3.connect, [0]

    def watch(statement: str) -> None:
        if seen[0] and seen[0] == order.get("kill_after"):
            os.kill(os.getpid(), signal.SIGKILL)
        if statement.upper().startswith("COMMIT"):
            seen[0] += 1
            os.write(counter, b".")
            if seen[0] == order.get("kill_before"):
                os.kill(os.getpid(), signal.SIGKILL)

    def watched(*arguments: Any, **named: Any) -> sqlite3.Connection:
        db = connect(*arguments, **named)
        db.set_trace_callback(watch)
        return db

    sqlite3.connect = watched  # type: ignore[assignment]  # the same with a watcher


def _set_clock(seconds: float) -> None:
    """A clock that is wrong, at the one door through which the store asks it."""
    from datetime import UTC, datetime, timedelta  # noqa: PLC0415 - only in a forked process

    from casefold.store import cases, journal, ledger, places  # noqa: PLC0415 - the same

    def wrong() -> str:
        return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat(timespec="seconds")

    if seconds:
        for module in (journal, ledger, cases, places):
            module.now = wrong  # type: ignore[attr-defined]  # imported by name there


if __name__ == "__main__":
    _serve()
