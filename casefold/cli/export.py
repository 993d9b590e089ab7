"""``casefold export``: approved cases for an addressee."""

from __future__ import annotations

from pathlib import Path

import click

from casefold.cli.terminal import configuration, progress
from casefold.export.csv import Rows, write_csv
from casefold.export.gatekeeper import Gatekeeper
from casefold.export.release import Release
from casefold.export.selection import LeftOut
from casefold.freshness import fresh_of
from casefold.store.store import open_store

_NAMED = 8
"""Case ids told in one line."""
_FILE = click.Path(dir_okay=False, path_type=Path)


@click.command(
    epilog="\b\nExamples:\n  casefold export --csv cases.csv\n  casefold export --csv issues.csv --rows category\n"
    "  casefold export --dossier ICO.docx --addressee ICO --replace\n  casefold export --json cases.json\n"
    "  casefold export --sqlite open.db"
)
@click.option("--csv", "csv_path", type=_FILE, help="A CSV file, with its table schema beside it.")
@click.option("--rows", type=click.Choice([each.value for each in Rows]), default="case", help="What a row is.")
@click.option("--json", "json_path", type=_FILE, help="One JSON object a line for each case (docs/export.md).")
@click.option("--dossier", "dossier_path", type=_FILE, help="A dossier: .docx, .html or .pdf.")
@click.option("--sqlite", "sqlite_path", type=_FILE, help="A SQLite file for Datasette, with its metadata beside it.")
@click.option("--addressee", help="Who gets it; the campaign's first addressee by default.")
@click.option("--bom", is_flag=True, help="For Excel: begin the CSV with the mark by which it knows UTF-8.")
@click.option("--replace", is_flag=True, help="Replace the file when it exists.")
def export(  # noqa: PLR0913 - each option of a verb is an argument
    csv_path: Path | None,
    rows: str,
    json_path: Path | None,
    dossier_path: Path | None,
    sqlite_path: Path | None,
    addressee: str | None,
    *,
    bom: bool,
    replace: bool,
) -> None:
    """Write the approved cases that may leave, through the gate. It is all written, or nothing is.

    What the gate holds back is decided about with casefold gate.
    """
    asked = [path for path in (csv_path, json_path, dossier_path, sqlite_path) if path]
    if len(asked) != 1:
        raise click.UsageError("Say what to write, and one thing at a time: --csv, --json, --dossier or --sqlite.")
    config = configuration()
    whom = addressee or config.campaign.addressees[0]
    with open_store(config) as store, progress("Reading") as told:
        keeper = Gatekeeper(store, fresh_of(store, config))
        release = Release(store, config, whom, keeper, told)
        _write(release, asked[0], csv_path, json_path, dossier_path, Rows(rows), bom=bom, replace=replace)
    _tell(release, asked[0])


def _write(  # noqa: PLR0913 - the same
    release: Release,
    path: Path,
    csv_path: Path | None,
    json_path: Path | None,
    dossier_path: Path | None,
    rows: Rows,
    *,
    bom: bool,
    replace: bool,
) -> None:
    """Each form in a file of its own, loaded when it is wanted."""
    if csv_path:
        write_csv(release, path, rows=rows, replace=replace, bom=bom)
    elif json_path:
        from casefold.export.json_lines import write_json  # noqa: PLC0415

        write_json(release, path, replace=replace)
    elif dossier_path:
        from casefold.export.dossier import write_dossier  # noqa: PLC0415

        write_dossier(release, path, replace=replace)
    else:
        from casefold.export.open_database import write_database  # noqa: PLC0415

        write_database(release, path, replace=replace)


def _tell(release: Release, path: Path) -> None:
    cases, risky = len(release.manifest), release.risky
    click.echo(f"{cases} case{'' if cases == 1 else 's'} for {release.addressee} written to {path}.")
    if risky:
        one = len(risky) == 1
        click.echo(
            f"  {len(risky)} of them {'has' if one else 'have'} a high risk: who knows the family may recognise it."
            f" Why: casefold show {' '.join(risky[:_NAMED])}{' …' if len(risky) > _NAMED else ''}",
            err=True,
        )
    for reason in LeftOut:
        if release.left_out[reason]:
            click.echo(f"  left out: {release.left_out[reason]} {reason.value}", err=True)
