"""Putting a mail that a person is to send into an account's Drafts folder."""

from __future__ import annotations

from enum import Enum

from ingest.imap import Connection
from ingest.imap_account import ConnectionLost

USUAL = "Drafts"
_SPECIAL = b"\\Drafts"


class Appended(Enum):
    """What became of a mail that was to be put into a folder."""

    PUT = "put there"
    THERE = "there already"
    UNKNOWN = "the connection broke before the server had answered"


def drafts_folder(connection: Connection) -> str:
    """The folder that the server names for drafts (RFC 6154), and ``Drafts`` where it names none."""
    named = connection.ask(lambda client: client.find_special_folder(_SPECIAL))
    return str(named) if named else USUAL


def put_draft(connection: Connection, folder: str, raw: bytes, message_id: str) -> Appended:
    """Append a mail unless the folder holds one with its Message-ID (with angle brackets), so a repeat is harmless.

    A folder that is missing is made. Raises ServerRefused, and ConnectionLost before anything was sent.
    """
    if not connection.ask(lambda client: client.folder_exists(folder)):
        connection.ask(lambda client: client.create_folder(folder))
    connection.select(folder)
    if connection.ask(lambda client: client.search(["HEADER", "Message-ID", message_id])):
        return Appended.THERE
    try:
        connection.ask(lambda client: client.append(folder, raw, flags=[b"\\Draft", b"\\Seen"]))
    except ConnectionLost:
        return Appended.UNKNOWN
    return Appended.PUT
