"""Deleting a case's mail on the servers that it came from, before the store forgets where that was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from casefold.config import Imap
from casefold.store.store import Store
from ingest.imap import Connection, open_connection
from ingest.imap_account import Account, After
from ingest.imap_removal import Removal, matching, remove, sent_on


@dataclass(frozen=True, slots=True)
class Meant:
    """The messages that are meant, as far as the open half of the store tells."""

    fingerprints: frozenset[str]
    days: frozenset[date | None]


def erase_on_servers(
    store: Store, messages: Sequence[int], accounts: Sequence[tuple[Imap, Account]]
) -> Counter[Removal]:
    """Delete these messages in every folder that the configuration names. Raises ImapError; nothing else happened then.

    UIDs on record are not trusted alone: a folder may have been counted anew, and mail may have been moved by casefold
    or by a person. So mail of the same day is fetched, and deleted when its fingerprint is one that is meant.
    """
    counts: Counter[Removal] = Counter()
    meant = _meant(store, messages)
    if not meant.fingerprints:
        return counts
    for settings, account in accounts:
        with open_connection(account) as connection:
            folders = [*settings.folders, *([settings.move_to] if settings.after is After.MOVE else [])]
            for folder in dict.fromkeys(folders):
                _erase_in(store, connection, folder, meant, counts)
    return counts


def _meant(store: Store, messages: Sequence[int]) -> Meant:
    rows = [next(iter(store.db.table("messages").rows_where("id = ?", [message]))) for message in messages]
    days = frozenset(datetime.fromisoformat(row["sent"]).date() if row["sent"] else None for row in rows)
    return Meant(frozenset(row["fingerprint"] for row in rows), days)


def _erase_in(store: Store, connection: Connection, folder: str, meant: Meant, counts: Counter[Removal]) -> None:
    if not connection.ask(lambda client: client.folder_exists(folder)):
        return
    connection.select(folder, writable=True)
    uids = sent_on(connection, meant.days)
    found = matching(connection, uids, lambda raw: store.tombstones.fingerprint(raw) in meant.fingerprints)
    if found:
        counts[remove(connection, found)] += len(found)
