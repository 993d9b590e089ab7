"""``casefold status``: where the campaign stands, and what waits for a person."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import click

from casefold.cli.run import drafts_wait
from casefold.cli.terminal import configuration
from casefold.config import Config
from casefold.store.cases import CaseState
from casefold.store.ledger import State
from casefold.store.places import Balance
from casefold.store.store import Store, open_store

_COUNTED = {"failed": State.FAILED, "not_drafted": State.SEALED, "skipped": State.SKIPPED}
"""States of messages that are told as a number."""


@click.command(epilog="\b\nExamples:\n  casefold status\n  casefold status --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON object, for programs.")
def status(as_json: bool) -> None:  # noqa: FBT001 - click's own call
    """Say what waits for a person, how long there is, and what the last run did."""
    config = configuration()
    with open_store(config) as store:
        facts = facts_of(store, config)
    click.echo(json.dumps(facts) if as_json else "\n".join(_sentences(facts)))


def facts_of(store: Store, config: Config) -> dict[str, Any]:
    """Where the campaign stands: counts, days and ids, ready for JSON."""
    counts, states = store.cases.counts(), store.ledger.counts()
    today = datetime.now(ZoneInfo(config.campaign.timezone)).date()
    deadline = config.campaign.deadline
    last = next(iter(store.db.table("runs").rows_where(order_by="id desc", limit=1)), None)
    return {
        "campaign": config.campaign.name,
        "cases": {state.value: count for state, count in counts.items()},
        "deadline": deadline.isoformat() if deadline else None,
        "days_left": (deadline - today).days if deadline else None,
        "needs_attention": store.cases.needing_attention(),
        "hold_days_passed": store.cases.held_until(today.isoformat()),
        **{name: states.get(state, 0) for name, state in _COUNTED.items()},
        "quarantine": [asdict(each) for each in store.ledger.quarantine(config.run.tries)],
        "undelivered": store.places.not_delivered(),
        "lost": store.places.lost(),
        "folders": [_folder(each) for each in store.places.balances()],
        "last_run": last["ended"] if last else None,
    }


def _sentences(facts: dict[str, Any]) -> list[str]:
    wait = drafts_wait(facts["cases"][CaseState.DRAFT.value])
    lines = [f"{facts['campaign']}: {wait}{_until(facts)}."]
    others = [f"{count} {state}" for state, count in facts["cases"].items() if count and state != "draft"]
    if others:
        lines.append(f"Cases beside them: {', '.join(others)}.")
    lines += [
        f"{facts[key]} {text}."
        for key, text in (
            ("needs_attention", "drafts need attention first: casefold list"),
            ("failed", "messages failed: casefold list --skipped, casefold retry"),
            ("not_drafted", "messages are sealed but not drafted: the next run, or casefold retry, drafts them"),
            ("lost", "messages went from a server before they could be fetched"),
        )
        if facts[key]
    ]
    lines += [_quarantined(each) for each in facts["quarantine"]]
    for reason, count in facts["undelivered"].items():
        lines.append(f"{count} on a server: {reason}. If that stays, save it in a mail program, then: casefold import")
    lines += [_balance(each) for each in facts["folders"] if sum(each["messages"].values()) or each["unknown"]]
    for case in facts["hold_days_passed"]:
        lines.append(
            f"The day that case {case} was held until has passed. Ask the writer, then: casefold release {case}"
        )
    lines.append(f"Last run: {facts['last_run'] or 'never'}.")
    return lines


def _quarantined(each: dict[str, Any]) -> str:
    used_up = f", {each['waiting']} with no try left: casefold retry" if each["waiting"] else ", tried again each run"
    return f"  {each['messages']} x {each['reason']}{used_up}"


def _folder(balance: Balance) -> dict[str, Any]:
    return {
        "account": balance.account,
        "folder": balance.mailbox,
        "on_server": balance.on_server,
        "messages": {standing.value: count for standing, count in balance.standing.items()},
        "unknown": balance.unknown,
        "checked": balance.checked,
    }


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
    return ", deadline today" if days == 0 else f", deadline in {days} day{'' if days == 1 else 's'}"
