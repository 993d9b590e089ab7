"""``withdraw``, ``return``, ``complaint``: what a writer has a right to, and the clocks that run for it."""

from __future__ import annotations

from datetime import datetime

import click

from casefold.actions import rights
from casefold.cli.day import Day
from casefold.cli.terminal import configuration
from casefold.store.clocks import Clock
from casefold.store.store import open_store

_received = click.option("--received", type=Day(), help="The day on which it was received; today by default.")


@click.command(
    epilog="\b\nExamples:\n  casefold withdraw K7WQ\n  casefold withdraw K7WQ --received 2027-01-31\n"
    "  casefold withdraw K7WQ --answered"
)
@click.argument("case")
@_received
@click.option("--answered", is_flag=True, help="What was asked has been done and the writer told: the clock stops.")
def withdraw(case: str, received: datetime | None, *, answered: bool) -> None:
    """Take CASE back for its writer: its approved text is gone, and no export holds it from now on.

    A clock of one month starts. What is sealed stays until you erase it, or until the writer comes back: casefold
    return CASE.
    """
    config = configuration()
    day = received.date() if received else None
    with open_store(config) as store:
        done = rights.withdraw(store, config, case, received=day, answered=answered)
        running = store.clocks.running(done.id)
    click.echo(f"{done.id} is withdrawn.")
    _say(running)


@click.command("return", epilog="\b\nExample:\n  casefold return K7WQ")
@click.argument("case")
def return_verb(case: str) -> None:
    """Make CASE a draft again: its writer came back, or never meant to take it back.

    What she allows has to be asked again: casefold consent CASE.
    """
    with open_store(configuration()) as store:
        done = rights.come_back(store, case)
    click.echo(f"{done.id} is a draft again. Nothing is allowed yet: casefold consent {done.id}")


@click.command(
    epilog="\b\nExamples:\n  casefold complaint K7WQ\n  casefold complaint K7WQ --received 2027-01-31\n"
    "  casefold complaint K7WQ --answered"
)
@click.argument("case")
@_received
@click.option("--answered", is_flag=True, help="It has been acknowledged: the clock stops.")
def complaint(case: str, received: datetime | None, *, answered: bool) -> None:
    """The writer of CASE complains about how this campaign handles data: 30 days to acknowledge it.

    Complaints about a council or a school are stories, and have nothing to do with this.
    """
    if answered and received:
        raise click.UsageError("--received says when it came, --answered that it has been acknowledged: one of them.")
    config = configuration()
    with open_store(config) as store:
        if answered:
            done = rights.acknowledge(store, case)
            click.echo(f"The complaint of {done.id} is answered.")
            return
        day = received.date() if received else None
        _say([rights.complain(store, config, case, received=day)])


def _say(clocks: list[Clock]) -> None:
    for clock in clocks:
        click.echo(f"{clock.case}: {clock.kind.value} received on {clock.started}, to be answered by {clock.due}.")
