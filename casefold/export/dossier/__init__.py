"""The dossier for the regulator: as a Word file, a web page or a PDF, by the ending of its name. The room's door."""

from __future__ import annotations

from pathlib import Path

from casefold.errors import NotAllowed
from casefold.export.dossier.content import build
from casefold.export.release import Release
from casefold.export.target import beside, free

__all__ = ["write_dossier"]


def write_dossier(release: Release, path: Path, *, replace: bool = False) -> None:
    """Write the dossier, or nothing at all.

    Raises NotAllowed for another ending than .docx, .html and .pdf and for a library that is missing, FileInTheWay, and
    GateClosed when anything in it must not leave.
    """
    ending = path.suffix.lower()
    if ending not in (".docx", ".html", ".pdf"):
        raise NotAllowed("A dossier's name ends with .docx, .html or .pdf.")
    free(path, replace=replace)
    release.gatekeeper.let("-", "file name", path.name)
    dossier = build(release)
    release.gatekeeper.close()
    with beside(path) as written:
        if ending == ".docx":
            from casefold.export.dossier.word import write_word  # noqa: PLC0415 - half a second, for Word alone

            write_word(dossier, written)
        elif ending == ".html":
            from casefold.export.dossier.page import page_of  # noqa: PLC0415 - the same, for the page

            written.write_text(page_of(dossier), encoding="utf-8")
        else:
            from casefold.export.dossier.printed import write_pdf  # noqa: PLC0415 - the same, for print

            write_pdf(dossier, written)
    release.record(f"dossier {ending[1:]}")
