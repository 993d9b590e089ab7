"""Makes documents as writers make them, through the formats' own libraries where there are such, and byte by byte."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage

from docx import Document
from odf.opendocument import OpenDocumentText
from odf.text import P
from pypdf import PdfReader, PdfWriter

from compound_file import Tree, compound_file

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def docx(*paragraphs: str) -> bytes:
    """A Word document, by python-docx."""
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def packed(members: Mapping[str, str | bytes]) -> bytes:
    """A zip archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def raw_docx(body: str, **more: str) -> bytes:
    """A Word document with this markup in its body, and other parts by name."""
    members = {"[Content_Types].xml": "<Types/>", "word/document.xml": word_xml("document", f"<w:body>{body}</w:body>")}
    return packed(members | {f"word/{name}.xml": content for name, content in more.items()})


def word_xml(root: str, inside: str) -> str:
    """A part of a Word document."""
    compatible = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    return f'<?xml version="1.0"?><w:{root} xmlns:w="{WORD}" xmlns:mc="{compatible}">{inside}</w:{root}>'


def run(text: str) -> str:
    """A paragraph of one run, as Word's markup."""
    return f'<w:p><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def odt(*paragraphs: str) -> bytes:
    """An OpenDocument text, by odfpy."""
    document = OpenDocumentText()
    for paragraph in paragraphs:
        document.text.addElement(P(text=paragraph))
    out = io.BytesIO()
    document.write(out)
    return out.getvalue()


def raw_odt(body: str, styles: str = "", manifest: str = "<manifest/>") -> bytes:
    """An OpenDocument text with this markup in its body."""
    spaces = 'xmlns:office="urn:o" xmlns:text="urn:t" xmlns:style="urn:s" xmlns:table="urn:tb" xmlns:dc="urn:dc"'
    content = f"<office:document-content {spaces}><office:body><office:text>{body}</office:text></office:body>"
    members = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": f"{content}</office:document-content>",
        "styles.xml": f"<office:document-styles {spaces}>{styles}</office:document-styles>",
        "META-INF/manifest.xml": manifest,
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return out.getvalue()


def pdf(*pages: str, scans: int = 0) -> bytes:
    """A PDF with a page for each text, and then pages that are only a picture."""
    drawn = [_page_of_text(page) for page in pages]
    picture = zlib.compress(bytes(50 * 50))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    objects.append(
        b"<</Type/XObject/Subtype/Image/Width 50/Height 50/ColorSpace/DeviceGray/BitsPerComponent 8"
        b"/Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(picture), picture)
    )
    kids = []
    for content in [*drawn, *[b"q 500 0 0 700 40 40 cm /P Do Q"] * scans]:
        kids.append(len(objects) + 1)
        resources = b"<</Font<</F 3 0 R>>/XObject<</P 4 0 R>>>>"
        objects.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources%s/Contents %d 0 R>>"
            % (resources, len(objects) + 2)
        )
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(content), content))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kids), b" ".join(b"%d 0 R" % kid for kid in kids))
    return pdf_of(objects)


def _page_of_text(text: str) -> bytes:
    lines = [line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") for line in text.split("\n")]
    shown = "".join(f"({line}) Tj 0 -14 Td " for line in lines)
    return b"BT /F 11 Tf 50 780 Td " + shown.encode("cp1252") + b"ET"


def pdf_of(objects: Sequence[bytes]) -> bytes:
    """A PDF file of these objects, the first of them the catalogue."""
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    return bytes(out + b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, start))


def locked_pdf(text: str, password: str) -> bytes:
    """A PDF that asks for a password (AES-256), by pypdf; an empty one opens it for everybody."""
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(text))))
    writer.encrypt(user_password=password, owner_password="of the owner", algorithm="AES-256")  # noqa: S106 - invented
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def rtf(text: str) -> bytes:
    """Rich text, as WordPad writes it."""
    signs = "".join(sign if sign.isascii() else f"\\u{ord(sign)}?" for sign in text).replace("\n", "\\par\r\n")
    return b"{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}\\fs22 " + signs.encode() + b"\\par}"


def doc(text: str, *, locked: bool = False) -> bytes:
    """A Word 97 document of two pieces: the first half in 8-bit letters, the second in 16-bit ones (MS-DOC, 2.4.1)."""
    text = text.replace("\n", "\r") + "\r"
    half = len(text) // 2
    narrow, wide = text[:half].encode("cp1252"), text[half:].encode("utf-16-le")
    at = 0x800
    main = bytearray(at) + narrow + wide
    struct.pack_into("<HH", main, 0, 0xA5EC, 0x00C1)
    struct.pack_into("<H", main, 10, 0x0200 | (0x0100 if locked else 0))
    struct.pack_into("<I", main, 0x4C, len(text))
    pieces = struct.pack("<HIH", 0, (at * 2) | 0x40000000, 0) + struct.pack("<HIH", 0, at + len(narrow), 0)
    plc = struct.pack("<III", 0, half, len(text)) + pieces
    clx = b"\x01" + struct.pack("<H", 4) + b"\0\0\0\0" + b"\x02" + struct.pack("<I", len(plc)) + plc
    struct.pack_into("<II", main, 0x1A2, 0, len(clx))
    return compound_file({"WordDocument": bytes(main), "1Table": clx, "\x05SummaryInformation": b"x" * 200})


@dataclass(frozen=True)
class Letter:
    """What a mail in Outlook's own format holds."""

    body: str = ""
    subject: str = "Our meeting"
    sender: tuple[str, str] = ("Ruth Example", "ruth@example.com")
    html: bytes = b""
    rtf: bytes = b""
    """Compressed."""
    files: Mapping[str, bytes] = field(default_factory=dict)
    inner: Letter | None = None
    """A mail that is attached."""
    headers: str = ""


def msg(letter: Letter) -> bytes:
    """A mail as Outlook saves it (MS-OXMSG)."""
    return compound_file(_storages(letter))


def _storages(letter: Letter) -> dict[str, bytes | Tree]:
    ticks = int((datetime(2013, 6, 3, 20, 14, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds()) * 10**7
    tree: dict[str, bytes | Tree] = {
        "__properties_version1.0": bytes(32) + struct.pack("<HHIQ", 0x40, 0x39, 6, ticks),
        "__substg1.0_001A001F": "IPM.Note".encode("utf-16-le"),
    }
    texts = ((0x37, letter.subject), (0xC1A, letter.sender[0]), (0x5D01, letter.sender[1]), (0x1000, letter.body))
    for name, text in (*texts, (0x7D, letter.headers)):
        if text:
            tree[f"__substg1.0_{name:04X}001F"] = text.encode("utf-16-le")
    for name, content in ((0x1013, letter.html), (0x1009, letter.rtf)):
        if content:
            tree[f"__substg1.0_{name:04X}0102"] = content
    for number, (title, content) in enumerate(letter.files.items()):
        tree[f"__attach_version1.0_#{number:08X}"] = {
            "__properties_version1.0": bytes(8) + struct.pack("<HHIQ", 3, 0x3705, 6, 1),
            "__substg1.0_3707001F": title.encode("utf-16-le"),
            "__substg1.0_37010102": content,
        }
    if letter.inner:
        tree["__attach_version1.0_#0000000F"] = {
            "__properties_version1.0": bytes(8) + struct.pack("<HHIQ", 3, 0x3705, 6, 5),
            "__substg1.0_3701000D": _storages(letter.inner),
        }
    return tree


def mail(
    text: str, files: Mapping[str, bytes], subject: str = "Our meeting", sender: str = "Ruth Example <ruth@example.com>"
) -> bytes:
    """A mail with these files, by the standard library, none of them labelled with what it is."""
    message = EmailMessage()
    message["From"], message["Subject"] = sender, subject
    message["Date"], message["To"] = "Mon, 03 Jun 2013 21:14:00 +0100", "stories@example.org"
    message.set_content(text)
    for name, content in files.items():
        message.add_attachment(content, maintype="application", subtype="octet-stream", filename=name)
    return message.as_bytes()
