"""Each kind of document, made by its own library or byte by byte, gives the words that stand in it."""

from __future__ import annotations

import struct

import pytest
from compressed_rtf import compress

import documents
from documents import Letter, raw_docx, raw_odt, run, word_xml
from ingest.arrival import Form, read_arrival
from ingest.attachments import read_attachments
from ingest.attachments.kind import Kind, kind_of
from ingest.message import Attachment, Message, Reading, UnreadableMessage
from ingest.single import read_single

STORY = "Siân’s story, £20 – all of it.\nMy son Jack was discussed at panel."


def read(content: bytes, name: str = "", kind: str = "application/octet-stream") -> Reading:
    """What is read of one attachment that nobody labelled."""
    message = Message(None, "", "", "", attachments=(Attachment(name, kind, content),))
    reading = read_attachments(message).attachments[0].reading
    assert reading is not None
    return reading


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("docx", documents.docx(*STORY.split("\n"))),
        ("odt", documents.odt(*STORY.split("\n"))),
        ("rtf", documents.rtf(STORY)),
        ("pdf", documents.pdf(STORY)),
        ("pdf", documents.locked_pdf(STORY, "")),
        ("doc", documents.doc(STORY)),
        ("rtf", compress(documents.rtf(STORY))),
    ],
)
def test_a_story_in_a_document_is_read_word_for_word(kind: str, content: bytes) -> None:
    """Told by its bytes, with no name and no type to go by."""
    assert read(content) == Reading(kind, STORY)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("story.txt", STORY.encode()),
        ("story.txt", STORY.encode("cp1252")),
        ("story.TXT", STORY.encode("utf-16")),
        ("story.txt", b"\xef\xbb\xbf" + STORY.replace("\n", "\r\n").encode()),
    ],
)
def test_a_text_file_is_read_in_whatever_charset(name: str, content: bytes) -> None:
    """Windows writes four kinds of them."""
    assert read(content, name) == Reading("text", STORY)


def test_everything_that_is_written_in_a_word_document_is_read() -> None:
    """Tables, tracked insertions, text boxes, notes, comments, heads and feet; once each, and nothing deleted."""
    body = (
        run("Before.")
        + f"<w:tbl><w:tr><w:tc>{run('Cell one')}</w:tc><w:tc>{run('Cell two')}</w:tc></w:tr></w:tbl>"
        + "<w:p><w:ins><w:r><w:t>Inserted.</w:t></w:r></w:ins>"
        + "<w:del><w:r><w:delText>Deleted.</w:delText></w:r></w:del></w:p>"
        + f"<w:p><mc:AlternateContent><mc:Choice>{run('In a box.')}</mc:Choice>"
        + f"<mc:Fallback>{run('In a box.')}</mc:Fallback></mc:AlternateContent></w:p>"
        + "<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/>"
        + "<w:t>three</w:t><w:noBreakHyphen/><w:t>four</w:t></w:r></w:p>"
        + "<w:p><w:r><w:instrText>HYPERLINK x</w:instrText><w:t>a link</w:t></w:r></w:p>"
    )
    more = {
        "footnotes": word_xml("footnotes", f"<w:footnote>{run('A note.')}</w:footnote>"),
        "comments": word_xml("comments", f"<w:comment>{run('A comment.')}</w:comment>"),
        "header1": word_xml("hdr", run("The head.")),
        "header2": word_xml("hdr", run("The head.")),
        "footer1": word_xml("ftr", run("The foot.")),
    }
    text = read(raw_docx(body, **more)).text
    said = [line for line in text.split("\n") if line]
    assert said == [
        "Before.",
        "Cell one",
        "Cell two",
        "Inserted.",
        "In a box.",
        "One",
        "two\tthree-four",
        "a link",
        "A note.",
        "A comment.",
        "The head.",
        "The foot.",
    ]  # fmt: skip - a line of the document each


def test_everything_that_is_written_in_an_open_document_is_read() -> None:
    """Spans, spaces, tables, notes, heads; nothing that was deleted, and not who commented when."""
    body = (
        "<text:tracked-changes><text:p>Deleted.</text:p></text:tracked-changes>"
        "<text:h>A heading</text:h>"
        '<text:p>One<text:s text:c="2"/>two <text:span>three</text:span> four<text:line-break/>'
        "five<text:tab/>six</text:p>"
        "<text:p>Noted<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>"
        "</text:note-body></text:note> well.</text:p>"
        "<text:p>Said<office:annotation><dc:creator>Ruth</dc:creator>"
        "<text:p>A comment.</text:p></office:annotation>.</text:p>"
        "<table:table><table:table-cell><text:p>Cell</text:p></table:table-cell></table:table>"
    )
    styles = (
        "<style:header><text:p>The head.</text:p></style:header><style:other><text:p>No text.</text:p></style:other>"
    )
    text = read(raw_odt(body, styles)).text
    assert [line for line in text.split("\n") if line] == [
        "A heading",
        "One  two three four",
        "five\tsix",
        "Noted",
        "A note.",
        " well.",
        "Said",
        "A comment.",
        ".",
        "Cell",
        "The head.",
    ]  # fmt: skip - a line of the document each


def test_fields_and_signs_of_a_word_97_document_are_undone() -> None:
    """The address behind a link goes, its words stay; ends of cells are ends of lines."""
    nested = "\x13 IF \x13 PAGE \x141\x15 = 1 \x14One\x15 and \x13 SET x \x15two."
    assert read(documents.doc(nested)).text == "One and two."
    text = read(
        documents.doc("See \x13 HYPERLINK x \x14our page\x15 now.\nCell\x07Cell\x07\x01\x08non\x1ebreaking")
    ).text
    assert text == "See our page now.\nCell\nCell\nnon-breaking"


def test_a_document_of_word_95_is_read() -> None:
    """Before Word 97 the text stands in one piece of 8-bit letters."""
    main = bytearray(0x300) + STORY.replace("\n", "\r").encode("cp1252")
    struct.pack_into("<HH", main, 0, 0xA5DC, 104)
    struct.pack_into("<II", main, 24, 0x300, len(main))
    assert read(documents.compound_file({"WordDocument": bytes(main)})) == Reading("doc", STORY)


def test_html_and_calendars_are_read_as_words() -> None:
    """Tags, scripts and machine lines are not."""
    page = (
        "<html><head><title>T</title><meta charset='iso-8859-1'><style>p{}</style></head>"
        "<body><p>Caf\xe9<br>two</p><script>x</script></body></html>"
    )
    assert read(page.encode("latin-1")) == Reading("html", "Café\ntwo")
    invitation = "\r\n".join(
        [
            "BEGIN:VCALENDAR",
            "BEGIN:VEVENT",
            "SUMMARY:Panel\\, again",
            "DTSTART:20130603T100000Z",
            "UID:x",
            "DESCRIPTION:About",
            "  Jack\\nSmith",
            "ORGANIZER;CN=Anne Price:mailto:anne@example.net",
            "END:VEVENT",
            "END:VCALENDAR",
            "",
        ]
    )  # fmt: skip - a line each
    reading = read(invitation.encode())
    assert reading.kind == "calendar"
    assert reading.text.split("\n") == [
        "Summary: Panel, again",
        "Dtstart: 20130603T100000Z",
        "Description: About Jack",
        "Smith",
        "Organizer: Anne Price mailto:anne@example.net",
    ]  # fmt: skip - a line each


@pytest.mark.parametrize(
    ("kind", "content", "reason"),
    [
        ("pdf", documents.pdf(scans=2), "it is a scan: its pages are pictures, without text"),
        ("pdf", documents.locked_pdf(STORY, "secret"), "it is locked with a password"),
        ("pdf", b"%PDF-1.4 and no more", "it is broken"),
        ("doc", documents.doc(STORY, locked=True), "it is locked with a password"),
        ("docx", documents.packed({"word/document.xml": "<w:document"}), "it is broken"),
        ("docx", documents.docx(STORY)[:2000] + b"word/document", "it is broken"),
        ("docx", raw_docx("", **{"media/image1": "x"}), "it holds pictures alone, without text"),
        ("docx", documents.docx(""), "it holds no text"),
        ("docx", documents.compound_file({"EncryptedPackage": b"x" * 100}), "it is locked with a password"),
        ("odt", raw_odt("<text:p>x</text:p>", manifest="<encryption-data/>"), "it is locked with a password"),
        ("rtf", b"{\\rtf1 }", "it is broken"),
        ("doc", documents.compound_file({"WordDocument": b"x"}), "it is broken"),
    ],
)
def test_what_cannot_be_read_says_why(kind: str, content: bytes, reason: str) -> None:
    """One plain reason, and no text."""
    assert read(content) == Reading(kind, "", reason)


def test_a_document_that_is_read_in_part_says_so() -> None:
    """A letter with two scanned pages is read, and the scans are told of."""
    assert read(documents.pdf("The letter.", scans=2)) == Reading("pdf", "The letter.", "2 of 3 pages hold no text")
    broken = documents.packed({"word/document.xml": word_xml("document", run("The beginning.") + "<oh")})
    assert read(broken) == Reading("docx", "The beginning.", "it is broken")


@pytest.mark.parametrize(
    ("kind", "content", "told"),
    [
        (Kind.PICTURE, b"\xff\xd8\xff\xe0x", "application/octet-stream"),
        (Kind.PICTURE, b"\0\0\0\x18ftypheic", "application/octet-stream"),
        (Kind.PICTURE, b"x", "image/tiff"),
        (Kind.SOUND, b"x", "audio/amr"),
        (Kind.FILM, b"x", "video/mp4"),
        (Kind.FILE, b"PK\x03\x04xl/workbook", "application/vnd.ms-excel"),
        (Kind.FILE, b"\0\1\2", "text/plain"),
        (Kind.SEAL, b"x", "application/pgp-signature"),
        (Kind.PDF, b"\r\n%PDF-1.4", "image/jpeg"),
        (Kind.RTF, b"{\\rtf1", "application/msword"),
        (Kind.OUTLOOK, documents.msg(Letter(files={"a.doc": documents.doc("x")})), "application/msword"),
    ],
)
def test_an_attachment_is_told_by_its_bytes(kind: Kind, content: bytes, told: str) -> None:
    """A scan that says it is a document is a picture, and a document that says it is a picture is read."""
    assert kind_of(Attachment("", told, content)) is kind


def test_an_outlook_file_is_read_like_any_mail() -> None:
    """Sender, day, subject, words and files; and the mail that was attached to it."""
    inner = Letter("We refuse.", subject="Panel", sender=("Anne Price", "anne@example.net"))
    raw = documents.msg(Letter(STORY, files={"Siân.pdf": documents.pdf("Minutes.")}, inner=inner))
    message = read_single(raw)
    assert message.sender is not None
    assert (message.sender.name, message.sender.address) == ("Ruth Example", "ruth@example.com")
    assert message.subject == "Our meeting"
    assert message.sent is not None
    assert message.sent.isoformat() == "2013-06-03T20:14:00+00:00"
    assert message.plain.startswith(STORY)
    assert "From: Anne Price <anne@example.net>" in message.plain.replace('"', "")
    assert message.plain.endswith("We refuse.")
    assert [(each.name, each.content_type) for each in message.attachments] == [
        ("Siân.pdf", "application/octet-stream")
    ]


def test_the_letter_of_an_outlook_file_is_found_in_each_of_its_forms() -> None:
    """HTML alone, compressed RTF alone, and the header that came over the net before Outlook's own."""
    assert read_single(documents.msg(Letter(html=b"<p>Hello.</p>"))).html == "<p>Hello.</p>"
    rich = documents.msg(Letter(rtf=compress(rb"{\rtf1\ansi My caf\'e9.}")))
    assert read_single(rich).plain == "My café."
    headers = (
        "From: Siân <sian@example.com>\r\nDate: Tue, 04 Jun 2013 09:00:00 +0100\r\nMessage-ID: <9@example.com>\r\n"
    )
    message = read_single(documents.msg(Letter("Hello.", headers=headers)))
    assert message.sender is not None
    assert (message.sender.name, message.message_id) == ("Siân", "9@example.com")


def test_a_compound_file_that_is_no_mail_is_refused() -> None:
    """A Word document or a broken file is not taken for a mail."""
    with pytest.raises(UnreadableMessage):
        read_single(documents.doc(STORY))
    with pytest.raises(UnreadableMessage, match="it is broken"):
        read_arrival(documents.msg(Letter(STORY))[:600], Form.OUTLOOK)


def test_mails_that_are_attached_are_opened_with_what_is_in_them() -> None:
    """A saved mail and an Outlook file, each followed by its own attachments, down to a depth."""
    deepest = documents.mail("Four.", {})
    for words in ("Three.", "Two.", "One."):
        deepest = documents.mail(words, {"x.eml": deepest})
    raw = documents.mail("See.", {"x.eml": deepest, "y.msg": documents.msg(Letter("Five.", files={"a.txt": b"Six."}))})
    message = read_attachments(read_single(raw))
    told = [
        (each.reading.kind, each.reading.text.split("\n")[-1], each.reading.unread)
        for each in message.attachments
        if each.reading
    ]
    assert told == [
        ("mail", "One.", ""),
        ("mail", "Two.", ""),
        ("mail", "Three.", ""),
        ("mail", "", "it stands too deep, in mails inside of mails"),
        ("mail", "Five.", ""),
        ("text", "Six.", ""),
    ]
