"""``casefold list``: the cases, without a word of what writers wrote."""

from __future__ import annotations

import json

import click

from casefold.cli.terminal import configuration, table
from casefold.store.cases import Case, CaseState
from casefold.store.ledger import State
from casefold.store.store import Store, open_store

_PAGE = 100
"""Cases in a table: more than a person reads in one sitting."""
_STATES = [state.value for state in CaseState]


@click.command(
    "list", epilog="\b\nExamples:\n  casefold list\n  casefold list --state approved --json\n  casefold list --skipped"
)
@click.option("--state", "states", multiple=True, type=click.Choice(_STATES), help="Only cases in this state.")
@click.option("--skipped", is_flag=True, help="List messages that made no case, with the reason, instead.")
@click.option("--limit", type=click.IntRange(1), help="At most so many; else 100, and all of them with --json.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def list_verb(states: tuple[str, ...], skipped: bool, limit: int | None, as_json: bool) -> None:  # noqa: FBT001 - click's own call
    """List cases: those that need attention first, then the newest."""
    with open_store(configuration()) as store:
        if skipped:
            _show([_message_row(row) for row in _no_case(store)], as_json=as_json)
            return
        wanted = [CaseState(state) for state in states]
        most = limit or (-1 if as_json else _PAGE)
        cases, counts = store.cases.pressing(wanted, most), store.cases.counts()
    _show([_case_row(case) for case in cases], as_json=as_json)
    more = sum(counts[state] for state in wanted or CaseState) - len(cases)
    if more:
        click.echo(f"{more} more: casefold list --limit {more + len(cases)}", err=True)


def _case_row(case: Case) -> dict[str, str]:
    return {
        "case": case.id,
        "state": case.state.value,
        "kind": case.kind.value,
        "categories": ", ".join(name for name, _ in case.categories),
        "consent": case.consent.value
        if case.consent is case.consent_read
        else f"{case.consent.value} (reads {case.consent_read.value})",
        "hold": case.hold,
        "needs attention": "; ".join(each.value for each in case.attention),
    }


def _no_case(store: Store) -> list[dict[str, str]]:
    entries = store.ledger.in_state(State.SKIPPED, State.FAILED, State.SEALED)
    return [
        {"message": str(each.id), "state": each.state.value, "arrived": each.arrived[:10], "reason": each.reason}
        for each in entries
    ]


def _message_row(row: dict[str, str]) -> dict[str, str]:
    return row if row["reason"] else row | {"reason": "sealed, not drafted yet"}


def _show(rows: list[dict[str, str]], *, as_json: bool) -> None:
    if as_json:
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    elif rows:
        table(list(rows[0]), [list(row.values()) for row in rows])
    else:
        click.echo("Nothing to list.", err=True)
