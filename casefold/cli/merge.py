"""``casefold merge``: two pseudonyms of a case are one person."""

from __future__ import annotations

import click

from casefold.actions.casefile import open_case
from casefold.actions.merge import merge as merge_into
from casefold.actions.numbered import numbered
from casefold.cli.terminal import configuration, unlocked, with_passphrase
from casefold.store.store import open_store


@click.command(epilog="\b\nExample:\n  casefold merge K7WQ '[Child 1]' '[Child 3]'")
@click.argument("case")
@click.argument("kept")
@click.argument("gone")
@with_passphrase
def merge(case: str, kept: str, gone: str, passphrase_file: str | None) -> None:
    """Let the pseudonym GONE be KEPT from now on, in every message of CASE.

    `casefold show` says which two may be one. An approved case waits for sign-off again.
    """
    one, other = numbered(kept), numbered(gone)
    config = configuration()
    identity = unlocked(config, passphrase_file)
    with open_store(config) as store:
        opened = open_case(store, identity, case)
        approved = bool(opened.case.signed)
        with store.transaction():
            merge_into(store, identity, opened, one, other)
    click.echo(f"{other.pseudonym} is {one.pseudonym} now in {opened.case.id}.")
    if approved:
        click.echo("Its approval is void: read it and sign it again.", err=True)
