"""Approved cases as CSV (RFC 4180, UTF-8, CRLF): a row a case, or a row for each issue of one with its evidence."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from typing import assert_never

from casefold.export.datapackage import describe
from casefold.export.release import Leaving, Release
from casefold.export.target import beside, free

COLUMNS = ("case", "month", "kind", "categories", "councils", "consent", "signed", "subject", "story")
"""docs/csv.md says what each holds. Their order and names do not change."""
ISSUE_COLUMNS = ("case", "month", "councils", "category", "title", "evidence")
"""The same for a row an issue."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "'")


class Rows(Enum):
    """What a row is."""

    CASE = "case"
    CATEGORY = "category"

    @property
    def columns(self) -> tuple[str, ...]:
        """Its columns, in order."""
        return COLUMNS if self is Rows.CASE else ISSUE_COLUMNS


def write_csv(
    release: Release, path: Path, *, rows: Rows = Rows.CASE, replace: bool = False, bom: bool = False
) -> None:
    """Write the cases that may leave to a file with its table schema beside it, or nothing at all.

    ``bom``: with the mark by which Excel knows UTF-8. Raises NotAllowed, FileInTheWay, and GateClosed when any cell or
    the file's name holds what must not leave.
    """
    schema = path.with_name(f"{path.stem}.datapackage.json")
    for each in (path, schema):
        free(each, replace=replace)
    release.gatekeeper.let("-", "file name", path.name)
    with beside(schema) as described, beside(path) as written:
        with written.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
            table = csv.writer(file, lineterminator="\r\n")
            table.writerow(rows.columns)
            for leaving in release.cases():
                table.writerows([neutral(cell) for cell in row] for row in _of(rows)(leaving))
        described.write_text(describe(rows.value, path.name, bom=bom), encoding="utf-8")
        release.gatekeeper.close()
    release.record(f"csv, a row a {rows.value}")


def _of(rows: Rows) -> Callable[[Leaving], Iterator[tuple[str, ...]]]:
    match rows:
        case Rows.CASE:
            return _case_rows
        case Rows.CATEGORY:
            return _issue_rows
        case _:
            assert_never(rows)


def _case_rows(leaving: Leaving) -> Iterator[tuple[str, ...]]:
    yield (
        leaving.id,
        leaving.month,
        leaving.kind,
        "; ".join(issue.id for issue in leaving.issues),
        "; ".join(leaving.councils),
        leaving.consent,
        leaving.signed,
        "\n".join(filter(None, leaving.subjects)),
        "\n\n".join(filter(None, leaving.texts)),
    )


def _issue_rows(leaving: Leaving) -> Iterator[tuple[str, ...]]:
    councils = "; ".join(leaving.councils)
    for issue in leaving.issues:
        evidence = "\n".join(each.words for each in issue.evidence)
        yield (leaving.id, leaving.month, councils, issue.id, issue.title, evidence)


def neutral(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before a sign that could start one (OWASP).

    One goes before an apostrophe too, so that taking a first apostrophe away gives every cell back as it was.
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
