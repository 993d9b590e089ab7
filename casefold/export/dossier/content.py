"""What stands in a dossier, whatever its form: chapters by issue, charts, cases, an index, and how it was made."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from casefold.categorylist import load_categories
from casefold.days import today
from casefold.export.release import Leaving, Release
from casefold.export.selection import LeftOut
from casefold.reviewsettings import Signers
from casefold.store.case import CaseState
from casefold.store.ledger import State
from models.measured import MEASURED

BAND = 5
"""Counts below this are told as "<5" where they are by council or year (ONS, disclosure control for small numbers)."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A row of a chart."""

    name: str
    count: int
    banded: bool = False

    @property
    def told(self) -> str:
        """The count as it is told."""
        return f"<{BAND}" if self.banded and 0 < self.count < BAND else str(self.count)

    @property
    def length(self) -> int:
        """The count as it is drawn: every small one as long as the next."""
        return BAND - 1 if self.banded and 0 < self.count < BAND else self.count


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart with its numbers."""

    title: str
    bars: tuple[Bar, ...]

    @property
    def description(self) -> str:
        """All of it in words, for who cannot see it."""
        return f"{self.title}: " + "; ".join(f"{bar.name} {bar.told}" for bar in self.bars) + "."


@dataclass(frozen=True, slots=True)
class Quotation:
    """Signed words that show an issue, and the case that they are from."""

    case: str
    words: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """An issue and what shows it."""

    id: str
    title: str
    description: str
    cases: int
    quotations: tuple[Quotation, ...]
    without: tuple[str, ...]
    """Cases that report it, but in which no sentence is marked."""


@dataclass(frozen=True, slots=True)
class Dossier:
    """The whole of it; every text in it was let through."""

    campaign: str
    addressee: str
    day: date
    made: tuple[tuple[str, str], ...]
    """How it was made: what was done, and how many it concerns."""
    charts: tuple[Chart, ...]
    chapters: tuple[Chapter, ...]
    cases: tuple[Leaving, ...]
    councils: tuple[tuple[str, tuple[str, ...]], ...]
    """A council's code, and the cases that speak of it."""

    @property
    def title(self) -> str:
        """What stands on its first page."""
        return f"Cases for {self.addressee}"

    @property
    def told_day(self) -> str:
        """``26 November 2026``."""
        return f"{self.day.day} {self.day:%B %Y}"


NOTICE = (
    "This document is pseudonymised, not anonymous. Names, places and dates have been replaced; while the campaign"
    " holds the key it is still personal data. Knowingly or recklessly re-identifying a person from it without the"
    " consent of the controller is an offence under section 171 of the Data Protection Act 2018."
)


def build(release: Release) -> Dossier:
    """Put it together; what must not leave is remembered by the release's gatekeeper."""
    let = release.gatekeeper.let
    cases = tuple(release.cases())
    categories = load_categories(release.config)
    chapters = []
    for category in categories.all:
        bearing = [(case, issue) for case in cases for issue in case.issues if issue.id == category.id]
        if bearing:
            quotations = tuple(Quotation(case.id, each.words) for case, issue in bearing for each in issue.evidence)
            without = tuple(case.id for case, issue in bearing if not issue.evidence)
            title = let("-", "chapter", category.title)
            told = let("-", "chapter", category.description)
            chapters.append(Chapter(category.id, title, told, len(bearing), quotations, without))
    return Dossier(
        campaign=let("-", "title", release.config.campaign.name),
        addressee=let("-", "title", release.addressee),
        day=today(release.config),
        made=_made(release, len(cases)),
        charts=_charts(cases, chapters),
        chapters=tuple(chapters),
        cases=cases,
        councils=_index(cases),
    )


def _charts(cases: Iterable[Leaving], chapters: Iterable[Chapter]) -> tuple[Chart, ...]:
    cases = list(cases)
    years = Counter(case.month[:4] or "no date" for case in cases)
    councils = Counter(council for case in cases for council in case.councils)
    return (
        Chart("Cases by issue", tuple(Bar(chapter.title, chapter.cases) for chapter in chapters)),
        Chart("Cases by year", tuple(Bar(year, years[year], banded=True) for year in sorted(years))),
        Chart("Cases by council", tuple(Bar(name, councils[name], banded=True) for name in sorted(councils))),
    )


def _index(cases: Iterable[Leaving]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, list[str]] = {}
    for case in cases:
        for council in case.councils:
            found.setdefault(council, []).append(case.id)
    return tuple((council, tuple(found[council])) for council in sorted(found))


def _made(release: Release, leaving: int) -> tuple[tuple[str, str], ...]:
    store = release.store
    messages, states = store.ledger.counts(), store.cases.counts()
    received = sum(messages.values())
    signers = {
        Signers.ONE: "each case was read and signed by one person, who could open the original",
        Signers.TWO: "each case was read and signed by two people with a key each, who could open the original",
        Signers.TWO_HIGH_RISK: "each case was read and signed by one person, or by two where risk was high",
    }
    gone = release.left_out
    left_out = [(f"Left out: {reason.value}", str(gone[reason])) for reason in LeftOut if gone[reason]]
    hidden = (
        f"Names, places and numbers that the program hid by itself in {MEASURED.letters} invented letters that it had"
        " not seen, before a person read them"
    )
    return (
        ("Messages received", str(received)),
        ("Of these no case, with the reason on record", str(messages.get(State.SKIPPED, 0))),
        ("Of these kept sealed because they could not be read", str(messages.get(State.FAILED, 0))),
        ("Cases made of the others", str(sum(states.values()))),
        (f"Signed off: {signers[release.config.review.signatures]}", str(states[CaseState.APPROVED])),
        *left_out,
        ("In this document", str(leaving)),
        (hidden, f"{MEASURED.hidden:.1%}"),
    )
