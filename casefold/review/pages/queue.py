"""The queue: what waits for a person, riskiest first, and the counts."""

from __future__ import annotations

import re
from urllib.parse import urlencode

from starlette.responses import Response

from casefold.actions.tally import council_code
from casefold.categorylist import counted, load_categories, marked
from casefold.review.room import Visit
from casefold.store.case import Case, CaseState
from casefold.store.casequery import Asked, councils_of, find_page, months_of
from casefold.store.ledger import State
from models.categories import Categories
from pipeline.draft import Kind
from pipeline.risk import Level

PAGE = 50
_MONTH = re.compile(r"\d{4}-\d\d")


def queue(visit: Visit) -> Response:
    """The queue, filtered as the address says."""
    store, categories = visit.store, load_categories(visit.config)
    asked, number = _asked(visit), max(1, _number(visit, "page", 1))
    page = find_page(store.db, asked, (number - 1) * PAGE, PAGE)
    held = store.pen.held_cases() | store.clocks.withdrawing()
    waiting = store.pen.count()
    return visit.page(
        "queue.html",
        asked=asked,
        rows=[_row(case, categories, case.id in held) for case in page.cases],
        total=page.total,
        number=number,
        pages=max(1, -(-page.total // PAGE)),
        link=lambda to: "/?" + urlencode({**_filters(asked), "page": to}),
        counts=store.cases.counts(),
        half=store.signatures.waiting(),
        waiting=waiting,
        failed=store.ledger.counts().get(State.FAILED, 0),
        states=list(CaseState),
        kinds=list(Kind),
        categories=categories.all,
        months=months_of(store.db),
        councils=[(each, council_code(each)) for each in councils_of(store.db)],
    )


def following(visit: Visit) -> Response:
    """To the next case that waits, the riskiest first; to the queue when none does."""
    page = find_page(visit.store.db, Asked(without=tuple(sorted(visit.session.skipped))), 0, 1)
    if page.cases:
        return visit.to(f"/case/{page.cases[0].id}")
    if visit.session.skipped:
        count = len(visit.session.skipped)
        visit.session.skipped.clear()
        return visit.to("/", f"That was the last one. {count} put aside in this sitting wait in the queue.")
    return visit.to("/", "That was the last one: no draft waits.")


def help_page(visit: Visit) -> Response:
    """The keys."""
    return visit.page("help.html")


def _asked(visit: Visit) -> Asked:
    state = next((each for each in CaseState if each.value == _one(visit, "state")), CaseState.DRAFT)
    kind = next((each for each in Kind if each.value == _one(visit, "kind")), None)
    month = _one(visit, "month") if _MONTH.fullmatch(_one(visit, "month")) else ""
    council = _number(visit, "council", -1)
    known = {category.id for category in load_categories(visit.config).all}
    category = _one(visit, "category") if _one(visit, "category") in known else ""
    return Asked(state, kind, category, month, council if council >= 0 else None)


def _filters(asked: Asked) -> dict[str, str]:
    return {
        "state": asked.state.value,
        "kind": asked.kind.value if asked.kind else "",
        "category": asked.category,
        "month": asked.month,
        "council": "" if asked.council is None else str(asked.council),
    }


def _one(visit: Visit, name: str) -> str:
    return next(iter(visit.query.get(name, [])), "")


def _number(visit: Visit, name: str, default: int) -> int:
    told = _one(visit, name)
    return int(told) if told.isdigit() and len(told) < 9 else default


def _row(case: Case, categories: Categories, held: bool) -> dict[str, object]:  # noqa: FBT001 - a row's cell
    return {
        "case": case,
        "issues": [marked(categories, name) for name, _ in counted(categories, case.categories)],
        "councils": [council_code(number) for number in case.councils],
        "high": case.risk is Level.HIGH,
        "held": held,
    }
