"""What reading attachments costs: seconds a document, in a process of its own and in this one.

    python -m benchmarks.attachments [FILE …]

Without files, one letter of two thousand words in each format, made here. The difference is the price of reading apart:
starting Python, and a pipe.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from ingest.attachments.apart import read_apart
from ingest.attachments.document import Unread
from ingest.attachments.kind import Kind, kind_of
from ingest.attachments.worker import reader_of
from ingest.message import Attachment

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import documents

PAGE = "\n".join(["The panel met again in May and nobody told us what was said about our son."] * 14)
ROUNDS = 5
READ = (Kind.DOCX, Kind.ODT, Kind.RTF, Kind.PDF, Kind.DOC, Kind.TEXT, Kind.HTML, Kind.CALENDAR)


def letters() -> dict[str, bytes]:
    """One letter in each format."""
    pages = [PAGE] * 10
    text = "\n".join(pages)
    return {
        "letter.txt": text.encode(),
        "letter.rtf": documents.rtf(text),
        "letter.doc": documents.doc(text),
        "letter.docx": documents.docx(*text.split("\n")),
        "letter.odt": documents.odt(*text.split("\n")),
        "letter.pdf": documents.pdf(*pages),
    }


def apart(kind: Kind, content: bytes) -> tuple[float, int]:
    """Seconds and characters, in a process of its own."""
    began = time.perf_counter()
    answer = read_apart(kind, content)
    return time.perf_counter() - began, len(answer.text)


def here(kind: Kind, content: bytes) -> float:
    """Seconds in this process."""
    began = time.perf_counter()
    try:
        for _ in reader_of(kind)(content):
            pass
    except Unread:
        pass
    return time.perf_counter() - began


def main() -> None:
    """Print a row for each document: the quickest of some rounds."""
    named = {Path(name).name: Path(name).read_bytes() for name in sys.argv[1:]} or letters()
    print(f"{'document':<32}{'bytes':>10}{'characters':>12}{'apart':>10}{'here':>10}")
    for name, content in named.items():
        kind = kind_of(Attachment(name, "application/octet-stream", content))
        if kind not in READ:
            print(f"{name:<32}{len(content):>10}  not read: {kind.value}")
            continue
        rounds = [apart(kind, content) for _ in range(ROUNDS)]
        alone = min(here(kind, content) for _ in range(ROUNDS))
        seconds, characters = min(rounds)
        print(f"{name:<32}{len(content):>10}{characters:>12}{seconds:>8.2f} s{alone:>8.3f} s")


if __name__ == "__main__":
    main()
