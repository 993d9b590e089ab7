"""Where the agent's socket is, and who may be at its other end: this user alone."""

from __future__ import annotations

import os
import socket
import stat
import struct
import tempfile
from hashlib import blake2b
from pathlib import Path

from casefold.config import Config
from casefold.errors import KeysError
from casefold.store.keys import identity_path

_CREDENTIALS = struct.Struct("3i")
"""struct ucred of unix(7): process, user, group."""


def socket_path(config: Config) -> Path:
    """The socket for this configuration's identity. Short, for a UNIX socket's path has 108 bytes at most (unix(7))."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    base = Path(runtime) if runtime and Path(runtime).is_dir() else Path(tempfile.gettempdir())
    mark = blake2b(str(identity_path(config).resolve()).encode(), digest_size=8).hexdigest()
    return base / f"casefold-{os.getuid()}" / f"{mark}.sock"


def private_folder(folder: Path) -> None:
    """Make the socket's folder, or accept the one that is there. Raises KeysError when it is not this user's alone."""
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()  # in a shared temporary folder somebody else may have put a link there
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or stat.S_IMODE(found.st_mode) & 0o077:
        raise KeysError(f"{folder} is not a folder of this user alone, so no agent starts there. Remove it.")


def same_user(peer: socket.socket) -> bool:
    """Whether the process at the other end runs as this user, as the kernel says (SO_PEERCRED)."""
    told = peer.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
    return bool(_CREDENTIALS.unpack(told)[1] == os.getuid())
