"""What a process must not leave behind: its memory, in a core dump or to a debugger."""

from __future__ import annotations

import ctypes
import resource
import sys

_PR_SET_DUMPABLE = 4
"""prctl(2). 0: no core file, also where the kernel pipes them to a handler, and no ptrace by others of this user."""


def keep_private() -> None:
    """Let this process leave no core dump.

    The limit is inherited by its children; what prctl sets is not, for exec(2) takes it back.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def core_dumps_off() -> bool:
    """Whether this process would leave no core dump."""
    return resource.getrlimit(resource.RLIMIT_CORE)[0] == 0
