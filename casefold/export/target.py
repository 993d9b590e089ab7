"""Writing beside a target and renaming over it: a reader sees the old file or the new one, whole, or none at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from casefold.errors import FileInTheWay, NotAllowed


def free(path: Path, *, replace: bool) -> None:
    """Raises NotAllowed when there is no folder to write to, and FileInTheWay when the file must not be replaced."""
    if not path.parent.is_dir():
        raise NotAllowed(f"There is no folder {path.parent} to write to.")
    if path.exists() and not replace:
        raise FileInTheWay(f"{path} exists already. To replace it: --replace")


@contextmanager
def beside(path: Path) -> Iterator[Path]:
    """A new file beside the target to write to: it takes its place when the block ends well, and is gone when not."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".casefold-")
    os.close(handle)
    written = Path(name)
    try:
        yield written
        with written.open("rb") as file:
            os.fsync(file.fileno())
        written.replace(path)
    except BaseException:
        written.unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
