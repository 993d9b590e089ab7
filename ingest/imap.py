"""Fetching from an IMAP server: over TLS, by UID, in batches bounded in bytes, marking nothing as read.

A batch asks for the beginning of each of its messages, which is the whole of nearly all; what is longer follows in
pieces. So memory is bounded before any size is known, a batch costs one question, and no server's estimate is trusted.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from ingest.imap_account import (
    Account,
    After,
    ConnectionLost,
    Fetched,
    FolderChanged,
    FolderMissing,
    FolderState,
    Missing,
    ServerRefused,
)
from ingest.imap_answer import Piece
from ingest.imap_client import MailClient, connected, drop, guarded

R = TypeVar("R")

BATCH_MESSAGES = 125
BEGINNING = 65_536
"""Bytes of each message in a first answer: a batch holds at most 8 MB."""
PIECE = 4_000_000
"""Bytes of each further answer for a longer message."""
LARGEST = 100_000_000
PATIENCE = 30
"""Timeouts that one command may take in all, half an hour as a rule: 8 MB come in it at 5 KB a second."""
_LINE_UIDS = 2_000
"""A command names its UIDs in one line, and servers cut lines at 64 KiB (Dovecot)."""
_LISTED = 50_000
"""An answer names its UIDs in one line, and imaplib reads none above a million bytes."""
_UNDELIVERED = "the server does not deliver it"


class Connection:
    """An authenticated connection. Use ``open_connection``. Not for use from two threads."""

    def __init__(self, account: Account, client: MailClient) -> None:
        self._account = account
        self._client = client
        self._open: FolderState | None = None

    def select(self, folder: str, *, writable: bool = False) -> FolderState:
        """Open a folder. Raises FolderMissing, ServerRefused or ConnectionLost."""
        try:
            told = self._ask(lambda: self._client.select_folder(folder, readonly=not writable))
        except ServerRefused as problem:
            if writable:
                raise problem from None
            raise FolderMissing(
                f"Account {self._account.name!r}: the folder {folder!r} cannot be opened. Check folders"
                f" in the configuration."
            ) from None
        uidvalidity = told.get(b"UIDVALIDITY")
        if not uidvalidity:
            raise ServerRefused(
                f"Account {self._account.name!r}: the folder {folder!r} has no UIDVALIDITY, so mail in it"
                f" has no lasting number."
            )
        kept = told.get(b"PERMANENTFLAGS")
        self._open = FolderState(
            folder,
            int(uidvalidity),
            int(told.get(b"UIDNEXT", 0)),
            int(told.get(b"EXISTS", 0)),
            None if kept is None else tuple(flag.decode("ascii", "replace") for flag in kept),
        )
        return self._open

    def all_uids(self) -> list[int]:
        """Every UID of the open folder, ascending, also of what came since it was opened."""
        found: set[int] = set()
        exists = self._open.exists if self._open else 0
        for first in range(1, exists + 2, _LISTED):
            last = "*" if first + _LISTED > exists else str(first + _LISTED - 1)
            found.update(map(int, self._ask(lambda span=f"{first}:{last}": self._client.search([span]))))  # type: ignore[misc]  # a default freezes the loop's value
        return sorted(found)

    def headers(self, uids: Sequence[int]) -> Iterator[tuple[int, Piece]]:
        """(UID, its size and header) of messages, without their bodies; one that is gone is left out."""
        for start in range(0, len(uids), BATCH_MESSAGES):
            asked = uids[start : start + BATCH_MESSAGES]
            yield from sorted(self._fetch_pieces(asked, "BODY.PEEK[HEADER]").items())

    def fetch(self, uids: Sequence[int], largest: int = LARGEST) -> Iterator[Fetched | Missing]:
        """The messages with these UIDs, each answered exactly once, in ascending order.

        ``largest`` is in bytes: what is longer stays on the server. A connection that breaks is opened again, and the
        rest follows. Raises ConnectionLost when that fails, and FolderChanged when the folder is not the same any more.
        """
        wanted = sorted(set(uids))
        for start in range(0, len(wanted), BATCH_MESSAGES):
            yield from self._batch(wanted[start : start + BATCH_MESSAGES], largest)

    def _batch(self, batch: list[int], largest: int) -> Iterator[Fetched | Missing]:
        try:
            answers = self._fetch_pieces(batch, f"BODY.PEEK[]<0.{BEGINNING}>")
        except ConnectionLost:
            self._reopen()
            if len(batch) == 1:
                yield Missing(batch[0], "the server breaks the connection over it")
                return
            middle = len(batch) // 2  # one message may break every fetch that names it: halve until it stands alone
            yield from self._batch(batch[:middle], largest)
            yield from self._batch(batch[middle:], largest)
            return
        for uid in batch:
            piece = answers.pop(uid, None)
            if piece is None or piece.content is None:
                yield Missing(uid, _UNDELIVERED)
            elif max(piece.size, len(piece.content)) > largest:
                yield Missing(uid, f"larger than {largest // 1_000_000} MB: left on the server")
            elif len(piece.content) != BEGINNING:  # a server that knows no parts hands over the whole
                yield Fetched(uid, piece.content)
            else:
                yield self._continued(uid, piece.content, largest)

    def _continued(self, uid: int, beginning: bytes, largest: int) -> Fetched | Missing:
        """The whole of a longer message. A message never changes under its UID (RFC 3501, 2.3.1.1), so a connection
        that breaks in its midst goes on where it broke."""
        whole, breaks, asked = bytearray(beginning), 0, PIECE
        while True:
            try:
                piece = self._fetch_pieces([uid], f"BODY.PEEK[]<{len(whole)}.{asked}>").get(uid)
            except ConnectionLost:
                breaks += 1
                self._reopen()
                if breaks > 2:
                    return Missing(uid, "the server breaks the connection over it")
                continue
            if piece is not None and not piece.content and piece.size == len(whole):
                return Fetched(uid, bytes(whole))  # beyond the end some say nothing, and some that there is nothing
            if piece is None or piece.content is None or piece.start != len(whole):
                return Missing(uid, _UNDELIVERED)
            whole += piece.content
            if len(whole) > largest:
                return Missing(uid, f"larger than {largest // 1_000_000} MB: left on the server")
            if len(piece.content) < asked:
                return Fetched(uid, bytes(whole))

    def _fetch_pieces(self, uids: Sequence[int], section: str) -> dict[int, Piece]:
        return self._ask(lambda: self._client.fetch_pieces(uids, section))

    def _ask(self, call: Callable[[], R]) -> R:
        """What a command gives, in bounded time: each word of a slow server is waited for, but not all of them."""
        with self._client.bounded(self._account.timeout * PATIENCE):
            return guarded(self._account, call)

    def _reopen(self) -> None:
        """Have a connection again in place of one that broke, and the folder that was open. Raises ConnectionLost."""
        drop(self._client)
        for pause in (0.0, *self._account.pauses):
            time.sleep(pause)
            try:
                self._client = connected(self._account)
                break
            except ConnectionLost as problem:
                lost = problem
        else:
            raise lost
        if self._open:
            before = self._open
            self._same(before, self.select(before.name))

    def _same(self, before: FolderState, after: FolderState) -> None:
        if before.uidvalidity != after.uidvalidity:
            raise FolderChanged(
                f"Account {self._account.name!r}: the server counts the folder {before.name!r} anew."
                " Nothing was lost; the next run reads it again."
            )

    def finish(self, state: FolderState, uids: Sequence[int], after: After, flag: str, folder: str) -> None:
        """Tell the server that these are safe. Nothing is ever expunged but what was copied first.

        ``state`` is the folder as it was when the UIDs were read: counted anew since, they mean other messages, and
        FolderChanged is raised. Without MOVE (RFC 6851) a message is copied, marked deleted and expunged by its UID
        (UIDPLUS, RFC 4315); without UIDPLUS it is copied and flagged, and stays.
        """
        if after is After.LEAVE or not uids:
            return
        now = self.select(state.name, writable=True)
        self._same(state, now)
        if after is After.FLAG and not now.keeps(flag):
            raise ServerRefused(
                f"Account {self._account.name!r}: the folder {state.name!r} keeps no flag {flag!r}."
                ' Set another flag, such as "\\\\Flagged", or after = "leave".'
            )
        client = self._client
        for start in range(0, len(uids), _LINE_UIDS):
            chunk = list(uids[start : start + _LINE_UIDS])
            if after is After.FLAG:
                self._ask(lambda chunk=chunk: client.add_flags(chunk, [flag], silent=True))  # type: ignore[misc]  # a default freezes the loop's value
            else:
                self._ask(lambda chunk=chunk: self._move(chunk, flag, folder))  # type: ignore[misc]  # the same

    def _move(self, uids: list[int], flag: str, folder: str) -> None:
        client = self._client
        if not client.folder_exists(folder):
            client.create_folder(folder)
        if client.has_capability("MOVE"):
            client.move(uids, folder)
        else:
            client.copy(uids, folder)
            if client.has_capability("UIDPLUS"):
                client.delete_messages(uids, silent=True)
                client.uid_expunge(uids)
            else:
                client.add_flags(uids, [flag], silent=True)

    def ask(self, call: Callable[[MailClient], R]) -> R:
        """Say something else to the server, with its errors translated."""
        return guarded(self._account, lambda: call(self._client))

    def close(self) -> None:
        """Say goodbye; a connection that is broken is only dropped."""
        try:
            guarded(self._account, self._client.logout)
        except (ConnectionLost, ServerRefused):
            drop(self._client)


@contextmanager
def open_connection(account: Account) -> Iterator[Connection]:
    """A connection that is logged in. Raises LoginRefused, CertificateRefused, ServerRefused or ConnectionLost."""
    connection = Connection(account, connected(account))
    try:
        yield connection
    finally:
        connection.close()
