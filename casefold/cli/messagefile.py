"""One message from a file or standard input, or the sentence that says why there is none."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from ingest.forum.robots import Robot
from ingest.message import IngestError, Message
from ingest.single import read_single

_MARKUP = (".html", ".htm", ".xhtml")


def read_message_file(name: str, robots: Sequence[Robot] = ()) -> Message | str:
    """The message in a file (``-``: standard input), or in plain words why it cannot be read.

    ``robots``: wordings of forums' mails that the campaign has added.
    """
    try:
        raw = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        low = name.lower()
        return read_single(raw, text=low.endswith(".txt"), markup=low.endswith(_MARKUP), robots=robots)
    except OSError as problem:
        return f"cannot be read: {problem.strerror}"
    except IngestError as problem:
        return str(problem)
