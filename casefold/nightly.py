"""One tick of the nightly run: whatever is new on the servers is safe and drafted when it ends."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from casefold.config import Config, Imap
from casefold.errors import Unreconciled
from casefold.intake import Intake, Outcome
from casefold.lock import run_lock
from casefold.password import password_of
from casefold.store.journal import now, write
from casefold.store.ledger import Place
from casefold.store.store import Store, open_store
from ingest.arrival import Form
from ingest.imap import Connection, open_connection
from ingest.imap_account import Account, After, Fetched, FolderState, ImapError, Missing, Security

if TYPE_CHECKING:
    from pipeline.drafting import Drafter

Progress = Callable[[int, int], None]
"""Told of (messages done, messages to do) of the folder being read."""


@dataclass(slots=True)
class Report:
    """What a run did."""

    counts: Counter[Outcome] = field(default_factory=Counter)
    fetched: int = 0
    undelivered: int = 0
    """Messages that a server lists but could not deliver: tried again on the next runs."""
    problems: list[ImapError] = field(default_factory=list)
    """What kept an account or folder from being read; the others were read all the same."""

    def reconcile(self) -> None:
        """Raise Unreconciled unless every fetched message has exactly one outcome."""
        told = sum(self.counts.values())
        if told != self.fetched:
            raise Unreconciled(f"{self.fetched} messages were fetched and {told} accounted for. Run: casefold doctor")


def run(config: Config, progress: Progress) -> Report:
    """Fetch, seal and draft what is new, then tell the servers as configured. Raises CasefoldError."""
    with run_lock(config), open_store(config) as store:
        began, report = now(), Report()
        intake = Intake(store, config, _drafter(config, store))
        for account in config.imap:
            try:
                with open_connection(account_of(config, account)) as connection:
                    for folder in account.folders:
                        _read_folder(connection, account, folder, intake, report, progress)
            except ImapError as problem:
                report.problems.append(problem)
        with store.transaction():
            told = {outcome.value: count for outcome, count in report.counts.items()}
            row = {"began": began, "ended": now(), "seen": report.fetched, "counts": json.dumps(told, sort_keys=True)}
            store.db.table("runs").insert(row | {"failed": len(report.problems)})
        report.reconcile()
        return report


def _drafter(config: Config, store: Store) -> Callable[[], Drafter]:
    @cache
    def load() -> Drafter:
        from casefold.voices import load_drafter  # noqa: PLC0415 - spaCy is loaded when there is mail, and not before

        drafter = load_drafter(config)
        models = [f"{model.name} {model.version} {model.sha256}" for model in drafter.detector.models]
        if store.db.conn.in_transaction:
            write(store.db, "models", models=models)
        else:
            with store.transaction():
                write(store.db, "models", models=models)
        return drafter

    return load


def account_of(config: Config, account: Imap) -> Account:
    """The account as the connection wants it; its password is asked for at login."""
    port = account.port or (993 if account.security is Security.TLS else 143)
    return Account(
        name=account.name,
        host=account.host,
        port=port,
        security=account.security,
        username=account.username,
        password=lambda: password_of(account, config.folder),
        ca_file=config.folder / account.ca_file if account.ca_file else None,
        timeout=account.timeout,
    )


def _read_folder(
    connection: Connection, account: Imap, folder: str, intake: Intake, report: Report, progress: Progress
) -> None:
    state = connection.select(folder, writable=account.after is not After.LEAVE)
    ledger = intake.store.ledger
    last = ledger.last_uid(account.name, folder, state.uidvalidity)
    wanted = connection.uids_after(last)
    again = ledger.unfinished(account.name, folder, state.uidvalidity, intake.config.run.tries)
    if wanted:
        with intake.store.transaction():
            ledger.expect([_place(account, state, uid) for uid in wanted])
    _take_all(connection, account, state, sorted({*wanted, *again}), intake, report, progress)
    if account.after is not After.LEAVE:
        _tell_server(connection, account, state, intake)


def _take_all(
    connection: Connection,
    account: Imap,
    state: FolderState,
    uids: Sequence[int],
    intake: Intake,
    report: Report,
    progress: Progress,
) -> None:
    for done, answer in enumerate(connection.fetch(uids), 1):
        match answer:
            case Fetched():
                report.fetched += 1
                report.counts[intake.take(answer.raw, Form.RFC822, _place(account, state, answer.uid))] += 1
            case Missing():
                report.undelivered += 1
                with intake.store.transaction():
                    intake.store.ledger.place(_place(account, state, answer.uid), None, answer.reason)
        progress(done, len(uids))


def _tell_server(connection: Connection, account: Imap, state: FolderState, intake: Intake) -> None:
    """Flag or move what the store has committed, also what an earlier run committed but could not tell."""
    ledger = intake.store.ledger
    uids = ledger.unmarked(account.name, state.name, state.uidvalidity)
    if uids:
        connection.finish(uids, account.after, account.flag, account.move_to)
        with intake.store.transaction():
            ledger.mark(account.name, state.name, state.uidvalidity, uids)


def _place(account: Imap, state: FolderState, uid: int) -> Place:
    return Place(account.name, state.name, state.uidvalidity, uid)
