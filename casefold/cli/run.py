"""``casefold run``: one tick of the nightly run."""

from __future__ import annotations

import sys
from collections import Counter

import click

from casefold.cli.ending import code_of
from casefold.cli.purge import purged_in_run
from casefold.cli.terminal import configuration, configuration_file, progress
from casefold.config import Config
from casefold.days import today
from casefold.errors import ConfigError, ExitCode
from casefold.folder import Report
from casefold.heartbeat import beat
from casefold.intake import Outcome
from casefold.metrics import write_metrics
from casefold.nightly import run as run_once
from casefold.outcomes import outcomes_told
from casefold.reminder import reminded, reminder
from casefold.store.acknowledgements import ReplyState
from casefold.store.case import CaseState
from casefold.store.store import Store, open_store


@click.command(
    epilog="\b\nExamples:\n  casefold run\n  casefold run --watch\n"
    "  */20 * * * * casefold --config /srv/campaign/casefold.toml run   (in a crontab)"
)
@click.option("--watch", "watching", is_flag=True, help="Stay, and run whenever a server says that mail has come.")
def run(watching: bool) -> None:  # noqa: FBT001 - click's own call
    """Fetch what is new from every account, seal it, draft cases, and tell the servers as configured.

    Needs no passphrase: it can write but not read. Exits 0 when all is done (drafts that wait for a person are no
    failure), 1 when a message failed, 2 for a wrong configuration, 75 when it is worth trying again later.
    """
    config = configuration()
    if not config.imap:
        raise ConfigError("The configuration names no account to fetch from: fill in [[imap]].")
    if watching:
        from casefold.watch import watch  # noqa: PLC0415 - cron needs none of it

        watch(config, configuration_file(), click.echo, lambda sentence: click.echo(sentence, err=True))
    with progress("Reading mail") as bar:
        report = run_once(config, bar)
    for problem in (*report.problems, *report.differences):
        click.echo(f"casefold: {problem}", err=True)
    code = _code(report)
    with open_store(config) as store:
        if purged := purged_in_run(store, config):
            click.echo(purged)
        if report.replies:
            click.echo(replies_said(report.replies))
        _remind(store, config)
        click.echo(f"{said(report)}; {drafts_wait(store.cases.counts()[CaseState.DRAFT])}")
        troubles = [write_metrics(store, config, code)]
    troubles += beat(config) if code == ExitCode.DONE else []
    for trouble in filter(None, troubles):
        click.echo(f"casefold: {trouble}", err=True)
    sys.exit(code)


def _remind(store: Store, config: Config) -> None:
    if told := reminder(store, config, today(config)):
        click.echo(str(told))
        reminded(store, config, told)


def said(report: Report) -> str:
    """A run in one line of counts."""
    if not report.met and not report.undelivered:
        return "no new mail"
    return outcomes_told(report.counts, report.undelivered)


def replies_said(replies: Counter[ReplyState]) -> str:
    """What became of acknowledgements, in one line of counts."""
    told = [f"{replies[state]} {state.value}" for state in ReplyState if replies[state]]
    return f"acknowledgements: {', '.join(told)}"


def drafts_wait(drafts: int) -> str:
    """How many drafts wait for a person, in words."""
    return "1 draft waits" if drafts == 1 else f"{drafts} drafts wait"


def _code(report: Report) -> int:
    codes = [int(code_of(problem)) for problem in (*report.problems, *report.differences)]
    if report.counts[Outcome.FAILED] or report.undelivered:
        codes.append(int(ExitCode.FAILED))
    for code in (ExitCode.WRONG_USE, ExitCode.FAILED, ExitCode.TRY_LATER):
        if code in codes:
            return int(code)
    return int(ExitCode.DONE)
