"""Opening what a person names: found by looking at it, refused in one plain sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ingest.arrival import Arrival, Form, Unreadable
from ingest.message import IngestError
from ingest.source import NothingReadable, SourceMissing, SourceRefused, open_source

ROOT = Path(__file__).parents[2]
MAIL = b"From: Pat <pat@example.org>\nTo: stories@example.org\nSubject: hello\n\nMy letter.\n"
MBOX = b"From pat@example.org Mon Jun  3 21:14:00 2013\n" + MAIL
THREAD = (
    "Special needs chat\nYour stories\n1 reply\n"
    "first1 · 03/06/2013 21:14\nTell us.\nsecond2 · 03/06/2013 22:00\nHe was left out.\n"
)


def put(folder: Path, name: str, content: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("content", "description", "form"),
    [
        (MBOX + b"\n" + MBOX, "mbox, 2 messages", Form.RFC822),
        (MAIL, "mail, 1 message", Form.RFC822),
        (b"\xef\xbb\xbf" + MAIL, "mail, 1 message", Form.RFC822),  # saved by Notepad
        (MAIL.replace(b"My", b"My\0"), "mail, 1 message", Form.RFC822),
        (b"Subject: no sender\n\nHello.\n", "mail, 1 message", Form.RFC822),
        (b"broken first line\nFrom: a@example.org\nDate: today\n\nHello.\n", "mail, 1 message", Form.RFC822),
        (THREAD, "mumsnet thread, 2 posts, 2 authors", Form.POST),
        (THREAD.encode("utf-16"), "mumsnet thread, 2 posts, 2 authors", Form.POST),  # "Unicode" in Notepad
        ("Dear campaign,\n\nthis is ours.\n", "text without a writer, 1 message", Form.TEXT),
        ("From Karen Mon 3 June 10:30\nthis is ours.\n", "text without a writer, 1 message", Form.TEXT),
        ("To: whom it may concern\n\nthis is ours.\n", "text without a writer, 1 message", Form.TEXT),
        ("<!DOCTYPE html><html><p>first1 · 03/06/2013 21:14</p></html>", "mumsnet thread, 1 post, 1 author", Form.POST),
        ("<!DOCTYPE html><html><p>first1, 03/06/2013 21:14</p></html>", "text without a writer, 1 message", Form.TEXT),
    ],
)
def test_a_file_is_known_by_its_looks(tmp_path: Path, content: bytes | str, description: str, form: Form) -> None:
    """What a file is does not hang on its name, its line ends or a stray byte."""
    source = open_source(put(tmp_path, "download.bin", content))
    items = list(source)
    assert source.description == description
    assert source.count == len(items)
    assert all(isinstance(item, Arrival) and item.form is form for item in items)
    assert list(source) == items


@pytest.mark.parametrize("content", [b"", b"\n\n \r\n", b"%PDF-1.4\n", b"PK\x03\x04junk", bytes(range(256)) * 40])
def test_a_file_without_text_is_refused(tmp_path: Path, content: bytes) -> None:
    """An empty or binary file ends in a sentence, not in a case."""
    with pytest.raises(NothingReadable, match=r"\.$"):
        open_source(put(tmp_path, "letter.eml", content))


def test_a_missing_path_is_said(tmp_path: Path) -> None:
    """A mistyped path is no empty mailbox."""
    with pytest.raises(SourceMissing):
        open_source(tmp_path / "nowhere")


def test_a_path_that_the_system_refuses_is_said(tmp_path: Path) -> None:
    """Whatever the system holds against a path, the person reads its reason in a sentence."""
    with pytest.raises(SourceRefused, match="too long"):
        open_source(tmp_path / ("x" * 300))


def test_a_forbidden_path_is_said(tmp_path: Path) -> None:
    """A file of another user is refused in a sentence; root, who may read everything, asks as nobody."""
    path = put(tmp_path, "box", MBOX)
    path.chmod(0)
    asked = (
        "import os, sys\nfrom pathlib import Path\nfrom ingest.source import SourceRefused, open_source\n"
        "if os.getuid() == 0: os.setuid(65534)\n"
        "try: open_source(Path(sys.argv[1]))\nexcept SourceRefused as problem: print(problem)"
    )
    done = subprocess.run([sys.executable, "-c", asked, path], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout == f"{path} cannot be read: Permission denied.\n"


def test_a_loop_of_links_is_said(tmp_path: Path) -> None:
    """A path that the system refuses for any other reason is a sentence too."""
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    with pytest.raises(IngestError):
        open_source(tmp_path / "loop")


def test_a_pipe_is_refused(tmp_path: Path) -> None:
    """What can be read only once is not waited for."""
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceRefused):
        open_source(tmp_path / "pipe")


@pytest.mark.parametrize("content", [MBOX, MAIL, "A letter.\n"])
def test_a_file_that_vanishes_is_listed(tmp_path: Path, content: bytes | str) -> None:
    """A disk that is unplugged between looking and reading ends in a listed item, not in a traceback."""
    path = put(tmp_path, "box", content)
    source = open_source(path)
    path.unlink()
    assert [item.reason for item in source if isinstance(item, Unreadable)] == [
        "cannot be read: No such file or directory"
    ]


def test_a_folder_is_the_sum_of_its_files(tmp_path: Path) -> None:
    """Everything in a folder comes, each file for what it is, and what is nothing is listed."""
    put(tmp_path, "1.eml", MAIL)
    put(tmp_path, "2.txt", THREAD)
    put(tmp_path, "3.pdf", b"%PDF-1.4\n")
    put(tmp_path, ".hidden", MAIL)
    (tmp_path / "older").mkdir()
    source = open_source(tmp_path)
    items = list(source)
    assert source.description == "folder of 3 files, 4 messages; folders inside it are not read"
    assert source.count == len(items) == 4
    assert [item.where for item in items] == ["file 1, message 1", "file 2, post 1", "file 2, post 2", "file 3"]
    assert [item.number for item in items if isinstance(item, Arrival)] == [1, 1, 2]
    assert isinstance(items[-1], Unreadable)


def test_a_note_on_the_folder_is_no_letter(tmp_path: Path) -> None:
    """It is said that it is left out; named by itself it is read, and a mail of that name always."""
    put(tmp_path, "1.eml", MAIL)
    put(tmp_path, "README.eml", MAIL)
    note = put(tmp_path, "ReadMe.md", b"# Mails of June\n\nEach file is a mail.\n")
    source = open_source(tmp_path)
    assert source.description == "folder of 2 files, 2 messages; ReadMe.md is left out"
    assert source.count == len(list(source)) == 2
    assert open_source(note).count == 1


def test_links_in_a_folder_are_not_followed(tmp_path: Path) -> None:
    """What they lead to was not put into the folder; a link that is named by itself is meant."""
    outside = put(tmp_path, "outside.eml", MAIL)
    folder = tmp_path / "letters"
    folder.mkdir()
    put(folder, "1.eml", MAIL)
    (folder / "2.eml").symlink_to(outside)
    source = open_source(folder)
    assert source.description == "folder of 1 file, 1 message; links are not followed"
    assert len(list(source)) == 1
    assert open_source(folder / "2.eml").count == 1


def test_a_folder_without_any_mail_is_refused(tmp_path: Path) -> None:
    """An empty folder, or an empty Maildir, is told apart from one that was read."""
    with pytest.raises(NothingReadable):
        open_source(tmp_path)
    (tmp_path / "cur").mkdir()
    with pytest.raises(NothingReadable, match="Maildir"):
        open_source(tmp_path)


def test_reading_changes_nothing_on_disk(tmp_path: Path) -> None:
    """A source is opened read-only: no lock, no index, no new time of change."""
    put(tmp_path, "box", MBOX)
    tmp_path.chmod(0o500)
    before = [(path.name, path.stat().st_mtime_ns) for path in tmp_path.iterdir()]
    assert len(list(open_source(tmp_path / "box"))) == 1
    assert [(path.name, path.stat().st_mtime_ns) for path in tmp_path.iterdir()] == before
    tmp_path.chmod(0o700)
