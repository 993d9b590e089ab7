"""``casefold reply``: acknowledgements that left, wait or are in doubt."""

from __future__ import annotations

import sys

import click

from casefold.cli.ending import code_of
from casefold.cli.ruled import table
from casefold.cli.run import replies_said
from casefold.cli.terminal import configuration, unlocked, with_passphrase
from casefold.errors import ExitCode
from casefold.lock import run_lock
from casefold.reply.outbox import Outbox
from casefold.reply.template import filled, load_template, subject_of
from casefold.store.acknowledgements import ReplyState
from casefold.store.store import open_store

_SHOWN = (ReplyState.SENDING, ReplyState.WAITING, ReplyState.REFUSED)
_EXAMPLE = "K7WQ"


@click.group(
    invoke_without_command=True,
    epilog="\b\nExamples:\n  casefold reply\n  casefold reply --all\n  casefold reply preview\n  casefold reply send\n"
    "  casefold reply settle 12 --went",
)
@click.option("--all", "everything", is_flag=True, help="Also those that left, and those that were not due, with why.")
@click.pass_context
def reply(context: click.Context, everything: bool) -> None:  # noqa: FBT001 - click's own call
    """List acknowledgements that wait, were refused, or may or may not have left."""
    if context.invoked_subcommand:
        return
    with open_store(configuration()) as store:
        found = store.acknowledgements.in_state(*(ReplyState if everything else _SHOWN))
    if found:
        rows = [[str(each.message), each.case, each.state.value, each.changed, each.reason] for each in found]
        table(["message", "case", "standing", "since (UTC)", "why"], rows)
    else:
        click.echo("No acknowledgement waits or is in doubt.", err=True)


@reply.command(epilog="\b\nExample:\n  casefold reply preview")
def preview() -> None:
    """Print what a writer would get, with an example for a reference."""
    config = configuration()
    click.echo(f"Subject: {subject_of(_EXAMPLE)}\n")
    click.echo(filled(load_template(config), config, _EXAMPLE), nl=False)


@reply.command(epilog="\b\nExample:\n  casefold reply send")
@with_passphrase
def send(passphrase_file: str | None) -> None:
    """Send the acknowledgements that wait. One that is in doubt is not among them: casefold reply settle."""
    config = configuration()
    with run_lock(config), open_store(config) as store:
        if not store.acknowledgements.in_state(ReplyState.WAITING):
            click.echo("No acknowledgement waits.", err=True)
            return
        posted = Outbox(store, config).send_sealed(unlocked(config, passphrase_file))
    click.echo(replies_said(posted.counts))
    if posted.problem:
        click.echo(f"casefold: {posted.problem}", err=True)
        sys.exit(code_of(posted.problem))
    sys.exit(ExitCode.TRY_LATER if posted.counts[ReplyState.WAITING] else ExitCode.DONE)


@reply.command(epilog="\b\nExamples:\n  casefold reply settle 12 --went\n  casefold reply settle 12 --again")
@click.argument("message", type=int)
@click.option("--went/--again", "went", default=None, help="It was sent after all, or it was not and is to be sent.")
def settle(message: int, went: bool | None) -> None:  # noqa: FBT001 - click's own call
    """Say of an acknowledgement that is in doubt whether it went. Look into the Sent folder of the account first."""
    if went is None:
        raise click.UsageError("Say --went or --again.")
    config = configuration()
    with run_lock(config), open_store(config) as store:
        Outbox(store, config).settle(message, went=went)
    click.echo(f"Message {message}: {'noted as sent' if went else 'waits again, casefold reply send sends it'}.")
