"""``casefold status``: where the campaign stands, and what waits for a person."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import click

from casefold.actions.purge import due
from casefold.cli.run import drafts_wait
from casefold.cli.terminal import configuration
from casefold.config import Config
from casefold.store.cases import CaseState
from casefold.store.ledger import State
from casefold.store.store import Store, open_store


@click.command(epilog="\b\nExamples:\n  casefold status\n  casefold status --json")
@click.option("--json", "as_json", is_flag=True, help="One JSON object, for programs.")
def status(as_json: bool) -> None:  # noqa: FBT001 - click's own call
    """Say what waits for a person, how long there is, and what the last run did."""
    config = configuration()
    with open_store(config) as store:
        facts = _facts(store, config)
    click.echo(json.dumps(facts) if as_json else "\n".join(_sentences(facts)))


def _facts(store: Store, config: Config) -> dict[str, Any]:
    counts = store.cases.counts()
    today = datetime.now(ZoneInfo(config.campaign.timezone)).date()
    deadline = config.campaign.deadline
    last = next(iter(store.db.table("runs").rows_where(order_by="id desc", limit=1)), None)
    ended = [case for case in store.cases.all() if case.hold not in ("", "event") and case.hold <= today.isoformat()]
    return {
        "campaign": config.campaign.name,
        "cases": {state.value: count for state, count in counts.items()},
        "deadline": deadline.isoformat() if deadline else None,
        "days_left": (deadline - today).days if deadline else None,
        "needs_attention": sum(bool(case.attention) for case in store.cases.all(CaseState.DRAFT)),
        "hold_days_passed": [case.id for case in ended],
        "failed": len(store.ledger.in_state(State.FAILED)),
        "not_drafted": len(store.ledger.in_state(State.SEALED)),
        "skipped": len(store.ledger.in_state(State.SKIPPED)),
        "undelivered": store.ledger.undelivered(),
        "incidents": {str(each.number): each.hours_left() for each in store.incidents.running()},
        "raw_mail_due": [each.case for each in due(store, config, within=config.retention.warn_days)],
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
            ("undelivered", "messages could not be fetched from the server: the next run tries again"),
        )
        if facts[key]
    ]
    for case in facts["hold_days_passed"]:
        lines.append(
            f"The day that case {case} was held until has passed. Ask the writer, then: casefold release {case}"
        )
    for number, hours in facts["incidents"].items():
        left = f"{hours} hours left to tell the ICO" if hours >= 0 else "the 72 hours to tell the ICO are over"
        lines.append(f"Incident {number}: {left}. See: casefold incident show {number}")
    if facts["raw_mail_due"]:
        cases = ", ".join(facts["raw_mail_due"])
        lines.append(f"Raw mail of {cases} has been kept as long as configured, or soon will have been: casefold purge")
    lines.append(f"Last run: {facts['last_run'] or 'never'}.")
    return lines


def _until(facts: dict[str, Any]) -> str:
    days = facts["days_left"]
    if days is None:
        return ""
    if days < 0:
        return f", the deadline passed on {date.fromisoformat(facts['deadline'])}"
    return ", deadline today" if days == 0 else f", deadline in {days} day{'' if days == 1 else 's'}"
