"""``casefold risk``: what could still single a family out in a whole export."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from casefold.cli.ruled import table
from casefold.cli.terminal import configuration, progress
from casefold.export.gatekeeper import Gatekeeper
from casefold.export.intruder import form_for, read_form, record
from casefold.export.release import Leaving, Release
from casefold.export.target import beside, free
from casefold.store.store import open_store
from pipeline.risk import RiskReason

_PATH = click.Path(dir_okay=False, path_type=Path)
_FILLED = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(
    epilog="\b\nExamples:\n  casefold risk\n  casefold risk --json\n  casefold risk --form intruder.md\n"
    "  casefold risk --result intruder.md"
)
@click.option("--addressee", help="Whose export; the campaign's first addressee by default.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object, for programs.")
@click.option("--form", "form_path", type=_PATH, help="Write a form for a volunteer who tries to recognise cases.")
@click.option(
    "--result",
    "result_path",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Record a filled form.",
)
def risk(addressee: str | None, *, as_json: bool, form_path: Path | None, result_path: Path | None) -> None:
    """Say which facts together single families out in what may leave, and what more general facts would gain.

    Looks at the council, the age, the need, the kind of school and the month of each case, at rare words, at small
    counts, and at the notes that each case bears. Nothing was found is no promise.
    """
    config = configuration()
    whom = addressee or config.campaign.addressees[0]
    with open_store(config) as store:
        if result_path:
            text = result_path.read_text(encoding="utf-8")
            result = read_form(text)
            with store.transaction():
                day = record(store, text, result)
            told = f"{len(result.yes)} recognised, {len(result.perhaps)} perhaps, of {result.cases}"
            click.echo(f"On record with the export of {day}: {told}.")
            return
        with progress("Reading") as shown:
            release = Release(store, config, whom, Gatekeeper(store), shown)
            cases = list(release.cases())
        notes = {case.id: store.cases.get(case.id).risks for case in cases}
    if form_path:
        _write_form(form_path, cases)
        return
    _report(cases, notes, as_json=as_json)


def _write_form(path: Path, cases: list[Leaving]) -> None:
    free(path, replace=False)
    with beside(path) as written:
        written.write_text(form_for(cases), encoding="utf-8")
    click.echo(f"The form is {path}. When it is filled in: casefold risk --result {path}", err=True)


def _report(cases: list[Leaving], notes: dict[str, tuple[tuple[RiskReason, int], ...]], *, as_json: bool) -> None:
    from casefold.export.singling import FEW, report_on  # noqa: PLC0415 - loads the word list

    report = report_on(cases)
    if as_json:
        told = asdict(report) | {"notes": {case: {why.code: n for why, n in each} for case, each in notes.items()}}
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    click.echo(
        f"{len(cases)} cases may leave. {report.alone} stand alone with their facts; {report.few} share them with"
    )
    click.echo(f"fewer than {FEW - 1} others.\n")
    rows = []
    for each in sorted(report.cases, key=lambda case: (case.k, len(case.alone_by), case.profile.case)):
        why = "; ".join(reason.value for reason, _ in notes[each.profile.case])
        by = " + ".join(f"{fact} ({getattr(each.profile, fact)})" for fact in each.alone_by)
        rows.append([each.profile.case, str(each.k), by, ", ".join(each.rare), why])
    if rows:
        table(["case", "k", "alone by", "rare words", "noted"], rows)
        click.echo("\nWhat more general facts would gain:\n")
        gains = [[gain.what, str(gain.alone), str(gain.few)] for gain in report.gains]
        table(
            ["if the export told", "alone", f"fewer than {FEW}"],
            [["all of it", str(report.alone), str(report.few)], *gains],
        )
    if report.small:
        click.echo(f"\nCounts below {FEW}: " + "; ".join(f"{name} ({count})" for name, count in report.small))
