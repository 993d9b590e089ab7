"""``casefold subject-access``: everything that is held about one contributor."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from casefold.actions.subject_access import pack
from casefold.cli.terminal import configuration, unlocked, with_passphrase
from casefold.store.privatefile import write_new
from casefold.store.store import open_store


@click.command(
    "subject-access",
    epilog="\b\nExamples:\n  casefold subject-access K7WQ --to pack.zip\n"
    "  casefold subject-access K7WQ --to pack.zip --writer < address.txt",
)
@click.argument("case")
@click.option("--to", "path", required=True, type=click.Path(dir_okay=False, path_type=Path), help="The zip to write.")
@click.option("--writer", is_flag=True, help="Of several writers, the one whose address is on standard input.")
@with_passphrase
def subject_access(case: str, path: Path, passphrase_file: str | None, *, writer: bool) -> None:
    """Write all that is held about the writer of CASE, in all her cases, to a zip file that she can read.

    Others' messages in the same case are left out. The file is not encrypted: hand it over safely, then delete it.
    """
    config = configuration()
    identity = unlocked(config, passphrase_file)
    address = _address() if writer else ""
    with open_store(config) as store:
        made = pack(store, config, identity, case, address)
    write_new(path, made.content)
    click.echo(f"{path}: cases {', '.join(made.cases)}. It is not encrypted: hand it over safely, then delete it.")
    if made.others:
        click.echo(f"{made.others} messages of others in these cases are not in it.", err=True)


def _address() -> str:
    if sys.stdin.isatty():
        typed: str = click.prompt("Address of the writer", hide_input=True, err=True)
        return typed
    return sys.stdin.readline().strip()
