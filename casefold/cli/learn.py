"""``casefold learn``: let approved cases teach the classifier."""

from __future__ import annotations

import click

from casefold.actions.learn import Figures
from casefold.actions.learn import learn as learn_from
from casefold.categorylist import load_categories
from casefold.cli.terminal import configuration
from casefold.learnt import load_learnt, save_learnt
from casefold.store.journal import write
from casefold.store.store import open_store
from models.learnt import Learnt
from models.linear import load_weights


@click.command(epilog="\b\nExamples:\n  casefold learn --check\n  casefold learn")
@click.option("--check", is_flag=True, help="Say what it would come to, change nothing.")
def learn(*, check: bool) -> None:
    """Let approved cases teach the classifier, here and nowhere else.

    It reads only approved text, and the issues that stand on each approved case: correct those first with casefold
    categorise. New weights are kept in learnt.json beside the configuration, and only when they do better, on cases
    that they have not seen, than the weights in use.
    """
    config = configuration()
    base = load_weights()
    known = load_learnt(config)
    with open_store(config) as store:
        done = learn_from(store, load_categories(config), base, known.weights if known else base)
        click.echo(f"{done.cases} approved cases.")
        click.echo(f"Before: {_told(done.before)}.")
        click.echo(f"After, on cases left out: {_told(done.after)}.")
        if done.weights is None:
            click.echo("No better: the weights in use stay.")
        elif check:
            click.echo("Better. To use them: casefold learn")
        else:
            save_learnt(config, Learnt(done.weights, done.cases))
            with store.transaction():
                write(
                    store.db, "learnt", cases=done.cases, before=f"{done.before.f1:.3f}", after=f"{done.after.f1:.3f}"
                )
            click.echo("Better: used from the next message on.")


def _told(figures: Figures) -> str:
    return f"F1 {figures.f1:.2f}, precision {figures.precision:.2f}, recall {figures.recall:.2f}"
