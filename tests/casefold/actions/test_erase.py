"""Erasing: rows and bytes gone, nothing of others touched, and no later run brings it back."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest

import documents
from casefold.actions.certificate import certificate
from casefold.actions.erase import erase, plan_case, plan_writer
from casefold.config import Config, Imap
from casefold.configfile import read
from casefold.errors import NoSuchCase, NotAllowed, StoreBusy
from casefold.intake import Intake, Outcome
from casefold.store.cases import Part
from casefold.store.erasure import STAY, found_in_files, tables_with
from casefold.store.journal import faults, write
from casefold.store.ledger import State
from casefold.store.reviewtables import SEARCH
from casefold.store.store import Store, open_store
from casefold.store.tombstones import ERASED
from casefold.store.vault import Sealed
from casefold.voices import load_drafter
from ingest.arrival import Form
from pipeline.drafting import Drafter
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise

RUTH, ADA = "ruth@example.com", "ada@example.com"
STORY = "My son Bartholomew goes to Greenhollow School. The report was sent to the council before we had seen it. {}"
DOCUMENT = "Bartholomew was seen by Dr Amberwell at Thistledown School."


def mail(number: str, writer: str, body: str, **headers: str) -> bytes:
    """An invented mail."""
    told = {"From": f"A Parent <{writer}>", "To": "stories@example.org", "Subject": f"Our story {number}"}
    told |= {"Date": "Mon, 03 Jun 2013 21:15:00 +0100", "Message-ID": f"<{number}@example.com>"} | headers
    return ("".join(f"{name}: {value}\r\n" for name, value in told.items()) + f"\r\n{body}\r\n").encode()


MAILS = {
    "ruth1": mail("ruth1", RUTH, STORY.format("We heard of it a year later.")),
    "ruth2": documents.mail("See attached.", {"report.docx": documents.docx(DOCUMENT)}).replace(
        b"From: ", b"From: A Parent <ruth@example.com>\nX-Was: ", 1
    ),
    "ada": mail("ada", ADA, STORY.format("Nobody said sorry.")),
    "away": mail("away", RUTH, "I am away.", **{"Auto-Submitted": "auto-replied"}),
    "blank": mail("blank", RUTH, "", Subject=""),
}


@pytest.fixture(scope="module")
def drafter() -> Drafter:
    """The shipped models, loaded once."""
    return load_drafter()


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory, made_keys: Path, drafter: Drafter) -> Path:
    """A campaign that holds the mails, one case of it signed and exported. To be copied."""
    home = tmp_path_factory.mktemp("full") / "campaign"
    home.mkdir(mode=0o700)
    shutil.copytree(made_keys, home / "keys")
    (home / "casefold.toml").write_text("")
    config = read(home / "casefold.toml")
    with open_store(config, create=True) as store:
        take(store, config, drafter, *MAILS.values())
        case = store.cases.get(store.cases.of_writer(RUTH)[0])
        passage = Passage("The approved words of this one story, long enough to be looked for.", (), ())
        safe = pseudonymise(passage)
        with store.transaction():
            store.cases.approve(case, [Part(store.ledger.of_case(case.id)[0].id, safe, safe)], "tester")
            store.register.decide(case.id, "Nutmegwell")
            write(store.db, "export", format="csv", addressee="ICO", cases=[f"{case.id} 00ff"])
    return home


def take(store: Store, config: Config, drafter: Drafter, *mails: bytes) -> list[Outcome]:
    """Take mails in, as a run does."""
    intake = Intake(store, config, lambda: drafter)
    return [intake.take(each, Form.RFC822) for each in mails]


@pytest.fixture
def home(full: Path, tmp_path: Path) -> Config:
    """This test's own copy."""
    shutil.copytree(full, tmp_path / "copy")
    return read(tmp_path / "copy" / "casefold.toml")


@pytest.fixture
def opened(home: Config) -> Iterator[Store]:
    """Its open store."""
    with open_store(home) as store:
        yield store


def bytes_of(store: Store) -> bytes:
    """Every byte of the database and of what SQLite keeps beside it."""
    return b"".join(path.read_bytes() for path in store.path.parent.glob("casefold.db*"))


def state(store: Store) -> dict[str, list[dict[str, object]]]:
    """All rows of all tables."""
    return {name: list(store.db.table(name).rows) for name in store.db.table_names()}


def test_every_table_is_reached_or_left_on_purpose(store: Store) -> None:
    """A new table must have a column by which a case's rows are found, or stand here with its reason."""
    reached = {name for column in ("case_id", "scope", "message") for name in tables_with(store.db, column)}
    left = {
        "cases",  # by their id
        "_sqlite_migrations",  # names of migrations
        "backups",  # files
        *(name for name in store.db.table_names() if name.startswith(SEARCH)),  # made anew of what "approved" holds
        "folders",  # counts
        "index_mark",  # a keyed hash of fixed words
        "incidents",  # kinds and times
        "journal_head",  # a count and a hash
        "reference_lists",  # public registers
        "reference_names",
        "reminders",  # days
        "runs",  # counts
        "tombstones",  # what keeps erased mail away
    }
    assert set(store.db.table_names()) <= reached | left | STAY


def test_a_plan_changes_nothing(opened: Store, home: Config) -> None:
    """The dry run counts rows, and the same rows are there after it."""
    before = state(opened)
    plan = plan_writer(opened, home, f" {RUTH.upper()} ")
    assert len(plan.messages) == 4  # two of the case, an automatic answer, one without text
    assert plan.rows["sealed"] >= 8
    assert [each.addressee for each in plan.sent] == ["ICO"]
    assert state(opened) == before


def test_a_writer_is_gone_and_another_is_not(opened: Store, home: Config) -> None:
    """No row, no blob, no approved word, no hash of hers in any byte; the other's case is whole."""
    hers = opened.cases.of_writer(RUTH)[0]
    (theirs,) = opened.cases.of_writer(ADA)
    blobs = [bytes(row["blob"]) for row in opened.db["sealed"].rows]
    kept = {(row["message"], row["kind"]) for row in opened.db["sealed"].rows if row["message"] == 3}
    secret_hashes = [opened.register.hash(name) for name in ("Amberwell", "Thistledown School", "Nutmegwell")]
    shared_hash = opened.register.hash("Greenhollow School")
    assert all(mark.encode() in bytes_of(opened) for mark in (*secret_hashes, shared_hash))
    plan = plan_writer(opened, home, RUTH)
    done = erase(opened, plan)
    assert done.marks > 20
    assert done.found_before > 0.9 * done.marks  # else it proves nothing that none is found now
    assert done.found_after == 0
    content = bytes_of(opened)
    assert b"approved words of this one story" not in content
    assert len([blob for blob in blobs if blob[40:120] in content]) == len(kept)
    assert not [mark for mark in secret_hashes if mark.encode() in content]
    assert shared_hash.encode() in content  # the other case has named this school too
    assert opened.cases.of_writer(RUTH) == []
    with pytest.raises(NoSuchCase):
        opened.cases.get(hers)
    assert opened.cases.get(theirs).id == theirs
    assert {(row["message"], row["kind"]) for row in opened.db["sealed"].rows} == kept
    assert list(faults(opened.db)) == []
    told = certificate(opened, home, done, "not asked")
    assert f"case {hers}" in told
    assert "to ICO (csv)" in told
    assert RUTH not in told


def test_what_was_erased_does_not_come_back(opened: Store, home: Config, drafter: Drafter) -> None:
    """Neither the same mail, nor another copy of it, nor an older one of hers; a later letter is a new one."""
    erase(opened, plan_writer(opened, home, RUTH))
    assert set(take(opened, home, drafter, *MAILS.values())) == {Outcome.DUPLICATE}
    copy = mail("ruth1", RUTH, STORY.format("We heard of it a year later.") + "\r\n-- \r\nAdded by a list")
    older = mail("older", RUTH, STORY.format("A letter that no run had fetched yet."))
    assert take(opened, home, drafter, copy, older) == [Outcome.SKIPPED, Outcome.SKIPPED]
    assert opened.cases.of_writer(RUTH) == []
    listed = [entry for entry in opened.ledger.in_state(State.SKIPPED) if entry.reason == ERASED]
    assert len(listed) == 6
    assert not [entry for entry in listed if opened.vault.has(entry.id, Sealed.RAW)]
    later = format_datetime(datetime.now(UTC) + timedelta(minutes=5))
    again = mail("again", RUTH, STORY.format("I have thought about it, and tell it again."), Date=later)
    assert take(opened, home, drafter, again) == [Outcome.NEW_CASE]


def test_a_case_alone_is_erased(opened: Store, home: Config) -> None:
    """Its messages and its writer's hash go; what she sent that made no case is no part of it."""
    case = opened.cases.of_writer(RUTH)[0]
    plan = plan_case(opened, home, case.lower())
    assert len(plan.messages) == 2
    erase(opened, plan)
    assert len(opened.ledger.of_case(case)) == 0
    assert len(opened.ledger.in_state(State.FAILED)) == 1


def test_a_case_that_two_write_in_stays_without_her(opened: Store, home: Config) -> None:
    """Only her messages go, and what was signed with them is signed no more."""
    case = opened.cases.of_writer(RUTH)[0]
    with opened.transaction():
        opened.cases.remember_writer(case, "grandfather@example.com")
        opened.db["messages"].update(2, {"writer": opened.tombstones.writer("grandfather@example.com")})
    plan = plan_writer(opened, home, RUTH)
    assert plan.shared == (case,)
    assert plan.cases == ()
    erase(opened, plan)
    assert [entry.id for entry in opened.ledger.of_case(case)] == [2]
    assert opened.cases.get(case).digest == ""
    assert opened.cases.of_writer("grandfather@example.com") == [case]


def test_nobody_is_erased_by_a_slip(opened: Store, home: Config) -> None:
    """An address that the store does not know, and no address at all."""
    for address in ("", "   ", "nobody@example.com"):
        with pytest.raises(NotAllowed, match="knows no message"):
            plan_writer(opened, home, address)


def test_the_campaigns_own_account_is_no_writer(opened: Store, home: Config) -> None:
    """What the organiser passed on has her address: her account is not erased, and her older mail not refused."""
    own = replace(home, imap=(Imap(host="h", username=RUTH.title()),))
    with pytest.raises(NotAllowed, match="own account"):
        plan_writer(opened, own, RUTH)
    plan = plan_case(opened, own, opened.cases.of_writer(RUTH)[0])
    assert plan.writers == ()
    assert plan_case(opened, home, opened.cases.of_writer(RUTH)[0]).writers != ()


def test_another_copy_is_refused_and_anothers_mail_with_its_id_is_not(
    opened: Store, home: Config, drafter: Drafter
) -> None:
    """A writer of two cases loses one: a copy of its mail stays away, what else bears its Message-ID comes in."""
    case = opened.cases.of_writer(RUTH)[0]
    with opened.transaction():
        opened.cases.remember_writer("Z2ZZ", RUTH)  # so that her address alone refuses nothing
    erase(opened, plan_case(opened, home, case))
    assert not opened.db["tombstones"].count_where("hash = ?", [opened.tombstones.writer(RUTH)])
    copy = mail("ruth1", RUTH, STORY.format("We heard of it a year later.") + "\r\n-- \r\nAdded by a list")
    foreign = mail("ruth1", "other@example.com", STORY.format("The same number by chance."))
    assert take(opened, home, drafter, copy, foreign) == [Outcome.SKIPPED, Outcome.NEW_CASE]


def test_a_reader_that_holds_the_old_bytes_is_waited_for(opened: Store, home: Config) -> None:
    """While another process reads the store its log cannot be cut: nothing is erased, and it is said."""
    plan = plan_writer(opened, home, RUTH)
    other = sqlite3.connect(opened.path)
    other.execute("begin")
    other.execute("select * from cases").fetchall()
    opened.db.execute("pragma busy_timeout = 50")
    with opened.transaction():
        write(opened.db, "something that the other does not see")
    before = state(opened)
    with pytest.raises(StoreBusy, match="Another process has the case store open"):
        erase(opened, plan)
    assert state(opened) == before
    other.close()
    assert erase(opened, plan).found_after == 0


def test_a_trace_would_be_noticed(opened: Store) -> None:
    """The search that proves the erasure finds what is there."""
    row = next(iter(opened.db["sealed"].rows))
    there = bytes(row["blob"])[40:80]
    assert found_in_files(opened.path, {there, b"this stands nowhere, for sure"}) == {there}
