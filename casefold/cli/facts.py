"""What ``casefold status`` knows: counts, days and ids, ready for JSON. docs/watching.md says what each key holds."""

from __future__ import annotations

from dataclasses import asdict
from datetime import date
from typing import Any

from casefold.actions.purge import due
from casefold.actions.tally import tallies
from casefold.config import Config
from casefold.days import today
from casefold.reminder import Countdown, countdown
from casefold.store.clocks import Clock
from casefold.store.ledger import State
from casefold.store.pen import Waiting
from casefold.store.places import Balance
from casefold.store.store import Store
from pipeline.draft import Kind

_COUNTED = {"failed": State.FAILED, "not_drafted": State.SEALED, "skipped": State.SKIPPED}
"""States of messages that are told as a number."""


def facts_of(store: Store, config: Config) -> dict[str, Any]:
    """Where the campaign stands. The keys are promised to programs: others may join them, none goes."""
    return {
        "campaign": config.campaign.name,
        **_of_cases(store, config),
        **_of_messages(store, config),
        **_of_runs(store),
        **_tallied(store),
    }


def _of_cases(store: Store, config: Config) -> dict[str, Any]:
    day, waiting = today(config), store.pen.all()
    ahead = countdown(store, config, day)
    return {
        "cases": {state.value: count for state, count in store.cases.counts().items()},
        "deadline": ahead.deadline.isoformat() if ahead else None,
        "days_left": ahead.days_left if ahead else None,
        "before_deadline": _before(ahead) if ahead else None,
        "needs_attention": store.cases.needing_attention(),
        "hold_days_passed": store.cases.held_until(day.isoformat()),
        "held_for_pen": sorted(store.pen.held_cases()),
        "clocks": [_clock(clock, waiting, day) for clock in store.clocks.running()],
        "came_back": [case.id for case in store.cases.came_back()],
        "incidents": {str(each.number): each.hours_left() for each in store.incidents.running()},
        "raw_mail_due": [each.case for each in due(store, config, within=config.retention.warn_days)],
    }


def _of_messages(store: Store, config: Config) -> dict[str, Any]:
    states, waiting = store.ledger.counts(), store.pen.all()
    return {
        **{name: states.get(state, 0) for name, state in _COUNTED.items()},
        "quarantine": [asdict(each) for each in store.ledger.quarantine(config.run.tries)],
        "holding": len(waiting),
        "holding_withdrawals": sum(each.kind is Kind.WITHDRAWAL for each in waiting),
        "undelivered": store.places.not_delivered(),
        "lost": store.places.lost(),
        "folders": [_folder(each) for each in store.places.balances()],
        "acknowledgements": {state.value: count for state, count in store.acknowledgements.counts().items()},
    }


def _of_runs(store: Store) -> dict[str, Any]:
    last, well = store.runs.last(), store.runs.last(well=True)
    return {"last_run": last.ended if last else None, "last_good_run": well.ended if well else None}


def _tallied(store: Store) -> dict[str, Any]:
    told = tallies(store.cases.all())
    return {"by_category": told.category.rows(), "by_month": told.month.rows(), "by_council": told.council.rows()}


def _before(ahead: Countdown) -> dict[str, Any]:
    return {key: value for key, value in asdict(ahead).items() if key not in ("deadline", "days_left")}


def _clock(clock: Clock, waiting: list[Waiting], day: date) -> dict[str, Any]:
    of_message = next((each.message for each in waiting if each.scope == clock.case), None)
    return {
        "kind": clock.kind.value,
        "case": "" if of_message else clock.case,
        "message": of_message or clock.message,
        "started": clock.started.isoformat(),
        "due": clock.due.isoformat(),
        "days_left": clock.days_left(day),
    }


def _folder(balance: Balance) -> dict[str, Any]:
    return {
        "account": balance.account,
        "folder": balance.mailbox,
        "on_server": balance.on_server,
        "messages": {standing.value: count for standing, count in balance.standing.items()},
        "unknown": balance.unknown,
        "checked": balance.checked,
    }
