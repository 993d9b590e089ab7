"""What a breach may have let out: whose, what and when, from the journal and the open half alone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any, assert_never

from casefold.errors import NotAllowed
from casefold.store.case import CaseState
from casefold.store.incidents import End, Incident, What
from casefold.store.journal import write
from casefold.store.store import Store

_LEAVING = ("export", "backup", "whois", "key added", "key removed", "recovery key printed", "passphrase changed")
_SHORTEST_REASON = 10


@dataclass(frozen=True, slots=True)
class Reach:
    """How far an incident may reach."""

    readable: tuple[str, ...]
    """Cases whose approved, pseudonymised text may have been read."""
    sealed: tuple[str, ...]
    """Cases of which sealed letters and writers were within reach."""
    opens: str
    """What it takes to open what was sealed, in words."""
    writers: int
    """How many people wrote in these cases."""
    events: tuple[str, ...]
    """What the journal has from that time on that bears on it, a line each."""


def report(store: Store, what: What, since: datetime, aware: datetime) -> Incident:
    """Enter an incident; its 72 hours run from ``aware``. Raises NotAllowed for times that cannot be. Commits."""
    if since > aware:
        raise NotAllowed("The campaign cannot have become aware of it before it happened. Look at the times again.")
    with store.transaction():
        made = store.incidents.open(what, since, aware)
        write(store.db, "incident", number=made.number, what=what.value, aware=made.aware.isoformat())
    return made


def close(store: Store, number: int, end: End, reason: str) -> Incident:
    """End an incident, with a reason that holds no name and stands in the journal. Commits.

    Raises NotAllowed without a reason: who tells nobody must be able to say why (Article 33(5)).
    """
    if len(reason.strip()) < _SHORTEST_REASON:
        raise NotAllowed(
            "Say why, in a sentence without a name: --reason 'told the ICO by telephone, case reference …'"
        )
    with store.transaction():
        closed = store.incidents.close(number, end)
        write(store.db, "incident closed", number=number, end=end.value, reason=reason.strip())
    return closed


def reach(store: Store, incident: Incident) -> Reach:
    """What may have left, by the kind of incident."""
    rows = list(store.db.query(_SINCE, [incident.since.isoformat(timespec="seconds")]))
    exported = {line.split(" ", 1)[0] for row in rows if row["verb"] == "export" for line in _cases(row)}
    everything = {case.id for case in store.cases.all()}
    approved = {case.id for case in store.cases.all(CaseState.APPROVED)}
    sealed: set[str] = set()
    match incident.what:
        case What.EXPORT:
            readable, opens = exported, "nothing sealed was in it"
        case What.BACKUP:
            readable, sealed, opens = approved, everything, "an identity and its passphrase, neither of which is in it"
        case What.MACHINE:
            readable, sealed = approved, everything
            opens = "identity.age, if it was there, and the passphrase; guessed names can be tested with its index.key"
        case What.KEY:
            readable, sealed, opens = approved, everything, "nothing more, for whoever has a copy of the store too"
        case What.OTHER:
            readable, sealed, opens = approved | exported, everything, "an identity and its passphrase"
        case _:
            assert_never(incident.what)
    people = _writers(store, readable | sealed)
    return Reach(tuple(sorted(readable)), tuple(sorted(sealed)), opens, people, tuple(map(_line, rows)))


_SINCE = f"select * from journal where at >= ? and verb in ({', '.join(repr(verb) for verb in _LEAVING)}) order by id"  # noqa: S608 - our own words


def _cases(row: dict[str, Any]) -> list[str]:
    return list(json.loads(row["detail"])["cases"])


def _line(row: dict[str, Any]) -> str:
    detail = json.loads(row["detail"])
    cases = [line.split(" ", 1)[0] for line in detail.get("cases", [])] or [row["case_id"]]
    told = " ".join(filter(None, [row["verb"], *cases, f"to {detail['addressee']}" if "addressee" in detail else ""]))
    return f"{row['at']}  {row['actor']}  {told}"


def _writers(store: Store, cases: set[str]) -> int:
    found = {row["hash"] for row in store.db.table("writers").rows if row["case_id"] in cases}
    return len(found)
