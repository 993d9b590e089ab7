"""A whole copy of the case store in one file, taken while it may be in use (SQLite's backup API), still sealed."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from casefold.store.store import Store


def copy_store(store: Store, path: Path) -> None:
    """Write a copy as one private file without a log of its own. The file must not exist."""
    path.touch(mode=0o600, exist_ok=False)
    target = sqlite3.connect(path)
    try:
        store.db.conn.backup(target)
        target.execute("pragma journal_mode = delete")
    finally:
        target.close()
