"""``casefold backup`` and ``casefold restore``."""

from __future__ import annotations

from pathlib import Path

import click

from casefold.actions.backup import back_up, check_backup
from casefold.actions.restore import restore as put_in_place
from casefold.cli.terminal import configuration, unlocked, with_passphrase
from casefold.lock import run_lock
from casefold.store.store import open_store


@click.command(epilog="\b\nExample:\n  casefold backup /media/stick/casefold-2027-01-31.db")
@click.argument("file", type=click.Path(dir_okay=False))
@click.option("--replace", is_flag=True, help="Replace FILE when it exists.")
def backup(file: str, replace: bool) -> None:  # noqa: FBT001 - click's own call
    """Write the whole case store to FILE, still sealed. It can be made while casefold runs.

    The keys are not in it: keep identity.age and index.key elsewhere, never beside a backup.
    """
    config = configuration()
    with open_store(config) as store:
        label, digest = back_up(store, config, Path(file), replace_file=replace)
    click.echo(f"{file} holds the store as of {label.made}. It was read again and is sound.")
    click.echo(f"sha256 {digest}\njournal head {label.journal}", err=True)
    click.echo("index.key and identity.age are not in it, and must not be kept beside it.", err=True)


@click.command(
    epilog="\b\nExamples:\n  casefold restore casefold-2027-01-31.db --check\n"
    "  casefold restore casefold-2027-01-31.db --replace"
)
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.option("--replace", is_flag=True, help="A store is there: put the backup in its place, and keep it beside.")
@click.option("--check", is_flag=True, help="Restore it in a temporary place only, and say whether it is sound.")
@click.option(
    "--index-lost", "lost", is_flag=True, help="No copy of the backup's index.key is left: make it anew (passphrase)."
)
@with_passphrase
def restore(file: str, replace: bool, check: bool, lost: bool, passphrase_file: str | None) -> None:  # noqa: FBT001 - click's own call
    """Make the backup in FILE the case store. What had been erased since is erased again.

    Mail that came after the backup is fetched anew by the next run, as far as the servers still hold it.
    """
    config = configuration()
    if check:
        found = check_backup(config, Path(file))
        click.echo(f"{file} is sound: {found.cases} cases, {found.messages} messages, made {found.label.made}.")
        return
    identity = unlocked(config, passphrase_file) if lost else None
    config.store_path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with run_lock(config):
        done = put_in_place(config, Path(file), replace_store=replace, index_lost=identity)
    click.echo(f"{config.store_path} is the store as of {done.label.made}.")
    if done.erased_again:
        click.echo(f"{done.erased_again} messages that were erased since then are erased again.")
    if not done.erasures_known:
        click.echo(
            "Erasures that were made after the backup are not known to it. Look at the certificates of erasure, and"
            " erase those again: casefold erase CASE",
            err=True,
        )
    if lost:
        click.echo("index.key is new: copy it to every machine, and make a new backup. See docs/keys.md", err=True)
    if done.set_aside:
        click.echo(f"The store that was there is kept as {done.set_aside}. Destroy it when all is well.", err=True)
    click.echo("Next: casefold doctor, then casefold run", err=True)
