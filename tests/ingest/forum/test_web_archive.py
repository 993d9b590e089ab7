"""Web archives (WARC) of forums: the posts of all their pages, each once."""

from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path

import pytest

from ingest.arrival import Arrival, read_arrival
from ingest.source import NothingReadable, open_source

PAGES = Path(__file__).parent / "pages"


def archive(path: Path, *pages: bytes, packed: bool = True, kind: str = "text/html; charset=utf-8") -> Path:
    """A web archive that holds these pages as responses of a forum (ISO 28500), a member of gzip for each."""
    records = []
    for number, page in enumerate(pages):
        answer = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(page)}\r\n\r\n".encode() + page
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://forum.example.org/t/{number}\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-{number:012}>\r\nWARC-Date: 2024-01-01T00:00:00Z\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
        )
        record = head.encode() + answer + b"\r\n\r\n"
        records.append(gzip.compress(record) if packed else record)
    path.write_bytes(b"".join(records))
    return path


@pytest.mark.parametrize("packed", [True, False])
def test_posts_of_all_pages_come_once(tmp_path: Path, packed: bool) -> None:
    """Two threads, one of them twice, and a page that is none: five posts with their writers."""
    pages = [(PAGES / name).read_bytes() for name in ("xenforo-2.html", "mumsnet-web.html", "xenforo-2.html")]
    path = archive(tmp_path / "forum.warc.gz", *pages, b"<html><p>Front page</p></html>", packed=packed)
    source = open_source(path)
    assert source.description == "web archive of 4 pages, 5 posts; 1 page without"
    messages = [read_arrival(item.raw, item.form) for item in source if isinstance(item, Arrival)]
    assert [message.sender.address for message in messages if message.sender] == [
        *("xenforo:Bittern", "xenforo:Water Rail"),
        *("mumsnet:opener1", "mumsnet:second2", "mumsnet:third3"),
    ]


def test_an_archive_that_breaks_off_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    """What came whole is read."""
    page = (PAGES / "xenforo-2.html").read_bytes()
    path = archive(tmp_path / "forum.warc", page, page.replace(b"They rang", b"We rang"), packed=False)
    path.write_bytes(path.read_bytes()[: len(page) + 900])
    assert open_source(path).description == "web archive of 2 pages, 2 posts; 1 page without; it breaks off"
    assert [item.number for item in open_source(path) if isinstance(item, Arrival)] == [1, 2]


def test_an_archive_without_posts_is_refused(tmp_path: Path) -> None:
    """In a sentence."""
    with pytest.raises(NothingReadable, match="none with posts"):
        open_source(archive(tmp_path / "pictures.warc.gz", b"\x89PNG", kind="image/png"))


def test_without_the_extra_the_error_names_it(tmp_path: Path) -> None:
    """Who lacks the reader is told what to install."""
    path = archive(tmp_path / "forum.warc.gz", (PAGES / "xenforo-2.html").read_bytes())
    code = "import sys; sys.modules['warcio'] = None; from casefold.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "import", "--dry-run", path], capture_output=True, text=True, check=False
    )
    assert done.returncode != 0
    assert "pip install 'casefold[warc]'" in done.stderr
    assert "Traceback" not in done.stderr
