"""Mail in files: an mbox read as a stream, a Maildir, one mail. Everything is opened read-only and never locked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from ingest.arrival import Arrival, Form, Unreadable

_PIECE = 65_536
"""Longest stretch of a line that is held at once; an mbox may hold a 60 MB line."""
_ASCTIME = re.compile(
    rb"From \S{1,320} +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]?\d"
    rb" \d\d:\d\d(?::\d\d)?(?: [-+A-Z]\w{1,5})? \d{4}"
)
_DATED = re.compile(rb"From (?:\S{1,320} +)?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b.{0,60}\d:\d\d")
_BARE = re.compile(rb"From(?: -)? ?\r?\n")
_FIELD = re.compile(rb"[!-9;-~]{1,76}[ \t]*:|>From ")
_QUOTED_FROM = re.compile(rb">+From ")
_BLANK = (b"\n", b"\r\n")
_END_BLANK = re.compile(rb"\n(\r?\n)\Z")


def mbox(path: Path) -> Iterator[Arrival | Unreadable]:
    """The messages of an mbox file, one in memory at a time. Raises OSError."""
    with path.open("rb") as file:
        yield from split_mbox(file)


def split_mbox(file: BinaryIO) -> Iterator[Arrival | Unreadable]:
    """The messages of an mbox in order, each with its "From " quoting undone (mboxrd).

    A last message that breaks off comes as far as it goes.
    """
    number = 0
    body = bytearray()
    for starts, line in _lines(file):
        if not starts:
            body += line
            continue
        if number:
            yield _message(number, body)
        number += 1
        body.clear()
    if number:
        yield _message(number, body)


def count_mbox(path: Path) -> int:
    """How many messages an mbox holds. Raises OSError."""
    with path.open("rb") as file:
        return sum(starts for starts, _ in _lines(file))


def _message(number: int, body: bytearray) -> Arrival | Unreadable:
    end = _END_BLANK.search(body, max(len(body) - 4, 0))  # the empty line before the next "From " belongs to the mbox
    raw = bytes(body[: end.start(1)]) if end else bytes(body)
    where = f"message {number}"
    return Arrival(raw, Form.RFC822, where, number) if raw.strip() else Unreadable(where, "the message is empty", raw)


def _lines(file: BinaryIO) -> Iterator[tuple[bool, bytes]]:
    """The file's lines, or pieces of very long ones, each with whether it is a line that starts a message.

    Writers that quote nothing leave "From the start, ..." after an empty line in a letter, so an empty line alone
    makes no start: the line must hold a date or be bare, and a header field must follow. Only the full date of
    RFC 4155 speaks for itself, so that a message with a broken header, or behind one that breaks off, is still found.
    """
    after_blank, whole = True, True
    line = file.readline(_PIECE).removeprefix(b"\xef\xbb\xbf")
    while line:
        following = file.readline(_PIECE)
        starts = whole and line.startswith(b"From") and starts_message(line, following, after_blank=after_blank)
        unquoted = line[1:] if whole and _QUOTED_FROM.match(line) else line
        yield starts, unquoted
        after_blank = line in _BLANK
        whole = line.endswith(b"\n")
        line = following


def starts_message(line: bytes, following: bytes, *, after_blank: bool = True) -> bool:
    """Whether a line of an mbox is one that starts a message; ``following`` is the line below it."""
    header_follows = _FIELD.match(following) is not None
    if _ASCTIME.match(line):
        return after_blank or header_follows
    return after_blank and header_follows and (_DATED.match(line) or _BARE.match(line)) is not None


def is_maildir(folder: Path) -> bool:
    """Whether a folder is a Maildir; ``tmp`` and an empty ``new`` are often lost when one is copied."""
    return (folder / "cur").is_dir() or (folder / "new").is_dir()


def maildir_files(folder: Path) -> list[Path]:
    """The files of a Maildir's messages, read or not, in the order of their delivery. Raises OSError."""
    found = [file for part in ("new", "cur") if (folder / part).is_dir() for file in (folder / part).iterdir()]
    return sorted(
        (file for file in found if not file.name.startswith(".") and file.is_file()), key=lambda file: file.name
    )


def mail_file(path: Path, number: int = 1) -> Arrival | Unreadable:
    """The one mail in a file, the ``number``-th of its source. What cannot be opened or is empty is Unreadable."""
    where = f"message {number}"
    try:
        raw = path.read_bytes()
    except OSError as problem:
        return Unreadable(where, f"cannot be read: {problem.strerror}")
    mail = raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n")
    return Arrival(mail, Form.RFC822, where, number) if mail.strip() else Unreadable(where, "the file is empty", raw)
