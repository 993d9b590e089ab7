"""Hostile documents, read for real: each ends in time, with a reason, and takes nothing else with it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

import documents
from documents import raw_docx, raw_odt, run, word_xml
from ingest.attachments.apart import FELL, SLOW, Answer, read_apart
from ingest.attachments.kind import Kind
from ingest.attachments.limits import LIMITS
from ingest.attachments.reader import TOO_LONG, TOO_MANY, read_attachments
from ingest.message import Attachment, Message

ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "'
    + "&a;" * 100
    + '">'
    + "".join(f'<!ENTITY {chr(99 + n)} "{f"&{chr(98 + n)};" * 100}">' for n in range(8))
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY j SYSTEM "file:///etc/passwd">'


def entity_bomb(doctype: str) -> bytes:
    """A Word document whose only word is an entity."""
    body = "<w:body><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:body>"
    return documents.packed(
        {"word/document.xml": f"{doctype}]><w:document xmlns:w='{documents.WORD}'>{body}</w:document>"}
    )


def slow_pdf(pages: int = 40) -> bytes:
    """A page of words, then pages of half a million drawn letters each."""
    drawing = zlib.compress(b"BT /F 11 Tf (x) Tj ET\n" * 400_000)
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"", b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    objects.append(b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(drawing), drawing))
    first = b"BT /F 11 Tf 50 700 Td (The first page.) Tj ET"
    objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(first), first))
    kids = []
    for number in range(pages):
        kids.append(len(objects) + 1)
        content = 4 if number else 5
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 3 0 R>>>>/Contents %d 0 R>>"
            % content
        )
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    return documents.pdf_of(objects)


def looping_pdf(kids: bytes) -> bytes:
    """A PDF whose tree of pages goes round."""
    pages = b"<</Type/Pages/Count 5/Kids[%s]>>" % kids
    return documents.pdf_of([b"<</Type/Catalog/Pages 2 0 R>>", pages, b"<</Type/Pages/Count 5/Kids[2 0 R 3 0 R]>>"])


def calling_itself() -> bytes:
    """A PDF whose page draws a form that draws itself."""
    form = b"q /X Do /X Do Q"
    return documents.pdf_of(
        [
            b"<</Type/Catalog/Pages 2 0 R>>",
            b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Contents 4 0 R>>",
            b"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>"
            b"/Length %d>>stream\n%s\nendstream" % (len(form), form),
        ]
    )  # fmt: skip - an object a line


def inflating_pdf() -> bytes:
    """A PDF whose page inflates to two thousand million bytes, in a few thousand."""
    packer = zlib.compressobj(9)
    once = b"".join(packer.compress(bytes(10_000_000)) for _ in range(200)) + packer.flush()
    twice = zlib.compress(once, 9)
    stream = b"<</Filter[/FlateDecode/FlateDecode]/Length %d>>stream\n%s\nendstream" % (len(twice), twice)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<<>>/Contents 4 0 R>>"
    return documents.pdf_of([b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Count 1/Kids[3 0 R]>>", page, stream])


ROUND_TABLE = b"%PDF-1.4\nxref\n0 0\ntrailer<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF"
PIECES, ENDLESS = b"\x01\x04\0\0\0\0\0", b"\x01\x00\0\0\0\0\0"
HOSTILE: dict[str, tuple[Kind, Callable[[], bytes]]] = {
    "zip bomb": (Kind.DOCX, lambda: raw_docx("<w:p/>" * 20_000_000)),
    "zip bomb of words": (Kind.DOCX, lambda: raw_docx(run("word " * 10_000_000))),
    "zip bomb in a head": (Kind.DOCX, lambda: raw_docx(run("x"), header1=word_xml("hdr", " " * 120_000_000))),
    "entities that multiply": (Kind.DOCX, lambda: entity_bomb(ENTITIES)),
    "an entity from outside": (Kind.DOCX, lambda: entity_bomb(OUTSIDE)),
    "a million levels": (Kind.DOCX, lambda: raw_docx("<w:p>" * 1_000_000)),
    "a million levels, open": (Kind.ODT, lambda: raw_odt("<text:p>" * 1_000_000)),
    "spaces that multiply": (Kind.ODT, lambda: raw_odt("<text:p>" + '<text:s text:c="999999999"/>' * 1000)),
    "pages that go round": (Kind.PDF, lambda: looping_pdf(b"2 0 R 2 0 R")),
    "pages that go round in two": (Kind.PDF, lambda: looping_pdf(b"3 0 R 3 0 R")),
    "a form that calls itself": (Kind.PDF, calling_itself),
    "a page that inflates": (Kind.PDF, inflating_pdf),
    "a table of objects that goes round": (Kind.PDF, lambda: ROUND_TABLE),
    "open braces": (Kind.RTF, lambda: b"{\\rtf1 " + b"{" * 3_000_000),
    "links without end": (Kind.RTF, lambda: b"{\\rtf1 " + b"{\\field{\\*\\fldinst{HYPERLINK " * 50_000),
    "a table of pieces without end": (Kind.DOC, lambda: documents.doc("x").replace(PIECES, ENDLESS)),
    "tags without end": (Kind.HTML, lambda: b"<html><body>" + b"<div>" * 300_000 + b"words"),
}
"""A kind, and what makes its bytes; some take a second to make."""


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_document_ends_in_time(name: str) -> None:
    """Whatever it is, there is an answer in time, and nothing of this machine in it."""
    kind, make = HOSTILE[name]
    content = make()
    began = time.monotonic()
    answer = read_apart(kind, content, seconds=8)
    assert time.monotonic() - began < 8 + 40
    assert answer.unread or len(answer.text) <= LIMITS.characters
    assert "root:" not in answer.text
    assert len(answer.text) <= LIMITS.characters


def test_a_document_that_takes_too_long_is_given_up_and_its_beginning_kept() -> None:
    """The process is ended at the limit; the pages that it had read are there."""
    answer = read_apart(Kind.PDF, slow_pdf(), seconds=4)
    assert answer.unread == SLOW
    assert answer.text.startswith("The first page.")


def children() -> set[int]:
    """Processes that this one has started."""
    own = Path(f"/proc/{os.getpid()}/task")
    return {int(pid) for task in own.iterdir() for pid in (task / "children").read_text().split()}


@pytest.mark.skipif(
    not Path(f"/proc/self/task/{os.getpid()}/children").exists(), reason="needs Linux's list of children"
)
def test_a_reader_that_is_killed_costs_its_document_alone() -> None:
    """Killed from outside in the middle of a document: what it had read is kept, and the next document is read."""
    told: list[Answer] = []
    before = children()
    reading = threading.Thread(target=lambda: told.append(read_apart(Kind.PDF, slow_pdf())))
    reading.start()
    time.sleep(3)
    (started,) = children() - before
    os.kill(started, signal.SIGKILL)
    reading.join(timeout=20)
    assert told[0].unread == FELL
    assert told[0].text.startswith("The first page.")
    assert read_apart(Kind.TEXT, b"The next.").text == "The next."


def test_a_message_full_of_attachments_is_read_up_to_a_number() -> None:
    """The first are read, the rest are named as unread; pictures are no burden and always counted."""
    texts = [Attachment("", "text/plain", b"Words %d." % number) for number in range(LIMITS.count + 2)]
    message = Message(None, "", "", "", attachments=(*texts, Attachment("", "image/png", b"x")))
    readings = [each.reading for each in read_attachments(message).attachments if each.reading]
    assert [reading.unread for reading in readings] == [""] * LIMITS.count + [TOO_MANY] * 2 + ["not read"]


def test_a_message_full_of_words_is_read_up_to_a_length() -> None:
    """Each document by itself, and all of a message's together; what is cut says so."""
    content = b"word " * (LIMITS.characters // 5 + 100)
    message = Message(None, "", "", "", attachments=tuple(Attachment("", "text/plain", content) for _ in range(3)))
    readings = [each.reading for each in read_attachments(message).attachments if each.reading]
    assert sum(len(reading.text) for reading in readings) <= LIMITS.all_characters
    assert [bool(reading.text) for reading in readings] == [True, True, True]
    assert readings[0].unread == f"it is longer than {LIMITS.characters:,} characters"
    assert readings[2].unread == TOO_LONG


def test_a_document_above_the_limit_is_not_handed_over() -> None:
    """Its size is reason enough."""
    message = Message(None, "", "", "", attachments=(Attachment("", "text/plain", b"x" * (LIMITS.bytes + 1)),))
    reading = read_attachments(message).attachments[0].reading
    assert reading is not None
    assert reading.unread == "it is too large"


FORBIDDEN = {
    "write a file": "open({path!r}, 'w')",
    "append to one": "open({path!r}, 'ab')",
    "write one by its number": "import os; os.write(os.open({path!r}, os.O_CREAT | os.O_WRONLY), b'x')",
    "open a connection": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "look a name up": "import socket; socket.getaddrinfo('localhost', 80)",
    "start a process": "import subprocess; subprocess.run(['true'])",
    "start a shell": "import os; os.system('true')",
    "fork": "import os; os.fork()",
    "take memory": "bytearray(2_000_000_000)",
}


@pytest.mark.parametrize("deed", FORBIDDEN)
def test_the_reader_may_do_nothing_but_read(deed: str, tmp_path: Path) -> None:
    """From inside the bound process each of these fails, and leaves nothing behind."""
    path = tmp_path / "left"
    code = (
        "from ingest.attachments.worker import confine\nconfine()\n"
        f"try:\n    exec({FORBIDDEN[deed].format(path=str(path))!r})\n"
        "except (OSError, MemoryError) as problem:\n    print('refused', type(problem).__name__)\n"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=root)
    assert done.stdout.startswith("refused") or done.returncode == -signal.SIGXFSZ, done.stderr[-500:]
    assert not path.exists() or path.stat().st_size == 0


def test_nothing_is_written_while_a_document_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No temporary file: the folder for them stays empty, and could not be written to anyway."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    for kind, content in ((Kind.DOCX, documents.docx("x" * 100_000)), (Kind.PDF, documents.pdf("words", scans=3))):
        read_apart(kind, content)
    assert list(tmp_path.iterdir()) == []
