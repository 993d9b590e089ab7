"""``casefold consent``: what a writer allows, read from the record, and recorded by a person."""

from __future__ import annotations

from collections.abc import Iterable

import click

from casefold.actions import state
from casefold.actions.casefile import ConsentLine, consent_lines
from casefold.cli.terminal import configuration, showable
from casefold.store.store import open_store
from pipeline.draft import Consent


@click.command(
    epilog="\b\nExamples:\n  casefold consent K7WQ   (the record)\n  casefold consent K7WQ anonymised\n"
    "  casefold consent K7WQ named --addressee ICO"
)
@click.argument("case")
@click.argument("level", required=False, type=click.Choice([level.value for level in Consent]))
@click.option("--addressee", "addressees", multiple=True, help="Whom it covers; the campaign's first by default.")
def consent(case: str, level: str | None, addressees: tuple[str, ...]) -> None:
    """Record what the writer of CASE allows. Only anonymised and named can be exported, both pseudonymised.

    Without a LEVEL it shows what her mails say, whether their From address was proved, and what was decided; casefold
    show CASE has the sentences too.
    """
    config = configuration()
    if level is None and addressees:
        raise click.UsageError("Say also what is allowed: anonymised or named.")
    with open_store(config) as store:
        lines = consent_lines(store, store.cases.get(case).id)
        done = state.consent(store, config, case, Consent(level), addressees) if level else store.cases.get(case)
    print_consents(lines, err=level is not None)
    covered = f" for {', '.join(done.addressees)}" if done.addressees else ""
    click.echo(f"{done.id}: consent {done.consent.value}{covered}.")


def print_consents(lines: Iterable[ConsentLine], *, err: bool = False) -> None:
    """Print the record of consent, a line for each mail and each decision, the sentences below."""
    for line in lines:
        click.echo(f"  {line.entry.at[:10]}  {_told(line)}", err=err)
        for sentence in line.sentences:
            click.secho(f"              {showable(sentence)}", fg="cyan", err=err)


def _told(line: ConsentLine) -> str:
    entry = line.entry
    if entry.read is None:
        covered = f" for {', '.join(entry.addressees)}" if entry.addressees else ""
        basis = f", on message {entry.message}: {line.proof}" if entry.message else ""
        return f"{entry.by} recorded {entry.after.value}{covered}{basis}"
    effect = f"{entry.before.value} became {entry.after.value}" if entry.before is not entry.after else ""
    waits = "more than was on record, which only you can give" if entry.waits else ""
    told = "; ".join(filter(None, [f"message {entry.message} reads {entry.read.value}", effect, waits]))
    return f"{told}; {line.proof}"
