"""Which files this process opens for writing, as the interpreter itself tells (PEP 578): none can be opened past it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_APPEND
_WATCHERS: list[set[str]] = []


@contextmanager
def written_files() -> Iterator[set[str]]:
    """The paths that are opened for writing while it lasts, by Python code; compiled modules and devices left out.

    A file without a name (O_TMPFILE) is told by its folder. What libraries in C open is not seen here.
    """
    _install()
    found: set[str] = set()
    _WATCHERS.append(found)
    try:
        yield found
    finally:
        _WATCHERS.remove(found)


@cache
def _install() -> None:
    """An audit hook stays for good, so there is one, and it does nothing while nobody watches."""
    sys.addaudithook(_note)


def _note(event: str, arguments: tuple[object, ...]) -> None:
    if not _WATCHERS or event != "open":
        return
    path, _, flags = arguments
    if isinstance(path, str | bytes | os.PathLike) and isinstance(flags, int) and flags & _WRITING:
        name = os.fsdecode(path)
        if "__pycache__" not in name and not name.startswith("/dev/"):
            for found in _WATCHERS:
                found.add(name)
