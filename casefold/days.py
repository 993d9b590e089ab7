"""Moments and days as the campaign counts them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from casefold.config import Config

_FIRST_MAIL = 1971
"""The year of the first mail: an earlier Date is a machine's that had no clock."""


def today(config: Config) -> date:
    """The present day in the campaign's zone."""
    return datetime.now(ZoneInfo(config.campaign.timezone)).date()


def moment_of(sent: datetime | None, arrived: str) -> datetime:
    """When a message was said, UTC: when it was sent, and at the latest when casefold met it (``arrived``, ISO 8601).

    A server takes a mail in seconds, casefold meets it up to a night later, and what is imported from files years
    later; so the Date header is nearer to the truth, and where it lies about the past it can only make a clock run out
    sooner.
    """
    met = datetime.fromisoformat(arrived)
    said = sent if sent and sent.year >= _FIRST_MAIL and sent < met else met
    return said.astimezone(UTC)


def day_of(config: Config, moment: datetime) -> date:
    """The day of a moment in the campaign's zone: of a message, the day of its receipt."""
    return moment.astimezone(ZoneInfo(config.campaign.timezone)).date()
