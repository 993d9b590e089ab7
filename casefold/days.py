"""Days as the campaign counts them: in its own time zone."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from casefold.config import Config
from ingest.message import Message


def today(config: Config) -> date:
    """The present day in the campaign's zone."""
    return datetime.now(ZoneInfo(config.campaign.timezone)).date()


def day_of_receipt(config: Config, message: Message, arrived: str) -> date:
    """The day on which a message counts as received: when it was sent, and at the latest when casefold met it.

    A server takes a mail in seconds, casefold meets it up to a night later, and what is imported from files years
    later; so the Date header is nearer to the truth, and where it lies it can only make a clock run out sooner.
    ``arrived`` is the ledger's moment, ISO 8601.
    """
    zone = ZoneInfo(config.campaign.timezone)
    met = datetime.fromisoformat(arrived)
    first = message.sent if message.sent and message.sent < met else met
    try:
        return first.astimezone(zone).date()
    except OverflowError:  # a Date in the year 1, an hour before that calendar begins
        return met.astimezone(zone).date()
