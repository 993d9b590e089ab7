"""Who did what to which case, and when: rows are added and never changed. No text, no names."""

from __future__ import annotations

import getpass
import json
import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def now() -> str:
    """The present moment, UTC, ISO 8601 to the second: the form of every time in the store."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def actor() -> str:
    """The person at the keyboard, by the login name of this machine."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user id without an entry, as in some containers
        return f"uid {os.getuid()}"


def write(db: Database, verb: str, case: str = "", **detail: str | int | list[str]) -> None:
    """Add a row. ``detail`` holds codes, counts and hashes only; the caller commits."""
    row = {"at": now(), "actor": actor(), "verb": verb, "case_id": case, "detail": json.dumps(detail, sort_keys=True)}
    db.table("journal").insert(row)
