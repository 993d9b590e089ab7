"""``casefold unlock`` and ``casefold lock``: a passphrase typed once for some minutes, and forgotten at once."""

from __future__ import annotations

import click

from casefold.agent import client
from casefold.cli.terminal import asked_passphrase, configuration, passphrase_from, with_passphrase
from casefold.store import keys

_MINUTES = 15


@click.command(epilog="\b\nExamples:\n  casefold unlock\n  casefold unlock --minutes 60")
@click.option("--minutes", default=_MINUTES, show_default=True, type=click.IntRange(1, 24 * 60), help="For how long.")
@with_passphrase
def unlock(minutes: int, passphrase_file: str | None) -> None:
    """Ask for the passphrase once, and let verbs of this user do without it for a while.

    A small process holds the opened key in memory, and forgets it when the time is over or with casefold lock.
    """
    config = configuration()
    phrase = passphrase_from(passphrase_file) if passphrase_file else asked_passphrase(config)
    client.unlock(config, keys.private(config, phrase), minutes * 60.0)
    click.echo(f"Unlocked for {minutes} minutes. To end it now: casefold lock", err=True)


@click.command(epilog="\b\nExample:\n  casefold lock")
def lock() -> None:
    """Forget the passphrase now."""
    told = "Locked." if client.lock(configuration()) else "It was locked already."
    click.echo(told, err=True)
