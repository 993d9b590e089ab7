"""``casefold init``: keys, a configuration and an empty store."""

from __future__ import annotations

from pathlib import Path

import click

from casefold.cli.recovery_sheet import sheet
from casefold.cli.terminal import new_passphrase, with_passphrase
from casefold.configfile import NAME, read
from casefold.errors import ConfigError
from casefold.store import keys
from casefold.store.journal import write
from casefold.store.privatefile import closing, loose
from casefold.store.store import open_store

_STARTER = """# casefold's configuration. Every key there is stands in config.example.toml, with what it is for.

[campaign]
name = "Our stories"
addressees = ["ICO"]

# Take the # away and fill in, then: casefold doctor
#[[imap]]
#host = "imap.example.org"
#username = "stories@example.org"
#password_command = ["secret-tool", "lookup", "casefold", "imap"]
"""


@click.command(epilog="\b\nExamples:\n  casefold init\n  casefold init ~/campaign\n  casefold init --recovery")
@click.argument("folder", type=click.Path(file_okay=False), default=".")
@click.option("--recovery", is_flag=True, help="Print the private key itself on the recovery sheet: for paper alone.")
@with_passphrase
def init(folder: str, recovery: bool, passphrase_file: str | None) -> None:  # noqa: FBT001 - click's own call
    """Make keys, a configuration and an empty case store in FOLDER (here by default).

    Keys that exist are never replaced, and a configuration that exists is used as it is.
    """
    home = Path(folder)
    path = home / NAME
    try:
        home.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.write_text(_STARTER, encoding="utf-8")
    except OSError as problem:
        raise ConfigError(f"{home} cannot be made or written: {problem.strerror}.") from None
    config = read(path)
    if config.store_path.exists():
        raise ConfigError(f"{config.store_path} exists already. init makes a new store only where there is none.")
    for private in (config.store_path.parent, config.keys_folder):
        if private.exists() and loose(private):  # before there are keys without a store
            raise ConfigError(closing(private))
    identity = keys.make(config.keys_folder, new_passphrase(passphrase_file))
    with open_store(config, create=True) as store, store.transaction():
        write(store.db, "init")
    click.echo(f"Configuration: {path}\nKeys:          {config.keys_folder}\nCase store:    {config.store_path}")
    click.echo("\n" + sheet(config, str(identity.to_public()), identity if recovery else None) + "\n")
    click.echo(_PROMISES.format(identity=keys.identity_path(config)), err=True)


_PROMISES = """
Before you go on:
- Write the passphrase on paper and keep a copy of {identity}
  somewhere else. Without both, sealed mail can never be read again, by anybody.
  The recovery sheet above says what else to write down: casefold keys sheet
- The nightly box needs recipients.txt and index.key only; identity.age may live on a stick.

Next: fill in [[imap]] in the configuration, then
  casefold doctor
  casefold run"""
