"""One tick of the nightly run: whatever is new on the servers is safe and drafted when it ends."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from casefold.config import Config, Imap
from casefold.errors import ConfigError
from casefold.folder import Progress, Report, Visit
from casefold.intake import Intake
from casefold.lock import run_lock
from casefold.mailaccount import account_of
from casefold.store.journal import now, write
from casefold.store.store import Store, open_store
from ingest.imap import open_connection
from ingest.imap_account import ConnectionLost, FolderChanged, ImapError

if TYPE_CHECKING:
    from casefold.reply.outbox import Outbox
    from pipeline.drafting import Drafter


def run(config: Config, progress: Progress, load: Callable[[], Drafter] | None = None) -> Report:
    """Fetch, seal and draft what is new, then tell the servers as configured. Raises CasefoldError.

    ``load`` gives the drafter when the first message needs one; left out, its models are loaded then.
    """
    with run_lock(config), open_store(config) as store:
        began, report = now(), Report()
        outbox = _outbox(config, store)
        intake = Intake(store, config, load or drafter_of(config, store), outbox)
        for account in config.imap:
            try:
                _read_account(config, account, intake, report, progress)
            except (ImapError, ConfigError) as problem:
                report.problems.append(problem)
        report.reconcile()
        if outbox:
            posted = outbox.send_fresh()
            report.replies = posted.counts
            report.problems += [posted.problem] if posted.problem else []
        with store.transaction():
            told = {outcome.value: count for outcome, count in report.counts.items()}
            failed = len(report.problems) + len(report.differences)
            store.runs.record(began, report.met, told, failed)
        return report


def _outbox(config: Config, store: Store) -> Outbox | None:
    if not config.reply.enabled:
        return None
    from casefold.reply.outbox import Outbox  # noqa: PLC0415 - smtplib is loaded only where mail is sent

    return Outbox(store, config)


def _read_account(config: Config, account: Imap, intake: Intake, report: Report, progress: Progress) -> None:
    """Read each folder of an account; one that cannot be read stops no other, a lost connection the rest of them."""
    with open_connection(account_of(config, account)) as connection:
        for folder in account.folders:
            try:
                Visit(connection, account, folder, intake, report, progress).read()
            except ImapError as problem:
                if isinstance(problem, ConnectionLost) and not isinstance(problem, FolderChanged):
                    raise
                report.problems.append(problem)


def drafter_of(config: Config, store: Store) -> Callable[[], Drafter]:
    """What loads the drafter when it is first called, and records in the journal which models it is made of."""

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
