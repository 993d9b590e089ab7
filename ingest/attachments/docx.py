"""The text of a Word document (ECMA-376, part 1, 17): body, notes, comments, what stands at the head and the foot.

Word libraries hand out paragraphs and tables, and lose text boxes, tracked insertions and fields of forms; here every
run of text counts, wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.attachments.document import BROKEN, LOCKED, PICTURES, Unread
from ingest.attachments.packed_xml import Package, local

_OLE = b"\xd0\xcf\x11\xe0"
_BODY = re.compile(r"/?word/document\d*\.xml")
_BESIDE = tuple(
    re.compile(rf"/?word/{name}\d*\.xml") for name in ("footnotes", "endnotes", "comments", "header", "footer")
)
_SKIPPED = ("Fallback", "moveFrom", "del", "instrText", "delText")
"""A text box over again for older programs; what was moved away; what was deleted."""
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_ENDS = {"p": "\n", "tr": "\n"}


def read_docx(content: bytes) -> Iterator[str]:
    """The text, paragraph by paragraph. Raises Unread."""
    if content.startswith(_OLE):
        raise Unread(LOCKED)
    package = Package(content)
    bodies = [name for name in package.names if _BODY.fullmatch(name)]
    if not bodies:
        raise Unread(BROKEN)
    told = False
    for piece in _text(package, bodies[0]):
        told = told or bool(piece.strip())
        yield piece
    if not told and any("/media/" in name for name in package.names):
        raise Unread(PICTURES)
    seen: set[str] = set()
    for shape in _BESIDE:
        for name in sorted(each for each in package.names if shape.fullmatch(each)):
            text = "".join(_text(package, name)).strip()
            if text and text not in seen:
                seen.add(text)
                yield f"\n{text}\n"


def _text(package: Package, name: str) -> Iterator[str]:
    return package.read(name, _Runs())


class _Runs:
    """Gathers the runs of text."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._skipping = 0
        self._open = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:  # noqa: ARG002 - a parser's target
        name = local(tag)
        self._skipping += name in _SKIPPED
        self._open += name == "t"
        if name in _SIGNS and not self._skipping:
            self._out.append(_SIGNS[name])

    def data(self, text: str) -> None:
        if self._open and not self._skipping:
            self._out.append(text)

    def end(self, tag: str) -> None:
        name = local(tag)
        self._skipping -= name in _SKIPPED
        self._open -= name == "t"
        if name in _ENDS and not self._skipping:
            self._out.append(_ENDS[name])

    def taken(self) -> str:
        text = "".join(self._out)
        self._out.clear()
        return text
