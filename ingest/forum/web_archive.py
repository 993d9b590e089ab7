"""Pages out of a web archive (WARC, ISO 28500), as archiving programs write it: needs the extra ``casefold[warc]``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ingest.forum.saved_page import SavedPage, read_saved_page
from ingest.message import IngestError

_LARGEST = 20_000_000
"""Bytes of a page that are read; a forum's page has less than one million."""
_STARTS = (b"WARC/1", b"WARC/0")


class NoArchiveReader(IngestError):
    """What reads web archives is not installed."""


def is_web_archive_file(head: bytes, path: Path) -> bool:
    """Whether a file is a web archive: it says so, or it is compressed and its name does."""
    name = path.name.lower()
    return head.startswith(_STARTS) or (head.startswith(b"\x1f\x8b") and name.endswith((".warc.gz", ".warc")))


def pages_of(path: Path) -> Iterator[SavedPage | None]:
    """Every web page of an archive, in its order; at last None where the archive breaks off.

    Raises NoArchiveReader, and OSError.
    """
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - an extra
        from warcio.exceptions import ArchiveLoadFailed  # noqa: PLC0415 - the same
    except ImportError:
        raise NoArchiveReader(
            "This is a web archive (WARC). To read it, install what reads them: pip install 'casefold[warc]'"
        ) from None
    with path.open("rb") as file:
        try:
            for record in ArchiveIterator(file):
                kind = record.http_headers.get_header("Content-Type", "") if record.http_headers else ""
                if record.rec_type == "response" and kind.lower().startswith(("text/html", "application/xhtml")):
                    raw = record.content_stream().read(_LARGEST)
                    page = read_saved_page(raw)
                    yield SavedPage(page.html, page.plain, record.rec_headers.get_header("WARC-Target-URI") or "")
                    if record.raw_stream.limit and len(raw) < _LARGEST:  # less came than its head promised
                        yield None
        except (ArchiveLoadFailed, EOFError):
            yield None
