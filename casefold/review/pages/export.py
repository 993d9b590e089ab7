"""Exporting approved cases for an addressee, through the same gate as ``casefold export``."""

from __future__ import annotations

import tempfile
from pathlib import Path

from starlette.responses import Response

from casefold.days import today
from casefold.export.csv import write_csv
from casefold.export.gatekeeper import Gatekeeper
from casefold.export.release import Release
from casefold.export.selection import LeftOut, select
from casefold.freshness import fresh_of
from casefold.review.room import Visit


def form(visit: Visit) -> Response:
    """What would leave, and what stays behind for which reason."""
    told = []
    for addressee in visit.config.campaign.addressees:
        selection = select(visit.store, addressee)
        left = [(reason.value, selection.left_out[reason]) for reason in LeftOut if selection.left_out[reason]]
        told.append((addressee, len(selection.cases), left))
    return visit.page("export.html", told=told)


def export(visit: Visit) -> Response:
    """The file, as a download: all of it, or nothing with the reason."""
    addressee = visit.said("addressee")
    with tempfile.TemporaryDirectory(dir=visit.config.store_path.parent, prefix=".export-") as folder:
        path = Path(folder) / f"cases-{today(visit.config).isoformat()}.csv"
        keeper = Gatekeeper(visit.store, fresh_of(visit.store, visit.config))
        write_csv(Release(visit.store, visit.config, addressee, keeper), path, bom=visit.said("bom") == "yes")
        content = path.read_bytes()
    headers = {"Content-Disposition": f'attachment; filename="{path.name}"'}
    return Response(content, media_type="text/csv; charset=utf-8", headers=headers)
