"""Putting a mail that a person is to send into an account's Drafts folder."""

from __future__ import annotations

from enum import Enum

from ingest.imap import Connection
from ingest.imap_account import ConnectionLost, ServerRefused

USUAL = "Drafts"
_SPECIAL = b"\\Drafts"
_LIMIT = b"APPENDLIMIT"


class Appended(Enum):
    """What became of a mail that was to be put into a folder."""

    PUT = "put there"
    THERE = "there already"
    UNKNOWN = "the connection broke before the server had answered"


def drafts_folder(connection: Connection) -> str:
    """The folder that the server names for drafts (RFC 6154), and ``Drafts`` where it names none."""
    named = connection.ask(lambda client: client.find_special_folder(_SPECIAL))
    return str(named) if named else USUAL


def append_limit(connection: Connection, folder: str) -> int | None:
    """The largest mail in bytes that may be put into a folder (RFC 7889); None where the server names no limit."""
    told = [bytes(each).upper() for each in connection.ask(lambda client: client.capabilities())]
    if _LIMIT in told:  # each folder has its own
        status = connection.ask(lambda client: client.folder_status(folder, [_LIMIT]))
        limit = status.get(_LIMIT)
        return limit if isinstance(limit, int) else None
    for each in told:
        name, _, limit = each.partition(b"=")
        if name == _LIMIT and limit.isdigit():
            return int(limit)
    return None


def put_draft(connection: Connection, folder: str, raw: bytes, message_id: str) -> Appended:
    """Append a mail unless the folder holds one with its Message-ID (with angle brackets), so a repeat is harmless.

    A folder that is missing is made. Raises ServerRefused, also where the mail is longer than the folder takes, and
    ConnectionLost before anything was sent.
    """
    if not connection.ask(lambda client: client.folder_exists(folder)):
        connection.ask(lambda client: client.create_folder(folder))
    connection.select(folder)
    if connection.ask(lambda client: client.search(["HEADER", "Message-ID", message_id])):
        return Appended.THERE
    limit = append_limit(connection, folder)
    if limit is not None and len(raw) > limit:
        raise ServerRefused(
            f"The server takes no mail of more than {limit} bytes into the Drafts folder, and this one has {len(raw)}."
            " Name another folder in [reply] drafts, or send by smtp."
        )
    try:
        connection.ask(lambda client: client.append(folder, raw, flags=[b"\\Draft", b"\\Seen"]))
    except ConnectionLost:
        return Appended.UNKNOWN
    return Appended.PUT
