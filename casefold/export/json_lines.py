"""Approved cases as JSON, one object a line, by the schema in ``case.schema.json``."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

from casefold.export.release import Leaving, Release
from casefold.export.target import beside, free

SCHEMA = "case.schema.json"


def schema_text() -> str:
    """The JSON Schema (2020-12) of one line."""
    return (files("casefold.export") / SCHEMA).read_text("utf-8")


def write_json(release: Release, path: Path, *, replace: bool = False) -> None:
    """Write one object a case, or nothing at all. Raises as ``write_csv`` does."""
    free(path, replace=replace)
    release.gatekeeper.let("-", "file name", path.name)
    with beside(path) as written:
        with written.open("w", encoding="utf-8", newline="\n") as file:
            for leaving in release.cases():
                file.write(json.dumps(as_object(leaving), ensure_ascii=False) + "\n")
        release.gatekeeper.close()
    release.record("json")


def as_object(leaving: Leaving) -> dict[str, Any]:
    """A case as the schema has it."""
    return {
        "case": leaving.id,
        "month": leaving.month or None,
        "kind": leaving.kind,
        "consent": leaving.consent,
        "signed": leaving.signed,
        "councils": list(leaving.councils),
        "issues": [
            {
                "id": issue.id,
                "title": issue.title,
                "evidence": [{"message": each.message, "words": each.words} for each in issue.evidence],
            }
            for issue in leaving.issues
        ],
        "messages": [
            {"subject": subject, "text": text} for subject, text in zip(leaving.subjects, leaving.texts, strict=True)
        ],
        "digest": leaving.digest,
    }
