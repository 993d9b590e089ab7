"""Approved cases as a SQLite file for Datasette, with its ``metadata.json`` beside it: nothing sealed is near it."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

from sqlite_utils import Database

from casefold.export.release import Leaving, Release
from casefold.export.target import beside, free

_TABLES: dict[str, tuple[str, dict[str, tuple[type, str]]]] = {
    "cases": (
        "Approved cases, pseudonymised.",
        {
            "case": (str, "The case's id, drawn at random."),
            "month": (str, "When its first message was sent."),
            "kind": (str, "What kind of message it is."),
            "consent": (str, "anonymised or named; either is pseudonymised here."),
            "signed": (str, "The day on which it was signed off."),
            "councils": (str, "JSON: councils under their campaign-wide numbers."),
            "issues": (str, "JSON: ids of the issues that it reports."),
        },
    ),
    "messages": (
        "The texts that were signed.",
        {
            "case": (str, "The case."),
            "message": (int, "Which of its messages, from 1."),
            "subject": (str, "The subject, pseudonymised."),
            "text": (str, "The text, pseudonymised."),
        },
    ),
    "evidence": (
        "Words of the signed texts that show an issue.",
        {
            "case": (str, "The case."),
            "issue": (str, "The issue category's id."),
            "title": (str, "What the campaign calls it."),
            "message": (int, "Which of the case's messages, from 1."),
            "words": (str, "The words, white space levelled."),
        },
    ),
}
_KEYS = {"cases": "case", "messages": ("case", "message"), "evidence": None}


def write_database(release: Release, path: Path, *, replace: bool = False) -> None:
    """Write the file with its metadata beside it, or nothing at all. Raises as ``write_csv`` does."""
    metadata = path.with_name(f"{path.stem}.metadata.json")
    for each in (path, metadata):
        free(each, replace=replace)
    release.gatekeeper.let("-", "file name", path.name)
    with beside(metadata) as described, beside(path) as written:
        db = Database(sqlite3.connect(written))
        try:
            _fill(db, release)
        finally:
            db.close()
        described.write_text(_metadata(path.stem), encoding="utf-8")
        release.gatekeeper.close()
    release.record("sqlite")


def _fill(db: Database, release: Release) -> None:
    for name, (_, columns) in _TABLES.items():
        types = {column: kind for column, (kind, _) in columns.items()}
        db.table(name).create(types, pk=_KEYS[name], strict=True)
    with db.atomic():
        for leaving in release.cases():
            _insert(db, leaving)
    db.table("messages").enable_fts(["subject", "text"], tokenize="unicode61 remove_diacritics 2")
    for column in ("case", "issue"):
        db.table("evidence").create_index([column])
    db.execute("vacuum")


def _insert(db: Database, leaving: Leaving) -> None:
    db.table("cases").insert(
        {
            "case": leaving.id,
            "month": leaving.month,
            "kind": leaving.kind,
            "consent": leaving.consent,
            "signed": leaving.signed,
            "councils": json.dumps(leaving.councils),
            "issues": json.dumps([issue.id for issue in leaving.issues]),
        }
    )
    pairs = enumerate(zip(leaving.subjects, leaving.texts, strict=True), 1)
    db.table("messages").insert_all(
        {"case": leaving.id, "message": number, "subject": subject, "text": text} for number, (subject, text) in pairs
    )
    db.table("evidence").insert_all(
        {"case": leaving.id, "issue": issue.id, "title": issue.title, "message": each.message, "words": each.words}
        for issue in leaving.issues
        for each in issue.evidence
    )


def _metadata(name: str) -> str:
    tables = {
        table: {"description": told, "columns": {column: what for column, (_, what) in columns.items()}}
        for table, (told, columns) in _TABLES.items()
    }
    about = (
        "Pseudonymised, not anonymous: to identify somebody from this is an offence (Data Protection Act 2018, section"
        " 171)."
    )
    return (
        json.dumps({"title": "Cases", "description": about, "databases": {name: {"tables": tables}}}, indent=2) + "\n"
    )
