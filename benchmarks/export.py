"""How long an export takes and how much memory it needs: ``python -m benchmarks.export [cases] [forms]``.

Makes a store of so many approved cases (10,000), each with a letter of the stories under ``tests`` with its names
replaced, and writes it as CSV, JSON and SQLite in a process of its own each time; the same rows are written by Python's
own csv module beside it, without any gate.
"""

from __future__ import annotations

import csv
import itertools
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from benchmarks.gate import redacted
from casefold.configfile import read
from casefold.store import keys
from casefold.store.case import Case
from casefold.store.cases import Part
from casefold.store.store import open_store
from pipeline.draft import Consent
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise
from quality.story import load_all

STORIES = Path(__file__).parents[1] / "tests" / "stories"
WRITERS = ("csv", "json", "sqlite", "plain")


def fill(home: Path, count: int) -> None:
    """Approve so many cases."""
    keys.make(home / "keys", "seven quiet herons")
    (home / "casefold.toml").write_text("")
    texts = itertools.cycle([pseudonymise(Passage(redacted(each.body, each.mentions))) for each in load_all(STORIES)])
    with open_store(read(home / "casefold.toml"), create=True) as store:
        subject = pseudonymise(Passage("Our story"))
        for start in range(0, count, 5000):
            with store.transaction():
                for number in range(start, min(count, start + 5000)):
                    case = Case(
                        f"B2{number:06}",
                        categories=(("access-denied", 0.8),),
                        sent="2013-06-03T21:14:00+00:00",
                        consent=Consent.ANONYMISED,
                        addressees=("ICO",),
                    )
                    store.cases.approve(case, [Part(number + 1, subject, next(texts))], "organiser")


def write(form: str, home: Path) -> None:
    """Write it in one form, and print seconds and megabytes."""
    from casefold.export.csv import write_csv  # noqa: PLC0415 - in the process that is measured
    from casefold.export.gatekeeper import Gatekeeper  # noqa: PLC0415
    from casefold.export.json_lines import write_json  # noqa: PLC0415
    from casefold.export.open_database import write_database  # noqa: PLC0415
    from casefold.export.release import Release  # noqa: PLC0415

    with open_store(read(home / "casefold.toml")) as store:
        release = Release(store, read(home / "casefold.toml"), "ICO", Gatekeeper(store))
        began = time.perf_counter()
        path = home / f"out.{form}"
        if form == "plain":
            with path.open("w", newline="", encoding="utf-8") as file:
                table = csv.writer(file)
                for row in store.db.query("select case_id, subject, text from approved order by case_id"):
                    table.writerow(row.values())
        else:
            {"csv": write_csv, "json": write_json, "sqlite": write_database}[form](release, path)
        seconds = time.perf_counter() - began
    print(seconds, peak_megabytes())


def peak_megabytes() -> float:
    """The most memory that this program has held since it began; ``ru_maxrss`` also counts what its parent held."""
    told = Path("/proc/self/status").read_text(encoding="ascii")
    return int(next(line for line in told.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def main() -> None:
    """Fill, write, print."""
    if sys.argv[1:2] == ["write"]:
        write(sys.argv[2], Path(sys.argv[3]))
        return
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "campaign"
        home.mkdir(mode=0o700)
        fill(home, count)
        print(f"{count:,} cases")
        print(f"{'':<10}{'seconds':>9}{'ms a case':>11}{'MB at most':>12}")
        for form in sys.argv[2:] or WRITERS:
            command = [sys.executable, "-m", "benchmarks.export", "write", form, str(home)]
            done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
            seconds, megabytes = map(float, done.stdout.split())
            print(f"{form:<10}{seconds:>9.1f}{seconds * 1000 / count:>11.2f}{megabytes:>12.0f}")


if __name__ == "__main__":
    main()
