"""``casefold dpia`` and ``casefold template``: papers that a campaign needs, filled in as far as casefold knows."""

from __future__ import annotations

import click

from casefold.cli.terminal import configuration
from casefold.papers.templates import Template, filled
from casefold.store.store import open_store


@click.command(epilog="\b\nExample:\n  casefold dpia > dpia.md")
def dpia() -> None:
    """Print a data protection impact assessment with the facts of this installation.

    What only you can judge stands in angle brackets.
    """
    from casefold.papers.assessment import assessment  # noqa: PLC0415 - only here

    config = configuration()
    with open_store(config) as store:
        click.echo(assessment(store, config), nl=False)


@click.command(epilog="\b\nExamples:\n  casefold template call\n  casefold template privacy-notice > notice.md")
@click.argument("name", type=click.Choice([each.value for each in Template]))
def template(name: str) -> None:
    """Print a text for your campaign to publish: the call for stories, or the privacy notice.

    What only you can say stands in angle brackets.
    """
    click.echo(filled(Template(name), configuration()), nl=False)
