"""The text of an OpenDocument text (OASIS ODF 1.3, part 3): body, notes, comments, what stands at the head and foot."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from ingest.attachments.document import LOCKED, Unread
from ingest.attachments.packed_xml import Package, local

_SKIPPED = ("tracked-changes", "creator", "date", "date-string", "note-citation", "automatic-styles", "font-face-decls")
_ENDS = ("p", "h")
_SIGNS = {"s": " ", "tab": "\t", "line-break": "\n"}
_MANIFEST = "META-INF/manifest.xml"


def read_odt(content: bytes) -> Iterator[str]:
    """The text, paragraph by paragraph. Raises Unread."""
    package = Package(content)
    if package.holds(_MANIFEST, b"encryption-data"):
        raise Unread(LOCKED)
    yield from _text(package, "content.xml")
    with suppress(Unread):  # the letter is there; what stands in its margin is not worth losing it for
        margin = "".join(_text(package, "styles.xml", ("header", "footer"))).strip()
        if margin:
            yield f"\n{margin}\n"


def _text(package: Package, name: str, within: tuple[str, ...] = ()) -> Iterator[str]:
    return package.read(name, _Paragraphs(within))


class _Paragraphs:
    """Gathers the paragraphs; only those inside of elements named ``within``, when there are any."""

    def __init__(self, within: tuple[str, ...]) -> None:
        self._within = within
        self._out: list[str] = []
        self._skipping = self._open = self._inside = 0

    @property
    def _reading(self) -> bool:
        return bool(self._open) and not self._skipping and (bool(self._inside) or not self._within)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        name = local(tag)
        self._skipping += name in _SKIPPED
        self._inside += name in self._within
        if name in _ENDS:
            if self._reading:  # a note inside a paragraph
                self._out.append("\n")
            self._open += 1
        elif self._reading and name in _SIGNS:
            self._out.append(_SIGNS[name] * _times(attributes))

    def data(self, text: str) -> None:
        if self._reading:
            self._out.append(text)

    def end(self, tag: str) -> None:
        name = local(tag)
        if name in _ENDS:
            if self._reading:
                self._out.append("\n")
            self._open -= 1
        self._skipping -= name in _SKIPPED
        self._inside -= name in self._within

    def taken(self) -> str:
        text = "".join(self._out)
        self._out.clear()
        return text


def _times(attributes: dict[str, str]) -> int:
    """How many spaces one element stands for."""
    told = next((value for key, value in attributes.items() if local(key) == "c"), "1")
    return min(int(told), 100) if told.isdecimal() else 1
