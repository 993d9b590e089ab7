"""HTML to plain lines, for what is passed on in a mail; the letter itself is read by the cleaner's own walker."""

from __future__ import annotations

import html
import re

DEEP = 1_000
"""Elements inside of each other that are let through: the parser takes time quadratic in their number."""

_LINE, _BLOCK, _SPACED = "\x0b", "\x0c", "\x1c"
"""Stand for a line break, the edge of a block and that of a paragraph until white space has been levelled."""
_MARKS = re.compile(f"([{_LINE}{_BLOCK}{_SPACED}])")
_BREAKS = re.compile(
    r"<(?:(?P<line>br)|/?(?P<spaced>p|h[1-6]|blockquote|ul|ol|dl|table|pre)"
    r"|/?(?P<block>div|tr|li|dt|dd|hr|section|article|header|footer|address|center|form|fieldset))\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_CELLS = re.compile(r"</t[dh]\b[^<>]{0,20}>", re.IGNORECASE)
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)\b[^<>]*>", re.IGNORECASE)
_UNSEEN = ("script", "style", "head", "title", "template", "noscript")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())


def text_of_html(markup: str) -> str:
    """The words of a page, a line for each of its blocks and an empty one between its paragraphs. Linear."""
    if not markup.strip():
        return ""
    from selectolax.lexbor import LexborHTMLParser  # noqa: PLC0415 - most mail has plain text

    marked = _BREAKS.sub(_marked, shallow(_MARKS.sub(" ", markup)))
    tree = LexborHTMLParser(_CELLS.sub(" \\g<0>", marked))
    tree.strip_tags(list(_UNSEEN))
    lines = [""]
    for piece in _MARKS.split(tree.body.text() if tree.body else ""):
        if piece == _LINE:
            lines.append("")
        elif piece in (_BLOCK, _SPACED):
            if lines[-1]:
                lines.append("")
            if piece == _SPACED and len(lines) > 1 and lines[-2]:
                lines.append("")
        else:
            lines[-1] = " ".join([*filter(None, [lines[-1]]), *piece.split()])
    return "\n".join(lines).strip()


def _marked(tag: re.Match[str]) -> str:
    return f"{_LINE if tag['line'] else _SPACED if tag['spaced'] else _BLOCK}{tag[0]}"


def shallow(markup: str) -> str:
    """The markup without the tags of elements that stand too deep, a line break in place of each."""
    if markup.count("<") <= DEEP:
        return markup
    depth = 0

    def kept(tag: re.Match[str]) -> str:
        nonlocal depth
        name = tag[2].lower()
        if name in _VOID or name in _UNSEEN:
            return tag[0]
        if tag[1]:
            depth = max(0, depth - 1)
            return tag[0] if depth < DEEP else _BLOCK
        depth += 1
        return tag[0] if depth <= DEEP else _BLOCK

    return _TAG.sub(kept, markup)


def html_of_text(text: str) -> str:
    """Plain lines as HTML, so that both stand in one body in their order."""
    return "<div>" + "<br>\n".join(html.escape(line, quote=False) for line in text.split("\n")) + "</div>"
