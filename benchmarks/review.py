"""How quick the sign-off page is: ``python -m benchmarks.review [cases]``.

Makes a store of so many cases (100,000), serves it as ``casefold review`` does, and asks for pages of the queue over
HTTP, each filter ten times. Datasette, where it is installed, serves the same table with the same filters beside it:
the tool that most people would look at a SQLite file with.
"""

from __future__ import annotations

import http.client
import random
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from casefold.configfile import read
from casefold.review.room import COOKIE
from casefold.store import keys
from casefold.store.case import Case, CaseState, row_of
from casefold.store.store import open_store
from models.categories import load
from pipeline.draft import Attention, Kind
from served import served

TIMES = 10
PAGES = {
    "first page": ("/", "state=draft"),
    "page 100": ("/?page=100", "state=draft&_next=4950"),
    "one kind": ("/?kind=story", "state=draft&kind=story"),
    "one issue": ("/?category=access-denied", "state=draft&categories__contains=access-denied"),
    "one month": ("/?month=2013-06", "state=draft&sent__startswith=2013-06"),
    "one council": ("/?council=7", "state=draft&councils__arraycontains=7"),
}


def fill(home: Path, count: int) -> None:
    """Make a store of so many cases of all kinds."""
    keys.make(home / "keys", "seven quiet herons")
    (home / "casefold.toml").write_text("")
    drawn = random.Random(1)  # noqa: S311 - invented cases
    issues = [category.id for category in load().all]
    with open_store(read(home / "casefold.toml"), create=True) as store, store.transaction():
        store.db.table("numbers").insert_all({"scope": "", "type": "council", "number": at} for at in range(1, 151))
        store.db.table("cases").insert_all(
            row_of(
                Case(
                    f"B2{number:06}",
                    state=drawn.choice(list(CaseState)),
                    kind=drawn.choice(list(Kind)),
                    categories=tuple((name, 0.8) for name in drawn.sample(issues, 2)),
                    councils=(drawn.randint(1, 150),),
                    sent=f"20{drawn.randint(10, 26)}-{drawn.randint(1, 12):02}-03T00:00:00+00:00",
                    attention=tuple(each for each in Attention if drawn.random() < 0.05),
                )
            )
            for number in range(count)
        )


def milliseconds(port: int, path: str, cookie: str = "") -> float:
    """The median time in which a page comes, from the request to its last byte."""
    taken = []
    for _ in range(TIMES):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        began = time.perf_counter()
        connection.request("GET", path, headers={"Host": f"localhost:{port}", "Cookie": cookie})
        answer = connection.getresponse()
        answer.read()
        taken.append((time.perf_counter() - began) * 1000)
        assert answer.status == 200, (path, answer.status)  # noqa: S101 - a refused page is no figure
        connection.close()
        time.sleep(0.05)
    return statistics.median(taken)


def peer(store: Path) -> tuple[subprocess.Popen[bytes], int] | None:
    """Datasette on a copy of the store, for it may want to write beside it; ``None`` where it is not installed."""
    script = Path(sys.executable).parent / "datasette"
    if not script.exists():
        return None
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        port = door.getsockname()[1]
    process = subprocess.Popen(
        [script, "serve", store, "-p", str(port), "--setting", "facet_time_limit_ms", "20000"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(100):
        with socket.socket() as door:
            if door.connect_ex(("127.0.0.1", port)) == 0:
                return process, port
        time.sleep(0.2)
    process.kill()
    return None


def main() -> None:
    """Fill, serve, ask, print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "campaign"
        home.mkdir(mode=0o700)
        fill(home, count)
        config = read(home / "casefold.toml")
        identity = keys.private(config, "seven quiet herons")
        with served(config) as room:
            cookie = f"{COOKIE}={room.enter(identity).token}"
            ours = {name: milliseconds(room.port, path, cookie) for name, (path, _) in PAGES.items()}
        copy = shutil.copy(config.store_path, Path(folder) / "copy.db")
        running = peer(Path(copy))
        theirs = {}
        if running:
            process, port = running
            try:
                theirs = {
                    name: milliseconds(port, f"/copy/cases?_size=50&_sort=urgency&{query}")
                    for name, (_, query) in PAGES.items()
                }
            finally:
                process.terminate()
                process.wait()
    print(f"{count:,} cases; milliseconds, median of {TIMES}")
    print(f"{'':<14}{'casefold':>10}{'Datasette':>12}")
    for name in PAGES:
        print(f"{name:<14}{ours[name]:>10.0f}{theirs.get(name, float('nan')):>12.0f}")


if __name__ == "__main__":
    main()
