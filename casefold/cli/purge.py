"""``casefold purge``: raw mail that has been kept long enough."""

from __future__ import annotations

import click

from casefold.actions.purge import Due, due
from casefold.actions.purge import purge as purge_due
from casefold.cli.terminal import configuration
from casefold.config import Config
from casefold.errors import ConfigError, StoreBusy
from casefold.lock import run_lock
from casefold.store.store import Store, open_store


@click.command(epilog="\b\nExamples:\n  casefold purge                 (shows what is due)\n  casefold purge --yes")
@click.option("--yes", is_flag=True, help="Do it. Without this, what is due is shown and nothing happens.")
def purge(yes: bool) -> None:  # noqa: FBT001 - click's own call
    """Take away the sealed raw mail of cases that were signed longer ago than [retention] raw_days.

    Draft, writer and approved text stay: the organiser always knows who wrote. Attachments are in the raw mail.
    """
    config = configuration()
    if not config.retention.raw_days:
        raise ConfigError("Nothing is ever purged while [retention] raw_days is 0. Set it in the configuration first.")
    with run_lock(config), open_store(config) as store:
        found = purge_due(store, config) if yes else due(store, config)
    for each in found:
        click.echo(f"{each.case}: raw mail of {len(each.messages)} message(s), due since {each.on}")
    if not found:
        click.echo("Nothing is due.", err=True)
    elif not yes:
        click.echo("Nothing was purged. To do it: --yes", err=True)


def purged_in_run(store: Store, config: Config) -> str:
    """What a run purged, as a sentence; empty when it may not, or nothing was due."""
    if not config.retention.in_run:
        return ""
    try:
        gone: list[Due] = purge_due(store, config)
    except StoreBusy:
        return "raw mail is due to be purged, but another process has the store open: the next run does it"
    return f"raw mail of {', '.join(each.case for each in gone)} purged, as configured" if gone else ""
