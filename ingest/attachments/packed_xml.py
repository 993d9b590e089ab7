"""XML in a zip archive, read as a stream: no more is unpacked than is allowed, and no entity is expanded."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Protocol
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import XMLParser

from ingest.attachments.document import BROKEN, LOCKED, TOO_LARGE, Unread
from ingest.attachments.limits import LIMITS

_ENCRYPTED = 0x1
_PIECE = 65_536
_FAULTS = (
    ParseError,
    DefusedXmlException,
    KeyError,
    zipfile.BadZipFile,
    zlib.error,
    OSError,
    EOFError,
    ValueError,
    RuntimeError,
)
"""What a broken archive, a broken document and entities that would multiply raise."""


class Target(Protocol):
    """Makes text of a document's elements as they pass; no tree is built."""

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def data(self, text: str) -> None:
        """Text stands in it."""

    def end(self, tag: str) -> None:
        """It ends."""

    def taken(self) -> str:
        """The text made since the last time."""


def local(tag: str) -> str:
    """A tag without its name space."""
    return tag.rpartition("}")[2]


class Package:
    """An opened archive."""

    def __init__(self, content: bytes) -> None:
        """Raises Unread when it is no archive."""
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, EOFError, NotImplementedError):
            raise Unread(BROKEN) from None
        self._left = LIMITS.unpacked

    @property
    def names(self) -> list[str]:
        """The members' names, in the order of the archive."""
        return self._archive.namelist()

    def read(self, name: str, target: Target) -> Iterator[str]:
        """Hand a member to a target piece by piece, and yield what it has made of each. Raises Unread."""
        try:
            info = self._archive.getinfo(name)
            if info.flag_bits & _ENCRYPTED:
                raise Unread(LOCKED)
            parser = XMLParser(target=target)
            with self._archive.open(info) as file:
                while piece := file.read(_PIECE):
                    self._spend(len(piece))
                    parser.feed(piece)
                    yield target.taken()
            parser.close()
            yield target.taken()
        except _FAULTS:
            yield target.taken()
            raise Unread(BROKEN) from None

    def holds(self, name: str, words: bytes) -> bool:
        """Whether these bytes stand in a member of at most a megabyte."""
        try:
            with self._archive.open(name) as file:
                return words in file.read(1_000_000)
        except (KeyError, zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, RuntimeError):
            return False

    def _spend(self, count: int) -> None:
        self._left -= count
        if self._left < 0:
            raise Unread(TOO_LARGE)
