"""``casefold categorise``: under which issues a case belongs."""

from __future__ import annotations

import click

from casefold.actions.categorise import categorise as say
from casefold.categorylist import category_ids
from casefold.cli.terminal import configuration
from casefold.store.store import open_store


@click.command(epilog="\b\nExample:\n  casefold categorise K7WQ --add access-denied --remove false-information")
@click.argument("case")
@click.option("--add", multiple=True, metavar="ID", help="It reports this issue.")
@click.option("--remove", multiple=True, metavar="ID", help="It does not report this one.")
def categorise(case: str, add: tuple[str, ...], remove: tuple[str, ...]) -> None:
    """Say which issues CASE reports, where the classifier was wrong.

    Its approval stands. casefold learn learns from it, once the case is approved.
    """
    if not add and not remove:
        raise click.UsageError("Say what to --add or to --remove.")
    config = configuration()
    with open_store(config) as store:
        done = say(store, case, category_ids(config, add), frozenset(remove))
    click.echo(f"{done.id}: {', '.join(name for name, _ in done.categories) or 'no issue'}")
