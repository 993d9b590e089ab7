"""``casefold reference``: public registers of schools, hospitals and places, as one more voice."""

from __future__ import annotations

from pathlib import Path

import click

from casefold.cli.ruled import table
from casefold.cli.terminal import configuration
from casefold.store.store import open_store
from ingest.reference import Kind, read_reference


@click.group(
    epilog="\b\nExamples:\n  casefold reference import edubasealldata20261101.csv\n  casefold reference list",
)
def reference() -> None:
    """Lists of names that casefold looks for: registers of schools, of the NHS, of places, or a list of your own.

    The registers are free to fetch; docs/reference-lists.md says where. They raise what is found and are never sent on.
    They stay readable in the store, so take in public lists only, never the names of a case.
    """


@reference.command(
    "import",
    epilog="\b\nExamples:\n  casefold reference import edubasealldata20261101.csv\n"
    "  casefold reference import opname_csv_gb.zip\n"
    "  casefold reference import our-schools.txt --kind school\n"
    "  casefold reference import given-names.csv --kind name --column Name",
)
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--kind", type=click.Choice([kind.value for kind in Kind]), help="What a list of your own holds.")
@click.option("--column", default="", help="The column of a CSV file that holds the names.")
@click.option("--title", default="", help="What to call it; a list of the same title is replaced.")
def import_list(file: Path, kind: str | None, column: str, title: str) -> None:
    """Take in FILE: a register, known by its header, or a list of one name a line. A zipped file is read as it is."""
    config = configuration()
    new = read_reference(file, kind=Kind(kind) if kind else None, column=column, title=title)
    with open_store(config) as store, store.transaction():
        changed = store.reference.put(new)
    what = "names" if new.kind is Kind.NAME else f"names of {_PLURAL[new.kind]}"
    click.echo(f"{new.title}: {len(new.names):,} {what}{'' if changed else ', which were there already'}.")
    if new.licence:
        click.echo(new.licence)


@reference.command("list", epilog="\b\nExample:\n  casefold reference list")
def list_lists() -> None:
    """What was imported, how many names it holds, and of which day it is."""
    with open_store(configuration()) as store:
        kept = store.reference.kept()
    if not kept:
        click.echo("no reference lists; casefold reference import FILE takes one in")
        return
    table(
        ["list", "kind", "names", "of", "imported"],
        [[each.title, each.kind.value, f"{each.names:,}", each.published, each.imported[:10]] for each in kept],
    )


@reference.command("remove", epilog='\b\nExample:\n  casefold reference remove "OS Open Names"')
@click.argument("title")
def remove_list(title: str) -> None:
    """Forget the list TITLE."""
    with open_store(configuration()) as store, store.transaction():
        store.reference.remove(title)
    click.echo(f"{title} is removed. Cases that are drafted already stay as they are.")


_PLURAL = {
    Kind.SCHOOL: "schools",
    Kind.HEALTH: "health bodies",
    Kind.COUNCIL: "councils",
    Kind.PLACE: "places",
    Kind.NAME: "people",
}
