"""``casefold retry``: draft again what failed."""

from __future__ import annotations

import sys
from functools import cache

import click

from casefold.actions.retry import retry as try_again
from casefold.cli.terminal import configuration, unlocked, with_passphrase
from casefold.errors import ExitCode
from casefold.intake import Intake, Outcome
from casefold.lock import run_lock
from casefold.store.store import open_store
from casefold.voices import load_drafter


@click.command(epilog="\b\nExample:\n  casefold retry")
@with_passphrase
def retry(passphrase_file: str | None) -> None:
    """Draft again, from their sealed copies, messages that failed or that a run left undrafted."""
    config = configuration()
    identity = unlocked(config, passphrase_file)
    with run_lock(config), open_store(config) as store:
        counts = try_again(Intake(store, config, cache(lambda: load_drafter(config))), identity)
    told = [f"{counts[outcome]} {outcome.value}" for outcome in Outcome if counts[outcome]]
    click.echo(f"{sum(counts.values())} messages: {', '.join(told)}" if told else "Nothing to try again.")
    sys.exit(ExitCode.FAILED if counts[Outcome.FAILED] else ExitCode.DONE)
