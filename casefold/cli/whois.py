"""``casefold whois``: who wrote a case."""

from __future__ import annotations

import click

from casefold.actions.whois import whois as look_up
from casefold.cli.terminal import configuration, showable, unlocked, with_passphrase
from casefold.store.store import open_store


@click.command(epilog="\b\nExample:\n  casefold whois K7WQ --reason 'to ask about the hearing date'")
@click.argument("case")
@click.option("--reason", required=True, help="Why you look, in a few words without a name: it stands in the journal.")
@with_passphrase
def whois(case: str, reason: str, passphrase_file: str | None) -> None:
    """Show who wrote CASE. Each look is written to the journal."""
    config = configuration()
    identity = unlocked(config, passphrase_file)
    with open_store(config) as store:
        writers = look_up(store, identity, case, reason)
    for writer in writers:
        click.echo(showable(f"{writer.name} <{writer.address}>" if writer.name else writer.address))
    if not writers:
        click.echo("The messages of this case name no sender.", err=True)
