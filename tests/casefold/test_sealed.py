"""Nothing readable before sign-off: every byte of every file, searched for everything that is planted in the sample."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from casefold.configfile import read
from casefold.store import keys
from casefold.store.draftjson import load
from casefold.store.ledger import State
from casefold.store.store import Store, open_store
from casefold.store.vault import Sealed
from pipeline.draft import Attention
from pipeline.pseudonymise import pseudonymise

PLANTED = Path(__file__).parents[1] / "sample_planted.toml"
_LONG = 8
"""Shorter strings are searched for as they stand only, or sealed bytes and their base64 would match by chance."""


def planted() -> list[str]:
    """Every name, address, number and file name that stands anywhere in the sample."""
    table = tomllib.loads(PLANTED.read_text(encoding="utf-8"))
    return [surface for surfaces in table.values() for surface in surfaces]


def forms(surface: str) -> set[bytes]:
    """The bytes under which a surface could stand in a file."""
    cases = {surface} if len(surface) < _LONG else {surface, surface.lower(), surface.upper()}
    return {case.encode(code) for case in cases for code in ("utf-8", "utf-16-le")}


def readable(home: Path) -> set[str]:
    """What is planted and stands readable in any file that casefold wrote under this folder."""
    own = {home / "casefold.toml", home / "passphrase"}
    contents = [path.read_bytes() for path in home.rglob("*") if path.is_file() and path not in own]
    assert sum(map(len, contents)) > 100_000  # the sample is in there
    return {surface for surface in planted() if any(form in content for form in forms(surface) for content in contents)}


def test_nothing_that_was_planted_is_readable_after_an_ingest(sample) -> None:  # type: ignore[no-untyped-def]
    """Database, write-ahead log, lock and keys hold no name, no address, no number and no file name."""
    assert readable(sample.home) == set()


def test_nothing_that_was_planted_is_told_by_verbs_that_need_no_key(sample) -> None:  # type: ignore[no-untyped-def]
    """What cron and a stranger at the keyboard can see holds none of it either."""
    said = "".join(
        done.stdout + done.stderr
        for done in (sample("list"), sample("list", "--skipped"), sample("list", "--json"), sample("status"))
    )
    assert {surface for surface in planted() if len(surface) >= _LONG and surface.lower() in said.lower()} == set()


def drafts(store: Store, home: Path) -> dict[str, list[str]]:
    """The pseudonymised stories of every case, opened with the passphrase."""
    identity = keys.private(read(home / "casefold.toml"), (home / "passphrase").read_text().strip())
    told: dict[str, list[str]] = {}
    for entry in store.ledger.in_state(State.DRAFTED):
        draft = load(store.vault.get(entry.id, Sealed.DRAFT, identity))
        told.setdefault(entry.case, []).append(pseudonymise(draft.body).text)
    return told


def test_approving_one_case_makes_exactly_its_text_readable(sample) -> None:  # type: ignore[no-untyped-def]
    """One case is signed: its safe text can be read in the file, that of every other case cannot."""
    config = read(sample.home / "casefold.toml")
    with open_store(config) as store:
        told = drafts(store, sample.home)
    held = json.loads(sample("status", "--json").stdout)["held_for_pen"]
    stories = [row for row in sample.rows("list", "--json") if row["kind"] == "story" and row["categories"]]
    case = next(
        row["case"]
        for row in stories
        if row["case"] not in held and Attention.WITHDRAWAL.value not in row["needs attention"]
    )
    sample("approve", case, "--keep-doubtful")
    content = b"".join(path.read_bytes() for path in (sample.home / "data").iterdir())
    for name, texts in told.items():
        for text in texts:
            sentence = max(text.split("\n"), key=len).encode()
            assert (sentence in content) == (name == case), name
    with open_store(config) as store:
        approved = "\n".join(part.subject.text + part.text.text for part in store.cases.parts(case))
    assert readable(sample.home) <= {surface for surface in planted() if surface in approved}
