"""The dossier as one web page that needs nothing else: style and charts stand in it, and no script."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined

from casefold.export.dossier.content import NOTICE, Dossier


def page_of(dossier: Dossier) -> str:
    """The page."""
    templates = Environment(
        loader=PackageLoader("casefold.export.dossier", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return templates.get_template("dossier.html").render(dossier=dossier, notice=NOTICE)
