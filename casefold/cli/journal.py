"""``casefold journal``: who did what to which case, and whether that record is whole."""

from __future__ import annotations

import json
import sys

import click

from casefold.cli.ruled import table
from casefold.cli.terminal import configuration
from casefold.errors import ExitCode
from casefold.store.journal import Head, faults, head
from casefold.store.store import open_store


@click.group(
    invoke_without_command=True,
    epilog="\b\nExamples:\n  casefold journal\n  casefold journal --case K7WQ --json\n  casefold journal verify",
)
@click.option("--case", help="Only what was done to this case.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.pass_context
def journal(context: click.Context, case: str | None, as_json: bool) -> None:  # noqa: FBT001 - click's own call
    """List who did what, and when: no text, no names of writers."""
    if context.invoked_subcommand:
        return
    where, values = ("case_id = ?", [case.upper()]) if case else ("1", [])
    with open_store(configuration()) as store:
        rows = list(store.db.table("journal").rows_where(where, values, order_by="id"))
    if as_json:
        for row in rows:
            click.echo(json.dumps(row | {"detail": json.loads(row["detail"])}))
        return
    shown = [[str(row["id"]), row["at"], row["actor"], row["verb"], row["case_id"], _told(row)] for row in rows]
    table(["row", "at (UTC)", "who", "what", "case", "detail"], shown)


def _told(row: dict[str, str]) -> str:
    detail = json.loads(row["detail"])
    return ", ".join(f"{name} {' '.join(told) if isinstance(told, list) else told}" for name, told in detail.items())


@journal.command(epilog="\b\nExamples:\n  casefold journal verify\n  casefold journal verify --head 41:9f2c…")
@click.option("--head", "noted", help="A head that was noted earlier, from a certificate, a backup or paper.")
def verify(noted: str | None) -> None:
    """Look for rows that were changed, taken out, put in or moved. Exits 1 when there are any."""
    known = _head(noted) if noted else None
    with open_store(configuration()) as store:
        found = list(faults(store.db, known))
        now = head(store.db)
    for fault in found:
        click.echo(f"WRONG  {fault}")
    if not found:
        click.echo(f"ok     {now.rows} rows in one chain. Note this head elsewhere: {now}")
    sys.exit(ExitCode.FAILED if found else ExitCode.DONE)


def _head(noted: str) -> Head:
    rows, _, digest = noted.partition(":")
    if not rows.isdigit() or not digest:
        raise click.UsageError("A head looks like 41:9f2c…, a number and a hash.")
    return Head(int(rows), digest.strip().lower())
