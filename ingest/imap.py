"""Fetching from an IMAP server through IMAPClient: over TLS, by UID, in bounded batches, marking nothing as read."""

from __future__ import annotations

import imaplib
import ssl
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import CapabilityError, IMAPClientError, LoginError

from ingest.imap_account import (
    Account,
    After,
    CertificateRefused,
    ConnectionLost,
    Fetched,
    FolderMissing,
    FolderState,
    LoginRefused,
    Missing,
    Security,
    ServerRefused,
)

BATCH_MESSAGES = 200
BATCH_BYTES = 8_000_000
"""Speed is flat from 100 messages a batch on, memory is not: bigger messages come alone, in pieces of this size."""
_LINE_UIDS = 2_000
"""A command names its UIDs in one line, and servers cut lines at 64 KiB (Dovecot)."""

R = TypeVar("R")


class Connection:
    """An authenticated connection. Use ``open_connection``. Not for use from two threads."""

    def __init__(self, account: Account, client: IMAPClient) -> None:
        self._account = account
        self._client = client
        self._folder = ""

    def select(self, folder: str, *, writable: bool) -> FolderState:
        """Open a folder. Raises FolderMissing or ConnectionLost."""
        try:
            told = _guarded(self._account, lambda: self._client.select_folder(folder, readonly=not writable))
        except ServerRefused:
            raise FolderMissing(
                f"Account {self._account.name!r}: the folder {folder!r} cannot be opened. Check folders"
                f" in the configuration."
            ) from None
        self._folder = folder
        uidvalidity = told.get(b"UIDVALIDITY")
        if not uidvalidity:
            raise ServerRefused(
                f"Account {self._account.name!r}: the folder {folder!r} has no UIDVALIDITY, so mail in it"
                f" has no lasting number."
            )
        return FolderState(folder, int(uidvalidity), int(told.get(b"UIDNEXT", 0)), int(told.get(b"EXISTS", 0)))

    def uids_after(self, last: int) -> list[int]:
        """UIDs above ``last``, ascending. ``n:*`` returns the newest one in any case (RFC 3501, 6.4.8): dropped."""
        found = _guarded(self._account, lambda: self._client.search(["UID", f"{last + 1}:*"]))
        return sorted({int(uid) for uid in found if int(uid) > last})

    def all_uids(self) -> list[int]:
        """Every UID of the open folder, ascending."""
        return self.uids_after(0)

    def fetch(self, uids: Sequence[int]) -> Iterator[Fetched | Missing]:
        """The messages with these UIDs, each answered exactly once, in ascending order. Raises ConnectionLost."""
        wanted = sorted(set(uids))
        for start in range(0, len(wanted), _LINE_UIDS):
            chunk = wanted[start : start + _LINE_UIDS]
            sizes = self._sizes(chunk)
            for batch in batches(chunk, sizes):
                yield from self._batch(batch, sizes)

    def _sizes(self, uids: list[int]) -> dict[int, int]:
        answers = _guarded(self._account, lambda: self._client.fetch(uids, ["RFC822.SIZE"]))
        return {int(uid): int(data.get(b"RFC822.SIZE") or 0) for uid, data in answers.items()}

    def _batch(self, batch: list[int], sizes: dict[int, int]) -> Iterator[Fetched | Missing]:
        if len(batch) == 1 and sizes.get(batch[0], 0) > BATCH_BYTES:
            yield self._in_pieces(batch[0])
            return
        there = [uid for uid in batch if uid in sizes]
        try:
            bodies = self._bodies(there) if there else {}
        except ConnectionLost:
            self._reopen()
            if len(there) > 1:  # one message may break every fetch that names it: halve until it stands alone
                middle = len(batch) // 2
                yield from self._batch(batch[:middle], sizes)
                yield from self._batch(batch[middle:], sizes)
                return
            yield Missing(batch[0], "the server breaks the connection over it")
            return
        for uid in batch:
            raw = bodies.get(uid)
            yield Missing(uid, "the server does not deliver it") if raw is None else Fetched(uid, raw)

    def _bodies(self, uids: list[int]) -> dict[int, bytes | None]:
        answers = _guarded(self._account, lambda: self._client.fetch(uids, ["BODY.PEEK[]"]))
        return {int(uid): data.get(b"BODY[]") for uid, data in answers.items()}

    def _in_pieces(self, uid: int) -> Fetched | Missing:
        pieces: list[bytes] = []
        offset = 0
        while True:
            request = f"BODY.PEEK[]<{offset}.{BATCH_BYTES}>"
            answer = _guarded(self._account, lambda request=request: self._client.fetch([uid], [request]))  # type: ignore[misc]  # a default freezes the loop's value
            piece = answer.get(uid, {}).get(f"BODY[]<{offset}>".encode())
            if piece is None:
                return Missing(uid, "the server does not deliver it")
            pieces.append(piece)
            offset += len(piece)
            if len(piece) < BATCH_BYTES:
                return Fetched(uid, b"".join(pieces))

    def _reopen(self) -> None:
        """A connection that broke is of no use any more; a second failure is the caller's."""
        _drop(self._client)
        self._client = _connected(self._account)
        self.select(self._folder, writable=False)

    def finish(self, uids: Sequence[int], after: After, flag: str, folder: str) -> None:
        """Tell the server that these are safe. Nothing is ever expunged but what was copied first.

        Without MOVE (RFC 6851) a message is copied, marked deleted and expunged by its UID (UIDPLUS, RFC 4315); without
        UIDPLUS it is copied and flagged, and stays.
        """
        if after is After.LEAVE or not uids:
            return
        self.select(self._folder, writable=True)
        client = self._client
        for start in range(0, len(uids), _LINE_UIDS):
            chunk = list(uids[start : start + _LINE_UIDS])
            if after is After.FLAG:
                _guarded(self._account, lambda chunk=chunk: client.add_flags(chunk, [flag]))  # type: ignore[misc]  # a default freezes the loop's value
            else:
                _guarded(self._account, lambda chunk=chunk: self._move(chunk, flag, folder))  # type: ignore[misc]  # the same

    def _move(self, uids: list[int], flag: str, folder: str) -> None:
        client = self._client
        if not client.folder_exists(folder):
            client.create_folder(folder)
        if client.has_capability("MOVE"):
            client.move(uids, folder)
        else:
            client.copy(uids, folder)
            if client.has_capability("UIDPLUS"):
                client.delete_messages(uids)
                client.uid_expunge(uids)
            else:
                client.add_flags(uids, [flag])

    def ask(self, call: Callable[[IMAPClient], R]) -> R:
        """Say something else to the server, with its errors translated."""
        return _guarded(self._account, lambda: call(self._client))

    def close(self) -> None:
        """Say goodbye; a connection that is broken is only dropped."""
        try:
            self._client.logout()
        except (OSError, imaplib.IMAP4.error):
            _drop(self._client)


def batches(uids: list[int], sizes: dict[int, int]) -> Iterator[list[int]]:
    """Cut ascending UIDs into batches of at most BATCH_MESSAGES and BATCH_BYTES; a message above that comes alone."""
    batch: list[int] = []
    total = 0
    for uid in uids:
        size = sizes.get(uid, 0)
        if batch and (len(batch) >= BATCH_MESSAGES or total + size > BATCH_BYTES):
            yield batch
            batch, total = [], 0
        batch.append(uid)
        total += size
    if batch:
        yield batch


@contextmanager
def open_connection(account: Account) -> Iterator[Connection]:
    """A connection that is logged in. Raises LoginRefused, CertificateRefused, ServerRefused or ConnectionLost."""
    connection = Connection(account, _connected(account))
    try:
        yield connection
    finally:
        connection.close()


def _connected(account: Account) -> IMAPClient:
    context = ssl.create_default_context(cafile=str(account.ca_file) if account.ca_file else None)
    password = account.password()
    client = _guarded(account, lambda: _dialled(account, context))
    quieten(client)
    try:
        if account.security is Security.STARTTLS:
            _guarded(account, lambda: client.starttls(context))
        _guarded(account, lambda: client.login(account.username, password))
    except BaseException:
        _drop(client)
        raise
    return client


def _drop(client: IMAPClient) -> None:
    """Close the socket of a connection that is of no use any more, whatever state it is in."""
    with suppress(OSError, imaplib.IMAP4.error):
        client.shutdown()


def _dialled(account: Account, context: ssl.SSLContext) -> IMAPClient:
    client = IMAPClient(
        account.host,
        port=account.port,
        ssl=account.security is Security.TLS,
        ssl_context=context,
        timeout=SocketTimeout(account.timeout, account.timeout),
    )
    client.normalise_times = False  # its default is an hour wrong across a change of clocks (imapclient issue 490)
    return client


def quieten(client: Any) -> None:
    """Switch off imaplib's debug buffer, which imapclient turns on: it formats every body, half of a fetch's time."""
    client._imap.debug = 0  # noqa: SLF001 - there is no public way, and a test holds that the attribute exists


def _guarded(account: Account, call: Callable[[], R]) -> R:
    """Translate what IMAPClient, imaplib and the socket raise, once, and without repeating what the server said."""
    try:
        return call()
    except LoginError:
        raise LoginRefused(
            f"Account {account.name!r}: the server refuses the user name or the password. "
            "Check username and where the password comes from."
        ) from None
    except ssl.SSLCertVerificationError:  # an OSError too, but no second try will mend it
        raise CertificateRefused(
            f"Account {account.name!r}: the server's certificate cannot be trusted. Check host, or name a ca_file."
        ) from None
    except (imaplib.IMAP4.abort, OSError, EOFError):
        raise ConnectionLost(
            f"Account {account.name!r}: no connection to the server, or it broke. Nothing was lost; try again later."
        ) from None
    except CapabilityError:
        raise ServerRefused(
            f"Account {account.name!r}: the server cannot do what is needed, such as STARTTLS."
        ) from None
    except (IMAPClientError, imaplib.IMAP4.error):
        raise ServerRefused(f"Account {account.name!r}: the server refused a command.") from None
