"""``casefold erase`` as a person types it, with mail on a real server; and purge and journal beside it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from casefold.configfile import read
from casefold.store.case import Case
from casefold.store.cases import Part
from casefold.store.ledger import State
from casefold.store.store import open_store
from casefold.store.vault import Sealed
from ingest.arrival import Form
from pipeline.passage import Passage
from pipeline.pseudonymise import pseudonymise


def letter(writer: str, number: int, date: str = "Mon, 03 Jun 2013 21:15:00 +0100") -> bytes:
    """An invented mail."""
    head = f"From: A Parent <{writer}@example.com>\r\nTo: stories@example.org\r\nSubject: Our story {number}\r\n"
    head += f"Date: {date}\r\nMessage-ID: <{writer}{number}@example.com>\r\n\r\n"
    return (head + f"My son Bartholomew was discussed at panel {number} and we were not told.\r\n").encode()


@pytest.fixture
def account(dovecot, campaign: Path) -> Callable[..., None]:  # type: ignore[no-untyped-def]
    """Write a configuration for the server; keyword arguments change keys of the account."""

    def configure(**changed: str) -> None:
        password = campaign / "imap-password"
        password.touch(mode=0o600)
        password.write_text("secret\n")
        keys = {"host": '"localhost"', "port": str(dovecot.tls_port), "username": '"alice"'}
        keys |= {"password_file": f'"{password}"', "ca_file": f'"{dovecot.cafile}"', "timeout": "5"} | changed
        lines = "\n".join(f"{key} = {value}" for key, value in keys.items())
        (campaign / "casefold.toml").write_text(f"[[imap]]\n{lines}\n")

    configure()
    return configure


def left(dovecot, folder: str = "INBOX") -> set[str]:  # type: ignore[no-untyped-def]
    """Subjects of what the server holds."""
    box = dovecot.mailbox("alice", folder)
    mails = [path.read_bytes().decode() for part in ("cur", "new") for path in (box / part).iterdir()]
    return {mail.split("Subject: ")[1].splitlines()[0] + " " + mail.split("<")[1].split("@")[0] for mail in mails}


@pytest.mark.imap
@pytest.mark.parametrize("after", ["leave", "move"])
def test_a_writer_is_erased_here_and_on_the_server(dovecot, account, casefold, after: str) -> None:  # type: ignore[no-untyped-def]
    """Dry run first; then hers alone is gone, also where the folder was counted anew or the mail moved."""
    account(after=f'"{after}"')
    dovecot.deliver(
        "alice", [letter("ruth", 1), letter("ada", 2), letter("ruth", 3, "Tue, 04 Jun 2013 00:05:00 +0100")]
    )
    casefold("run")
    dry = casefold("erase", "--writer", "--on-server", answers="ruth@example.com\n")
    assert "Would erase case" in dry.stdout
    assert "Would delete on mail servers too: 2 place(s)" in dry.stdout
    assert "To do it: --yes" in dry.stderr
    folder = "Casefolded" if after == "move" else "INBOX"
    everything = {"Our story 1 ruth", "Our story 2 ada", "Our story 3 ruth"}
    assert left(dovecot, folder) == everything
    dovecot.set_uidvalidity("alice", 777)
    done = casefold("erase", "--writer", "--on-server", "--yes", answers="ruth@example.com\n")
    assert "CERTIFICATE OF ERASURE" in done.stdout
    assert "2 deleted" in done.stdout
    assert "none does now" in done.stdout
    assert "ruth" not in done.stdout + done.stderr
    assert left(dovecot, folder) == {"Our story 2 ada"}
    (written,) = (casefold.home / "data" / "certificates").iterdir()
    assert written.read_text() == done.stdout
    assert written.stat().st_mode & 0o077 == 0
    again = casefold("run").stdout
    assert "1 draft waits" in again
    assert "knows no message" in casefold("erase", "--writer", "--yes", answers="ruth@example.com\n", code=1).stderr


@pytest.mark.imap
def test_a_server_that_cannot_be_reached_leaves_everything(dovecot, account, casefold) -> None:  # type: ignore[no-untyped-def]
    """Nothing is erased here either, so that it can be tried again. Left on the server, it does not come back."""
    dovecot.deliver("alice", [letter("ruth", 1)])
    casefold("run")
    case = casefold.rows("list", "--json")[0]["case"]
    dovecot.stop()
    refused = casefold("erase", case, "--on-server", "--yes", code=75)
    assert "no connection" in refused.stderr
    assert case in casefold("list", "--json").stdout
    dovecot.start()
    done = casefold("erase", case, "--yes")
    assert "not asked: the mail that came from there is still there, in 1 place(s)" in done.stdout
    dovecot.set_uidvalidity("alice", 778)  # the whole folder is read again
    casefold("run")
    assert casefold("list", "--json").stdout == ""
    assert "erased at its writer's wish" in casefold("list", "--skipped", "--json").stdout


def test_wrong_use(casefold) -> None:  # type: ignore[no-untyped-def]
    """A case or a writer, not both and not neither; an unknown case."""
    assert "Name a case" in casefold("erase", code=2).stderr
    assert "Name a case" in casefold("erase", "K7WQ", "--writer", code=2).stderr
    assert "no case with this id" in casefold("erase", "K7WQ", code=2).stderr


@pytest.fixture
def signed(casefold):  # type: ignore[no-untyped-def]
    """A campaign with one case signed long ago and one draft, both with raw mail."""
    safe = pseudonymise(Passage("Approved.", (), ()))
    with open_store(read(casefold.home / "casefold.toml")) as store, store.transaction():
        for number, case in enumerate(("B2BB", "C3CC"), 1):
            entry, _ = store.ledger.meet(letter("ruth", number), Form.RFC822)
            store.ledger.settle(entry.id, State.DRAFTED, case=case)
            for kind in (Sealed.RAW, Sealed.DRAFT, Sealed.SENDER):
                store.vault.put(entry.id, kind, b"sealed")
            store.cases.save(Case(case))
        store.cases.approve(Case("B2BB"), [Part(1, safe, safe)], "tester")
        store.db["cases"].update("B2BB", {"signed": "2020-01-01T00:00:00+00:00"})
    return casefold


def blobs(casefold) -> list[tuple[int, str]]:  # type: ignore[no-untyped-def]
    """What is sealed."""
    with open_store(read(casefold.home / "casefold.toml")) as store:
        return sorted((row["message"], row["kind"]) for row in store.db["sealed"].rows)


def test_raw_mail_is_purged_when_it_is_configured_and_never_before(signed) -> None:  # type: ignore[no-untyped-def]
    """Warned of, shown, done, on record; drafts, writers and unsigned cases stay."""
    assert "raw_days is 0" in signed("purge", "--yes", code=2).stderr
    (signed.home / "casefold.toml").write_text("[retention]\nraw_days = 30\n")
    assert "Raw mail of B2BB has been kept" in signed("status").stdout
    assert json.loads(signed("status", "--json").stdout)["raw_mail_due"] == ["B2BB"]
    before = blobs(signed)
    assert "B2BB: raw mail of 1 message(s)" in signed("purge").stdout
    assert blobs(signed) == before
    signed("purge", "--yes")
    assert blobs(signed) == [each for each in before if each != (1, "raw")]
    assert [row["verb"] for row in signed.rows("journal", "--case", "b2bb", "--json")] == ["raw mail purged"]
    assert "Nothing is due" in signed("purge", "--yes").stderr


@pytest.mark.imap
def test_a_run_purges_only_when_it_is_told_to(signed, account) -> None:  # type: ignore[no-untyped-def]
    """And says so."""
    account()
    config = signed.home / "casefold.toml"
    plain = config.read_text()
    config.write_text("[retention]\nraw_days = 30\n" + plain)
    assert "purged" not in signed("run").stdout
    config.write_text("[retention]\nraw_days = 30\nin_run = true\n" + plain)
    assert "raw mail of B2BB purged, as configured" in signed("run").stdout
    assert (1, "raw") not in blobs(signed)


def test_the_journal_is_listed_and_verified(signed) -> None:  # type: ignore[no-untyped-def]
    """For people and programs; a change is found, and exits with 1."""
    signed("hold", "C3CC")
    assert "held" in signed("journal").stdout
    (row,) = signed.rows("journal", "--case", "C3CC", "--json")
    assert (row["verb"], row["detail"]) == ("held", {"until": "event"})
    sound = signed("journal", "verify").stdout
    noted = sound.split("elsewhere: ")[1].strip()
    assert signed("journal", "verify", "--head", noted).stdout.startswith("ok")
    assert "written anew" in signed("journal", "verify", "--head", f"1:{'0' * 64}", code=1).stdout
    assert "A head looks like" in signed("journal", "verify", "--head", "x", code=2).stderr
    with open_store(read(signed.home / "casefold.toml")) as store, store.transaction():
        store.db.execute("drop trigger journal_is_not_changed")
        store.db.execute("update journal set actor = 'nobody' where id = 1")
    assert "row 1 is not what was written" in signed("journal", "verify", code=1).stdout
