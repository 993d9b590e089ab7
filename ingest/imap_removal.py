"""Deleting mail on a server: by its writer's wish alone, and only what is proved to be the mail that is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from enum import Enum

from ingest.imap import Connection
from ingest.imap_account import Fetched


class Removal(Enum):
    """What became of mail that was to be deleted."""

    EXPUNGED = "deleted"
    MARKED = "marked as deleted: the server deletes it when the folder is expunged"
    """The server cannot expunge one message alone (UIDPLUS, RFC 4315), and others may be marked there."""


def sent_on(connection: Connection, days: Iterable[date | None]) -> list[int]:
    """UIDs of the open folder whose Date header names one of these days; all of them when a day is not known.

    Servers read the header's own day, whatever its zone (RFC 3501, 6.4.4, SENTON).
    """
    wanted = set(days)
    if None in wanted:
        return connection.all_uids()
    found: set[int] = set()
    for day in sorted(each for each in wanted if each):
        found |= {int(uid) for uid in connection.ask(lambda client, day=day: client.search(["SENTON", day]))}  # type: ignore[misc]  # a default freezes the loop's value
    return sorted(found)


def matching(connection: Connection, uids: Iterable[int], meant: Callable[[bytes], bool]) -> list[int]:
    """Those of the UIDs whose mail, fetched whole, is meant."""
    return [
        answer.uid for answer in connection.fetch(sorted(uids)) if isinstance(answer, Fetched) and meant(answer.raw)
    ]


def remove(connection: Connection, uids: list[int]) -> Removal:
    """Delete these of the open folder, which must be writable, and nothing else."""
    able = connection.ask(lambda client: client.has_capability("UIDPLUS"))
    connection.ask(lambda client: client.delete_messages(uids, silent=True))
    if not able:
        return Removal.MARKED
    connection.ask(lambda client: client.uid_expunge(uids))
    return Removal.EXPUNGED
