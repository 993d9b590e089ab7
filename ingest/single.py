"""One message from the bytes of one file, whatever the file is."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from itertools import islice
from typing import assert_never

from ingest.arrival import Form, read_arrival
from ingest.forum.layouts import read_layout
from ingest.forum.robots import Robot
from ingest.forum.saved_page import read_saved_page
from ingest.looks import HEAD, Look, is_outlook, look
from ingest.mailboxes import split_mbox
from ingest.message import IngestError, Message, UnreadableMessage
from ingest.unattributed import read_unattributed


class SeveralMessages(IngestError):
    """The file holds many messages, and one was asked for."""


def read_single(raw: bytes, *, text: bool = False, markup: bool = False, robots: Sequence[Robot] = ()) -> Message:
    """The message in the bytes of a mail, of an mbox that holds one, or of a text file.

    ``text``, ``markup``: the file's name says that it is a text, or HTML; ``ingest.looks`` says what follows from it.
    ``robots``: wordings of forums' mails that are tried before those that are built in.

    Raises SeveralMessages for a fuller mbox or a saved thread, and UnreadableMessage when there is no text.
    """
    match look(raw[:HEAD], text=text or markup):
        case Look.MAIL:
            return read_arrival(raw.removeprefix(b"\xef\xbb\xbf").lstrip(b"\r\n"), Form.RFC822, robots)
        case Look.OUTLOOK if is_outlook(raw):
            return read_arrival(raw, Form.OUTLOOK)
        case Look.TEXT if markup:
            return read_unattributed(raw, markup=True)
        case Look.TEXT:
            return _only_text(raw)
        case Look.MBOX:
            return _only_message(raw, robots)
        case Look.BINARY | Look.OUTLOOK:
            raise UnreadableMessage("this is neither a mail nor text")
        case Look.EMPTY:
            raise UnreadableMessage("there is nothing in it")
        case other:
            assert_never(other)


def _only_text(raw: bytes) -> Message:
    page = read_saved_page(raw)
    if not page.html and read_layout(page):
        raise SeveralMessages("This is a saved forum thread with many posts: use casefold import.")
    return read_arrival(raw, Form.TEXT)


def _only_message(raw: bytes, robots: Sequence[Robot]) -> Message:
    first, *more = islice(split_mbox(BytesIO(raw)), 2)
    if more:
        raise SeveralMessages("This is an mbox with several messages: use casefold import.")
    return read_arrival(first.raw, Form.RFC822, robots)
