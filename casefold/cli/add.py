"""``casefold add``: one message that a person pastes."""

from __future__ import annotations

import sys
from datetime import datetime
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import click

from casefold.actions.add import add as take_in
from casefold.cli.terminal import configuration
from casefold.config import Config
from casefold.errors import ConfigError, ExitCode
from casefold.intake import Intake, Outcome
from casefold.lock import run_lock
from casefold.store.store import open_store
from casefold.voices import load_drafter
from ingest.pasted import Pasted


@click.command(
    epilog="\b\nExamples:\n  casefold add --site mumsnet --private\n"
    "  casefold add --file message.txt --when 2013-06-03T21:14\n"
    "  wl-paste | casefold add --site mumsnet --who-file who.txt"
)
@click.option("--file", type=click.Path(exists=True, dir_okay=False), help="The text; else it is pasted or piped in.")
@click.option("--who-file", type=click.Path(exists=True, dir_okay=False), help="A file whose first line is the writer.")
@click.option("--site", default="", help="Short name of the forum, such as mumsnet; left out: no forum.")
@click.option("--when", default="", help="When it was written: 2013-06-03T21:14, or the day alone.")
@click.option("--private", is_flag=True, help="It was a private message.")
def add(file: str | None, who_file: str | None, site: str, when: str, private: bool) -> None:  # noqa: FBT001 - click's own call
    """Take in one message that you paste, such as a private message on a forum.

    On a terminal you are asked who wrote it and what it is called; neither is an option, for others on this machine
    could read it. Without a writer it waits for you to say whose it is.
    """
    config = configuration()
    written = _moment(when, config)
    asked = sys.stdin.isatty()
    who = _first_line(who_file) if who_file else (_asked("Who wrote it (empty: not known)") if asked else "")
    thread = _asked("What is it called (empty: nothing)") if asked and site else ""
    pasted = Pasted(_text(file, asked=asked), who, written, site.strip().lower(), thread, private)
    with run_lock(config), open_store(config) as store:
        outcome = take_in(Intake(store, config, cache(lambda: load_drafter(config))), pasted)
    click.echo(_SAID[outcome])
    sys.exit(ExitCode.FAILED if outcome is Outcome.FAILED else ExitCode.DONE)


_SAID = {
    Outcome.NEW_CASE: "A new case. See: casefold list",
    Outcome.JOINED: "It joined the writer's case. See: casefold list",
    Outcome.WAITING: "It waits for you to say to which case it belongs. See: casefold list --holding",
    Outcome.SKIPPED: "It was skipped: nothing of a story in it, or its writer was erased. See: casefold status",
    Outcome.DUPLICATE: "It is there already. Nothing was changed.",
    Outcome.FAILED: "It was sealed but could not be drafted. See: casefold status",
}


def _text(file: str | None, *, asked: bool) -> str:
    if file:
        return Path(file).read_text(encoding="utf-8", errors="replace")
    if asked:
        click.echo("Paste the message, then press Enter and Ctrl-D.", err=True)
    return sys.stdin.buffer.read().decode("utf-8", "replace")


def _first_line(path: str) -> str:
    return Path(path).read_text(encoding="utf-8", errors="replace").partition("\n")[0].strip()


def _asked(question: str) -> str:
    told: str = click.prompt(question, default="", show_default=False, err=True)
    return told.strip()


def _moment(when: str, config: Config) -> datetime | None:
    if not when:
        return None
    try:
        moment = datetime.fromisoformat(when)
    except ValueError:
        raise ConfigError("--when must be a day, or day and hour, such as 2013-06-03T21:14.") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(config.campaign.timezone))
