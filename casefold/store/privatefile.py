"""Files and folders that are the owner's alone: 0600 and 0700, refused when looser, replaced whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from pathlib import Path

from casefold.errors import KeysError

FILE_MODE = 0o600
FOLDER_MODE = 0o700


def loose(path: Path) -> bool:
    """Whether others than the owner may read or write the file or folder."""
    return bool(stat.S_IMODE(path.stat().st_mode) & 0o077)


def closing(path: Path) -> str:
    """The sentence that says that a path is open to others, and how to close it."""
    if path.is_dir():
        return f"{path} is a folder that others can look into. Close it with: chmod 700 {path}"
    return f"{path} can be read by others. Close it with: chmod 600 {path}"


def read_private(path: Path, *, folder_too: bool = True) -> bytes:
    """The bytes of a private file in a private folder. Raises KeysError when missing, unreadable or open to others.

    ``folder_too`` is off for what lives elsewhere, such as on a stick: its folder is not casefold's.
    """
    try:
        for each in (path.parent, path) if folder_too else (path,):
            if loose(each):
                raise KeysError(closing(each))
        return path.read_bytes()
    except FileNotFoundError:
        raise KeysError(f"{path} is missing. Make keys with: casefold init") from None
    except OSError as problem:
        raise KeysError(f"{path} cannot be read: {problem.strerror}.") from None


def write_new(path: Path, content: bytes) -> None:
    """Write a private file that does not exist yet, on disk when it returns. Raises KeysError when it does exist."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE_MODE)
    except FileExistsError:
        raise KeysError(f"{path} exists already; it is not replaced.") from None
    except OSError as problem:
        raise KeysError(f"{path} cannot be written: {problem.strerror}.") from None
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    sync_folder(path.parent)


def replace_file(path: Path, content: bytes) -> None:
    """Replace a private file: whoever looks sees the old one or the new one, also after a power cut (rename(2))."""
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".casefold-")  # made 0600
    except OSError as problem:
        raise KeysError(f"{path} cannot be written: {problem.strerror}.") from None
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as problem:
        beside.unlink(missing_ok=True)
        raise KeysError(f"{path} cannot be written: {problem.strerror}.") from None
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Force a folder's entries to disk: a rename is safe only then."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
