"""One message from a file or standard input, or the sentence that says why there is none."""

from __future__ import annotations

import sys
from pathlib import Path

from ingest.message import IngestError, Message
from ingest.single import read_single


def read_message_file(name: str) -> Message | str:
    """The message in a file (``-``: standard input), or in plain words why it cannot be read."""
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        return read_single(raw)
    except OSError as problem:
        return f"cannot be read: {problem.strerror}"
    except IngestError as problem:
        return str(problem)
