"""``casefold status``: where the campaign stands, and what waits for a person."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import click

from casefold.cli.facts import facts_of
from casefold.cli.ruled import table
from casefold.cli.run import drafts_wait
from casefold.cli.terminal import configuration
from casefold.errors import Overdue
from casefold.overdue import overdue
from casefold.store.acknowledgements import ReplyState
from casefold.store.case import CaseState
from casefold.store.store import open_store

_TABLES = {"by_category": "issue", "by_month": "month", "by_council": "council"}
"""The keys that are tables of their own, each with the heading of its first column."""
_STATES = ["drafts", "approved"]


@click.command(epilog="\b\nExamples:\n  casefold status\n  casefold status --json\n  casefold status --overdue 24")
@click.option("--json", "as_json", is_flag=True, help="One JSON object, for programs.")
@click.option(
    "--overdue",
    "hours",
    type=click.FloatRange(min=0, min_open=True),
    metavar="HOURS",
    help="End with code 1 when no run has gone well for so long; else [watch] hours says it.",
)
def status(as_json: bool, hours: float | None) -> None:  # noqa: FBT001 - click's own call
    """Say what waits for a person, how long there is, and what the last run did."""
    config = configuration()
    with open_store(config) as store:
        late = overdue(store, config.watch.hours if hours is None else hours)
        facts = facts_of(store, config) | {"overdue": bool(late)}
    if as_json:
        click.echo(json.dumps(facts))
    else:
        _tell(facts)
    if late:
        raise Overdue(late)


def _tell(facts: dict[str, Any]) -> None:
    click.echo("\n".join(_sentences(facts)))
    for key, heading in _TABLES.items():
        if facts[key]:
            click.echo()
            table([heading, *_STATES], [[name, *map(str, counts.values())] for name, counts in facts[key].items()])


_COUNTED = {
    "holding_withdrawals": (
        "message takes",
        "messages take",
        "a story back, nobody knows whose: casefold list --holding",
    ),
    "holding": ("message waits", "messages wait", "to be joined to a case: casefold list --holding, casefold join"),
    "needs_attention": ("draft needs", "drafts need", "attention first: casefold list"),
    "failed": ("message", "messages", "failed: casefold list --skipped, casefold retry"),
    "not_drafted": ("message is", "messages are", "sealed but not drafted: the next run does it, or casefold retry"),
    "lost": ("message", "messages", "went from a server before the first fetch"),
}
"""A count of the facts: what is said of one, of several, and of either."""


def _of_count(count: int, one: str, many: str, what: str) -> str:
    return f"{count} {one if count == 1 else many} {what}."


def _sentences(facts: dict[str, Any]) -> list[str]:
    wait = drafts_wait(facts["cases"][CaseState.DRAFT.value])
    lines = [f"{facts['campaign']}: {wait}{_until(facts)}."]
    others = [f"{count} {state}" for state, count in facts["cases"].items() if count and state != "draft"]
    if others:
        lines.append(f"Cases beside them: {', '.join(others)}.")
    lines += _before_deadline(facts["before_deadline"])
    lines += [_said_of(clock) for clock in facts["clocks"]]
    for case in facts["came_back"]:
        lines.append(
            f"The writer of {case} wrote again after withdrawing: casefold show {case}. If she came back:"
            f" casefold return {case}"
        )
    if facts["held_for_pen"]:
        lines.append(
            f"No export of {_listed(facts['held_for_pen'])} before you have decided about the holding pen: a message"
            " there may narrow what is allowed."
        )
    lines += [_of_count(facts[key], *words) for key, words in _COUNTED.items() if facts[key]]
    lines += _of_servers(facts)
    for case in facts["hold_days_passed"]:
        lines.append(
            f"The day that case {case} was held until has passed. Ask the writer, then: casefold release {case}"
        )
    lines += _acknowledged(facts["acknowledgements"])
    lines += _of_time(facts)
    lines.append(_last_run(facts["last_run"], facts["last_good_run"]))
    return lines


def _of_time(facts: dict[str, Any]) -> list[str]:
    """Breaches whose hours run, and raw mail that has been kept long enough."""
    lines = []
    for number, hours in facts["incidents"].items():
        left = f"{hours} hours left to tell the ICO" if hours >= 0 else "the 72 hours to tell the ICO are over"
        lines.append(f"Incident {number}: {left}. See: casefold incident show {number}")
    if facts["raw_mail_due"]:
        cases = ", ".join(facts["raw_mail_due"])
        lines.append(f"Raw mail of {cases} has been kept as long as configured, or soon will have been: casefold purge")
    return lines


def _of_servers(facts: dict[str, Any]) -> list[str]:
    """What is kept in quarantine, what servers do not deliver, and how each folder stands."""
    lines = [_quarantined(each) for each in facts["quarantine"]]
    for reason, count in facts["undelivered"].items():
        lines.append(f"{count} on a server: {reason}. If that stays, save it in a mail program, then: casefold import")
    lines += [_balance(each) for each in facts["folders"] if sum(each["messages"].values()) or each["unknown"]]
    return lines


def _before_deadline(before: dict[str, Any] | None) -> list[str]:
    if before is None:
        return []
    without = f"{before['without_consent']} without consent for {before['addressee']}"
    return [f"Before the deadline: {before['not_signed']} not signed, {without}, {before['on_hold']} on hold."]


def _last_run(last: str | None, well: str | None) -> str:
    since = f"; the last that went well: {well or 'never'}" if last and last != well else ""
    return f"Last run: {last or 'never'}{since}."


def _acknowledged(counts: dict[str, int]) -> list[str]:
    """What was acknowledged, if any was; what waits for a person on a line of its own."""
    told = [f"{counts[state.value]} {state.value}" for state in ReplyState if counts.get(state.value)]
    lines = [f"Acknowledgements: {', '.join(told)}."] if told else []
    if counts.get(ReplyState.WAITING.value):
        lines.append("  Those that wait are sent by: casefold reply send")
    if counts.get(ReplyState.SENDING.value):
        lines.append("  Nobody knows whether those in doubt went. None is sent again by itself: casefold reply")
    return lines


def _said_of(clock: dict[str, Any]) -> str:
    whose = f"case {clock['case']}" if clock["case"] else f"message {clock['message']} in the holding pen"
    left = clock["days_left"]
    if left < 0:
        when = f"OVERDUE by {_days(-left)}, it was due on {clock['due']}"
    else:
        when = f"{_days(left)} left, due on {clock['due']}" if left else f"due TODAY, {clock['due']}"
    return f"{clock['kind'].capitalize()} of {whose}: {when}."


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


def _listed(cases: list[str]) -> str:
    return f"{'case' if len(cases) == 1 else 'cases'} {', '.join(cases)}"


def _quarantined(each: dict[str, Any]) -> str:
    used_up = f", {each['waiting']} with no try left: casefold retry" if each["waiting"] else ", tried again each run"
    return f"  {each['messages']} x {each['reason']}{used_up}"


def _balance(each: dict[str, Any]) -> str:
    """One line; a difference is told first, for it may be a lost mail."""
    said = ", ".join(f"{count} {standing}" for standing, count in each["messages"].items())
    alarm = "ALARM, counts differ: " if each["unknown"] else ""
    return f"{alarm}{each['account']}, {each['folder']}: {each['on_server']} on the server; {said}."


def _until(facts: dict[str, Any]) -> str:
    days = facts["days_left"]
    if days is None:
        return ""
    if days < 0:
        return f", the deadline passed on {date.fromisoformat(facts['deadline'])}"
    return ", deadline today" if days == 0 else f", deadline in {_days(days)}"
