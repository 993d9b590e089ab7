"""``casefold join``: to which case a message of the holding pen belongs."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import click

from casefold.actions.join import Joined, make_case
from casefold.actions.join import join as join_to
from casefold.actions.split import split
from casefold.cli.terminal import configuration, unlocked, with_passphrase
from casefold.config import Config
from casefold.intake import Intake
from casefold.lock import run_lock
from casefold.store.store import open_store

if TYPE_CHECKING:
    from pipeline.drafting import Drafter


@click.command(
    epilog="\b\nExamples:\n  casefold join 12 K7WQ\n  casefold join 12 --new\n  casefold show 12   (read it first)"
)
@click.argument("message", type=click.IntRange(1, 999_999_999))
@click.argument("case", required=False)
@click.option("--new", is_flag=True, help="It belongs to no case that is known: make it one of its own.")
@click.option("--once", is_flag=True, help="Only this message: later mail from its address does not join by itself.")
@with_passphrase
def join(message: int, case: str | None, passphrase_file: str | None, *, new: bool, once: bool) -> None:
    """Bring MESSAGE, by its number in `casefold list --holding`, into CASE.

    It is drafted anew under the names of the case. An approved case waits for sign-off again. A message that is alone
    in a case of its own can be joined too, by its number in `casefold show`: that case is dissolved. With --new, a
    message leaves the case in which it stands with others.
    """
    if new == bool(case):
        raise click.UsageError("Name the case, or say --new.")
    if new and once:
        raise click.UsageError("--once is for a message that joins a case.")
    config = configuration()
    identity = unlocked(config, passphrase_file)
    with run_lock(config), open_store(config) as store:
        intake = Intake(store, config, cache(lambda: _drafter(config)))
        own = store.ledger.case_of(message)
        signed = bool(own and store.cases.get(own).digest)
        if new and own:
            done = Joined(split(intake, identity, message), voided=signed, others=())
        elif new:
            done = make_case(intake, identity, message)
        else:
            done = join_to(intake, identity, message, case or "", once=once)
    click.echo(f"Message {message} is {'case' if new else 'part of'} {done.case.id}.")
    if done.voided:
        click.echo(f"The approval of case {own if new else done.case.id} is void: read it and sign it again.", err=True)
    for other in done.others:
        click.echo(f"Message {other.message} of the same writer waits too: casefold join {other.message} …", err=True)


def _drafter(config: Config) -> Drafter:
    from casefold.voices import load_drafter  # noqa: PLC0415 - a case of its own needs no models

    return load_drafter(config)
