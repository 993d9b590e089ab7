"""One attachment read in a process of its own, which is ended when it takes too long. Bytes go through pipes alone."""

from __future__ import annotations

import base64
import binascii
import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field

from ingest.attachments.kind import Kind
from ingest.attachments.limits import LIMITS

SLOW = "it took too long to read"
FELL = "its reader broke down"
_MOST = 64_000_000
"""Characters of an answer that are read."""
_NEEDED = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""Without these some builds of Python do not find their own library."""
_START = "import sys; sys.path[:] = {path!r}; from ingest.attachments.worker import main; main()"


@dataclass(slots=True)
class Answer:
    """What a process told before it ended."""

    text: str = field(default="", repr=False)
    mail: bytes = field(default=b"", repr=False)
    unread: str = ""


def read_apart(kind: Kind, content: bytes, seconds: float = LIMITS.seconds) -> Answer:
    """Read one document. What was read before a fault or the end of the time is kept, and the reason told."""
    try:
        process = _started(kind)
    except OSError:  # no memory or no place for one more process: this machine's trouble, not the letter's
        return Answer(unread=FELL)
    late = False
    try:
        told, _ = process.communicate(content, timeout=seconds)
    except subprocess.TimeoutExpired:
        late = True
        process.kill()
        told, _ = process.communicate()
    finally:
        if process.poll() is None:  # the run itself is being ended
            process.kill()
            process.wait()
    answer, ended = _answer(told[:_MOST])
    if not ended:
        slow = late or process.returncode in (-signal.SIGXCPU, -signal.SIGALRM)
        answer.unread = SLOW if slow else FELL
    return answer


def _started(kind: Kind) -> subprocess.Popen[bytes]:
    return subprocess.Popen(  # noqa: S603 - this interpreter, this package
        [sys.executable, "-I", "-S", "-c", _START.format(path=[each for each in sys.path if each]), kind.value],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # a traceback may quote the document
        env={"LC_ALL": "C.UTF-8"} | {name: os.environ[name] for name in _NEEDED if name in os.environ},
        start_new_session=True,
    )


def _answer(told: bytes) -> tuple[Answer, bool]:
    """What was told, and whether it was told to the end."""
    answer, pieces, ended = Answer(), [], False
    for line in told.split(b"\n"):
        try:
            said = json.loads(line)
            if "text" in said:
                pieces.append(str(said["text"]))
            if "mail" in said:
                answer.mail = base64.b64decode(said["mail"])
            if "end" in said:
                answer.unread, ended = str(said["end"]), True
        except (ValueError, TypeError, binascii.Error):  # the last line, cut short
            continue
    answer.text = "".join(pieces)
    return answer, ended
