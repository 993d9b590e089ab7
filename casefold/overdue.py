"""Whether the nightly run has stopped going well without anybody noticing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from casefold.store.store import Store

_AHEAD = timedelta(hours=1)
"""A run that ended further in the future was dated by a clock that was wrong, then or now."""


def overdue(store: Store, hours: float, at: datetime | None = None) -> str:
    """What to say when no run has gone well for so many hours; empty when one has. 0 hours: nobody asks.

    A run goes well when every account and folder was read and the counts agreed; a message that failed is kept and
    told elsewhere. ``at`` is the present moment when left out.
    """
    if not hours:
        return ""
    moment = at or datetime.now(UTC)
    well, last = store.runs.last(well=True), store.runs.last()
    if well is None:
        return f"No run has ever gone well{_and_the_last(last is not None)} Look with: casefold run"
    since = moment - well.moment
    if since < -_AHEAD:
        return f"The last run that went well is dated {well.ended}, which is yet to come. Set this machine's clock."
    if since <= timedelta(hours=hours):
        return ""
    count = round(since.total_seconds() / 3600)
    tried = last is not None and last.moment > well.moment
    return f"No run has gone well for {count} hours, since {well.ended}{_and_the_last(tried)} Look with: casefold run"


def _and_the_last(tried: bool) -> str:  # noqa: FBT001 - private, and read where it is called
    return ", though some were tried." if tried else "."
