"""Which backups of the store were made, when, where to, and by what they are known."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from casefold.store.journal import now

if TYPE_CHECKING:
    from pathlib import Path

    from sqlite_utils import Database


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup on record."""

    made: str
    path: str
    """Where it was written; it may have been moved since."""
    sha256: str
    """Of the file."""
    size: int


class Backups:
    """Rows of the table ``backups``. The caller commits."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def record(self, path: Path, sha256: str, size: int) -> None:
        """Record a backup that was just written."""
        self.remember(Backup(now(), str(path.absolute()), sha256, size))

    def remember(self, backup: Backup) -> None:
        """Enter a backup, unless it is on record."""
        if not self._db.table("backups").count_where("sha256 = ?", [backup.sha256]):
            self._db.table("backups").insert(asdict(backup))

    def all(self) -> list[Backup]:
        """Every backup on record, oldest first."""
        rows = self._db.table("backups").rows_where(order_by="id")
        return [Backup(row["made"], row["path"], row["sha256"], row["size"]) for row in rows]
