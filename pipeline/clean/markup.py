"""HTML mail as text lines, through the Lexbor parser: quotes marked, hidden parts out, clients' containers noted."""

from __future__ import annotations

from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from ingest.html_text import shallow
from pipeline.clean.container import cited, container, hidden
from pipeline.clean.page import Page

_BLOCKS = frozenset(
    "address article aside blockquote body center dd details dialog div dl dt fieldset figure footer"
    " form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot"
    " thead tr ul".split()
)
_SPACED = frozenset("p h1 h2 h3 h4 h5 h6 blockquote pre ul ol table".split())
_SKIPPED = frozenset(
    "script style head title template noscript object svg math iframe select option meta link xml".split()
)
_ABOVE = 8
"""Lines above a blockquote among which its attribution is looked for."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A message's text, and which lines came in which container."""

    text: str = field(repr=False)
    containers: dict[int, str]
    """Line number (from 0) to ``quote`` or ``signature``."""


def rendered(html: str) -> Rendered:
    """The text of an HTML message. Linear and without recursion, so that deep nests cost no more than flat pages."""
    page = Page()
    node = LexborHTMLParser(shallow(html)).root
    above: list[LexborNode] = []
    while node is not None:
        entered = _enter(node, page)
        following = node.child if entered else None
        if following is not None:
            above.append(node)
        else:
            if entered:
                _leave(node, page)
            following = node.next
            while following is None and above:
                ended = above.pop()
                _leave(ended, page)
                following = ended.next
        node = following
    while page.lines and not page.lines[-1].strip():
        page.lines.pop()
    text = "\n".join(page.lines).replace("\u00a0", " ")
    containers = {number: box for number, box in enumerate(page.boxes[: len(page.lines)]) if box}
    return Rendered(text + ("\n" if text else ""), containers)


def _enter(node: LexborNode, page: Page) -> bool:
    """Open a node; whether its children are to be read."""
    tag = node.tag or ""
    if tag == "-text":
        page.write(node.text_content or "")
        return False
    if tag.startswith("-") or tag in _SKIPPED:
        return False
    attributes = node.attributes
    if "hidden" in attributes or hidden(attributes.get("style") or ""):
        return False
    names = f"{attributes.get('class') or ''} {attributes.get('id') or ''} {attributes.get('name') or ''}"
    if tag == "br":
        page.new_line()
    elif tag == "img" and attributes.get("alt"):
        page.write(f"[{attributes['alt']}]")
    elif tag in ("td", "th"):
        page.write(" " if page.lines[-1] and not page.lines[-1].endswith(" ") else "")
    elif tag in _BLOCKS:
        page.block(spaced=tag in _SPACED)
    if tag == "blockquote":
        page.raised.append(attributes.get("type") == "cite" or cited(names) or _attributed(page))
        page.depth += page.raised[-1]
    if tag == "pre":
        page.pre += 1
    if tag in ("ol", "ul"):
        page.item.append(1 if tag == "ol" else 0)
    if tag == "li":
        _bullet(page)
    page.box.append(container(names) or (page.box[-1] if page.box else ""))
    return True


def _attributed(page: Page) -> bool:
    """A blockquote right below a line that ends in a colon is a quotation; any other may be a passage of the letter."""
    above = next((line for line in reversed(page.lines[-_ABOVE:]) if line.strip()), "")
    return above.rstrip().endswith(":") and any(sign.isdigit() or sign == "@" for sign in above)


def _bullet(page: Page) -> None:
    if page.item and page.item[-1]:
        page.write(f"{page.item[-1]}. ")
        page.item[-1] += 1
    else:
        page.write("* ")


def _leave(node: LexborNode, page: Page) -> None:
    tag = node.tag or ""
    if tag.startswith("-") or tag in _SKIPPED or not page.box:
        return
    page.box.pop()
    if tag in _BLOCKS:
        page.block(spaced=tag in _SPACED)
    if tag == "blockquote" and page.raised:
        page.depth -= page.raised.pop()
    if tag == "pre" and page.pre:
        page.pre -= 1
    if tag in ("ol", "ul") and page.item:
        page.item.pop()
