"""The dossier as a Word file (ECMA-376) through python-docx: real headings and styles, and nothing hidden in it."""

from __future__ import annotations

import zipfile
from datetime import UTC, datetime, time
from io import BytesIO
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Inches, Pt

from casefold.export.dossier.content import NOTICE, Chapter, Chart, Dossier
from casefold.export.dossier.drawing import png_of
from casefold.export.release import Leaving

_ZIP_TIME = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip file can say: the same for every file in it, so that it tells nothing."""


def write_word(dossier: Dossier, path: Path) -> None:
    """Write it."""
    document = Document()
    _style(document)
    _title(document, dossier)
    _contents(document, dossier)
    document.add_heading("How this was made", 1)
    _pairs(document, ("What was done", "Number"), dossier.made, (5.0, 1.0))
    document.add_heading("In figures", 1)
    for chart in dossier.charts:
        _chart(document, chart)
    document.add_heading("The issues", 1)
    for chapter in dossier.chapters:
        _chapter(document, chapter)
    document.add_heading("Annex: the cases", 1)
    for case in dossier.cases:
        _case(document, case)
    document.add_heading("Index by council", 1)
    rows = [(council, ", ".join(cases)) for council, cases in dossier.councils]
    _pairs(document, ("Council", "Cases"), rows, (1.5, 4.5))
    _properties(document, dossier)
    content = BytesIO()
    document.save(content)
    path.write_bytes(_without_times(content.getvalue()))


def _style(document: Any) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(11)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "en-GB")
    normal.element.get_or_add_rPr().append(language)


def _title(document: Any, dossier: Dossier) -> None:
    document.add_heading(dossier.title, 0)
    document.add_paragraph(dossier.campaign, style="Subtitle")
    document.add_paragraph(f"For {dossier.addressee}, {dossier.told_day}")
    document.add_paragraph(f"{len(dossier.cases)} cases")
    document.add_paragraph(NOTICE, style="Intense Quote")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _contents(document: Any, dossier: Dossier) -> None:
    """A table of contents that Word can renew, filled in already: a reader that does not renew it shows it too."""
    document.add_heading("Contents", 1)
    names = ["How this was made", "In figures", "The issues"]
    names += [f"    {chapter.title}" for chapter in dossier.chapters]
    names += ["Annex: the cases", "Index by council"]
    first = document.add_paragraph()
    _field(first, "begin")
    instruction = OxmlElement("w:instrText")
    instruction.set(qn("xml:space"), "preserve")
    instruction.text = ' TOC \\o "1-2" \\n \\h \\z '
    first.add_run()._r.append(instruction)  # noqa: SLF001 - python-docx has no field of its own
    _field(first, "separate")
    first.add_run(names[0])
    for name in names[1:]:
        last = document.add_paragraph(name)
    _field(last, "end")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _field(paragraph: Any, kind: str) -> None:
    sign = OxmlElement("w:fldChar")
    sign.set(qn("w:fldCharType"), kind)
    paragraph.add_run()._r.append(sign)  # noqa: SLF001 - the same


def _pairs(document: Any, heads: tuple[str, str], rows: Any, widths: tuple[float, float]) -> None:
    table = document.add_table(rows=1, cols=2, style="Table Grid")
    for cell, told in zip(table.rows[0].cells, heads, strict=True):
        cell.paragraphs[0].add_run(told).bold = True
    mark = OxmlElement("w:tblHeader")
    table.rows[0]._tr.get_or_add_trPr().append(mark)  # noqa: SLF001 - a heading row, read out with each cell
    for left, right in rows:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = left, right
    for row in table.rows:
        row.cells[0].width, row.cells[1].width = (Inches(each) for each in widths)


def _chart(document: Any, chart: Chart) -> None:
    document.add_heading(chart.title, 2)
    if not chart.bars:
        document.add_paragraph("None.")
        return
    picture = document.add_picture(BytesIO(png_of(chart)), width=Inches(6))
    properties = picture._inline.docPr  # noqa: SLF001 - python-docx sets no alternative text
    properties.set("name", chart.title)
    properties.set("descr", chart.description)


def _chapter(document: Any, chapter: Chapter) -> None:
    document.add_heading(chapter.title, 2)
    document.add_paragraph(chapter.description)
    document.add_paragraph(f"{_families(chapter.cases)} reported this.")
    for each in chapter.quotations:
        paragraph = document.add_paragraph(style="Quote")
        paragraph.add_run(f"“{each.words}” ")
        paragraph.add_run(f"(case {each.case})").bold = True
    if chapter.without:
        document.add_paragraph(f"Also, without a sentence marked: {', '.join(chapter.without)}.")


def _families(count: int) -> str:
    return "One family" if count == 1 else f"{count} families"


def _case(document: Any, case: Leaving) -> None:
    document.add_heading(f"Case {case.id}", 2)
    facts = [case.month, ", ".join(case.councils), "; ".join(issue.title for issue in case.issues)]
    document.add_paragraph(" · ".join(filter(None, facts)))
    for subject, text in zip(case.subjects, case.texts, strict=True):
        if subject:
            document.add_paragraph().add_run(_plain(subject)).bold = True
        for paragraph in filter(str.strip, text.split("\n")):
            document.add_paragraph(_plain(paragraph))


def _plain(text: str) -> str:
    """Text that XML can hold: control characters are left out (XML 1.0, 2.2)."""
    return "".join(sign for sign in text if sign in "\t\n" or (sign >= " " and not "\ud800" <= sign <= "\udfff"))


def _properties(document: Any, dossier: Dossier) -> None:
    """No author, no program, no time beyond the day; the template's thumbnail goes too."""
    day = datetime.combine(dossier.day, time(), UTC)
    told = document.core_properties
    told.title, told.language = dossier.title, "en-GB"
    told.author = told.last_modified_by = told.comments = told.keywords = told.subject = told.category = ""
    told.created = told.modified = day
    told.revision = 1
    package = document.part.package
    for name, relation in list(package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del package.rels[name]


def _without_times(content: bytes) -> bytes:
    """The same zip file, with no time in it, and its entries in a fixed order."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, _ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return out.getvalue()
