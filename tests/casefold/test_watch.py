"""``casefold run --watch``: a mail is a case soon after it came, also after the server went away; it ends quietly."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import pytest

from dovecot import Dovecot
from story_mail import letter

pytestmark = pytest.mark.imap


@dataclass
class Watcher:
    """A watcher at work, and what it says, line by line."""

    process: subprocess.Popen[str]
    out: queue.Queue[str] = field(default_factory=queue.Queue)
    err: queue.Queue[str] = field(default_factory=queue.Queue)

    def listen(self) -> None:
        """Read what it says from now on."""
        for stream, lines in ((self.process.stdout, self.out), (self.process.stderr, self.err)):
            threading.Thread(target=_read, args=(stream, lines), daemon=True).start()

    def end(self) -> int:
        """End it as systemd does; its exit code."""
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(60)


def _read(stream: IO[str], lines: queue.Queue[str]) -> None:
    with stream:
        for line in stream:
            lines.put(line.rstrip("\n"))


@contextlib.contextmanager
def watching(campaign: Path) -> Iterator[Watcher]:
    """A watcher on this campaign."""
    environment = {name: os.environ[name] for name in ("PATH", "PYTHONPATH") if name in os.environ}
    process = subprocess.Popen(
        [sys.executable, "-m", "casefold", "--config", str(campaign / "casefold.toml"), "run", "--watch"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment | {"HOME": str(campaign)},
    )
    watcher = Watcher(process)
    watcher.listen()
    try:
        yield watcher
    finally:
        watcher.end()


def test_mail_is_taken_in_as_it_comes(dovecot: Dovecot, inbox: Callable[..., None], campaign: Path) -> None:
    """What was there at the start, what comes later, and what comes after a restart; runs without news say nothing."""
    with watching(campaign) as watcher:
        for number in range(4):
            if number == 2:
                dovecot.restart()
            dovecot.deliver("alice", [letter(number, Auto_Submitted="auto-replied")])
            assert watcher.out.get(timeout=90) == "1 message: 1 skipped; 0 drafts wait"
        assert watcher.end() == 0
        assert watcher.out.empty()
        assert watcher.err.empty()


def test_without_idle_the_clock_decides(dovecots: Callable[..., Dovecot], campaign: Path) -> None:
    """A server that tells nothing is asked every so often, and that is said once."""
    server = dovecots(extra="imap_capability = IMAP4rev1 SASL-IR ID ENABLE UIDPLUS\n")
    (campaign / "imap-password").touch(mode=0o600)
    (campaign / "imap-password").write_text("secret")
    (campaign / "casefold.toml").write_text(
        f'[run]\npoll = 0.05\n[[imap]]\nhost = "localhost"\nport = {server.tls_port}\nusername = "alice"\n'
        f'password_file = "imap-password"\nca_file = "{server.cafile}"\n'
    )
    with watching(campaign) as watcher:
        assert "does not tell when mail comes" in watcher.err.get(timeout=60)
        for number in range(2):
            server.deliver("alice", [letter(number, Auto_Submitted="auto-replied")])
            assert watcher.out.get(timeout=90) == "1 message: 1 skipped; 0 drafts wait"
        assert watcher.end() == 0
        assert watcher.err.empty()
