"""``casefold retry``: draft again what failed."""

from __future__ import annotations

import sys
from functools import cache

import click

from casefold.actions.retry import retry as try_again
from casefold.cli.run import replies_said
from casefold.cli.terminal import configuration, unlocked, with_passphrase
from casefold.errors import ExitCode
from casefold.intake import Intake, Outcome
from casefold.lock import run_lock
from casefold.reply.outbox import Outbox, Posted
from casefold.store.store import open_store
from casefold.voices import load_drafter


@click.command(epilog="\b\nExample:\n  casefold retry")
@with_passphrase
def retry(passphrase_file: str | None) -> None:
    """Draft again, from their sealed copies, messages that failed or that a run left undrafted.

    Acknowledgements that wait are sent as well.
    """
    config = configuration()
    identity = unlocked(config, passphrase_file)
    with run_lock(config), open_store(config) as store:
        outbox = Outbox(store, config) if config.reply.enabled else None
        counts = try_again(Intake(store, config, cache(lambda: load_drafter(config)), outbox), identity)
        posted = outbox.send_sealed(identity) if outbox else Posted()
    told = [f"{counts[outcome]} {outcome.value}" for outcome in Outcome if counts[outcome]]
    click.echo(f"{sum(counts.values())} messages: {', '.join(told)}" if told else "Nothing to try again.")
    if posted.counts:
        click.echo(replies_said(posted.counts))
    if posted.problem:
        click.echo(f"casefold: {posted.problem}", err=True)
    sys.exit(ExitCode.FAILED if counts[Outcome.FAILED] or posted.problem else ExitCode.DONE)
