"""Approved cases as CSV (RFC 4180, UTF-8, CRLF), through the gate, and all or nothing."""

from __future__ import annotations

import csv
import io
import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from casefold.categorylist import counted, load_categories
from casefold.config import Config
from casefold.errors import FileInTheWay, GateClosed, NotAllowed
from casefold.export.gate import Hit, check
from casefold.export.selection import Selected, Selection, select
from casefold.store.journal import write
from casefold.store.store import Store
from models.categories import Categories

COLUMNS = ("case", "month", "kind", "categories", "councils", "consent", "signed", "subject", "story")
"""docs/csv.md says what each holds. Their order and names do not change."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")
_SHOWN = 10


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export wrote."""

    path: Path
    selection: Selection


def export_csv(
    store: Store, config: Config, addressee: str, path: Path, *, replace: bool = False, bom: bool = False
) -> Exported:
    """Write the cases that may leave to a file, or nothing at all. ``bom``: with the mark by which Excel knows UTF-8.

    Raises NotAllowed for an unknown addressee or folder, FileInTheWay, and GateClosed when any cell holds a known name.
    """
    if addressee not in config.campaign.addressees:
        known = ", ".join(config.campaign.addressees)
        raise NotAllowed(f"There is no such addressee in the configuration. Known: {known}.")
    if not path.parent.is_dir():
        raise NotAllowed(f"There is no folder {path.parent} to write to.")
    if path.exists() and not replace:
        raise FileInTheWay(f"{path} exists already. To replace it: --replace")
    selection = select(store, addressee)
    categories = load_categories(config)
    rows = [_row(selected, categories) for selected in selection.cases]
    hits = [
        hit for row in rows for column, cell in row.items() for hit in check(store.register, row["case"], column, cell)
    ]
    hits += check(store.register, "-", "file name", path.name)
    if hits:
        raise GateClosed(_refusal(hits))
    _write(path, rows, "utf-8-sig" if bom else "utf-8")
    manifest = [f"{selected.case.id} {selected.case.digest}" for selected in selection.cases]
    with store.transaction():
        write(store.db, "export", format="csv", addressee=addressee, cases=manifest)
    return Exported(path, selection)


def _row(selected: Selected, categories: Categories) -> dict[str, str]:
    case = selected.case
    return {
        "case": case.id,
        "month": case.sent[:7],
        "kind": case.kind.value,
        "categories": "; ".join(name for name, _ in counted(categories, case.categories)),
        "councils": "; ".join(f"Council {number:02}" for number in case.councils),
        "consent": case.consent.value,
        "signed": case.signed[:10],
        "subject": "\n".join(part.subject.text for part in selected.parts if part.subject.text),
        "story": "\n\n".join(part.text.text for part in selected.parts if part.text.text),
    }


def _refusal(hits: list[Hit]) -> str:
    shown = [f"  {hit}" for hit in hits[:_SHOWN]]
    more = [f"  and {len(hits) - _SHOWN} more"] if len(hits) > _SHOWN else []
    head = "Nothing was written: what was about to leave holds what must not."
    return "\n".join(
        [head, *shown, *more, "Sign each of these cases again; it asks about every such word: casefold approve CASE"]
    )


def neutral(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before a sign that could start one (OWASP).

    One goes before an apostrophe too, so that taking a first apostrophe away gives every cell back as it was.
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _write(path: Path, rows: list[dict[str, str]], encoding: str) -> None:
    """Write beside the target, force to disk, then rename over it: a reader sees the old file or the new one, whole."""
    text = io.StringIO(newline="")
    table = csv.writer(text, lineterminator="\r\n")
    table.writerow(COLUMNS)
    table.writerows([neutral(row[column]) for column in COLUMNS] for row in rows)
    with tempfile.NamedTemporaryFile("wb", dir=path.parent, prefix=".casefold-", delete=False) as file:
        beside = Path(file.name)
        try:
            file.write(text.getvalue().encode(encoding))
            file.flush()
            os.fsync(file.fileno())
            beside.replace(path)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
