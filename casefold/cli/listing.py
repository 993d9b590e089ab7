"""``casefold list``: the cases, without a word of what writers wrote."""

from __future__ import annotations

import json

import click

from casefold.categorylist import counted, load_categories, marked
from casefold.cli.terminal import configuration, table
from casefold.store.cases import Case, CaseState
from casefold.store.ledger import State
from casefold.store.store import Store, open_store
from models.categories import Categories

_STATES = [state.value for state in CaseState]


@click.command(
    "list", epilog="\b\nExamples:\n  casefold list\n  casefold list --state approved --json\n  casefold list --skipped"
)
@click.option("--state", "states", multiple=True, type=click.Choice(_STATES), help="Only cases in this state.")
@click.option("--skipped", is_flag=True, help="List messages that made no case, with the reason, instead.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def list_verb(states: tuple[str, ...], skipped: bool, as_json: bool) -> None:  # noqa: FBT001 - click's own call
    """List cases: those that need attention first, then the newest."""
    config = configuration()
    categories = load_categories(config)
    with open_store(config) as store:
        if skipped:
            _show([_message_row(row) for row in _no_case(store)], as_json=as_json)
            return
        cases = store.cases.all(*(CaseState(state) for state in states))
    rank = {state: place for place, state in enumerate(CaseState)}
    cases.sort(key=lambda case: (rank[case.state], _urgency(case), case.id))
    _show([_case_row(case, categories, as_json=as_json) for case in cases], as_json=as_json)


def _urgency(case: Case) -> int:
    places = [list(type(each)).index(each) for each in case.attention]
    return min(places, default=99)


def _case_row(case: Case, categories: Categories, *, as_json: bool) -> dict[str, str]:
    names = [name for name, _ in counted(categories, case.categories)]
    return {
        "case": case.id,
        "state": case.state.value,
        "kind": case.kind.value,
        "categories": ", ".join(names if as_json else [marked(categories, name) for name in names]),
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
