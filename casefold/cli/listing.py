"""``casefold list``: the cases, without a word of what writers wrote."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

import click

from casefold.actions.queue import Wanted, in_order
from casefold.actions.tally import UNSURE, council_code
from casefold.categorylist import category_ids, counted, load_categories, marked
from casefold.cli.ruled import table
from casefold.cli.terminal import configuration
from casefold.store.case import Case, CaseState
from casefold.store.clocks import Clock
from casefold.store.ledger import State
from casefold.store.pen import Waiting
from casefold.store.store import Store, open_store
from models.categories import Categories
from pipeline.draft import Consent, Kind

_PAGE = 100
"""Cases in a table: more than a person reads in one sitting."""
_STATES = [state.value for state in CaseState]
_KINDS = [kind.value for kind in Kind]
_MONTH = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])")
_COUNCIL = re.compile(r"\[?(?:council )?(\d{1,6})\]?", re.IGNORECASE)


class _Month(click.ParamType[str]):
    """A month such as 2013-06."""

    name = "YYYY-MM"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The month as cases have it; a usage error for anything else."""
        return value if _MONTH.fullmatch(value) else self.fail("a month is written like 2013-06", param, ctx)


class _Council(click.ParamType[int]):
    """A council's code: 7, 07 or "[Council 07]"."""

    name = "NN"

    def convert(self, value: str | int, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number; a usage error for anything else."""
        match = _COUNCIL.fullmatch(str(value).strip())
        return int(match[1]) if match else self.fail("a council has a code here, such as 07", param, ctx)


@click.command(
    "list",
    epilog="\b\nExamples:\n  casefold list\n  casefold list --state approved --json\n  casefold list --unsure\n"
    "  casefold list --category false-information --month 2013-06 --council 07\n"
    "  casefold list --holding\n  casefold list --skipped",
)
@click.option("--state", "states", multiple=True, type=click.Choice(_STATES), help="Only cases in this state.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(_KINDS), help="Only cases of this kind.")
@click.option("--category", "categories", multiple=True, metavar="ID", help="Only cases that report this issue.")
@click.option("--month", "months", multiple=True, type=_Month(), help="Only cases whose first message was sent then.")
@click.option("--council", "councils", multiple=True, type=_Council(), help="Only cases about this council.")
@click.option("--unsure", is_flag=True, help="Only stories in which no issue category is certain.")
@click.option("--attention", is_flag=True, help="Only cases that give a reason to look at them first.")
@click.option("--holding", is_flag=True, help="List messages that wait to be joined to a case, instead.")
@click.option("--skipped", is_flag=True, help="List messages that made no case, with the reason, instead.")
@click.option("--limit", type=click.IntRange(1), help="At most so many; else 100, and all of them with --json.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line, with all that is known of a case.")
def list_verb(  # noqa: PLR0913 - each option of a verb is an argument
    states: tuple[str, ...],
    kinds: tuple[str, ...],
    categories: tuple[str, ...],
    months: tuple[str, ...],
    councils: tuple[int, ...],
    *,
    unsure: bool,
    attention: bool,
    holding: bool,
    skipped: bool,
    limit: int | None,
    as_json: bool,
) -> None:
    """List cases: those that need attention first, then unsure ones.

    An option that is given twice takes either; different options must all hold.
    """
    filtered = bool(states or kinds or categories or months or councils or unsure or attention)
    _refuse_mixed(skipped=skipped, holding=holding, filtered=filtered)
    config = configuration()
    known_categories = load_categories(config)
    wanted = Wanted(
        states=frozenset(map(CaseState, states)),
        kinds=frozenset(map(Kind, kinds)),
        categories=category_ids(config, categories),
        months=frozenset(months),
        councils=frozenset(councils),
        unsure=unsure,
        attention=attention,
    )
    with open_store(config) as store:
        if skipped or holding:
            held = [_waiting_row(each, as_json=as_json) for each in store.pen.all()] if holding else []
            no_case = [_message_row(row) for row in _no_case(store)] if skipped else []
            _show((held or no_case)[:limit], as_json=as_json)
            return
        cases, more = _page(store, wanted, limit or (-1 if as_json else _PAGE))
        waiting = store.pen.all()
        known = _Known(store.ledger.counts_by_case(), waiting, store.clocks.running()) if as_json else None
    _show(_rows(cases, known, known_categories), as_json=as_json)
    if more:
        click.echo(f"{more} more: casefold list --limit {more + len(cases)}", err=True)
    if waiting and not as_json:
        click.echo(waits(waiting), err=True)


def _refuse_mixed(*, skipped: bool, holding: bool, filtered: bool) -> None:
    if skipped and holding:
        raise click.UsageError("Say either --skipped or --holding: they are two lists.")
    if (skipped or holding) and filtered:
        raise click.UsageError("--skipped and --holding list messages without a case: filters of cases do not fit.")


def _rows(cases: list[Case], known: _Known | None, categories: Categories) -> list[dict[str, Any]]:
    return [_facts(case, known, categories) if known else _row(case, categories) for case in cases]


def _page(store: Store, wanted: Wanted, most: int) -> tuple[list[Case], int]:
    """The first so many of the wanted cases (all of them for a negative number), and how many more there are.

    Where only states are asked for, an index gives the page, so that it costs the same in any store.
    """
    if wanted.only_states:
        counts = store.cases.counts()
        cases = store.cases.pressing(wanted.states, most)
        return cases, sum(counts[state] for state in wanted.states or CaseState) - len(cases)
    cases = [case for case in in_order(store.cases.all()) if wanted.holds(case)]
    page = cases if most < 0 else cases[:most]
    return page, len(cases) - len(page)


def waits(waiting: list[Waiting]) -> str:
    """How many messages wait in the holding pen, and how many of them take a story back."""
    one = len(waiting) == 1
    taking = sum(each.kind is Kind.WITHDRAWAL for each in waiting)
    told = f", {taking} of them to take a story back" if taking else ""
    return f"{len(waiting)} message{' waits' if one else 's wait'} in the holding pen{told}: casefold list --holding"


def _row(case: Case, categories: Categories) -> dict[str, str]:
    agreed = case.consent is case.consent_read
    issues = ", ".join(marked(categories, name) for name, _ in counted(categories, case.categories))
    return {
        "case": case.id,
        "state": case.state.value,
        "kind": case.kind.value,
        "month": case.month,
        "categories": UNSURE if case.unsure else issues,
        "councils": ", ".join(map(council_code, case.councils)),
        "consent": case.consent.value if agreed else f"{case.consent.value} (reads {case.consent_read.value})",
        "hold": case.hold,
        "needs attention": "; ".join(each.value for each in case.attention),
    }


@dataclass(frozen=True, slots=True)
class _Known:
    """What the store knows of cases besides their own row."""

    messages: dict[str, int]
    waiting: list[Waiting]
    clocks: list[Clock]


def waits_for_consent(case: Case) -> bool:
    """Whether the latest mail allows more than is on record, which a person has to say."""
    allowed = (Consent.ANONYMISED, Consent.NAMED)
    return case.consent_read in allowed and case.consent is not case.consent_read


def _facts(case: Case, known: _Known, categories: Categories) -> dict[str, Any]:
    """All that is open of a case, for programs: docs/casework.md names each key."""
    borne = counted(categories, case.categories)
    return {
        "case": case.id,
        "state": case.state.value,
        "kind": case.kind.value,
        "month": case.month,
        "categories": [name for name, _ in borne],
        "scores": dict(borne),
        "unsure": case.unsure,
        "councils": [council_code(number) for number in case.councils],
        "consent": case.consent.value,
        "consent_read": case.consent_read.value,
        "waits_for_consent": waits_for_consent(case),
        "addressees": list(case.addressees),
        "hold": case.hold,
        "needs attention": [each.value for each in case.attention],
        "attention": [each.name.lower() for each in case.attention],
        "doubts": case.doubts,
        "messages": known.messages.get(case.id, 0),
        "waiting": [
            each.message for each in known.waiting if case.id in {suggestion.case for suggestion in each.suggestions}
        ],
        "clocks": [
            {"kind": each.kind.value, "started": each.started.isoformat(), "due": each.due.isoformat()}
            for each in known.clocks
            if each.case == case.id
        ],
        "created": case.created,
        "changed": case.changed,
        "signed": case.signed,
        "signed_by": case.signed_by,
    }


def _waiting_row(waiting: Waiting, *, as_json: bool) -> dict[str, Any]:
    suggested = [
        {"case": suggestion.case, "why": [clue.value for clue in suggestion.clues]}
        for suggestion in waiting.suggestions
    ]
    return {
        "message": waiting.message if as_json else str(waiting.message),
        "arrived": waiting.arrived[:10],
        "kind": waiting.kind.value,
        "narrows": waiting.narrows if as_json else ("held from export" if waiting.narrows and suggested else ""),
        "why it waits": waiting.ground.value,
        "suggested": suggested if as_json else "\n".join(map(str, waiting.suggestions)),
    }


def _no_case(store: Store) -> list[dict[str, str]]:
    entries = store.ledger.in_state(State.SKIPPED, State.FAILED, State.SEALED)
    return [
        {"message": str(each.id), "state": each.state.value, "arrived": each.arrived[:10], "reason": each.reason}
        for each in entries
    ]


def _message_row(row: dict[str, str]) -> dict[str, str]:
    return row if row["reason"] else row | {"reason": "sealed, not drafted yet"}


def _show(rows: list[dict[str, Any]], *, as_json: bool) -> None:
    if as_json:
        for row in rows:
            click.echo(json.dumps(row, ensure_ascii=False))
    elif rows:
        table(list(rows[0]), [list(row.values()) for row in rows])
    else:
        click.echo("Nothing to list.", err=True)
