"""``casefold run --watch``: a run whenever a server says that mail has come, and every so often in any case.

Each run is a process of its own, as cron would start it: it holds the lock only while it works, reads the configuration
anew, and gives the memory of the models back. The watcher itself only listens.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import NoReturn

from casefold.config import Config
from casefold.errors import CasefoldError, ExitCode
from casefold.mailaccount import account_of
from ingest.imap_account import Account, ImapError, NoIdle
from ingest.imap_idle import follow

FIRST_PAUSE, LONGEST_PAUSE = 5.0, 600.0
"""Seconds before a connection that broke is opened again: doubled each time, for a server may be away for a night."""
_SETTLE = 1.0
"""Mails often come in twos and threads of a list; one run takes them all."""
_BUSY = 60.0
"""Seconds until another try when a run could not have its turn."""

Say = Callable[[str], None]


def watch(config: Config, file: Path, say: Say, complain: Say) -> NoReturn:
    """Run now, whenever mail comes, and every ``[run] poll`` minutes, until a signal ends it.

    ``say`` is told what a run did, when it did anything; ``complain`` what went wrong.
    """
    signal.signal(signal.SIGTERM, _end)
    news = threading.Event()
    for account in config.imap:
        for folder in account.folders:
            told = (account_of(config, account), folder, news, complain)
            threading.Thread(target=_listen, args=told, daemon=True).start()
    pause = 0.0
    while True:
        news.wait(pause)
        time.sleep(_SETTLE if news.is_set() else 0)
        news.clear()
        code = _one_run(file, say, complain)
        pause = _BUSY if code == ExitCode.TRY_LATER else config.run.poll * 60.0


def _one_run(file: Path, say: Say, complain: Say) -> int:
    command = [sys.executable, "-m", "casefold", "--config", str(file), "run"]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)  # noqa: S603 - ourselves
    try:
        out, err = run.communicate()
    except BaseException:  # ended by a signal: what the run has committed is safe
        run.terminate()
        run.wait()
        raise
    if not out.startswith("no new mail"):
        say(out.rstrip("\n"))
    if err and run.returncode != ExitCode.TRY_LATER:
        complain(err.rstrip("\n"))
    return run.returncode


def _listen(account: Account, folder: str, news: threading.Event, complain: Say) -> None:
    """Listen to one folder, for ever; where a server has no IDLE, leave it to the clock."""
    pause = FIRST_PAUSE
    while True:
        began = time.monotonic()
        try:
            follow(account, folder, news.set)
        except NoIdle as problem:
            complain(f"casefold: {problem} It is asked every so often instead.")
            return
        except (ImapError, CasefoldError):  # the run meets the same, and says so
            pause = FIRST_PAUSE if time.monotonic() - began > LONGEST_PAUSE else pause
            time.sleep(pause)
            pause = min(pause * 2, LONGEST_PAUSE)


def _end(_number: int, _frame: FrameType | None) -> None:
    sys.exit(ExitCode.DONE)
