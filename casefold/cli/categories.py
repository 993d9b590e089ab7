"""``casefold categories``: the issues, how many cases report each, and a list of one's own."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import click

from casefold.categorylist import (
    Standing,
    copy_shipped,
    counted,
    load_categories,
    own_path,
    read_categories,
    shortcomings,
    standing_of,
)
from casefold.cli.ruled import table
from casefold.cli.terminal import configuration
from casefold.store.case import Case, CaseState
from casefold.store.store import open_store
from models.categories import Categories


@click.command(
    epilog="\b\nExamples:\n  casefold categories\n  casefold categories --copy\n"
    "  casefold categories --check categories.toml"
)
@click.option("--copy", is_flag=True, help="Write the shipped list beside the configuration, for you to change.")
@click.option(
    "--check", type=click.Path(path_type=Path), metavar="FILE", help="Read a list and say what is wrong with it."
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def categories(copy: bool, check: Path | None, as_json: bool) -> None:  # noqa: FBT001 - click's own call
    """List the issue categories: id, title, and how many drafts and approved cases report each.

    A category that you add works at once, by its example sentences; its scores are uncalibrated, which means that 0.5
    is "much like an example" and no probability. docs/categories.md says how to add, retitle, merge and switch off.
    """
    if check:
        _print_check(check)
        return
    config = configuration()
    if copy:
        path = own_path(config)
        copy_shipped(path)
        click.echo(
            f"{path} written. It is used from now on. When you have changed it: casefold categories --check {path}"
        )
        return
    known = load_categories(config)
    with open_store(config) as store:
        cases = store.cases.all(CaseState.DRAFT, CaseState.APPROVED)
    rows = _rows(known, cases)
    if as_json:
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
        return
    own = own_path(config)
    click.echo(
        f"The list is {own if own.is_file() else 'the shipped one; to change it: casefold categories --copy'}", err=True
    )
    table(list(rows[0]), [[str(cell) for cell in row.values()] for row in rows])


def _rows(known: Categories, cases: list[Case]) -> list[dict[str, str | int]]:
    """The list in the organiser's order, then ids that cases bear and the list has no longer."""
    borne = Counter(id_ for case in cases for id_, _ in case.categories)
    reported = Counter(id_ for case in cases for id_, _ in counted(known, case.categories))
    removed = sorted(id_ for id_ in borne if id_ not in known)
    rows: list[dict[str, str | int]] = []
    for id_ in [*(category.id for category in known.all), *removed]:
        standing = standing_of(known, id_)
        merged = standing is Standing.MERGED
        rows.append(
            {
                "id": id_,
                "title": known[id_].title if id_ in known else "",
                "cases": borne[id_] if merged else reported[id_],
                "standing": f"counts as {known[id_].counts_as}" if merged else standing.value or "calibrated",
            }
        )
    return rows


def _print_check(path: Path) -> None:
    known = read_categories(path)
    added = [category.id for category in known if standing_of(known, category.id) is Standing.UNCALIBRATED]
    told = f", {len(added)} uncalibrated: {', '.join(added)}" if added else ""
    click.echo(f"{path}: {len(known.all)} categories, {len(known)} in use{told}")
    for shortcoming in shortcomings(known):
        click.echo(f"  {shortcoming}")
