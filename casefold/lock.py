"""One run at a time: an advisory lock beside the store, freed by the kernel however the run ends (flock(2))."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager

from casefold.config import Config
from casefold.errors import RunningAlready, StoreError


@contextmanager
def run_lock(config: Config) -> Iterator[None]:
    """Hold the run's lock. Raises RunningAlready when another run does, and StoreError when there is no folder for it.

    The file is never deleted: whoever unlinked it while it was held would let a second run in.
    """
    path = config.store_path.with_suffix(".lock")
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except FileNotFoundError:
        raise StoreError(f"There is no case store at {config.store_path}. Make one with: casefold init") from None
    except OSError as problem:
        raise StoreError(f"{path} cannot be opened: {problem.strerror}.") from None
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise RunningAlready("Another casefold run is at work. This one did nothing; try again later.") from None
        yield
    finally:
        os.close(descriptor)
