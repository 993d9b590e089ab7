"""``casefold retry``: draft again what failed."""

from __future__ import annotations

import sys
from collections import Counter
from functools import cache

import click

from casefold.actions.retry import make_story
from casefold.actions.retry import retry as try_again
from casefold.cli.run import replies_said
from casefold.cli.terminal import configuration, unlocked, with_passphrase
from casefold.errors import ExitCode
from casefold.intake import Intake, Outcome
from casefold.lock import run_lock
from casefold.outcomes import outcomes_told
from casefold.reply.outbox import Outbox, Posted
from casefold.store.store import open_store
from casefold.voices import load_drafter


@click.command(epilog="\b\nExamples:\n  casefold retry\n  casefold retry 12 15   (posts of casefold list --skipped)")
@click.argument("messages", nargs=-1, type=int, metavar="[MESSAGE]…")
@with_passphrase
def retry(messages: tuple[int, ...], passphrase_file: str | None) -> None:
    """Draft again, from their sealed copies, messages that failed or that a run left undrafted.

    With the numbers of forum posts that were set aside as small talk: make stories of these. Acknowledgements that
    wait are sent as well.
    """
    config = configuration()
    identity = unlocked(config, passphrase_file)
    with run_lock(config), open_store(config) as store:
        outbox = Outbox(store, config) if config.reply.enabled else None
        intake = Intake(store, config, cache(lambda: load_drafter(config)), outbox)
        counts = Counter(make_story(intake, identity, message) for message in messages)
        counts = counts or try_again(intake, identity)
        posted = outbox.send_sealed(identity) if outbox else Posted()
    click.echo(outcomes_told(counts) if counts.total() else "Nothing to try again.")
    if posted.counts:
        click.echo(replies_said(posted.counts))
    if posted.problem:
        click.echo(f"casefold: {posted.problem}", err=True)
    sys.exit(ExitCode.FAILED if counts[Outcome.FAILED] or posted.problem else ExitCode.DONE)
