"""Everything that leaves, and the papers about it, with the verbs that a person types."""

from __future__ import annotations

import json
import re
import sqlite3
import zipfile
from pathlib import Path

import pytest

from casefold.configfile import read
from casefold.store.store import open_store
from pipeline.mention import MentionType
from pipeline.roster import NewName


def stories(sample) -> list[dict[str, str]]:  # type: ignore[no-untyped-def]
    """Drafts that tell a story, and whose writers have not said no."""
    rows = sample.rows("list", "--json")
    return [row for row in rows if row["kind"] == "story" and row["categories"] and "refused" not in row["consent"]]


@pytest.fixture
def ready(sample) -> str:  # type: ignore[no-untyped-def]
    """A case of the sample that may leave."""
    case = next(row["case"] for row in stories(sample) if not row["hold"])
    sample("approve", case, "--keep-doubtful")
    sample("consent", case, "anonymised")
    return str(case)


def test_each_form_is_written_by_its_option(sample, ready: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """One option a call; each file holds the case."""
    for option, name in (
        ("--csv", "cases.csv"),
        ("--json", "cases.json"),
        ("--dossier", "d.html"),
        ("--dossier", "d.docx"),
        ("--sqlite", "open.db"),
    ):
        done = sample("export", option, str(tmp_path / name))
        assert done.stdout.startswith("1 case for ICO written to")
    assert ready in (tmp_path / "d.html").read_text()
    assert json.loads((tmp_path / "cases.json").read_text())["case"] == ready
    db = sqlite3.connect(tmp_path / "open.db")
    assert db.execute('select "case" from cases').fetchall() == [(ready,)]
    db.close()
    assert "one thing at a time" in sample("export", code=2).stderr
    both = sample("export", "--csv", str(tmp_path / "x.csv"), "--json", str(tmp_path / "x.json"), code=2)
    assert "one thing at a time" in both.stderr


def test_the_gate_is_told_and_lists_without_a_word(sample, ready: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """A name that is known later holds the export back; the list says where, and the word stands in no message."""
    assert "Nothing holds the export back" in sample("gate").stderr
    with open_store(read(sample.home / "casefold.toml")) as store, store.transaction():
        (part, *_) = store.cases.parts(ready)
        word = next(word for word in re.findall(r"[a-z]{7,}", part.text.text))
        store.register.learn("ZZ99", [NewName(f"{word.capitalize()} Q. Zorple", MentionType.CHILD, 1)])
        names = [NewName(word, MentionType.CHILD, 2)]
        store.register.learn("ZZ99", names)
        store.register.confirm("ZZ99", names)
        store.db.execute("update names set ordinary = 0")
    refused = sample("export", "--csv", str(tmp_path / "cases.csv"), code=1)
    listed = sample("gate", code=1)
    assert "casefold gate" in refused.stderr
    assert f"case {ready}, story of message 1" in listed.stdout
    for told in (refused.stderr, listed.stdout, listed.stderr):
        assert word not in told
    assert not (tmp_path / "cases.csv").exists()


def test_risk_is_reported_and_a_form_comes_back(sample, ready: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """A table, JSON for programs, a form, and its result on record with the last export."""
    assert ready in sample("risk").stdout
    told = json.loads(sample("risk", "--json").stdout)
    assert [each["profile"]["case"] for each in told["cases"]] == [ready]
    assert told["cases"][0]["k"] == 1
    form = tmp_path / "intruder.md"
    sample("risk", "--form", str(form))
    assert f"- Case {ready}: " in form.read_text()
    form.write_text(form.read_text().replace(f"- Case {ready}: ", f"- Case {ready}: no"))
    assert "Nothing has been exported" in sample("risk", "--result", str(form), code=1).stderr
    sample("export", "--json", str(tmp_path / "cases.json"))
    assert "0 recognised, 0 perhaps, of 1" in sample("risk", "--result", str(form)).stdout
    assert "intruder test" in sample("journal").stdout


def test_a_writer_gets_all_that_is_held(sample, ready: str, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """A zip that others on this machine cannot read, and that does not replace another file."""
    path = tmp_path / "pack.zip"
    done = sample("subject-access", ready, "--to", str(path))
    assert "It is not encrypted" in done.stdout
    assert path.stat().st_mode & 0o077 == 0
    with zipfile.ZipFile(path) as packed:
        assert f"{ready}/case.txt" in packed.namelist()
        assert any(name.endswith("as it came.eml") for name in packed.namelist())
    sample("subject-access", ready, "--to", str(path), code=None)
    assert zipfile.is_zipfile(path)


def test_papers_are_printed(sample) -> None:  # type: ignore[no-untyped-def]
    """To standard output, in Markdown, without a passphrase."""
    for arguments, head in (
        (("dpia",), "# Data protection impact assessment"),
        (("template", "call"), "# "),
        (("template", "privacy-notice"), "# Privacy notice"),
    ):
        assert sample.without_passphrase(*arguments).stdout.startswith(head)
    assert "is not one of" in sample("template", "novel", code=2).stderr
