"""``casefold gate``: what holds an export back, and deciding about it."""

from __future__ import annotations

import sys

import click

from casefold.actions.gate_decision import Held, held_back, let_stand, reopen
from casefold.cli.terminal import configuration, showable
from casefold.errors import ExitCode
from casefold.export.gate import blocks
from casefold.freshness import fresh_of
from casefold.store.store import open_store

_KEEP, _REOPEN, _LATER = "keep", "reopen", "later"


@click.command(epilog="\b\nExamples:\n  casefold gate\n  casefold gate --addressee Ombudsman")
@click.option("--addressee", help="Whose export; the campaign's first addressee by default.")
def gate(addressee: str | None) -> None:
    """Show what holds an export back, and decide about each word once, on record.

    Answer keep when it is no name, or reopen to make the case a draft again and hide it there. A name that a person has
    confirmed can only be hidden. Without a terminal the list is printed and the code is 1 while something holds.
    """
    config = configuration()
    whom = addressee or config.campaign.addressees[0]
    left = 0
    with open_store(config) as store:
        with store.transaction():
            found = list(held_back(store, whom, fresh_of(store, config)))
        gone: set[str] = set()
        for held in found:
            if held.case in gone:
                continue
            answer = _ask(held) if sys.stdin.isatty() else _LATER
            with store.transaction():
                if answer == _KEEP:
                    let_stand(store, held)
                elif answer == _REOPEN:
                    reopen(store, held.case)
                    gone.add(held.case)
                    click.echo(
                        f"{held.case} is a draft again: casefold review, or casefold approve {held.case}", err=True
                    )
                else:
                    left += 1
                    click.echo(f"case {held.case}, {held.where}: {held.finding.value}")
    click.echo(f"{left} left." if left else "Nothing holds the export back.", err=True)
    sys.exit(ExitCode.FAILED if left else ExitCode.DONE)


def _ask(held: Held) -> str:
    click.echo(f"\ncase {held.case}, {held.where}: {held.finding.value}", err=True)
    before, after = (showable(text).replace("\n", " ") for text in (held.before, held.after))
    click.echo(before + click.style(showable(held.surface), reverse=True) + after, err=True)
    choices = [each for each in (_KEEP, _REOPEN, _LATER) if not (each == _KEEP and blocks(held.finding))]
    answer: str = click.prompt("What now", type=click.Choice(choices), err=True)
    return answer
