"""Being told by a server at once that mail has come: IDLE (RFC 2177), on a connection of its own for each folder."""

from __future__ import annotations

from collections.abc import Callable

from ingest.imap_account import Account, NoIdle
from ingest.imap_client import MailClient, connected, drop, guarded

RENEW = 9 * 60.0
"""Seconds after which IDLE is asked for anew. A server may hang up after 30 minutes (RFC 2177, 3), and many a home
router forgets a connection that has been silent for ten."""


def follow(account: Account, folder: str, news: Callable[[], None], renew: float = RENEW) -> None:
    """Call ``news`` now, for what came while nobody was there, and whenever something new comes.

    Never returns. Raises NoIdle, and ingest.imap_account's errors when the connection breaks or the server refuses.
    """
    client = connected(account)
    try:
        guarded(account, lambda: client.select_folder(folder, readonly=True))
        if not client.has_capability("IDLE"):
            raise NoIdle(f"Account {account.name!r}: the server does not tell when mail comes (IDLE).")
        if guarded(account, lambda: _idle_once(client, renew, news)):
            news()
        while True:
            if guarded(account, lambda: _idle_once(client, renew, _nothing)):
                news()
    finally:
        drop(client)


def _idle_once(client: MailClient, renew: float, ready: Callable[[], None]) -> bool:
    """Wait until something comes, or it is time to ask anew. Whether the folder has more mail.

    A connection that broke looks like silence to idle_check, which then returns at once; DONE finds it out. What came
    together with the server's go-ahead is read by DONE, too: idle_check would wait for what comes after it.
    """
    client.idle()
    ready()
    answers = [] if client.has_unread() else client.idle_check(timeout=renew)
    _, more = client.idle_done()
    return any(len(answer) > 1 and answer[1] == b"EXISTS" for answer in [*answers, *more])


def _nothing() -> None:
    """What is called when nobody needs to hear."""
