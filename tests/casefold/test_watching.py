"""Others notice when the runs stop: a sign of life, counts for Prometheus, an exit code, and a reminder in time."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from casefold import heartbeat
from casefold.cli.doctor import _watch
from casefold.cli.facts import facts_of
from casefold.config import Campaign, Config, Watch
from casefold.configfile import read
from casefold.errors import CasefoldError, ConfigError
from casefold.heartbeat import beat
from casefold.metrics import exposition, write_metrics
from casefold.overdue import overdue
from casefold.reminder import countdown, reminded, reminder
from casefold.store.case import Case, CaseState
from casefold.store.clocks import ClockKind
from casefold.store.ledger import State
from casefold.store.places import Mailbox
from casefold.store.store import Store
from healthcheck import PATH, HealthCheck
from ingest.arrival import Form
from pipeline.draft import Consent
from story_mail import letter

DEADLINE = date(2027, 3, 31)


def watched(config: Config, **keys: object) -> Config:
    return replace(config, watch=Watch(**keys))  # type: ignore[arg-type]  # whichever key the test sets


def ran(store: Store, ended: datetime, failed: int = 0) -> None:
    """A run that ended then."""
    with store.transaction():
        store.runs.record((ended - timedelta(seconds=90)).isoformat(), 3, {"new cases": 2, "failed": 1}, failed)
        last = {"ended": ended.isoformat()}
        store.db["runs"].update(next(store.db.query("select max(id) as id from runs"))["id"], last)


def test_the_address_is_asked_and_told_nothing(config: Config, tmp_path: Path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    """One bare GET: no cookie, no name of this program, no body, nothing of the campaign."""
    with HealthCheck(tmp_path) as check:
        monkeypatch.setenv("SSL_CERT_FILE", str(check.certificate))
        assert list(beat(watched(config, url=check.url))) == []
    (asked,) = check.asked
    headers = dict(line.split(": ", 1) for line in asked.decode().strip().splitlines()[1:])
    assert asked.startswith(f"GET {PATH} HTTP/1.1".encode())
    assert headers.keys() == {"Accept-Encoding", "Host", "User-Agent", "Connection"}
    assert headers["User-Agent"] == "health-check"


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("404", "answered 404"),
        ("500", "answered 500"),
        ("302", "answered 302"),  # it may lead into the clear
        ("silent", "could not be reached: TimeoutError|did not answer within 1 seconds"),
        ("drip", "did not answer within 1 seconds"),
    ],
)
def test_what_the_address_answers_fails_nothing(
    config: Config, tmp_path: Path, monkeypatch, answer: str, said: str
) -> None:  # type: ignore[no-untyped-def]
    """It is told in a sentence without the address, which is a secret, and in bounded time."""
    monkeypatch.setattr(heartbeat, "SECONDS", 1.0)
    with HealthCheck(tmp_path, answer) as check:
        monkeypatch.setenv("SSL_CERT_FILE", str(check.certificate))
        began = time.monotonic()
        (sentence,) = beat(watched(config, url=check.url))
        assert time.monotonic() - began < 30
    assert re.search(said, sentence)
    assert PATH not in sentence
    assert len(check.asked) == 1


def test_an_address_that_is_not_there_or_not_trusted(config: Config, tmp_path: Path) -> None:
    """A certificate that nobody signed, and a port that nobody listens on."""
    with HealthCheck(tmp_path) as check:
        (untrusted,) = beat(watched(config, url=check.url))
    assert "could not be reached: SSLCertVerificationError" in untrusted
    assert check.asked == []
    (gone,) = beat(watched(config, url=check.url))
    assert "could not be reached: ConnectionRefusedError" in gone
    (odd,) = beat(watched(config, url="https://local host/\n"))
    assert "could not be reached" in odd
    assert PATH not in repr(watched(config, url=check.url))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ('url = "http://hc.example.org/x"', "must begin with https"),
        ('metrics = "casefold.txt"', "must end in .prom"),
        ("hours = -1.0", "less than 0"),
    ],
)
def test_wrong_settings_are_refused(campaign: Path, lines: str, said: str) -> None:
    """With the key."""
    (campaign / "casefold.toml").write_text(f"[watch]\n{lines}\n")
    with pytest.raises(ConfigError, match=said):
        read(campaign / "casefold.toml")


def test_a_file_is_touched(config: Config) -> None:
    """Made private the first time; its time is set every time; where it cannot be made, that is said."""
    path = config.folder / "ran"
    assert list(beat(watched(config, touch=Path("ran")))) == []
    os.utime(path, (0, 0))
    assert list(beat(watched(config, touch=Path("ran")))) == []
    assert time.time() - path.stat().st_mtime < 60
    assert path.stat().st_mode & 0o777 == 0o600
    (sentence,) = beat(watched(config, touch=Path("nowhere/ran")))
    assert "cannot be touched: No such file" in sentence


def test_overdue(store: Store) -> None:
    """Never; long ago; just now; tried since in vain; dated in the future; and not asked about."""
    now = datetime(2027, 1, 10, 8, tzinfo=UTC)
    assert overdue(store, 0, now) == ""
    assert "No run has ever gone well. Look" in overdue(store, 24, now)
    ran(store, now - timedelta(hours=80), failed=1)
    assert "ever gone well, though some were tried." in overdue(store, 24, now)
    ran(store, now - timedelta(hours=30))
    assert "for 30 hours, since 2027-01-09T02:00:00+00:00. Look" in overdue(store, 24, now)
    assert overdue(store, 30, now) == ""
    ran(store, now - timedelta(hours=1), failed=2)
    assert "though some were tried" in overdue(store, 24, now)
    ran(store, now - timedelta(hours=2))
    assert overdue(store, 24, now) == ""
    ran(store, now + timedelta(days=300))
    assert "which is yet to come" in overdue(store, 24, now)


def test_status_ends_with_a_code_when_runs_are_overdue(casefold) -> None:  # type: ignore[no-untyped-def]
    """By the option or by the setting; the sentence is on standard error, so that cron mails it alone."""
    assert casefold("status").returncode == 0
    late = casefold("status", "--json", "--overdue", "24", code=1)
    assert json.loads(late.stdout)["overdue"] is True
    assert late.stderr == "casefold: No run has ever gone well. Look with: casefold run\n"
    (casefold.home / "casefold.toml").write_text("[watch]\nhours = 24\n")
    assert "ever gone well" in casefold("status", code=1).stderr
    assert "0.0" in casefold("status", "--overdue", "0", code=2).stderr


def keys_in(value: object) -> set[str]:
    """The names of keys in a JSON value that are part of its form, at any depth."""
    if isinstance(value, list):
        return {key for each in value for key in keys_in(each)}
    return {*value, *(key for each in value.values() for key in keys_in(each))} if isinstance(value, dict) else set()


def test_the_pages_name_every_key_and_family(store: Store, config: Config) -> None:
    """docs/watching.md has each key of status --json, at any depth, and each family of the file for Prometheus."""
    page = (Path(__file__).parents[2] / "docs" / "watching.md").read_text(encoding="utf-8")
    config = replace(config, campaign=Campaign(deadline=DEADLINE))
    ran(store, datetime(2027, 1, 10, 8, tzinfo=UTC))
    with store.transaction():
        store.clocks.start(ClockKind.COMPLAINT, "K7WQ", DEADLINE, 0)
        store.places.checked(Mailbox("inbox", "INBOX", 1), 1, 1, 0)
        entry, _ = store.ledger.meet(b"x", Form.RFC822)
        store.ledger.settle(entry.id, State.FAILED, "why")
    facts = facts_of(store, config)
    counts = {"messages", "cases", "by_category", "by_month", "by_council", "undelivered", "incidents"}
    form = {key: value for key, value in facts.items() if key not in counts} | dict.fromkeys(counts)
    assert facts["clocks"]
    assert facts["quarantine"]
    assert facts["folders"]
    told = [key for key in keys_in(form) if f"`{key}`" not in page]
    assert told == []
    families = set(re.findall(r"^# HELP (\S+)", exposition(store, config, 0), re.MULTILINE))
    assert families == set(re.findall(r"`(casefold_\w+)`", page))


def test_the_file_for_prometheus(store: Store, config: Config) -> None:
    """Each family has HELP and TYPE before its values, every name begins with casefold_, and no case is named."""
    ran(store, datetime(2027, 1, 10, 8, tzinfo=UTC))
    with store.transaction():
        store.cases.save(Case("K7WQ"))
    text = exposition(store, replace(config, campaign=Campaign(deadline=DEADLINE)), 1)
    families = re.findall(r"# HELP (\S+) \S.*\n# TYPE \1 gauge\n((?:\1(?:\{\w+=\"[a-z ]+\"\})? -?[\d.]+\n)+)", text)
    assert "".join(f"# HELP {name}" in text and values for name, values in families).count("\n") == len(
        [line for line in text.splitlines() if not line.startswith("#")]
    )
    assert all(name.startswith("casefold_") for name, _ in families)
    assert 'casefold_cases{state="draft"} 1\n' in text
    assert 'casefold_last_run_messages{outcome="new cases"} 2\n' in text
    assert 'casefold_last_run_messages{outcome="duplicates"} 0\n' in text
    assert "casefold_last_run_timestamp_seconds 1799568000\n" in text
    assert "casefold_last_run_duration_seconds 90\n" in text
    assert "casefold_last_run_exit_code 1\n" in text
    assert "K7WQ" not in text


def test_the_file_for_prometheus_is_replaced_whole(store: Store, config: Config) -> None:
    """Readable by the collector's user, nothing left beside it; where it cannot be written, that is said."""
    folder = config.folder / "textfile"
    folder.mkdir()
    here = watched(config, metrics=Path("textfile/casefold.prom"))
    before = os.umask(0o077)
    try:
        assert [write_metrics(store, here, 0), write_metrics(store, here, 1)] == ["", ""]
    finally:
        os.umask(before)
    assert [path.name for path in folder.iterdir()] == ["casefold.prom"]
    assert (folder / "casefold.prom").stat().st_mode & 0o777 == 0o644
    assert "exit_code 1\n" in (folder / "casefold.prom").read_text()
    gone = watched(config, metrics=Path("nowhere/casefold.prom"))
    assert "cannot be written: No such file" in write_metrics(store, gone, 0)
    assert write_metrics(store, config, 0) == ""


def test_reminders_before_the_deadline(store: Store, config: Config) -> None:
    """Each once, the nearest alone after a pause, none after the day; a new deadline is reminded of anew."""
    config = replace(config, campaign=Campaign(deadline=DEADLINE))
    signed = Case("K7WQ", state=CaseState.APPROVED, consent=Consent.ANONYMISED, addressees=("ICO",))
    other = Case("M4TR", state=CaseState.APPROVED, consent=Consent.ANONYMISED, addressees=("Ombudsman",))
    with store.transaction():
        for case in (Case("B2BB", hold="event"), Case("C3CC", state=CaseState.WITHDRAWN), signed, other):
            store.cases.save(case)
    said = []
    for before in (40, 30, 29, 15, 6, 5, 3, 2, 1, 0, -1):
        day = DEADLINE - timedelta(days=before)
        if told := reminder(store, config, day):
            reminded(store, config, told)
            said.append(before)
    assert said == [30, 6, 3, 1]
    told = countdown(store, config, DEADLINE - timedelta(days=1))
    assert str(told) == ("Reminder: 1 day left (2027-03-31): 1 case not signed, 2 without consent for ICO, 1 on hold.")
    later = replace(config, campaign=Campaign(deadline=DEADLINE + timedelta(days=30)))
    assert reminder(store, later, DEADLINE)
    assert reminder(store, replace(config, campaign=Campaign()), DEADLINE) is None


@pytest.mark.imap
def test_a_run_gives_its_signs(dovecot, inbox, campaign: Path, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """As cron starts it: reminder, counts, file and address after a run that went well; after another the counts."""
    toml = campaign / "casefold.toml"
    today = datetime.now(UTC).date() + timedelta(days=3)
    with HealthCheck(tmp_path) as check:
        signs = f'touch = "ran"\nurl = "{check.url}"\nmetrics = "casefold.prom"\n'
        toml.write_text(f"[campaign]\ndeadline = {today}\n[watch]\n{signs}{toml.read_text()}")
        dovecot.deliver("alice", [letter(1, Auto_Submitted="auto-replied")])
        environment = {"PATH": os.environ["PATH"], "PYTHONPATH": os.environ.get("PYTHONPATH", "")}
        environment |= {"HOME": str(campaign), "SSL_CERT_FILE": str(check.certificate)}

        def run() -> subprocess.CompletedProcess[str]:
            command = [sys.executable, "-m", "casefold", "--config", str(toml), "run"]
            return subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)

        done = run()
        assert (done.returncode, done.stderr) == (0, "")
        assert re.search(r"^Reminder: [234] days left", done.stdout)
        assert (campaign / "ran").exists()
        assert "casefold_last_run_exit_code 0\n" in (campaign / "casefold.prom").read_text()
        assert len(check.asked) == 1
        assert "Reminder" not in run().stdout
        (campaign / "ran").unlink()
        dovecot.stop()
        done = run()
        assert done.returncode == 75
        assert not (campaign / "ran").exists()
        assert "casefold_last_run_exit_code 75\n" in (campaign / "casefold.prom").read_text()
        assert len(check.asked) == 2


def test_the_doctor_looks_where_signs_are_to_be_written(config: Config, tmp_path: Path) -> None:
    """A folder that is not there is named before the first night; the address is not asked, which would be a sign."""
    with HealthCheck(tmp_path) as check:
        sound = watched(config, touch=tmp_path / "alive", metrics=tmp_path / "casefold.prom", url=check.url)
        assert _watch(sound) == "touch can be written, metrics can be written, the address is asked by runs alone"
    assert check.asked == []
    assert not (tmp_path / "alive").exists()
    for key, name in (("touch", "none/alive"), ("metrics", "none/casefold.prom")):
        with pytest.raises(CasefoldError, match=rf"no folder .*none, where \[watch\] {key}"):
            _watch(watched(config, **{key: tmp_path / name}))
    with pytest.raises(CasefoldError, match="cannot be written"):
        _watch(watched(config, touch=tmp_path))
