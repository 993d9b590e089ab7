"""What a store holds, told so that two stores can be compared: numbers and case ids are drawn at random in each."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from casefold.config import Config
from casefold.store.store import open_store


@dataclass(frozen=True)
class Holding:
    """The outcome of taking mail in, whatever happened on the way."""

    messages: dict[str, tuple[str, str, str]]
    """Fingerprint: state, reason and kind."""
    cases: frozenset[tuple[frozenset[str], str, str, str]]
    """The fingerprints of each case's messages, with its kind, categories and consent."""
    sealed: dict[str, tuple[str, ...]]
    """Fingerprint: the kinds of what is sealed of it."""
    places: frozenset[tuple[str, int, str | None]]
    """Mailbox, UID and the fingerprint of what stands there."""
    names: dict[str, int]
    """Type: how many surfaces the register knows."""


def holding(config: Config) -> Holding:
    """What the store holds. Fails when it is not whole: a case without messages, a blob or a name without its owner."""
    with open_store(config) as store:
        assert next(store.db.query("pragma integrity_check"))["integrity_check"] == "ok"
        marks = {row["id"]: row["fingerprint"] for row in store.db["messages"].rows}
        messages = {r["fingerprint"]: (r["state"], r["reason"], r["kind"]) for r in store.db["messages"].rows}
        members, sealed = defaultdict(set), defaultdict(list)
        for row in store.db["messages"].rows:
            members[row["case_id"]].add(row["fingerprint"])
        for row in store.db.query("select message, kind from sealed order by message, kind"):
            sealed[marks[row["message"]]].append(row["kind"])
        facts = {row["id"]: (row["kind"], row["categories"], row["consent"]) for row in store.db["cases"].rows}
        assert facts.keys() == members.keys() - {""}
        names: dict[str, int] = defaultdict(int)
        for row in store.db["names"].rows:
            assert row["scope"] in {"", *facts}
            names[row["type"]] += 1
        assert {row["message"] for row in store.db["words"].rows} <= marks.keys()
        places = frozenset((r["mailbox"], r["uid"], marks.get(r["message"])) for r in store.db["locations"].rows)
        cases = frozenset((frozenset(members[case]), *told) for case, told in facts.items())
        return Holding(messages, cases, {mark: tuple(kinds) for mark, kinds in sealed.items()}, places, dict(names))
