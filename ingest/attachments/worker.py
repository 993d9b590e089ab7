"""The process that reads one attachment: bytes on standard input, lines of JSON on standard output, nothing else.

It may write no file, open no connection and start no process, and ends by itself when it takes too long or too much.
"""

from __future__ import annotations

import base64
import json
import resource
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import assert_never

from ingest.attachments.doc import read_doc
from ingest.attachments.document import Unread
from ingest.attachments.docx import read_docx
from ingest.attachments.kind import Kind
from ingest.attachments.limits import LIMITS
from ingest.attachments.odt import read_odt
from ingest.attachments.outlook import mail_of_msg
from ingest.attachments.pdf import read_pdf
from ingest.attachments.plain import read_calendar, read_html, read_rtf, read_text

_DENIED = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", "ctypes.")
_PIECE = 60_000


def main() -> None:
    """Read what the parent sends. The argument is the kind that it found."""
    kind = Kind(sys.argv[1])
    confine()
    content = sys.stdin.buffer.read()
    try:
        if kind is Kind.OUTLOOK:
            _tell(mail=base64.b64encode(mail_of_msg(content)).decode("ascii"))
        else:
            _text(reader_of(kind)(content))
        _tell(end="")
    except Unread as reason:
        _tell(end=str(reason))
    except (MemoryError, RecursionError):
        _tell(end="it needs too much memory")


def confine() -> None:
    """Bind this process: memory, time, no core dump, no file written, no connection, no other process."""
    for name, most in (
        (resource.RLIMIT_AS, LIMITS.memory),
        (resource.RLIMIT_CPU, LIMITS.seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        with suppress(ValueError, OSError):  # macOS knows no limit of address space
            resource.setrlimit(name, (most, most))
    signal.alarm(LIMITS.seconds + 5)  # for a worker whose parent was killed
    sys.addaudithook(_refuse)


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_DENIED):
        raise PermissionError("not allowed in here")
    if event == "open" and isinstance(arguments[1], str) and set("wax+") & set(arguments[1]):
        raise PermissionError("not allowed in here")


def reader_of(kind: Kind) -> Callable[[bytes], Iterator[str]]:  # noqa: PLR0911 - one return a kind
    """The reader of a kind that is a document. Raises Unread for any other."""
    match kind:
        case Kind.DOCX:
            return read_docx
        case Kind.ODT:
            return read_odt
        case Kind.RTF:
            return read_rtf
        case Kind.PDF:
            return read_pdf
        case Kind.DOC:
            return read_doc
        case Kind.TEXT:
            return read_text
        case Kind.HTML:
            return read_html
        case Kind.CALENDAR:
            return read_calendar
        case Kind.MAIL | Kind.OUTLOOK | Kind.PICTURE | Kind.SOUND | Kind.FILM | Kind.SEAL | Kind.FILE:
            raise Unread("it is no document")
        case _:
            assert_never(kind)


def _text(pieces: Iterator[str]) -> None:
    left = LIMITS.characters
    for piece in pieces:
        for at in range(0, len(piece), _PIECE):
            part = piece[at : at + _PIECE]
            _tell(text=part[:left])
            left -= len(part)
            if left < 0:
                raise Unread(f"it is longer than {LIMITS.characters:,} characters")


def _tell(**told: str) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
