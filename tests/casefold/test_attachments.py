"""Attachments on their whole way: previewed, taken in, sealed, shown and signed, as a person does it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

import documents
from casefold.configfile import read
from casefold.store import keys
from casefold.store.draftjson import load
from casefold.store.ledger import State
from casefold.store.store import open_store
from casefold.store.vault import Sealed
from documents import Letter
from pipeline.draft import Attention

STORY = """My son Bartholomew Quillfeather is nine and goes to Nettlebed Primary School.
In May the panel discussed Bartholomew, and nobody told us.
Mrs Ottoline Thackwray sent her report to the council before we had seen it.
When I asked for a copy of the minutes they refused to let me have them.
You may use our story but please change all our names."""
NAMES = ("Bartholomew", "Quillfeather", "Nettlebed", "Ottoline", "Thackwray")
WRITER = "Philippa Quillfeather <philippa@example.com>"
MAIL = documents.mail(
    "Please see attached.\n",
    {
        "Bartholomew Quillfeather.docx": documents.docx(*STORY.split("\n")),
        "Bartholomew.jpg": b"\xff\xd8\xff\xe0x",
        "Thackwray.png": b"\x89PNG\r\n",
        "Thackwray letter.pdf": documents.pdf(scans=1),
        "Nettlebed minutes.odt": documents.odt("Minutes: Bartholomew Quillfeather was discussed by Mrs Thackwray."),
    },
    sender=WRITER,
)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """That mail in a file."""
    path = tmp_path / "letter.eml"
    path.write_bytes(MAIL)
    return path


def test_preview_shows_attachments_under_the_pseudonyms_of_the_letter(casefold, letter: Path) -> None:  # type: ignore[no-untyped-def]
    """For programs: text, redacted text and mentions of each, and why another was not read."""
    (told,) = casefold.rows("preview", "--json", str(letter))
    assert told["kind"] == "story"
    assert told["consent"] == "anonymised"
    assert [(each["name"], each["kind"], each.get("unread", "")) for each in told["enclosures"]] == [
        ("attachment 1", "docx", ""),
        ("attachment 2", "picture", "not read"),
        ("attachment 3", "picture", "not read"),
        ("attachment 4", "pdf", "it is a scan: its pages are pictures, without text"),
        ("attachment 5", "odt", ""),
    ]
    story, minutes = told["enclosures"][0], told["enclosures"][4]
    assert story["text"] == STORY
    for each in (story, minutes):
        again = each["text"]
        for mention in reversed(each["mentions"]):
            again = again[: mention["start"]] + mention["pseudonym"] + again[mention["end"] :]
        assert again == each["redacted"]
        assert not [name for name in NAMES if name in each["redacted"]]
    assert "[Child 1]" in story["redacted"]
    assert "[Child 1]" in minutes["redacted"]
    hits = {hit["id"]: hit for hit in told["categories"]}
    assert {"access-denied", "reports-circulated-unseen"} <= hits.keys()
    assert all(each["enclosure"] == "attachment 1" for hit in hits.values() for each in hit["evidence"])


def test_preview_for_people_names_no_file(casefold, letter: Path) -> None:  # type: ignore[no-untyped-def]
    """The words are pseudonymised, the rest is counted, and no file name stands anywhere."""
    told = casefold("preview", str(letter)).stdout
    assert "attachment 1 (docx)" in told
    assert "2 pictures, not read" in told
    assert "attachment 4 (pdf), not read: it is a scan" in told
    assert not [name for name in NAMES if name in told]
    assert ".docx" not in told


def test_an_attached_story_is_sealed_shown_and_signed(casefold, letter: Path) -> None:  # type: ignore[no-untyped-def]
    """Taken in like the letter; nothing of it can be read before the signature, and its safe text alone after it."""
    assert "1 new case" in casefold("import", str(letter)).stdout
    own = ("passphrase", "casefold.toml")
    for path in [path for path in casefold.home.rglob("*") if path.is_file() and path.name not in own]:
        content = path.read_bytes()
        assert not [name for name in (*NAMES, "minutes.odt") if name.encode() in content], path.name
    (row,) = casefold.rows("list", "--json")
    assert row["kind"] == "story"
    assert Attention.ATTACHMENTS.value in row["needs attention"]
    shown = casefold("show", row["case"]).stdout
    assert "--- attachment 1 (docx)" in shown
    assert "access-denied in attachment 1: When I asked" in shown
    assert "consent: You may use our story but please change all our names." in shown
    assert "2 pictures, not read" in shown
    leaves = "\n".join(line for line in shown.splitlines() if not line.startswith("    "))  # below it stand reasons
    assert not [name for name in NAMES if name in leaves]
    casefold("approve", row["case"], "--keep-doubtful")
    with sqlite3.connect(casefold.home / "data" / "casefold.db") as db:
        everything = "\n".join(db.iterdump())
    assert "was discussed by Mrs [" in everything
    assert not [name for name in NAMES if name in everything]


def test_the_draft_holds_what_was_read(casefold, campaign: Path, letter: Path) -> None:  # type: ignore[no-untyped-def]
    """Opened with the passphrase, the sealed draft has each enclosure with its reason, and no file name."""
    casefold("import", str(letter))
    config = read(campaign / "casefold.toml")
    identity = keys.private(config, (campaign / "passphrase").read_text().strip())
    with open_store(config) as store:
        (entry,) = store.ledger.in_state(State.DRAFTED)
        raw = store.vault.get(entry.id, Sealed.DRAFT, identity)
    draft = load(raw)
    assert [each.passage is not None for each in draft.enclosures] == [True, False, False, False, True]
    assert draft.enclosures[3].unread.startswith("it is a scan")
    assert b"minutes.odt" not in raw


def test_a_mail_of_an_attachment_alone_is_a_case(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """No subject, no words: the document is the letter. A picture alone is kept, and listed as having no text."""
    for name, content in (("a", documents.doc(STORY)), ("b", b"\xff\xd8\xff\xe0x")):
        mail = documents.mail("", {"x": content}, subject="", sender=f"{name}@example.com")
        (tmp_path / f"{name}.eml").write_bytes(mail)
    done = casefold("import", str(tmp_path / "a.eml"), str(tmp_path / "b.eml"), code=1)
    assert done.stdout == "2 messages: 1 new case, 1 failed\n"
    (row,) = casefold.rows("list", "--json")
    assert (row["kind"], bool(row["categories"])) == ("story", True)


def test_an_outlook_file_is_imported_and_previewed(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """One mail, with what was attached to it; importing it again changes nothing."""
    path = tmp_path / "story.msg"
    writer = ("Philippa Quillfeather", "philippa@example.com")
    path.write_bytes(documents.msg(Letter(STORY, sender=writer, files={"x": documents.pdf("Bartholomew.")})))
    (told,) = casefold.rows("preview", "--json", str(path))
    assert told["text"] == STORY
    assert told["enclosures"][0]["redacted"] == "[Child 1]."
    assert casefold("import", str(path)).stdout == "1 message: 1 new case\n"
    assert casefold("import", str(path)).stdout == "1 message: 1 duplicate\n"


def test_one_hostile_attachment_costs_only_itself(casefold, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """A zip bomb beside a story: the story is drafted, the bomb is named."""
    bomb = documents.raw_docx("<w:p/>" * 20_000_000)
    path = tmp_path / "x.eml"
    path.write_bytes(documents.mail("See attached.", {"a": bomb, "b": documents.rtf(STORY)}, sender=WRITER))
    (told,) = casefold.rows("preview", "--json", str(path))
    assert [(each["kind"], each.get("unread", "")) for each in told["enclosures"]] == [
        ("docx", "it is longer than 100,000 characters"),
        ("rtf", ""),
    ]
    assert json.dumps(told).count("[Child 1]") >= 2
