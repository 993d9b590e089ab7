"""Retention: raw mail of a case that was signed long enough ago goes; its draft, its writer and its text stay."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from casefold.config import Config
from casefold.store.case import Case, CaseState
from casefold.store.journal import write
from casefold.store.scrub import scrub, settle_log
from casefold.store.store import Store
from casefold.store.vault import Sealed

_GOES = (Sealed.RAW, Sealed.FAILURE)


@dataclass(frozen=True, slots=True)
class Due:
    """A case whose raw mail is to go."""

    case: str
    on: str
    """The ISO day from which it may go."""
    messages: tuple[int, ...]


def due(store: Store, config: Config, *, within: int = 0) -> list[Due]:
    """Cases whose raw mail may go now, or ``within`` so many days; none when retention is not configured.

    The time runs from the sign-off. A later mail of the writer takes the sign-off away, and with it stops the clock.
    """
    if not config.retention.raw_days:
        return []
    found = []
    for case in store.cases.all(CaseState.APPROVED):
        on = _day(case, config)
        messages = tuple(e.id for e in store.ledger.of_case(case.id) if store.vault.has(e.id, Sealed.RAW))
        if messages and on <= datetime.now(UTC) + timedelta(days=within):
            found.append(Due(case.id, on.date().isoformat(), messages))
    return found


def _day(case: Case, config: Config) -> datetime:
    return datetime.fromisoformat(case.signed) + timedelta(days=config.retention.raw_days)


def purge(store: Store, config: Config) -> list[Due]:
    """Take away the raw mail that is due, out of the file too, each case on record.

    Raises StoreBusy, before anything happened, while another process reads the store.
    """
    gone = due(store, config)
    if not gone:
        return []
    settle_log(store.db)
    with store.transaction():
        for each in gone:
            for message in each.messages:
                for kind in _GOES:
                    store.vault.drop(message, kind)
            write(store.db, "raw mail purged", each.case, messages=len(each.messages))
    scrub(store.db)
    return gone
