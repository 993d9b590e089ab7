"""How look-ups slow down as a store grows: list, show, follow-up, drafting and export check at 1k, 10k and 100k cases.

    python -m benchmarks.store [--cases 1000 10000 100000]

Each store holds, for every case, a writer, two messages with their sealed drafts, and ten names, and is asked through
the rooms of ``casefold.store`` as the verbs ask it. Times are medians, in milliseconds, with the file open.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from casefold.cli.status import facts_of
from casefold.config import Config
from casefold.config import Store as StoreConfig
from casefold.export import gate
from casefold.store import keys
from casefold.store.blind import Use, blind
from casefold.store.case import Case
from casefold.store.ledger import State
from casefold.store.places import Mailbox
from casefold.store.store import Store, open_store
from casefold.store.vault import Sealed
from ingest.arrival import Form
from pipeline.draft import Attention
from pipeline.mention import MentionType
from pipeline.roster import NewName

ASKED = 60
NAMES = 10
TEXT = "[Child 1] was moved in May, and nobody told us why the panel had met without her. " * 25


def letter(number: int) -> bytes:
    """An invented mail."""
    return f"From: parent{number}@example.com\r\nMessage-ID: <{number}@example.com>\r\n\r\nOur story.\r\n".encode()


def fill(store: Store, key: bytes, before: int, cases: int, chance: random.Random) -> None:
    """Add cases to a store that holds some: the first as the rooms of the store write it, the others after it."""
    if not before:
        with store.transaction():
            _first(store)
    tables = ("cases", "messages", "locations", "sealed")
    like = {table: next(iter(store.db[table].rows)) for table in tables}
    for start in range(max(before, 1), cases, 2000):
        rows: dict[str, list[dict[str, object]]] = {table: [] for table in (*tables, "writers", "names")}
        for number in range(start, min(start + 2000, cases)):
            _like_it(key, like, rows, number, chance)
        with store.transaction():
            for table, added in rows.items():
                columns = ", ".join(added[0])
                marks = ", ".join(f":{column}" for column in added[0])
                store.db.conn.executemany(f"insert or ignore into {table} ({columns}) values ({marks})", added)  # noqa: S608 - constant names


def _first(store: Store) -> None:
    case = Case(store.cases.new_id())
    store.cases.save(case)
    entry, _ = store.ledger.meet(letter(0), Form.RFC822)
    store.places.met(Mailbox("inbox", "INBOX", 7).place(entry.id), entry.id)
    store.ledger.settle(entry.id, State.DRAFTED, case=case.id, message_id_hash=store.ledger.hash_message_id("0"))
    store.db.table("sealed").insert({"message": entry.id, "kind": Sealed.DRAFT.value, "blob": bytes(500)})


def _like_it(
    key: bytes,
    like: dict[str, dict[str, object]],
    rows: dict[str, list[dict[str, object]]],
    number: int,
    chance: random.Random,
) -> None:
    attention = [chance.choice(list(Attention)).name] if chance.random() < 0.1 else []
    urgency = list(Attention.__members__).index(attention[0]) if attention else 99
    case = f"X{number:06}"
    rows["cases"].append(like["cases"] | {"id": case, "attention": json.dumps(attention), "urgency": urgency})
    rows["writers"].append({"hash": blind(key, Use.WRITER, f"parent{number}@example.com"), "case_id": case})
    for part in (0, 1):
        message = number * 2 + part
        mark = {"message_id_hash": blind(key, Use.MESSAGE_ID, f"{message}@example.com")}
        mark |= {"id": message, "case_id": case, "fingerprint": blind(key, Use.CONTENT, letter(message))}
        rows["messages"].append(like["messages"] | mark)
        rows["locations"].append(like["locations"] | {"uid": message, "message": message})
        rows["sealed"].append(like["sealed"] | {"message": message})
    for each in range(NAMES):
        name = {"hash": blind(key, Use.NAME, f"name{number}x{each}"), "scope": case, "type": "child", "number": each}
        rows["names"].append(name | {"ordinary": 0, "confirmed": 1})


def questions(store: Store, config: Config, cases: int, chance: random.Random) -> dict[str, Callable[[], object]]:
    """What the verbs and a run ask."""
    ids = [row["id"] for row in store.db.query("select id from cases limit 5000")]

    def show() -> object:
        case = store.cases.get(chance.choice(ids))
        return [store.vault.has(entry.id, Sealed.DRAFT) for entry in store.ledger.of_case(case.id)]

    def follow_up() -> object:
        number = chance.randrange(cases)
        answered = store.ledger.cases_answered((f"{number * 2}@example.com",))
        return store.cases.of_writer(f"parent{number}@example.com"), answered

    def draft() -> object:
        roster = store.register.roster(chance.choice(ids))
        return roster.empty, roster.known("name1x1")

    def new_case() -> object:
        with store.transaction():
            case = Case(store.cases.new_id())
            store.cases.save(case)
            store.register.learn(case.id, [NewName("Bartholomew", MentionType.CHILD, 1)])
        return case

    return {
        "list, first page": lambda: store.cases.pressing(limit=100),
        "status": lambda: facts_of(store, config),
        "show": show,
        "follow-up": follow_up,
        "known mail met again": lambda: store.ledger.meet(letter(chance.randrange(cases * 2)), Form.RFC822),
        "names while drafting": draft,
        "new case": new_case,
        "export check of a case": lambda: gate.check(store.register, chance.choice(ids), "story", TEXT),
    }


def asked(question: Callable[[], object]) -> float:
    """Milliseconds, median."""
    told = []
    for _ in range(ASKED):
        began = time.perf_counter()
        question()
        told.append((time.perf_counter() - began) * 1000)
    return statistics.median(told)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=int, nargs="*", default=[1_000, 10_000, 100_000])
    sizes = sorted(parser.parse_args().cases)
    chance = random.Random(1)  # noqa: S311 - the same store each time
    table: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as home:
        config = Config(store=StoreConfig(Path("casefold.db")), folder=Path(home))
        keys.make(config.keys_folder, "seven quiet herons")
        with open_store(config, create=True) as store:
            store.db.execute("pragma synchronous = off")  # while it is filled
            held = 0
            for size in sizes:
                fill(store, keys.public(config).index_key, held, size, chance)
                held = size
                for name, question in questions(store, config, size, chance).items():
                    table.setdefault(name, []).append(asked(question))
    print(f"{'ms, median':24}" + "".join(f"{size:>10,}" for size in sizes))
    for name, row in table.items():
        print(f"{name:24}" + "".join(f"{each:10.2f}" for each in row))


if __name__ == "__main__":
    main()
