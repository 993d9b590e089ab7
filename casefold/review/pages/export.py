"""Exporting approved cases for an addressee, through the same gate as ``casefold export``."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from starlette.responses import Response

from casefold.days import today
from casefold.errors import NotAllowed
from casefold.export.csv import Rows, write_csv
from casefold.export.dossier import write_dossier
from casefold.export.gatekeeper import Gatekeeper
from casefold.export.json_lines import write_json
from casefold.export.open_database import write_database
from casefold.export.release import Release
from casefold.export.selection import LeftOut, select
from casefold.review.room import Visit

Write = Callable[[Release, Path], None]


def _excel(release: Release, path: Path) -> None:
    write_csv(release, path, bom=True)


def _issues(release: Release, path: Path) -> None:
    write_csv(release, path, rows=Rows.CATEGORY)


FORMS: dict[str, tuple[str, str, str, Write]] = {
    "csv": ("CSV, a row a case", "cases.csv", "text/csv; charset=utf-8", write_csv),
    "excel": (
        "the same, for Excel",
        "cases.csv",
        "text/csv; charset=utf-8",
        _excel,
    ),
    "issues": (
        "CSV, a row an issue, with its evidence",
        "issues.csv",
        "text/csv; charset=utf-8",
        _issues,
    ),
    "docx": ("dossier, Word", "dossier.docx", "application/octet-stream", write_dossier),
    "html": ("dossier, web page", "dossier.html", "application/octet-stream", write_dossier),
    "pdf": ("dossier, PDF", "dossier.pdf", "application/pdf", write_dossier),
    "json": ("JSON lines", "cases.json", "application/octet-stream", write_json),
    "sqlite": ("SQLite, for Datasette", "open.db", "application/octet-stream", write_database),
}
"""What it is called, the file's name, its type, and who writes it."""


def form(visit: Visit) -> Response:
    """What would leave, and what stays behind for which reason."""
    told = []
    for addressee in visit.config.campaign.addressees:
        selection = select(visit.store, addressee)
        left = [(reason.value, selection.left_out[reason]) for reason in LeftOut if selection.left_out[reason]]
        told.append((addressee, len(selection.cases), left))
    return visit.page("export.html", told=told, forms=[(key, each[0]) for key, each in FORMS.items()])


def export(visit: Visit) -> Response:
    """The file, as a download: all of it, or nothing with the reason."""
    chosen = FORMS.get(visit.said("form"))
    if chosen is None:
        raise NotAllowed("Choose what to download.")
    _, name, kind, write = chosen
    with tempfile.TemporaryDirectory(dir=visit.config.store_path.parent, prefix=".export-") as folder:
        path = Path(folder) / f"{today(visit.config).isoformat()}-{name}"
        keeper = Gatekeeper(visit.store, visit.fresh())
        write(Release(visit.store, visit.config, visit.said("addressee"), keeper), path)
        content = path.read_bytes()
    headers = {"Content-Disposition": f'attachment; filename="{path.name}"'}
    return Response(content, media_type=kind, headers=headers)
