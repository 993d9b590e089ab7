"""Exports as ``casefold export`` makes them, without fresh detection unless a test asks for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from casefold.config import Config
from casefold.export.csv import Rows, write_csv
from casefold.export.dossier import write_dossier
from casefold.export.fresh import Fresh
from casefold.export.gatekeeper import Gatekeeper
from casefold.export.json_lines import write_json
from casefold.export.open_database import write_database
from casefold.export.release import Release
from casefold.export.selection import LeftOut
from casefold.store.store import Store

Writer = Callable[[Release, Path], None]
FORMS: dict[str, Writer] = {
    "cases.csv": write_csv,
    "issues.csv": lambda release, path: write_csv(release, path, rows=Rows.CATEGORY),
    "cases.json": write_json,
    "open.db": write_database,
    "dossier.docx": write_dossier,
    "dossier.html": write_dossier,
    "dossier.pdf": write_dossier,
}
"""Every form by the name of a file in it."""


@dataclass(frozen=True)
class Done:
    """What was written, and what was not."""

    path: Path
    left_out: Counter[LeftOut]


def release_for(store: Store, config: Config, addressee: str = "ICO", fresh: Fresh | None = None) -> Release:
    """A release that nothing was written of yet."""
    return Release(store, config, addressee, Gatekeeper(store, fresh))


def export_csv(
    store: Store,
    config: Config,
    addressee: str,
    path: Path,
    *,
    rows: Rows = Rows.CASE,
    replace: bool = False,
    bom: bool = False,
) -> Done:
    """Write the CSV."""
    release = release_for(store, config, addressee)
    write_csv(release, path, rows=rows, replace=replace, bom=bom)
    return Done(path, release.left_out)
