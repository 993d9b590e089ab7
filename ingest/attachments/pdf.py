"""The text of a PDF, page by page, through pypdf. A page without text is a picture of one: a scan."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator

from ingest.attachments.document import BROKEN, LOCKED, SCAN, Unread
from ingest.attachments.limits import LIMITS


def read_pdf(content: bytes) -> Iterator[str]:
    """The text of each page. Raises Unread: at the end too, when pages held none or were too many."""
    from pypdf import PdfReader  # noqa: PLC0415 - only the process that reads a PDF loads it
    from pypdf.errors import PyPdfError  # noqa: PLC0415 - the same

    logging.disable(logging.CRITICAL)  # its warnings may quote the document
    try:
        reader = PdfReader(io.BytesIO(content), strict=False)
        if reader.is_encrypted and not reader.decrypt(""):
            raise Unread(LOCKED)
        pages = reader.pages
        count = len(pages)
    except NotImplementedError:  # a way of locking that pypdf does not know
        raise Unread(LOCKED) from None
    except (PyPdfError, ValueError, TypeError, KeyError, AttributeError, IndexError, AssertionError, OSError):
        raise Unread(BROKEN) from None
    empty = broken = 0
    for number in range(min(count, LIMITS.pages)):
        try:
            text = pages[number].extract_text()
        except MemoryError:
            raise
        except Exception:  # it raises in dozens of ways on a broken page; the others are read all the same
            broken += 1
            continue
        empty += not text.strip()
        yield f"{text.strip()}\n\n"
    _tell(count, empty, broken)


def _tell(count: int, empty: int, broken: int) -> None:
    """Raise Unread that says what was not read, if anything was not."""
    read = min(count, LIMITS.pages)
    if not count:
        raise Unread(BROKEN)
    if empty == read:
        raise Unread(SCAN)
    told = []
    if empty:
        told.append(f"{empty} of {count} pages hold no text")
    if broken:
        told.append(f"{broken} of {count} pages are broken")
    if count > read:
        told.append(f"{count - read} of {count} pages lie beyond the first {read}")
    if told:
        raise Unread("; ".join(told))
