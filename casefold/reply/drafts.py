"""The Drafts folder as a way out: the letter lies there until a person sends it."""

from __future__ import annotations

from contextlib import ExitStack

from casefold.config import Imap
from casefold.errors import ConfigError
from casefold.reply.letter import Letter
from casefold.reply.post import Delivery
from ingest.imap import Connection, open_connection
from ingest.imap_account import Account, ConnectionLost
from ingest.imap_append import Appended, drafts_folder, put_draft


class Drafts:
    """A folder of an account: a ``Post``."""

    def __init__(self, settings: Imap, account: Account, folder: str) -> None:
        self._settings = settings
        self._account = account
        self._named = folder
        self._folder = folder
        self._stack = ExitStack()
        self._connection: Connection | None = None

    def ready(self) -> None:
        """Have a connection. Raises ImapError, and ConfigError when the folder is one that new mail is read from."""
        if self._connection:
            return
        connection = self._stack.enter_context(open_connection(self._account))
        self._folder = self._named or drafts_folder(connection)
        if self._folder in self._settings.folders:
            raise ConfigError("The Drafts folder is one that new mail is read from. Name another in [reply] drafts.")
        self._connection = connection

    def deliver(self, letter: Letter) -> Delivery:
        """Put a letter there, unless it lies there already. Raises ImapError when that cannot be done."""
        if self._connection is None:
            raise ConnectionLost(f"Account {self._account.name!r}: no connection to the server. Try again later.")
        try:
            put = put_draft(self._connection, self._folder, letter.raw, f"<{letter.message_id}>")
        except ConnectionLost:
            self.close()
            raise
        if put is Appended.UNKNOWN:
            self.close()
            return Delivery.UNKNOWN
        return Delivery.TAKEN

    def close(self) -> None:
        """Say goodbye."""
        self._connection = None
        self._stack.close()
