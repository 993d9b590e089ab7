"""Erasing a case, or all of a writer: what would go, then rows and bytes, with proof and a certificate."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from casefold.config import Config
from casefold.errors import CasefoldError, NotAllowed
from casefold.store.erasure import conditions, count_rows, delete_rows, found_in_files, marks_of, still_there
from casefold.store.journal import write
from casefold.store.scrub import scrub, settle_log
from casefold.store.store import Store
from casefold.store.tombstones import ERASED


@dataclass(frozen=True, slots=True)
class Sent:
    """An export that carried a case: what is out cannot be taken back, only asked back."""

    case: str
    at: str
    addressee: str
    format: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What an erasure would take away. Nothing has happened yet."""

    cases: tuple[str, ...]
    """Cases that go whole."""
    messages: tuple[int, ...]
    """Messages that go, of these cases and of none."""
    shared: tuple[str, ...] = ()
    """Cases that others write in too: they stay without these messages, and any approval of them falls."""
    writers: tuple[str, ...] = field(default=(), repr=False)
    """Keyed hashes of the writers whose older mail is refused from now on."""
    rows: Counter[str] = field(default_factory=Counter)
    sent: tuple[Sent, ...] = ()
    on_server: int = 0
    """Places on mail servers where these messages were met."""
    unattributed: int = 0
    """Messages without a case that came in before casefold kept whose they are: none of these is found by a writer."""


@dataclass(frozen=True, slots=True)
class Erased:
    """What an erasure did, and the proof."""

    plan: Plan
    marks: int
    """Stretches of bytes by which what was erased could be known again."""
    found_before: int
    found_after: int
    """Always 0: else CasefoldError is raised."""


def plan_case(store: Store, config: Config, case_id: str) -> Plan:
    """What erasing a case would take away. Raises NoSuchCase.

    Its writers' older mail is refused from then on, unless they write in another case too, or are the campaign's own
    accounts: what the organiser has passed on has her address.
    """
    case = store.cases.get(case_id).id
    writers = [row["hash"] for row in store.db.table("writers").rows_where("case_id = ?", [case])]
    only_here = [mark for mark in writers if store.db.table("writers").count_where("hash = ?", [mark]) == 1]
    only_here = [mark for mark in only_here if mark not in _own(store, config)]
    messages = [entry.id for entry in store.ledger.of_case(case)]
    return _planned(store, [case], messages, [], only_here)


def plan_writer(store: Store, config: Config, address: str) -> Plan:
    """What erasing a writer would take away.

    Raises NotAllowed when the store knows nothing of this address, and for an account of the campaign: whatever the
    organiser has passed on would go.
    """
    mark = store.tombstones.writer(address.strip())
    if mark and mark in _own(store, config):
        raise NotAllowed("This is the campaign's own account. Erase what was passed on from it case by case.")
    cases = [row["case_id"] for row in store.db.table("writers").rows_where("hash = ?", [mark])]
    hers = store.ledger.of_writer(mark)
    if not mark or not (cases or hers):
        raise NotAllowed("The store knows no message from this address. Nothing was erased.")
    shared = [case for case in cases if store.db.table("writers").count_where("case_id = ?", [case]) > 1]
    alone = [case for case in cases if case not in shared]
    messages = {message for message, case in hers if case in shared or case not in alone}
    messages |= {entry.id for case in alone for entry in store.ledger.of_case(case)}
    return _planned(store, alone, sorted(messages), shared, [mark])


def _own(store: Store, config: Config) -> set[str]:
    return {store.tombstones.writer(account.username) for account in config.imap}


def _planned(store: Store, cases: list[str], messages: list[int], shared: list[str], writers: list[str]) -> Plan:
    rows = count_rows(store.db, conditions(store.db, cases, messages))
    places = sum(store.db.table("locations").count_where("message = ?", [message]) for message in messages)
    unknown = store.db.table("messages").count_where("writer = '' and case_id = '' and reason <> ?", [ERASED])
    sent = sent_of(store, {*cases, *shared})
    return Plan(tuple(cases), tuple(messages), tuple(shared), tuple(writers), rows, sent, places, unknown)


def sent_of(store: Store, cases: set[str]) -> tuple[Sent, ...]:
    """The exports that carried any of these cases, oldest first."""
    found = []
    for row in store.db.query("select at, detail from journal where verb = 'export' order by id"):
        told: dict[str, Any] = json.loads(row["detail"])
        carried = {str(line).split(" ", 1)[0] for line in told["cases"]}
        found += [Sent(case, row["at"], told["addressee"], told["format"]) for case in sorted(carried & cases)]
    return tuple(found)


def erase(store: Store, plan: Plan) -> Erased:
    """Erase what was planned. Raises StoreBusy before anything happened when another process has the store open.

    Raises CasefoldError when a trace is left in the file after all, which is a fault to report.
    """
    settle_log(store.db)
    where = conditions(store.db, plan.cases, plan.messages)
    marks = marks_of(store.db, where)
    before = found_in_files(store.path, marks)
    with store.transaction():
        gone = delete_rows(store.db, where)
        for message in plan.messages:
            store.tombstones.empty(message)
        for mark in plan.writers:
            store.db.execute("delete from writers where hash = ?", [mark])
            store.tombstones.raise_for(mark)
        for case in plan.shared:
            store.cases.void(store.cases.get(case))
            write(store.db, "erased in part", case, rows=sum(gone.values()))
        for case in plan.cases:
            write(store.db, "erased", case, messages=len(plan.messages), exports=len(plan.sent))
        if not plan.cases and not plan.shared:
            write(store.db, "erased", messages=len(plan.messages))
    _clear(store)
    marks -= still_there(store.db, marks)
    if left := found_in_files(store.path, marks):
        raise CasefoldError(
            f"The rows are gone, but {len(left)} traces of them are left in the file. Please report it."
        )
    return Erased(plan, len(marks), len(before & marks), 0)


def finish(store: Store) -> bool:
    """Clear away the bytes of an erasure, or of old hashes, where that was cut short. Whether there was such a one."""
    query = f"select verb from journal where verb in {_STEPS} order by id desc limit 1"  # noqa: S608 - our own words
    last = next(iter(store.db.query(query)), None)
    if last is None or last["verb"] == _CLEARED:
        return False
    _clear(store)
    return True


_CLEARED = "erased bytes cleared"
_STEPS = ("erased", "erased in part", "index key replaced", "index made anew", _CLEARED)


def _clear(store: Store) -> None:
    scrub(store.db)
    with store.transaction():
        write(store.db, _CLEARED)
