"""``casefold erase``: forget a case or a writer, for good, with proof."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from casefold.actions.certificate import backup_lines, certificate, certificate_path, describe, sent_lines
from casefold.actions.erase import Plan, plan_case, plan_writer
from casefold.actions.erase import erase as erase_all
from casefold.actions.server_erasure import erase_on_servers
from casefold.cli.terminal import configuration
from casefold.config import Config
from casefold.lock import run_lock
from casefold.mailaccount import account_of
from casefold.store.privatefile import write_new
from casefold.store.store import Store, open_store
from ingest.imap_removal import Removal

_NOT_ASKED = "not asked: the mail that came from there is still there, in {places} place(s), unless somebody deleted it"
_NOT_FROM_THERE = "none of it came from a mail server"


@click.command(
    epilog="\b\nExamples:\n  casefold erase K7WQ                  (shows what would go)\n  casefold erase K7WQ --yes\n"
    "  casefold erase --writer --on-server --yes < address.txt"
)
@click.argument("case", required=False)
@click.option("--writer", is_flag=True, help="All of one writer; the address is read from standard input.")
@click.option("--yes", is_flag=True, help="Do it. Without this, what would go is shown and nothing happens.")
@click.option("--on-server", is_flag=True, help="Delete the mail on the mail servers too.")
@click.option("--certificate", "path", type=click.Path(dir_okay=False), help="Where to write the certificate.")
def erase(case: str | None, writer: bool, yes: bool, on_server: bool, path: str | None) -> None:  # noqa: FBT001 - click's call
    """Forget CASE, or with --writer everything of one writer: rows, register entries, log and free pages.

    Shows what would go, and does it with --yes. Keyed hashes of the messages stay, so that no later run brings them
    back. A certificate says what went, how that was proved, and which exports and backups still hold it.
    """
    if bool(case) == writer:
        raise click.UsageError("Name a case, or give --writer and an address on standard input.")
    config = configuration()
    address = _address() if writer else ""
    with run_lock(config), open_store(config) as store:
        plan = plan_writer(store, config, address) if writer else plan_case(store, config, case or "")
        if not yes:
            _show(store, plan, on_server=on_server)
            return
        servers = _on_servers(store, config, plan) if on_server else _not_asked(plan)
        erased = erase_all(store, plan)
        told = certificate(store, config, erased, servers)
    click.echo(told)
    target = Path(path) if path else certificate_path(config, plan)
    write_new(target, (told + "\n").encode())
    click.echo(f"\nThe certificate is in {target}.", err=True)


def _address() -> str:
    if sys.stdin.isatty():
        typed: str = click.prompt("Address of the writer", hide_input=True, err=True)
        return typed
    return sys.stdin.readline().strip()


def _show(store: Store, plan: Plan, *, on_server: bool) -> None:
    click.echo(f"Would erase {describe(plan, future=True)}")
    if not plan.on_server:
        click.echo(f"On mail servers: {_NOT_FROM_THERE}")
    elif on_server:
        click.echo(f"Would delete on mail servers too: {plan.on_server} place(s)")
    else:
        click.echo(f"Would leave the mail on mail servers, in {plan.on_server} place(s). To delete it too: --on-server")
    click.echo("\n".join([*sent_lines(plan), *backup_lines(store)]))
    if plan.writers and plan.unattributed:
        click.echo(
            f"\n{plan.unattributed} message(s) without a case came in before casefold kept whose they are. If one is"
            f" this writer's, it is not found here: casefold list --skipped"
        )
    click.echo("\nNothing was erased. To do it: --yes", err=True)


def _not_asked(plan: Plan) -> str:
    return _NOT_ASKED.format(places=plan.on_server) if plan.on_server else _NOT_FROM_THERE


def _on_servers(store: Store, config: Config, plan: Plan) -> str:
    """Before the store: if a server cannot be reached, nothing is erased anywhere, and it can be tried again."""
    accounts = [(account, account_of(config, account)) for account in config.imap]
    counts = erase_on_servers(store, plan.messages, accounts)
    told = [f"{counts[each]} {each.value}" for each in Removal if counts[each]]
    return "; ".join(told) or "none of it was found in the folders that the configuration names"
