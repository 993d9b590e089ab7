"""``casefold keys``: who can open the store, the passphrase, and what to keep on paper."""

from __future__ import annotations

from pathlib import Path

import click
from pyrage import IdentityError
from pyrage.x25519 import Identity

from casefold.actions import holders as holding
from casefold.actions.reindex import make_index_anew
from casefold.actions.rekey import replace_index_key
from casefold.agent import client
from casefold.cli.recovery_sheet import sheet
from casefold.cli.ruled import table
from casefold.cli.terminal import (
    asked_passphrase,
    configuration,
    new_passphrase,
    passphrase_from,
    unlocked,
    with_passphrase,
)
from casefold.config import Config
from casefold.errors import KeysError
from casefold.lock import run_lock
from casefold.store import keys as keyring
from casefold.store.holders import Holder, Sight, fingerprint, holder_of
from casefold.store.journal import write
from casefold.store.store import open_store

_NEW_FILE = click.option(
    "--new-passphrase-file", type=click.Path(exists=True, dir_okay=False), help="A file with the new one, mode 0600."
)


@click.group(
    epilog="\b\nExamples:\n  casefold keys list\n  casefold keys new reviewer.age      (on the reviewer's machine)\n"
    "  casefold keys add age1… --name reviewer\n  casefold keys remove reviewer\n  casefold keys passphrase"
)
def keys() -> None:
    """Say who can open the store, and change it."""


@keys.command("list", epilog="\b\nExample:\n  casefold keys list")
def list_keys() -> None:
    """List the holders of keys, what each may open, and their keys' fingerprints."""
    held = keyring.public(configuration()).holders
    table(["holder", "opens", "fingerprint"], [[each.name or "-", each.sees.value, each.fingerprint] for each in held])


@keys.command(
    epilog="\b\nExamples:\n  casefold keys add age1… --name reviewer\n"
    "  casefold keys add age1… --name 'second reader' --sees drafts"
)
@click.argument("public_key")
@click.option("--name", required=True, help="What you call the holder: it stands in recipients.txt.")
@click.option(
    "--sees",
    type=click.Choice([each.value for each in Sight]),
    default=Sight.EVERYTHING.value,
    help="Everything, or drafts alone: then neither who wrote nor the mail as it came.",
)
@with_passphrase
def add(public_key: str, name: str, sees: str, passphrase_file: str | None) -> None:
    """Let PUBLIC_KEY open what comes, and seal again for it what its holder may see.

    Compare the fingerprint with the holder, by telephone or face to face, before you add a key that came by mail.
    """
    config = configuration()
    holder = holder_of(name, public_key, Sight(sees))
    identity = unlocked(config, passphrase_file)
    with run_lock(config), open_store(config) as store:
        done = holding.add(store, config, identity, holder)
    click.echo(f"{holder.name} can open {holder.sees.value}. Fingerprint: {holder.fingerprint}")
    click.echo(f"{done.blobs} sealed items were sealed again.", err=True)
    click.echo("Copy keys/recipients.txt to every machine that runs casefold for this campaign.", err=True)


@keys.command(epilog="\b\nExample:\n  casefold keys remove reviewer")
@click.argument("holder")
@with_passphrase
def remove(holder: str, passphrase_file: str | None) -> None:
    """Take a key away, by its HOLDER's name or its fingerprint, and seal everything again without it."""
    config = configuration()
    identity = unlocked(config, passphrase_file)
    with run_lock(config), open_store(config) as store:
        gone, done = holding.remove(store, config, identity, holder)
    click.echo(f"{gone.name or gone.fingerprint} can open nothing in this store any more: {done.blobs} items resealed.")
    click.echo(_STILL.format(sees=gone.sees.value, backups=_backups(done.backups)), err=True)


_STILL = """What the holder may still have, and no program can take back:
- what was read, copied or printed while the key opened {sees};
- copies of the store and backups from before today, which the old key still opens{backups};
- index.key, if that machine ran casefold: it lets guessed names be tested against a copy of the store.
Copy keys/recipients.txt to every machine that runs casefold for this campaign: one that keeps the old file seals for
the removed key. Destroy old backups, and make a new one: casefold backup FILE"""


def _backups(count: int) -> str:
    return f" ({count} on record, see: casefold journal)" if count else ""


@keys.command(epilog="\b\nExample:\n  casefold keys reseal")
@with_passphrase
def reseal(passphrase_file: str | None) -> None:
    """Seal everything again for the keys in recipients.txt: after an edit by hand, or when doctor asks for it."""
    config = configuration()
    identity = unlocked(config, passphrase_file)
    with run_lock(config), open_store(config) as store:
        done = holding.reseal(store, config, identity)
    click.echo(f"{done.blobs} sealed items were sealed again.")


@keys.command(epilog="\b\nExamples:\n  casefold keys index\n  casefold keys index --lost")
@click.option("--lost", is_flag=True, help="There is no copy of index.key: make the index anew of what is sealed.")
@with_passphrase
def index(lost: bool, passphrase_file: str | None) -> None:  # noqa: FBT001 - click's own call
    """Replace index.key, so that a copy of the old one can test no guess against the store from now on.

    Nothing is forgotten, and no passphrase is needed; with --lost it is, and what was erased is not known again.
    """
    config = configuration()
    if lost:
        identity = unlocked(config, passphrase_file)
        with run_lock(config):
            told = make_index_anew(config, identity)
        click.echo(_ANEW.format(told=told))
    else:
        with run_lock(config):
            count = replace_index_key(config)
        click.echo(f"index.key is replaced: {count} hashes are hashed again.")
    click.echo(_COPY, err=True)


_ANEW = """index.key is new: {told.messages} messages are known again.
{told.erased} erased messages are not: keep files and folders away from which they could come in once more.
{told.purged} messages without their raw mail are not: met in another place, they are taken for new ones.
{told.decisions} decisions to let a word stand are gone: approve and export ask about them again."""
_COPY = """Copy keys/index.key to every machine that runs casefold for this campaign, and to where your sheet says.
Older copies of the store can still be tested with the old key: destroy them, and make a new backup: casefold backup"""


@keys.command(epilog="\b\nExample:\n  casefold keys passphrase")
@with_passphrase
@_NEW_FILE
def passphrase(passphrase_file: str | None, new_passphrase_file: str | None) -> None:
    """Change the passphrase of your private key. Copies of the old identity.age keep the old passphrase."""
    config = configuration()
    old = passphrase_from(passphrase_file) if passphrase_file else asked_passphrase(config)
    identity = keyring.private(config, old)
    keyring.change_passphrase(config, identity, new_passphrase(new_passphrase_file))
    client.lock(config)
    _record(config, "passphrase changed", str(identity.to_public()))
    click.echo(f"The passphrase of {keyring.identity_path(config)} is changed. Write it on your recovery sheet.")
    click.echo("Replace every copy of that file: the old ones still open with the old passphrase.", err=True)


@keys.command("sheet", epilog="\b\nExamples:\n  casefold keys sheet\n  casefold keys sheet --recovery | lp")
@click.option("--recovery", is_flag=True, help="Print the private key itself too (passphrase): for paper alone.")
@with_passphrase
def print_sheet(recovery: bool, passphrase_file: str | None) -> None:  # noqa: FBT001 - click's own call
    """Print the recovery sheet: what to write down, and what is lost when it is lost."""
    config = configuration()
    if not recovery:
        click.echo(sheet(config, keyring.public(config).holders[0].key))
        return
    identity = unlocked(config, passphrase_file)
    _record(config, "recovery key printed", str(identity.to_public()))
    click.echo(sheet(config, str(identity.to_public()), identity))


@keys.command(epilog="\b\nExample:\n  casefold keys recover")
@_NEW_FILE
def recover(new_passphrase_file: str | None) -> None:
    """Make identity.age again from the recovery key on paper, with a new passphrase."""
    config = configuration()
    typed: str = click.prompt("Recovery key (AGE-SECRET-KEY-…)", hide_input=True, err=True)
    try:
        identity = Identity.from_str(typed.strip().upper())
    except IdentityError:
        raise KeysError("That is no age private key. It begins with AGE-SECRET-KEY-1; look for a slip.") from None
    public_key = str(identity.to_public())
    if not any(public_key == each.key for each in keyring.public(config).holders):
        raise KeysError(f"This key (fingerprint {fingerprint(public_key)}) opens nothing here: casefold keys list")
    path = keyring.identity_path(config)
    if path.exists():
        raise KeysError(f"{path} exists already. Move it away first, if its passphrase is lost.")
    keyring.make_identity(path, new_passphrase(new_passphrase_file), identity)
    _record(config, "identity recovered", public_key)
    click.echo(f"{path} is made again.")


@keys.command(epilog="\b\nExample:\n  casefold keys new reviewer.age")
@click.argument("file", type=click.Path(dir_okay=False))
@_NEW_FILE
def new(file: str, new_passphrase_file: str | None) -> None:
    """Make a private key for a further reader in FILE, on that reader's own machine, and print its public key."""
    identity = keyring.make_identity(Path(file), new_passphrase(new_passphrase_file))
    made = Holder("", identity.to_public())
    click.echo(made.key)
    click.echo(
        f"Fingerprint: {made.fingerprint}\nGive the line above to the organiser (casefold keys add), and keep {file}"
        f" to yourself: [keys] identity in the configuration names it.",
        err=True,
    )


def _record(config: Config, verb: str, public_key: str) -> None:
    with open_store(config) as store, store.transaction():
        write(store.db, verb, fingerprint=fingerprint(public_key))
