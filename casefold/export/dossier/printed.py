"""The dossier as a tagged PDF (PDF/UA-1) through WeasyPrint, which comes with the extra ``pdf``."""

from __future__ import annotations

from pathlib import Path

from casefold.errors import NotAllowed
from casefold.export.dossier.content import Dossier
from casefold.export.dossier.page import page_of


def write_pdf(dossier: Dossier, path: Path) -> None:
    """Write it. Raises NotAllowed when WeasyPrint, or the library Pango that it draws with, is missing."""
    try:
        from weasyprint import HTML  # noqa: PLC0415 - an extra, and slow to load
    except (ImportError, OSError):
        raise NotAllowed(
            "For a PDF install the extra, pip install 'casefold[pdf]', and Pango (Debian: libpango-1.0-0"
            " libpangoft2-1.0-0); or write .docx or .html."
        ) from None
    HTML(string=page_of(dossier), url_fetcher=_nothing).write_pdf(path, pdf_variant="pdf/ua-1")


def _nothing(url: str, *_: object, **__: object) -> dict[str, object]:
    """Nothing is fetched: a page that asked for something would be a fault."""
    raise ValueError(f"the dossier asks for {url[:20]}")
