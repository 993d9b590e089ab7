"""The campaign's deadline: how long there is, and what stands between the cases and the dossier."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from casefold.config import Config
from casefold.store.case import CaseState
from casefold.store.journal import now
from casefold.store.store import Store
from pipeline.draft import Consent


@dataclass(frozen=True, slots=True)
class Countdown:
    """Where the cases stand before the deadline; rejected and withdrawn ones are left out."""

    deadline: date
    days_left: int
    """Less than 0 when it has passed."""
    addressee: str
    """To whom the dossier goes: the campaign's first."""
    not_signed: int
    without_consent: int
    """Cases without consent on record that covers the addressee."""
    on_hold: int

    def __str__(self) -> str:
        when = "today is the deadline" if not self.days_left else f"{_days(self.days_left)} left"
        return (
            f"Reminder: {when} ({self.deadline.isoformat()}): {_cases(self.not_signed)} not signed,"
            f" {self.without_consent} without consent for {self.addressee}, {self.on_hold} on hold."
        )


def countdown(store: Store, config: Config, day: date) -> Countdown | None:
    """Where the campaign stands on a day; ``None`` when it has no deadline."""
    deadline, addressee = config.campaign.deadline, next(iter(config.campaign.addressees), "")
    if deadline is None:
        return None
    cases = store.cases.all(CaseState.DRAFT, CaseState.APPROVED)
    allowed = [
        case for case in cases if case.consent in (Consent.ANONYMISED, Consent.NAMED) and addressee in case.addressees
    ]
    return Countdown(
        deadline,
        (deadline - day).days,
        addressee,
        not_signed=sum(case.state is CaseState.DRAFT for case in cases),
        without_consent=len(cases) - len(allowed),
        on_hold=sum(bool(case.hold) for case in cases),
    )


def reminder(store: Store, config: Config, day: date) -> Countdown | None:
    """What the run has to remind of on a day: once for each of ``[campaign] remind`` that is reached.

    A run that comes late says the nearest alone.
    """
    deadline = config.campaign.deadline
    reached = [days for days in config.campaign.remind if deadline and 0 <= (deadline - day).days <= days]
    where = "deadline = ? and days = ?"
    if not reached or store.db.table("reminders").count_where(where, [str(deadline), min(reached)]):
        return None
    return countdown(store, config, day)


def reminded(store: Store, config: Config, told: Countdown) -> None:
    """Record that it was said. After it was: said twice does less harm than never."""
    reached = min(days for days in config.campaign.remind if told.days_left <= days)
    with store.transaction():
        row: dict[str, str | int] = {"deadline": told.deadline.isoformat(), "days": reached, "said": now()}
        store.db.table("reminders").upsert(row, pk=("deadline", "days"))


def _days(count: int) -> str:
    return "1 day" if count == 1 else f"{count} days"


def _cases(count: int) -> str:
    return "1 case" if count == 1 else f"{count} cases"
