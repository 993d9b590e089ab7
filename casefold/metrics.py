"""Counts for Prometheus: a file for node_exporter's textfile collector, written when a run ends.

Text exposition format (https://prometheus.io/docs/instrumenting/exposition_formats/). Only counts and times: no case
id, no account, no name. The file is made beside and renamed, for the collector may read at any moment, and everybody
may read it, for the collector is another user.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from casefold.config import Config
from casefold.days import today
from casefold.intake import Outcome
from casefold.store.case import CaseState
from casefold.store.clocks import ClockKind
from casefold.store.ledger import State
from casefold.store.runs import Run
from casefold.store.store import Store

_READABLE = 0o644


@dataclass(frozen=True, slots=True)
class Gauge:
    """One family of values."""

    name: str
    help: str
    values: Mapping[str, float] = field(default_factory=dict)
    """By the value of its label; by nothing when it has none."""
    label: str = ""

    def __str__(self) -> str:
        lines = [f"# HELP casefold_{self.name} {self.help}", f"# TYPE casefold_{self.name} gauge"]
        for key, value in self.values.items():
            label = f'{{{self.label}="{key}"}}' if self.label else ""
            lines.append(f"casefold_{self.name}{label} {value:.17g}")
        return "\n".join(lines) + "\n"


def exposition(store: Store, config: Config, code: int) -> str:
    """The whole file, after a run that ended with this exit code."""
    gauges = [_alone("last_run_exit_code", "How the last run ended; 0 is well.", code)]
    gauges += [*_of_runs(store.runs.last(), store.runs.last(well=True)), *_of_cases(store), *_of_time(store, config)]
    return "".join(str(gauge) for gauge in gauges if gauge.values)


def write_metrics(store: Store, config: Config, code: int) -> str:
    """Write the file that is configured. What went wrong, in a sentence; empty when nothing did."""
    if not config.watch.metrics:
        return ""
    path = config.folder / config.watch.metrics
    try:
        _replace(path, exposition(store, config, code))
    except OSError as problem:
        return f"{path} ([watch] metrics) cannot be written: {problem.strerror}. The run itself is not concerned."
    return ""


def _replace(path: Path, text: str) -> None:
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=".casefold-")  # the collector reads *.prom alone
    beside = Path(name)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)
            os.fchmod(file.fileno(), _READABLE)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)


def _alone(name: str, words: str, value: float) -> Gauge:
    return Gauge(name, words, {"": value})


def _of_runs(last: Run | None, well: Run | None) -> list[Gauge]:
    gauges = []
    if last:
        words = "Messages that the last run met, by what became of them."
        gauges += [
            _alone("last_run_timestamp_seconds", "When the last run ended.", last.moment.timestamp()),
            _alone("last_run_duration_seconds", "How long the last run took.", last.seconds),
            _alone("last_run_problems", "Accounts not read and counts that differed in it.", last.failed),
            Gauge(
                "last_run_messages", words, {each.value: last.counts.get(each.value, 0) for each in Outcome}, "outcome"
            ),
        ]
    if well:
        words = "When the last run ended in which every account was read and the counts agreed."
        gauges.append(_alone("last_good_run_timestamp_seconds", words, well.moment.timestamp()))
    return gauges


def _of_cases(store: Store) -> list[Gauge]:
    cases, messages = store.cases.counts(), store.ledger.counts()
    unknown = sum(balance.unknown for balance in store.places.balances())
    return [
        Gauge("cases", "Cases by state.", {each.value: cases[each] for each in CaseState}, "state"),
        Gauge("messages", "Messages by state.", {each.value: messages.get(each, 0) for each in State}, "state"),
        _alone("cases_needing_attention", "Drafts to look at first.", store.cases.needing_attention()),
        _alone("messages_unknown", "Messages on a server that the ledger does not know: an alarm.", unknown),
        _alone("messages_undelivered", "Messages not delivered.", sum(store.places.not_delivered().values())),
        _alone("messages_lost", "Messages that went from a server before they were fetched.", store.places.lost()),
    ]


def _of_time(store: Store, config: Config) -> list[Gauge]:
    day, clocks = today(config), store.clocks.running()
    running = {kind.value: sum(each.kind is kind for each in clocks) for kind in ClockKind}
    late = {kind.value: sum(each.kind is kind and each.days_left(day) < 0 for each in clocks) for kind in ClockKind}
    gauges = [
        Gauge("clocks_running", "Withdrawals and complaints to be answered.", running, "kind"),
        Gauge("clocks_overdue", "Those whose last day has passed.", late, "kind"),
        _alone("incidents_open", "Incidents that are not closed.", len(store.incidents.running())),
    ]
    if config.campaign.deadline:
        left = (config.campaign.deadline - day).days
        gauges.append(_alone("deadline_days", "Days until the campaign's deadline.", left))
    return gauges
