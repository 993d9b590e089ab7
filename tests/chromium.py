"""A real browser for the page's tests: Debian's Chromium, driven by Playwright."""

from __future__ import annotations

import shutil
from pathlib import Path

BINARY = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
MISSING = "Chromium is not installed: apt-get install chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]


def axe_source() -> str:
    """The source of axe-core, as the PyPI package axe-playwright-python carries it."""
    import axe_playwright_python  # noqa: PLC0415 - only the browser tests want it

    (path,) = Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")
    return path.read_text(encoding="utf-8")
