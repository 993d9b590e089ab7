"""``reject``, ``hold``, ``release``, ``settle``: what a person says of a case without reading it."""

from __future__ import annotations

from datetime import date, datetime

import click

from casefold.actions import state
from casefold.cli.day import Day
from casefold.cli.terminal import configuration
from casefold.store.store import open_store


@click.command(epilog="\b\nExample:\n  casefold reject K7WQ")
@click.argument("case")
def reject(case: str) -> None:
    """Set CASE aside: not a story, or not for this campaign. A later mail brings it back to the queue."""
    with open_store(configuration()) as store:
        done = state.reject(store, case)
    click.echo(f"{done.id} is rejected.")


@click.command(epilog="\b\nExamples:\n  casefold hold K7WQ\n  casefold hold K7WQ --until 2027-07-18")
@click.argument("case")
@click.option("--until", type=Day(), help="Not before this day. It asks then; it lifts nothing.")
def hold(case: str, until: datetime | None) -> None:
    """Hold CASE: it is not exported until a person releases it."""
    day: date | None = until.date() if until else None
    with open_store(configuration()) as store:
        done = state.hold(store, case, day)
    click.echo(f"{done.id} is on hold{f' until {day}' if day else ''}. To lift it: casefold release {done.id}")


@click.command(epilog="\b\nExample:\n  casefold release K7WQ")
@click.argument("case")
def release(case: str) -> None:
    """Lift the hold on CASE."""
    with open_store(configuration()) as store:
        done = state.release(store, case)
    click.echo(f"{done.id} is no longer on hold.")


@click.command(epilog="\b\nExample:\n  casefold settle K7WQ")
@click.argument("case")
def settle(case: str) -> None:
    """Say that you have dealt with what pressed in CASE: a child at risk, a threat.

    Until then it stays among those to look at first, signed off or not.
    """
    with open_store(configuration()) as store:
        done = state.settle(store, case)
    click.echo(f"{done.id} presses no more.")
