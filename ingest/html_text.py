"""HTML to plain lines, for what is passed on in a mail; the letter itself is read by the cleaner's own walker."""

from __future__ import annotations

import html
import re

_BREAKS = re.compile(r"<(?:br|/p|/div|/tr|/li|/h[1-6]|/blockquote|/table|hr)\b[^<>]{0,200}>", re.IGNORECASE)
_CELLS = re.compile(r"</t[dh]\b[^<>]{0,20}>", re.IGNORECASE)
_UNSEEN = ("script", "style", "head", "title", "template", "noscript")
MARK = "\x0b"
"""Stands for a line break until white space has been levelled."""


def text_of_html(markup: str) -> str:
    """The words of a page, a line for each of its blocks."""
    if not markup.strip():
        return ""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - most mail has plain text

    marked = _CELLS.sub(" \\g<0>", _BREAKS.sub(f"{MARK}\\g<0>", markup.replace(MARK, " ")))
    tree = LexborHTMLParser(marked)
    tree.strip_tags(list(_UNSEEN))
    text = tree.body.text() if tree.body else ""
    return "\n".join(" ".join(line.split()) for line in text.split(MARK)).strip()


def html_of_text(text: str) -> str:
    """Plain lines as HTML, so that both stand in one body in their order."""
    return "<div>" + "<br>\n".join(html.escape(line, quote=False) for line in text.split("\n")) + "</div>"
