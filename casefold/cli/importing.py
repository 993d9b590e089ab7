"""``casefold import``: mailboxes, letters and saved threads from files."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import click

from casefold.cli.terminal import configuration, optional_configuration, progress
from casefold.config import Config
from casefold.errors import ExitCode
from casefold.forummail import robots_of
from casefold.intake import Intake, Outcome
from casefold.lock import run_lock
from casefold.outcomes import outcomes_told
from casefold.store.store import open_store
from casefold.voices import load_drafter
from ingest.arrival import Arrival, read_arrival
from ingest.forum.robots import Robot
from ingest.message import IngestError, Message
from ingest.source import Source, Unreadable, open_source


@click.command(
    "import",
    epilog="\b\nExamples:\n  casefold import inbox.mbox\n  casefold import Maildir/ thread.txt\n"
    "  casefold import --dry-run --json thread.txt",
)
@click.argument("paths", nargs=-1, required=True, metavar="PATH…", type=click.Path())
@click.option("--dry-run", is_flag=True, help="Say what is there and store nothing.")
@click.option("--json", "as_json", is_flag=True, help="With --dry-run: one JSON object a message.")
def import_verb(paths: tuple[str, ...], dry_run: bool, as_json: bool) -> None:  # noqa: FBT001 - click's own call
    """Take in each PATH: an mbox, a Maildir, .eml files or a folder of them, or a saved forum thread.

    What a file is, is found by looking at it; a README in a folder is left out. Importing the same thing again changes
    nothing.
    """
    sources = [(Path(path), open_source(Path(path))) for path in paths]
    for path, source in sources:
        click.echo(f"{path}: {source.description}", err=True)
    if dry_run:
        config = optional_configuration()
        for path, source in sources:
            _foretell(path, source, robots_of(config) if config else (), as_json=as_json)
        return
    counts = import_sources(configuration(), [source for _, source in sources])
    click.echo(outcomes_told(counts) if counts.total() else "no messages")
    sys.exit(ExitCode.FAILED if counts[Outcome.FAILED] else ExitCode.DONE)


def import_sources(config: Config, sources: list[Source]) -> Counter[Outcome]:
    """Take everything in, with a progress bar; counts of what became of each message."""
    counts: Counter[Outcome] = Counter()
    with run_lock(config), open_store(config) as store, progress("Reading") as bar:
        intake = Intake(store, config, cache(lambda: load_drafter(config)))
        total = sum(source.count for source in sources)
        for done, outcome in enumerate(_outcomes(intake, sources), 1):
            counts[outcome] += 1
            bar(done, max(total, done))
    return counts


def _outcomes(intake: Intake, sources: list[Source]) -> Iterator[Outcome]:
    for source in sources:
        for item in source:
            if isinstance(item, Arrival):
                yield intake.take(item.raw, item.form)
            else:
                click.echo(f"casefold: {item.where}: {item.reason}", err=True)
                yield intake.refuse(item.raw, item.reason)


def _foretell(path: Path, source: Source, robots: tuple[Robot, ...], *, as_json: bool) -> None:
    say: Callable[[dict[str, object]], None] = _say_json if as_json else _say_line
    for item in source:
        if isinstance(item, Unreadable):
            say({"file": str(path), "where": item.where, "error": item.reason})
            continue
        try:
            say(_facts(path, item, read_arrival(item.raw, item.form, robots)))
        except IngestError as problem:
            say({"file": str(path), "where": item.where, "error": str(problem)})


def _facts(path: Path, item: Arrival, message: Message) -> dict[str, object]:
    place = message.place
    return {
        "file": str(path),
        "where": item.where,
        "site": place.site if place else "",
        "thread": place.thread if place else message.subject,
        "number": item.number if place else 0,
        "author": message.sender.name or message.sender.address if message.sender else "",
        "time": message.sent.isoformat() if message.sent else "",
        "opening_poster": bool(place and place.opening_poster),
        "staff": bool(place and place.staff),
        "withdrawn": bool(place and place.withdrawn),
        "stub": bool(place and place.stub),
        "cut": bool(place and place.cut),
        "body": message.plain,
    }


def _say_json(facts: dict[str, object]) -> None:
    click.echo(json.dumps(facts, ensure_ascii=False))


def _say_line(facts: dict[str, object]) -> None:
    """Nothing that a writer wrote: a dry run may stand in a terminal's history."""
    told = str(facts.get("error") or facts.get("time") or "no date")
    click.echo(f"  {facts['where']}: {told}")
