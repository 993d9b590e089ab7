"""``casefold export``: approved cases for an addressee."""

from __future__ import annotations

from pathlib import Path

import click

from casefold.cli.terminal import configuration
from casefold.export.csv import export_csv
from casefold.export.selection import LeftOut
from casefold.store.store import open_store
from pipeline.risk import Level

_NAMED = 8
"""Case ids told in one line."""


@click.command(
    epilog="\b\nExamples:\n  casefold export --csv cases.csv\n"
    "  casefold export --csv cases.csv --addressee ICO --replace"
)
@click.option("--csv", "csv_path", required=True, type=click.Path(dir_okay=False), help="The file to write.")
@click.option("--addressee", help="Who gets it; the campaign's first addressee by default.")
@click.option("--bom", is_flag=True, help="For Excel: begin with the mark by which it knows UTF-8.")
@click.option("--replace", is_flag=True, help="Replace the file when it exists.")
def export(csv_path: str, addressee: str | None, *, bom: bool, replace: bool) -> None:
    """Write the approved cases that may leave, through the gate. It is all written, or nothing is."""
    config = configuration()
    whom = addressee or config.campaign.addressees[0]
    with open_store(config) as store:
        done = export_csv(store, config, whom, Path(csv_path), replace=replace, bom=bom)
    cases = len(done.selection.cases)
    click.echo(f"{cases} case{'' if cases == 1 else 's'} for {whom} written to {done.path}.")
    if risky := [each.case.id for each in done.selection.cases if each.case.risk is Level.HIGH]:
        one = len(risky) == 1
        click.echo(
            f"  {len(risky)} of them {'has' if one else 'have'} a high risk: who knows the family may recognise it."
            f" Why: casefold show {' '.join(risky[:_NAMED])}{' …' if len(risky) > _NAMED else ''}",
            err=True,
        )
    for reason in LeftOut:
        if done.selection.left_out[reason]:
            click.echo(f"  left out: {done.selection.left_out[reason]} {reason.value}", err=True)
