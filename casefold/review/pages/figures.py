"""The campaign in figures: cases by issue, month and council, how old the queue is, what the detector had missed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from starlette.responses import Response

from casefold.actions.tally import UNSURE, Tally, tallies
from casefold.categorylist import load_categories
from casefold.days import today
from casefold.review.room import Visit
from casefold.store.case import CaseState

_AGES = ((7, "up to a week"), (28, "up to four weeks"), (91, "up to three months"))
_OLDER = "more than three months"


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of a chart and of its table."""

    name: str
    draft: int
    approved: int


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its table."""

    key: str
    title: str
    bars: tuple[Bar, ...]

    @property
    def most(self) -> int:
        """The longest bar."""
        return max((bar.draft + bar.approved for bar in self.bars), default=0) or 1


def show(visit: Visit) -> Response:
    """The page."""
    cases = visit.store.cases.all()
    told = tallies(cases)
    titles = {category.id: category.title for category in load_categories(visit.config).all} | {UNSURE: "unsure"}
    charts = [
        _chart("issues", "Cases by issue", told.category, titles, by_size=True),
        _chart("months", "Cases by month", told.month, {}),
        _chart("councils", "Cases by council", told.council, {}, by_size=True),
        _ages(visit),
    ]
    deadline = visit.config.campaign.deadline
    return visit.page(
        "figures.html",
        charts=charts,
        by_hand=visit.store.edits.added_by_hand(),
        counts=visit.store.cases.counts(),
        days=(deadline - today(visit.config)).days if deadline else None,
    )


def _chart(key: str, title: str, tally: Tally, titles: dict[str, str], *, by_size: bool = False) -> Chart:
    bars = [Bar(titles.get(name, name), tally.draft[name], tally.approved[name]) for name in tally.names]
    if by_size:
        bars.sort(key=lambda bar: (-bar.draft - bar.approved, bar.name))
    return Chart(key, title, tuple(bars))


def _ages(visit: Visit) -> Chart:
    counts = dict.fromkeys([name for _, name in _AGES] + [_OLDER], 0)
    now = datetime.now(UTC)
    for case in visit.store.cases.all(CaseState.DRAFT):
        days = (now - datetime.fromisoformat(case.created)).days
        counts[next((name for most, name in _AGES if days <= most), _OLDER)] += 1
    return Chart(
        "ages", "For how long drafts have waited", tuple(Bar(name, number, 0) for name, number in counts.items())
    )
